/** Rows under headings that sort: what any picture says, to be read. */
import type { ReactElement, ReactNode } from 'react';
import type { Sorting } from '../../state/session.ts';
import { isOnScreen, textIn, type Column } from '../table/columns.ts';
import styles from '../table/Table.module.css';
import { TableHead } from '../table/TableHead.tsx';

/** `cell` shows more than text where there is more to show: a name that opens, a mark. */
export interface RowColumn<Row> extends Column<Row> {
  readonly cell?: (row: Row) => ReactNode;
}

interface RowsTableProps<Row> {
  readonly caption: string;
  /** In the order shown. */
  readonly rows: readonly Row[];
  readonly columns: readonly RowColumn<Row>[];
  readonly sorting: Sorting;
  readonly onSort: (column: string) => void;
  /** What is said where there are no rows. */
  readonly none: string;
}

export function RowsTable<Row extends { readonly id: string }>({
  caption,
  rows,
  columns,
  sorting,
  onSort,
  none,
}: RowsTableProps<Row>): ReactElement {
  const shown = columns.filter(isOnScreen);
  return (
    <table className={styles['table']}>
      <caption className="visually-hidden">{caption}</caption>
      <TableHead columns={shown} sorting={sorting} onSort={onSort} />
      <tbody>
        {rows.map(row => (
          <tr key={row.id} data-row={row.id}>
            {shown.map(column => (
              <td
                key={column.id}
                data-column={column.id}
                data-figure={column.isFigure === true ? '' : undefined}
                data-unknown={column.value(row) === null ? '' : undefined}
              >
                {column.cell?.(row) ?? textIn(column, row)}
              </td>
            ))}
          </tr>
        ))}
        {rows.length === 0 ? (
          <tr>
            <td colSpan={shown.length}>{none}</td>
          </tr>
        ) : null}
      </tbody>
    </table>
  );
}
