/** Rows as CSV that spreadsheets open as they are: RFC 4180, marked as UTF-8, and no cell that runs as a formula. */

export type Cell = string | number | null;

const byteOrderMark = '\uFEFF';

/** An empty cell is a thing that is not known; the caller says so where that must be read. */
export function csvOf(rows: readonly (readonly Cell[])[]): string {
  return byteOrderMark + rows.map(row => `${row.map(quoted).join(',')}\r\n`).join('');
}

function quoted(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
