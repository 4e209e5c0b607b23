/** Headings that sort. */
import type { ReactElement } from 'react';
import type { Sorting } from '../../state/session.ts';
import type { Column } from './columns.ts';
import styles from './Table.module.css';

interface TableHeadProps<Row> {
  readonly columns: readonly Column<Row>[];
  readonly sorting: Sorting;
  readonly onSort: (column: string) => void;
}

export function TableHead<Row>({ columns, sorting, onSort }: TableHeadProps<Row>): ReactElement {
  return (
    <thead>
      <tr>
        {columns.map(({ id, heading, isFigure }) => {
          const isSorted = sorting.column === id;
          return (
            <th
              key={id}
              scope="col"
              data-column={id}
              data-figure={isFigure === true ? '' : undefined}
              aria-sort={isSorted ? (sorting.isDescending ? 'descending' : 'ascending') : undefined}
            >
              <button type="button" className={styles['heading']} onClick={() => onSort(id)}>
                {heading}
                <span className={styles['arrow']} aria-hidden="true">
                  {isSorted ? (sorting.isDescending ? '▼' : '▲') : ''}
                </span>
              </button>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
