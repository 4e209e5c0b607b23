/** Rows under headings that sort: what any picture says, to be read. */
import { memo, useMemo, useRef, type ReactElement, type ReactNode } from 'react';
import type { Sorting } from '../../state/session.ts';
import { isOnScreen, textIn, type Column } from '../table/columns.ts';
import styles from '../table/Table.module.css';
import { TableHead } from '../table/TableHead.tsx';
import { useComingRows } from './useComingRows.ts';

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
  /** They are printed: none comes later. */
  readonly isWhole?: boolean;
}

const rowsAStep = 25;

export function RowsTable<Row extends { readonly id: string }>({
  caption,
  rows,
  columns,
  sorting,
  onSort,
  none,
  isWhole = false,
}: RowsTableProps<Row>): ReactElement {
  const shown = useMemo(() => columns.filter(isOnScreen), [columns]);
  const place = useRef<HTMLTableSectionElement>(null);
  const standing = useComingRows(rows, { place, row: 'tr[data-row]', step: rowsAStep, isWhole });
  return (
    <table className={styles['table']} aria-busy={standing < rows.length}>
      <caption className="visually-hidden">{caption}</caption>
      <TableHead columns={shown} sorting={sorting} onSort={onSort} />
      <tbody ref={place}>
        {rows.slice(0, standing).map(row => (
          <Cells key={row.id} row={row} columns={shown} />
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

interface CellsProps<Row> {
  readonly row: Row;
  readonly columns: readonly RowColumn<Row>[];
}

const Cells = memo(function Cells<Row extends { readonly id: string }>({ row, columns }: CellsProps<Row>): ReactElement {
  return (
    <tr data-row={row.id}>
      {columns.map(column => (
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
  );
}) as <Row extends { readonly id: string }>(props: CellsProps<Row>) => ReactElement;
