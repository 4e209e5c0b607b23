/** How much room the names along the sides of the matrix take, so that none is cut and none meets another. Pure. */
import type { Measure } from '../../../layout/box.ts';
import type { Places } from './places.ts';

/** Sizes of small print; the names at hand are the boldest. */
const fontPx = 12;
const boldest = 650;
export const lineHeight = 15;
const groupLine = 18;
/** Between a name and what stands beside it. */
const apart = 8;

/** From here on names above a column have room for two lines. */
const twoLinesFrom = 2 * lineHeight;

export function headWidthFor(names: readonly string[], measure: Measure): number {
  return Math.max(96, widest(names, measure) + 2 * apart);
}

interface GroupHead {
  readonly text: string;
  readonly left: number;
  /** Counted from below. */
  readonly row: number;
  /** Of the line above its columns. */
  readonly column: number;
  readonly width: number;
}

export interface Heads {
  /** Lines of each name, in the order of the columns. */
  readonly names: readonly (readonly string[])[];
  readonly groups: readonly GroupHead[];
  readonly namesHeight: number;
  readonly height: number;
}

export function headsFor(places: Places, names: readonly string[], measure: Measure): Heads {
  const lines = names.map(name => (places.cell >= twoLinesFrom ? inTwo(name, measure) : [name]));
  const groups = groupHeads(places, measure);
  const rows = groups.reduce((most, { row }) => Math.max(most, row + 1), 0);
  const namesHeight = widest(lines.flat(), measure) + apart;
  return { names: lines, groups, namesHeight, height: namesHeight + rows * groupLine + apart };
}

/** How far above the names of its columns the name of a group stands. */
export function aboveNames(row: number): number {
  return row * groupLine;
}

/** From the right: a name too long for its columns stands a line higher, and the line down to them crosses no other name. */
function groupHeads({ groups, width }: Places, measure: Measure): readonly GroupHead[] {
  const begins: number[] = [];
  const placed: GroupHead[] = [];
  for (const { short, column, width: own } of groups.toReversed()) {
    const wide = measure(short, fontPx, boldest);
    const left = Math.max(0, Math.min(column, width - wide));
    const free = begins.findIndex(begin => left + wide + apart <= begin);
    const row = free < 0 ? begins.length : free;
    begins[row] = left;
    placed.push({ text: short, left, row, column, width: own });
  }
  return placed.toReversed();
}

/** Broken where its longer line is shortest; a name of one word stands whole. */
function inTwo(name: string, measure: Measure): readonly string[] {
  const words = name.split(' ');
  const ways = words.slice(1).map((_, at) => [words.slice(0, at + 1).join(' '), words.slice(at + 1).join(' ')]);
  const best = ways.toSorted((a, b) => widest(a, measure) - widest(b, measure))[0];
  return best ?? [name];
}

function widest(texts: readonly string[], measure: Measure): number {
  return Math.ceil(texts.reduce((most, text) => Math.max(most, measure(text, fontPx, boldest)), 0));
}
