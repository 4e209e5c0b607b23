/** What a part says as rows that sort, a screenful at a time. */
import { useMemo, useState, type ReactElement } from 'react';
import { sortRows } from '../../state/producers.ts';
import type { Sorting } from '../../state/session.ts';
import { BodyLink } from '../body/said/BodyLink.tsx';
import { useAct, useSession } from '../explorer.ts';
import { Pager } from '../frame/Pager.tsx';
import { RowsTable } from '../frame/RowsTable.tsx';
import { useViewSay } from '../frame/useViewSay.ts';
import { sortedRows, sortingAfter, type Column } from '../table/columns.ts';

interface PartTableProps<Row> {
  readonly caption: string;
  readonly rows: readonly Row[];
  readonly columns: readonly Column<Row>[];
  /** The body that opens from the column of that name. */
  readonly bodyOf: (row: Row) => string;
  readonly first: Sorting;
}

const rowsAtOnce = 150;

export function PartTable<Row extends { readonly id: string }>({
  caption,
  rows,
  columns,
  bodyOf,
  first,
}: PartTableProps<Row>): ReactElement {
  const viewSay = useViewSay();
  const act = useAct();
  const sorting = useSession(session => session.sorting) ?? first;
  const [page, setPage] = useState(0);
  const opening = columns.map(column => (column.id === 'Body' ? { ...column, cell: (row: Row) => <BodyLink id={bodyOf(row)} /> } : column));
  const sorted = useMemo(
    () => sortedRows(rows, columns, { ...sorting, language: viewSay.language }),
    [rows, columns, sorting, viewSay.language],
  );
  const from = Math.min(page, Math.max(0, Math.ceil(sorted.length / rowsAtOnce) - 1)) * rowsAtOnce;
  const shown = sorted.slice(from, from + rowsAtOnce);
  return (
    <>
      <RowsTable
        caption={caption}
        rows={shown}
        columns={opening}
        sorting={sorting}
        onSort={column => act(sortRows(sortingAfter(sorting, column)))}
        none={viewSay('silosView', 'nobodyMeets')}
      />
      <Pager
        from={from}
        shown={shown.length}
        all={sorted.length}
        onBefore={from === 0 ? null : () => setPage(from / rowsAtOnce - 1)}
        onAfter={from + rowsAtOnce >= sorted.length ? null : () => setPage(from / rowsAtOnce + 1)}
      />
    </>
  );
}
