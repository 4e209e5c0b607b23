/** How high rows stand and where, from the top. */
import type { IndexedLandscape } from '../state/landscape.ts';
import { isUnder } from './isUnder.ts';
import type { Row } from './rows.ts';

export interface RowPlace {
  readonly y: number;
  readonly height: number;
}

/** Above the first row and below the last. */
export const endMargin = 6;
const gap = { rows: 4, underParents: 9, sections: 10 };
/** A row and the gap to the next: a box of 13 pixels still holds a line of 11; above 36 a map looks empty. */
const pitchLimits = { least: 17, most: 36 };
const stripHeight = 26;

/** Of the height at hand, what is left of it by strips and gaps, shared among the rows. */
export function rowHeightFor(index: IndexedLandscape, rows: readonly Row[], height: number): number {
  const gaps = gapsAbove(index, rows).reduce((sum, one) => sum + one, 0);
  const strips = rows.filter(({ is }) => is === 'strip').length;
  const open = rows.length - strips;
  const left = height - 2 * endMargin - gaps - strips * stripHeight;
  const share = open === 0 ? pitchLimits.most : Math.floor(left / open) + gap.rows;
  return Math.min(pitchLimits.most, Math.max(pitchLimits.least, share)) - gap.rows;
}

export function placeRows(index: IndexedLandscape, rows: readonly Row[], rowHeight: number): readonly RowPlace[] {
  const gaps = gapsAbove(index, rows);
  let y = endMargin;
  return rows.map((row, place) => {
    y += gaps[place] ?? 0;
    const box = { y, height: row.is === 'strip' ? stripHeight : rowHeight };
    y += box.height;
    return box;
  });
}

/** Neighbouring rows with the same key, as one place. */
export function spans<Key extends string>(
  rows: readonly Row[],
  places: readonly RowPlace[],
  keyOf: (row: Row) => Key | null,
): readonly { readonly key: Key; readonly row: Row; readonly y: number; readonly height: number }[] {
  const found: { key: Key; row: Row; y: number; height: number }[] = [];
  rows.forEach((row, place) => {
    const key = keyOf(row);
    const { y, height } = requirePlace(places, place);
    const open = found.at(-1);
    if (key === null) return;
    if (open?.key === key) open.height = y + height - open.y;
    else found.push({ key, row, y, height });
  });
  return found;
}

export function requirePlace(places: readonly RowPlace[], place: number): RowPlace {
  const found = places[place];
  if (found === undefined) throw new RangeError(`The map has no row ${place}.`);
  return { y: found.y, height: found.height };
}

function gapsAbove(index: IndexedLandscape, rows: readonly Row[]): readonly number[] {
  return rows.map((row, place) => gapAbove(index, rows[place - 1], row));
}

function gapAbove(index: IndexedLandscape, above: Row | undefined, row: Row): number {
  if (above === undefined) return 0;
  if (above.section !== row.section) return gap.sections;
  return sitsUnder(index, row, above) ? gap.underParents : gap.rows;
}

/** Whether boards of a row sit under boards of the row above: then the ticks between them need room. */
function sitsUnder(index: IndexedLandscape, row: Row, above: Row): boolean {
  if (row.is !== 'track' || above.is !== 'track') return false;
  const parents = new Set(above.standings.map(({ body }) => body.id));
  return row.standings.some(({ body }) =>
    (index.interfacesByBoard.get(body.id) ?? []).some(link => isUnder(link, body.id) && parents.has(link.to.id)),
  );
}
