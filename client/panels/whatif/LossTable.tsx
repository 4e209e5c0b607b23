/** What changes as rows that sort, a screenful at a time: the table twin of the sorts. */
import { useMemo, useState, type ReactElement } from 'react';
import { sortRows } from '../../state/producers.ts';
import type { Sorting } from '../../state/session.ts';
import { BodyLink } from '../body/said/BodyLink.tsx';
import { useAct, useSession } from '../explorer.ts';
import { Pager } from '../frame/Pager.tsx';
import { RowsTable, type RowColumn } from '../frame/RowsTable.tsx';
import { useViewSay } from '../frame/useViewSay.ts';
import { sortedRows, sortingAfter, type Column } from '../table/columns.ts';
import type { SortedLoss } from './lossColumns.ts';
import { endsOf } from './losses.ts';

interface LossTableProps {
  readonly rows: readonly SortedLoss[];
  readonly columns: readonly Column<SortedLoss>[];
}

const rowsAtOnce = 150;

export function LossTable({ rows, columns }: LossTableProps): ReactElement {
  const viewSay = useViewSay();
  const act = useAct();
  const held = useSession(session => session.sorting);
  const [page, setPage] = useState(0);
  // As they are told, until somebody asks for another order.
  const sorted = useMemo(
    () => (held === null ? rows : sortedRows(rows, columns, { ...held, language: viewSay.language })),
    [rows, columns, held, viewSay.language],
  );
  const sorting: Sorting = held ?? { column: 'Sort', isDescending: false };
  const from = Math.min(page, Math.max(0, Math.ceil(sorted.length / rowsAtOnce) - 1)) * rowsAtOnce;
  const shown = sorted.slice(from, from + rowsAtOnce);
  return (
    <>
      <RowsTable
        caption={viewSay('whatif', 'losses')}
        rows={shown}
        columns={columns.map(withLinks)}
        sorting={sorting}
        onSort={column => act(sortRows(sortingAfter(sorting, column)))}
        none={viewSay('whatif', 'changesNone')}
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

function withLinks(column: Column<SortedLoss>): RowColumn<SortedLoss> {
  if (column.id !== 'From' && column.id !== 'To') return column;
  const cell = (row: SortedLoss): ReactElement | string => {
    const body = bodyAt(row, column.id === 'From' ? 'from' : 'to');
    return body === null ? String(column.value(row) ?? column.unknown) : <BodyLink id={body} />;
  };
  return { ...column, cell };
}

function bodyAt({ row }: SortedLoss, end: 'from' | 'to'): string | null {
  if (row.is === 'body') return end === 'from' ? row.body : null;
  if (row.is === 'duty') return null;
  const { from, to } = endsOf(row.row);
  if (end === 'from') return from;
  return to !== null && 'body' in to ? to.body : null;
}
