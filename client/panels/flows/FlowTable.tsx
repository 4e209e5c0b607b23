/** The flows as rows that sort: what the picture says, to be read. */
import { useMemo, useState, type ReactElement } from 'react';
import { sortRows } from '../../state/producers.ts';
import type { Sorting } from '../../state/session.ts';
import { useAct, useSession } from '../explorer.ts';
import { Pager } from '../frame/Pager.tsx';
import { RowsTable, type RowColumn } from '../frame/RowsTable.tsx';
import { useViewSay } from '../frame/useViewSay.ts';
import { sortedRows, sortingAfter } from '../table/columns.ts';
import type { AnyFlow } from './flow.ts';

interface FlowTableProps {
  readonly flows: readonly AnyFlow[];
  readonly columns: readonly RowColumn<AnyFlow>[];
  /** On paper nobody turns to the rows after. */
  readonly isWhole: boolean;
}

const rowsAtOnce = 100;

const byGiver: Sorting = { column: 'From', isDescending: false };

export function FlowTable({ flows, columns, isWhole }: FlowTableProps): ReactElement {
  const viewSay = useViewSay();
  const act = useAct();
  const sorting = useSession(session => session.sorting) ?? byGiver;
  const sorted = useMemo(
    () => sortedRows(flows, columns, { ...sorting, language: viewSay.language }),
    [flows, columns, sorting, viewSay.language],
  );
  const [page, setPage] = useState(0);
  const atOnce = isWhole ? sorted.length : rowsAtOnce;
  const from = isWhole ? 0 : Math.min(page, Math.max(0, Math.ceil(sorted.length / atOnce) - 1)) * atOnce;
  const shown = sorted.slice(from, from + atOnce);
  return (
    <>
      <RowsTable
        caption={viewSay('flowsView', 'caption')}
        rows={shown}
        columns={columns}
        sorting={sorting}
        onSort={column => act(sortRows(sortingAfter(sorting, column)))}
        none={viewSay('flowsView', 'nothing')}
        isWhole={isWhole}
      />
      <Pager
        from={from}
        shown={shown.length}
        all={sorted.length}
        onBefore={from === 0 ? null : () => setPage(from / atOnce - 1)}
        onAfter={from + atOnce >= sorted.length ? null : () => setPage(from / atOnce + 1)}
      />
    </>
  );
}
