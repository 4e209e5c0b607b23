/** A large sheet cut into small ones that are laid edge to edge, each with a strip to glue and marks to lay them by. */
import type { WidthOf } from './foot.ts';
import { marginOf, orientations, sizeOf, type PaperName, type PaperSize } from './papers.ts';
import { groupOf, plainStroke, stepsThrough, type Page, type Place, type Shape } from './shapes.ts';

/** Millimetres that two neighbours have in common. */
export const overlap = 10;

export interface Grid {
  readonly size: PaperSize;
  readonly margin: number;
  readonly columns: number;
  readonly rows: number;
}

interface Said {
  pieceOf(place: string, last: string): string;
  readonly layOver: string;
  readonly widthOf: WidthOf;
}

/** Whichever way the small sheets lie that takes fewer of them. */
export function gridFor(large: PaperSize, paper: PaperName): Grid {
  const grids = orientations.map((orientation): Grid => {
    const size = sizeOf(paper, orientation);
    const margin = marginOf(paper);
    return {
      size,
      margin,
      columns: countFor(large.width, size.width - 2 * margin),
      rows: countFor(large.height, size.height - 2 * margin),
    };
  });
  return grids.reduce((best, grid) => (grid.columns * grid.rows < best.columns * best.rows ? grid : best));
}

function countFor(length: number, room: number): number {
  return Math.max(1, Math.ceil((length - overlap) / (room - overlap)));
}

export function piecesOf(large: Page, paper: PaperName, said: Said): readonly Page[] {
  const grid = gridFor(large, paper);
  const { size, margin, columns, rows } = grid;
  const room = { width: size.width - 2 * margin, height: size.height - 2 * margin };
  return Array.from({ length: columns * rows }, (_none, at) => {
    const place = { column: at % columns, row: Math.floor(at / columns) };
    const from = { x: place.column * (room.width - overlap), y: place.row * (room.height - overlap) };
    const clip = { ...from, ...room };
    return {
      ...size,
      shapes: [groupOf(large.shapes, { at: { x: margin - from.x, y: margin - from.y }, clip }), ...marks(grid, place, said)],
    };
  });
}

interface PieceAt {
  readonly column: number;
  readonly row: number;
}

/** The left and the upper strip lie under the neighbours' right and lower ones. */
function marks({ size, margin, columns, rows }: Grid, { column, row }: PieceAt, { pieceOf, layOver, widthOf }: Said): readonly Shape[] {
  const [left, top, right, bottom] = [margin, margin, size.width - margin, size.height - margin];
  const line = (a: Place, b: Place, dash: readonly number[] = []): Shape => ({
    is: 'path',
    steps: stepsThrough([a, b]),
    fill: null,
    stroke: plainStroke('#5d6b80', 0.18, dash),
  });
  const crops = [left, right].flatMap(x =>
    [top, bottom].flatMap(y => {
      const outwards = { x: x === left ? -4 : 4, y: y === top ? -4 : 4 };
      return [line({ x: x + outwards.x / 4, y }, { x: x + outwards.x, y }), line({ x, y: y + outwards.y / 4 }, { x, y: y + outwards.y })];
    }),
  );
  const strips = [
    ...(column > 0 ? [line({ x: left + overlap, y: top - 3 }, { x: left + overlap, y: bottom + 3 }, [2, 1.5])] : []),
    ...(row > 0 ? [line({ x: left - 3, y: top + overlap }, { x: right + 3, y: top + overlap }, [2, 1.5])] : []),
  ];
  const text = (said: string, x: number, weight: number): Shape => ({
    is: 'text',
    text: said,
    x,
    y: size.height - 3.4,
    width: widthOf(said, 2.8, weight),
    size: 2.8,
    weight,
    isItalic: false,
    colour: '#16202e',
    opacity: 1,
    turn: 0,
  });
  const name = pieceOf(nameAt(column, row), nameAt(columns - 1, rows - 1));
  const hasStrip = column > 0 || row > 0;
  return [...crops, ...strips, text(name, left, 600), ...(hasStrip ? [text(layOver, left + widthOf(name, 2.8, 600) + 5, 400)] : [])];
}

/** Rows by letters, columns by numbers: A1 stands at the upper left. */
export function nameAt(column: number, row: number): string {
  const letter = String.fromCodePoint(65 + (row % 26));
  return `${row >= 26 ? String.fromCodePoint(64 + Math.floor(row / 26)) : ''}${letter}${column + 1}`;
}
