/** The rows of an answer. */
import { useId, useMemo, type ReactElement } from 'react';
import { sortedRows } from '../table/columns.ts';
import table from '../table/Table.module.css';
import { TableHead } from '../table/TableHead.tsx';
import styles from './AnswerTable.module.css';
import { CellView } from './CellView.tsx';
import type { Speech } from './cells.ts';
import type { Result } from './result.ts';
import type { Sorted } from './useSorted.ts';

interface AnswerTableProps {
  readonly caption: string;
  readonly result: Result;
  readonly sorted: Sorted;
  readonly speech: Speech;
}

/** More columns than these stand closer, so that the last, who says so, is in sight on a usual screen. */
const mostAtEase = 7;

export function AnswerTable({ caption, result, sorted: { sorting, onSort }, speech }: AnswerTableProps): ReactElement {
  const hintId = useId();
  const { rows, columns } = result;
  const shown = useMemo(
    () => (sorting.column === '' ? rows : sortedRows(rows, columns, { ...sorting, language: speech.ask.language })),
    [rows, columns, sorting, speech],
  );
  return (
    <table
      className={`${table['table']} ${styles['answer']}`}
      aria-describedby={hintId}
      data-testid="answer"
      data-many={columns.length > mostAtEase || undefined}
    >
      <caption className="visually-hidden">
        {caption} <span id={hintId}>{speech.ask('query', 'sortHint')}</span>
      </caption>
      <TableHead columns={columns} sorting={sorting} onSort={onSort} />
      <tbody>
        {shown.map(row => (
          <tr key={row.id}>
            {columns.map((column, at) => {
              const cell = column.cell(row);
              const inside = <CellView cell={cell} speech={speech} />;
              return at === 0 ? (
                <th key={column.id} scope="row" className={styles['first']}>
                  {inside}
                </th>
              ) : (
                <td key={column.id} data-kind={cell.kind} data-unknown={cell.kind === 'nothing' ? '' : undefined}>
                  {inside}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
