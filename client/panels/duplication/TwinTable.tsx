/** The table twin of the lanes. */
import { useMemo, useState, type ReactElement } from 'react';
import type { Sorting } from '../../state/session.ts';
import { sortRows } from '../../state/producers.ts';
import { Button } from '../../ui/Button.tsx';
import { BodyLink } from '../body/said/BodyLink.tsx';
import { useAct, useSay, useSession } from '../explorer.ts';
import { RowsTable, type RowColumn } from '../frame/RowsTable.tsx';
import { useViewSay } from '../frame/useViewSay.ts';
import { RecordedText } from '../names/RecordedText.tsx';
import { sortedRows, sortingAfter, textIn } from '../table/columns.ts';
import { twinColumnsFor, type TwinRow } from './twin.ts';

interface TwinTableProps {
  readonly caption: string;
  readonly rows: readonly TwinRow[];
}

const asTheyCome: Sorting = { column: '', isDescending: false };
const atOnce = 150;

export function TwinTable({ caption, rows }: TwinTableProps): ReactElement {
  const say = useSay();
  const viewSay = useViewSay();
  const act = useAct();
  const sorting = useSession(session => session.sorting) ?? asTheyCome;
  const [shown, setShown] = useState(atOnce);
  const columns = useMemo(() => twinColumnsFor(say, viewSay).map(withCells), [say, viewSay]);
  const isSorted = columns.some(({ id }) => id === sorting.column);
  const sorted = useMemo(
    () => (isSorted ? sortedRows(rows, columns, { ...sorting, language: say.language }) : rows),
    [rows, columns, sorting, isSorted, say],
  );
  return (
    <>
      <RowsTable
        caption={caption}
        rows={sorted.slice(0, shown)}
        columns={columns}
        sorting={sorting}
        onSort={column => act(sortRows(sortingAfter(sorting, column)))}
        none={viewSay('duplicationView', 'nothing')}
      />
      {shown < sorted.length ? (
        <Button onClick={() => setShown(shown + atOnce)}>{viewSay('duplicationView', 'showMoreRows', { n: sorted.length - shown })}</Button>
      ) : null}
    </>
  );
}

function withCells(column: RowColumn<TwinRow>): RowColumn<TwinRow> {
  if (column.id === 'body') return { ...column, cell: row => <BodyLink id={row.body} /> };
  if (column.id === 'duty') return { ...column, cell: row => <RecordedText text={row.holding.duty.title} /> };
  if (column.id === 'law' || column.id === 'source') return { ...column, cell: row => <span lang="en">{textIn(column, row)}</span> };
  return column;
}
