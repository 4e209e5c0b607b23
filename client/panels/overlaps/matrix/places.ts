/** Where rows and columns of the matrix stand, in CSS pixels: groups have room between them, and a heading above their rows. Pure. */
import type { BoardGroup } from './boards.ts';

const groupRow = 22;
const groupGap = 10;
const loneGap = 3;

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

/** On paper cells are as small as can be read, whatever the screen. */
export const onPaper = 0;

/** `across` is what the screen has beside the names of the rows. */
export function placesFor(groups: readonly BoardGroup[], across: number): Places {
  const ids = groups.flatMap(({ boards }) => boards);
  const gaps = groups.map((group, at) => (at === 0 ? 0 : isHeaded(group) || isHeaded(groups[at - 1]) ? groupGap : loneGap));
  const room = across - gaps.reduce<number>((sum, gap) => sum + gap, 0);
  const cell = Math.min(36, Math.max(18, Math.floor(room / Math.max(1, ids.length))));
  const rows: number[] = [];
  const columns: number[] = [];
  const placed: Places['groups'][number][] = [];
  let [x, y] = [0, 0];
  for (const [at, group] of groups.entries()) {
    const { title, short, boards } = group;
    const gap = gaps[at] ?? 0;
    x += gap;
    if (isHeaded(group)) placed.push({ title, short, row: y, column: x, width: boards.length * cell });
    y += isHeaded(group) ? groupRow : gap;
    for (const _board of boards) {
      rows.push(y);
      columns.push(x);
      y += cell;
      x += cell;
    }
  }
  return { ids, cell, rows, columns, groups: placed, width: x, height: y };
}

/** What a sheet of A4 upright has room for inside its margins, below what stands above the matrix. */
const sheet = { width: 690, height: 830 };

/** By how much it shrinks to stand on one sheet. */
export function shrunkTo({ width, height }: Places, heads: { readonly width: number; readonly height: number }): number {
  return Math.min(1, sheet.width / (heads.width + width), sheet.height / (heads.height + height));
}

/** A board that stands alone says by its own name what it is. */
function isHeaded(group: BoardGroup | undefined): boolean {
  return group !== undefined && group.title !== '' && group.boards.length > 1;
}

/** The cell under a point; null between cells. */
export function cellAt({ rows, columns, cell }: Places, x: number, y: number): { readonly row: number; readonly column: number } | null {
  const row = rows.findIndex(top => y >= top && y < top + cell);
  const column = columns.findIndex(left => x >= left && x < left + cell);
  return row < 0 || column < 0 ? null : { row, column };
}
