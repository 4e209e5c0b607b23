/** Of many rows those that stand in the page: the ones around the row at hand, until somebody turns to others. Pure. */

/** Of Wales every table stands whole; ten times as many rows held the page for a second. */
export const rowsAtOnce = 250;

/** Where the rows shown begin, from 0. `at` is the place of the row at hand, negative where there is none; `turned` the page turned to since. */
export function firstRowShown(rowCount: number, at: number, turned: number | null): number {
  const lastPage = Math.max(0, Math.ceil(rowCount / rowsAtOnce) - 1);
  const page = turned ?? Math.max(0, Math.floor(at / rowsAtOnce));
  return Math.min(page, lastPage) * rowsAtOnce;
}
