/** The flows as rows that sort: what the picture says, to be read. */
import { useMemo, type ReactElement } from 'react';
import { sortRows } from '../../state/producers.ts';
import type { Sorting } from '../../state/session.ts';
import { useAct, useSession } from '../explorer.ts';
import { RowsTable, type RowColumn } from '../frame/RowsTable.tsx';
import { useViewSay } from '../frame/useViewSay.ts';
import { sortedRows, sortingAfter } from '../table/columns.ts';
import type { AnyFlow } from './flow.ts';

interface FlowTableProps {
  readonly flows: readonly AnyFlow[];
  readonly columns: readonly RowColumn<AnyFlow>[];
}

const byGiver: Sorting = { column: 'From', isDescending: false };

export function FlowTable({ flows, columns }: FlowTableProps): ReactElement {
  const viewSay = useViewSay();
  const act = useAct();
  const sorting = useSession(session => session.sorting) ?? byGiver;
  const sorted = useMemo(
    () => sortedRows(flows, columns, { ...sorting, language: viewSay.language }),
    [flows, columns, sorting, viewSay.language],
  );
  return (
    <RowsTable
      caption={viewSay('flowsView', 'caption')}
      rows={sorted}
      columns={columns}
      sorting={sorting}
      onSort={column => act(sortRows(sortingAfter(sorting, column)))}
      none={viewSay('flowsView', 'nothing')}
    />
  );
}
