/** Boxes of bodies on their rows: over their columns, or in a line of chips. */
import type { Language } from '../state/session.ts';
import type { Box, Measure } from './box.ts';
import { chipWidths } from './chips.ts';
import type { Run } from './footprint.ts';
import type { RowPlace } from './rowPlaces.ts';
import type { Row } from './rows.ts';

export interface Column {
  readonly areaId: string;
  readonly regionId: string | null;
  readonly x: number;
  readonly width: number;
}

/** One box of a body. A footprint that is broken gives a body several pieces. */
export interface Bar {
  /** The body's id; of further pieces with `#` and their number behind it. */
  readonly key: string;
  readonly bodyId: string;
  readonly piece: number;
  readonly row: number;
  readonly box: Box;
}

/** A line of bodies whose area nobody recorded: there the columns do not count, and a note before them says so. */
export interface Plate {
  readonly box: Box;
  readonly note: Box;
}

/** Left and right of the columns; lines pass there. */
export const sideMargin = 7;
const between = 3;
const noteWidth = 132;

interface Ground extends RowPlace {
  readonly columns: readonly Column[];
  readonly width: number;
  readonly measure: Measure;
  readonly language: Language | undefined;
}

export function barsIn(row: Row, place: number, ground: Ground): readonly Bar[] {
  if (row.is === 'strip') return [];
  const boxes = row.is === 'track' ? row.standings.map(({ runs }) => runs.map(run => boxOver(run, ground))) : chipBoxes(row, ground);
  return row.standings.flatMap(({ body }, position) =>
    (boxes[position] ?? []).map((box, piece) => ({
      key: piece === 0 ? body.id : `${body.id}#${piece}`,
      bodyId: body.id,
      piece,
      row: place,
      box,
    })),
  );
}

export function plateAt({ y, height }: RowPlace, width: number): Plate {
  const line = { x: sideMargin, y, height };
  return { box: { ...line, width: width - 2 * sideMargin }, note: { ...line, width: noteWidth } };
}

/** Chips share the line by what they have to say. */
function chipBoxes({ standings, hasNoArea }: Extract<Row, { is: 'chips' }>, ground: Ground): readonly (readonly Box[])[] {
  const start = sideMargin + (hasNoArea ? noteWidth : 0);
  const line = ground.width - sideMargin - start;
  let x = start;
  return chipWidths(
    standings.map(({ body }) => body),
    { line, measure: ground.measure, language: ground.language },
  ).map(width => {
    const box = inset({ x, y: ground.y, width, height: ground.height });
    x += width;
    return [box];
  });
}

export function boxOver({ first, last }: Run, { columns, y, height }: Omit<Ground, 'width' | 'measure' | 'language'>): Box {
  const left = columns[first];
  const right = columns[last];
  if (left === undefined || right === undefined) throw new RangeError(`No column ${first} or ${last} on this map.`);
  return inset({ x: left.x, y, width: right.x + right.width - left.x, height });
}

function inset({ x, width, ...rest }: Box): Box {
  return { x: x + between / 2, width: width - between, ...rest };
}
