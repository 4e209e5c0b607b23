/** The table twin of what is different. */
import { useMemo, type ReactElement } from 'react';
import { sortRows } from '../../state/producers.ts';
import type { Sorting } from '../../state/session.ts';
import { useAct, useSession } from '../explorer.ts';
import { RowsTable, type RowColumn } from '../frame/RowsTable.tsx';
import { useViewSay } from '../frame/useViewSay.ts';
import { SentenceText } from '../names/SentenceText.tsx';
import { sortedRows, sortingAfter, textIn, type Column } from '../table/columns.ts';
import type { ChangedRow } from './row.ts';

interface RecordTableProps {
  readonly caption: string;
  readonly rows: readonly ChangedRow[];
  readonly columns: readonly Column<ChangedRow>[];
  readonly none: string;
}

/** As they are told, until somebody asks for another order. */
const asTheyCome: Sorting = { column: '', isDescending: false };

export function RecordTable({ caption, rows, columns, none }: RecordTableProps): ReactElement {
  const viewSay = useViewSay();
  const act = useAct();
  const sorting = useSession(session => session.sorting) ?? asTheyCome;
  const isSorted = columns.some(({ id }) => id === sorting.column);
  const sorted = useMemo(
    () => (isSorted ? sortedRows(rows, columns, { ...sorting, language: viewSay.language }) : rows),
    [rows, columns, sorting, isSorted, viewSay.language],
  );
  return (
    <RowsTable
      caption={caption}
      rows={sorted}
      columns={columns.map(withCell)}
      sorting={sorting}
      onSort={column => act(sortRows(sortingAfter(sorting, column)))}
      none={none}
    />
  );
}

function withCell(column: Column<ChangedRow>): RowColumn<ChangedRow> {
  if (column.id === 'Sentence') return { ...column, cell: ({ sentence }) => <SentenceText text={sentence} /> };
  // Titles of documents stand as they were published.
  return column.id === 'Sources'
    ? { ...column, cell: row => (row.evidence.length === 0 ? null : <span lang="en">{textIn(column, row)}</span>) }
    : column;
}
