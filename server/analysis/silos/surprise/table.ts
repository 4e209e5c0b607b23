/** A table of who sits where, in which some cells are no choice: seats that cannot be, and seats that law requires. */

/** What a cell of the table is. The first two are chosen. */
export const cell = { empty: 0, taken: 1, barred: 2, required: 3 } as const;

/** Row by row; rows are boards, columns organisations. */
export interface Table {
  readonly rows: number;
  readonly columns: number;
  readonly cells: Uint8Array;
}

export function tableOf(cells: readonly (readonly number[])[]): Table {
  return { rows: cells.length, columns: cells[0]?.length ?? 0, cells: Uint8Array.from(cells.flat()) };
}

export function cellAt({ cells, columns }: Table, row: number, column: number): number {
  return cells[row * columns + column] as number;
}

export function isChosen(value: number): boolean {
  return value === cell.empty || value === cell.taken;
}

export function isFilled(value: number): boolean {
  return value === cell.taken || value === cell.required;
}

/** How many columns both rows fill. */
export function sharedIn(table: Table, a: number, b: number): number {
  let shared = 0;
  for (let column = 0; column < table.columns; column += 1) {
    if (isFilled(cellAt(table, a, column)) && isFilled(cellAt(table, b, column))) shared += 1;
  }
  return shared;
}
