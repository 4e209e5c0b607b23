/** The comparison to be read as a table: the same entries, one a row. */
import { useMemo, type ReactElement } from 'react';
import { sortRows } from '../../state/producers.ts';
import { useAct, useSession } from '../explorer.ts';
import { RowsTable, type RowColumn } from '../frame/RowsTable.tsx';
import { sortedRows, sortingAfter } from '../table/columns.ts';
import styles from './Compare.module.css';
import type { Comparison } from './comparison.ts';
import { columnsFor, rowsOf, type ComparisonRow } from './comparisonRows.ts';
import { useSpeech } from './speech.ts';
import { SubjectView } from './SubjectView.tsx';

export function ComparisonTable({ comparison }: { readonly comparison: Comparison }): ReactElement {
  const speech = useSpeech();
  const act = useAct();
  const sorting = useSession(session => session.sorting);
  const columns = useMemo(
    (): readonly RowColumn<ComparisonRow>[] =>
      columnsFor(comparison, speech).map(column =>
        column.id === 'item' ? { ...column, cell: ({ subject }) => <SubjectView subject={subject} /> } : column,
      ),
    [comparison, speech],
  );
  const rows = useMemo(() => {
    const all = rowsOf(comparison, speech);
    return sorting === null ? all : sortedRows(all, columns, { ...sorting, language: speech.say.language });
  }, [comparison, speech, columns, sorting]);
  const held = sorting ?? { column: '', isDescending: false };
  return (
    <div className={styles['twin']}>
      <RowsTable
        caption={speech.viewSay('compareView', 'title')}
        rows={rows}
        columns={columns}
        sorting={held}
        onSort={column => act(sortRows(sortingAfter(held, column)))}
        none={speech.viewSay('compareView', 'onNeither')}
      />
    </div>
  );
}
