/** Where rows and columns of the matrix stand, in CSS pixels: groups have room between them, with a heading above their rows. Pure. */
import type { BoardGroup } from './boards.ts';

export const headWidth = 176;
export const headHeight = 136;
const groupRow = 22;
const groupColumn = 10;

export interface Places {
  readonly ids: readonly string[];
  readonly cell: number;
  /** Of each board, by its place. */
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly groups: readonly {
    readonly title: string;
    readonly short: string;
    /** Of its heading. */
    readonly row: number;
    readonly column: number;
    readonly width: number;
  }[];
  readonly width: number;
  readonly height: number;
}

export function placesFor(groups: readonly BoardGroup[], screenWidth: number): Places {
  const ids = groups.flatMap(({ boards }) => boards);
  const hasTitles = groups.some(({ title }) => title !== '');
  const room = screenWidth - headWidth - groups.length * groupColumn;
  const cell = Math.min(36, Math.max(18, Math.floor(room / Math.max(1, ids.length))));
  const rows: number[] = [];
  const columns: number[] = [];
  const placed: Places['groups'][number][] = [];
  let [x, y] = [0, 0];
  for (const [at, { title, short, boards }] of groups.entries()) {
    if (at > 0) x += groupColumn;
    placed.push({ title, short, row: y, column: x, width: boards.length * cell });
    if (hasTitles) y += groupRow;
    for (const _board of boards) {
      rows.push(y);
      columns.push(x);
      y += cell;
      x += cell;
    }
  }
  return { ids, cell, rows, columns, groups: placed, width: x, height: y };
}

/** The cell under a point; null between cells. */
export function cellAt({ rows, columns, cell }: Places, x: number, y: number): { readonly row: number; readonly column: number } | null {
  const row = rows.findIndex(top => y >= top && y < top + cell);
  const column = columns.findIndex(left => x >= left && x < left + cell);
  return row < 0 || column < 0 ? null : { row, column };
}
