/** Which row a key goes to. */

/** Rows that Page Up and Page Down pass over. */
const pageOfRows = 12;

/** The place of the row to go to; null where the key moves nothing. */
export function rowAfter(key: string, at: number, rowCount: number): number | null {
  const places: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    PageDown: at + pageOfRows,
    PageUp: at - pageOfRows,
    Home: 0,
    End: rowCount - 1,
  };
  const place = places[key];
  return place === undefined ? null : Math.max(0, Math.min(rowCount - 1, place));
}
