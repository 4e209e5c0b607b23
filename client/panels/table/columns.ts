/** A column: its heading, what it says of a row, and how rows stand by it. */
import { compareIn } from '../../../schema/words/collate.ts';
import type { Language } from '../../../schema/words/say.ts';
import type { Sorting } from '../../state/session.ts';

type Value = string | number | null;

export interface Column<Row> {
  readonly id: string;
  readonly heading: string;
  /** Null where it is not known or not recorded: `unknown` then stands there, in the table and in the file. */
  readonly value: (row: Row) => Value;
  readonly unknown: string;
  /** What rows are ordered by; the value itself where it is left out. */
  readonly order?: (row: Row) => Value;
  /** Figures stand one below the other, at the end of their column. */
  readonly isFigure?: boolean;
  /** On screen a mark on another column says it, or nobody needs it. */
  readonly isInFileOnly?: boolean;
}

/** What stands in the cell. */
export function textIn<Row>(column: Column<Row>, row: Row): string | number {
  return column.value(row) ?? column.unknown;
}

/** Rows by a column; what is not known comes last either way, and equal rows stand by id. */
export function sortedRows<Row extends { readonly id: string }>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  { column: wanted, isDescending, language }: Sorting & { readonly language: Language },
): readonly Row[] {
  const column = columns.find(({ id }) => id === wanted) ?? columns[0];
  if (column === undefined) return rows;
  const orderOf = column.order ?? column.value;
  const compareText = compareIn(language);
  const compare = (a: Exclude<Value, null>, b: Exclude<Value, null>): number =>
    typeof a === 'number' && typeof b === 'number' ? a - b : compareText(String(a), String(b));
  return rows.toSorted((a, b) => {
    const [first, second] = [orderOf(a), orderOf(b)];
    if (first === null || second === null) return Number(first === null) - Number(second === null) || byId(a, b);
    return (isDescending ? -1 : 1) * compare(first, second) || byId(a, b);
  });
}

/** The same column again turns the order round. */
export function sortingAfter(held: Sorting, column: string): Sorting {
  return { column, isDescending: held.column === column && !held.isDescending };
}

export function isOnScreen({ isInFileOnly }: Pick<Column<unknown>, 'isInFileOnly'>): boolean {
  return isInFileOnly !== true;
}

/** The rows as they stand, under their headings. */
export function cellsOf<Row>(rows: readonly Row[], columns: readonly Column<Row>[]): readonly (readonly (string | number)[])[] {
  return [columns.map(({ heading }) => heading), ...rows.map(row => columns.map(column => textIn(column, row)))];
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : 1;
}
