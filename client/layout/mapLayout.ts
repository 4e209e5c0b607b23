/** The footprint map as places: columns, lanes, bars, holes. The same landscape on the same screen always gives the same map. */
import { isPartnership, type IndexedLandscape, type MapLane } from '../state/landscape.ts';
import type { Box, Measure, Size } from './box.ts';
import { chipWidths } from './chips.ts';
import { columnOrder } from './columnOrder.ts';
import { runsOf, type Run } from './footprint.ts';
import { rowsOf, type Row } from './rows.ts';

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

/** The rows of one lane; the height is that of all its tracks. */
export interface LanePlace {
  readonly laneId: string;
  readonly section: MapLane['section'];
  readonly y: number;
  readonly height: number;
}

/** A line in which folded lanes wait to be opened. */
export interface StripPlace {
  readonly section: MapLane['section'];
  readonly laneIds: readonly string[];
  readonly y: number;
  readonly height: number;
}

export interface SectionPlace {
  readonly section: MapLane['section'];
  readonly y: number;
  readonly height: number;
}

/** Columns of a lane where nothing is recorded: that is not known, and not none. */
export interface Hole {
  readonly laneId: string;
  readonly areaIds: readonly string[];
  readonly box: Box;
}

export interface RowPlace {
  readonly y: number;
  readonly height: number;
}

export interface MapLayout {
  readonly size: Size;
  readonly fontPx: number;
  readonly columns: readonly Column[];
  readonly sections: readonly SectionPlace[];
  readonly lanes: readonly LanePlace[];
  readonly strips: readonly StripPlace[];
  /** Lines of bodies whose area nobody recorded: there the columns do not count. */
  readonly plates: readonly { readonly box: Box; readonly note: Box }[];
  readonly rows: readonly RowPlace[];
  readonly bars: readonly Bar[];
  readonly holes: readonly Hole[];
}

export interface MapOptions {
  /** The part of the screen that the map has, below the heads and beside the lane names. */
  readonly size: Size;
  readonly folded: ReadonlySet<string>;
  readonly kept: ReadonlySet<string> | null;
  readonly measure: Measure;
}

const margin = { side: 7, top: 6, bottom: 6 };
const gap = { between: 3, rows: 4, underParents: 9, sections: 10 };
/** A row and the gap to the next: a box of 13 pixels still holds a line of 11; above 36 a map looks empty. */
const pitchLimits = { least: 17, most: 36 };
/** What tells that bodies have no recorded area stands before them. */
const noteWidth = 132;
const stripHeight = 26;
/** Below this a column no longer holds the short labels. */
const leastColumn = 53;

export function layOutMap(index: IndexedLandscape, { size, folded, kept, measure }: MapOptions): MapLayout {
  const order = columnOrder(index);
  const rows = rowsOf(index, { order, folded, kept });
  const columnWidth = Math.max(leastColumn, (size.width - 2 * margin.side) / Math.max(1, order.length));
  const columns = order.map((area, place) => ({
    areaId: area.id,
    regionId: area.region?.id ?? null,
    x: margin.side + place * columnWidth,
    width: columnWidth,
  }));
  const width = 2 * margin.side + columnWidth * Math.max(1, order.length);
  const places = placeRows(index, rows, size.height);
  const last = places.at(-1);
  return {
    size: { width, height: Math.max(size.height, (last === undefined ? 0 : last.y + last.height) + margin.bottom) },
    fontPx: fontFor(Math.max(...places.flatMap(({ height }, place) => (rows[place]?.is === 'strip' ? [] : [height])))),
    columns,
    rows: places,
    sections: spans(rows, places, row => row.section).map(({ key, y, height }) => ({ section: key, y, height })),
    lanes: spans(rows, places, row => (row.is === 'strip' ? null : row.laneId)).map(({ key, row, ...place }) => ({
      laneId: key,
      section: row.section,
      ...place,
    })),
    strips: rows.flatMap((row, place) =>
      row.is === 'strip' ? [{ section: row.section, laneIds: row.laneIds, ...requirePlace(places, place) }] : [],
    ),
    plates: rows.flatMap((row, place) => (row.is === 'chips' && row.hasNoArea ? [plateAt(requirePlace(places, place), width)] : [])),
    bars: rows.flatMap((row, place) => barsIn(row, place, { columns, width, measure, ...requirePlace(places, place) })),
    holes: holesIn(rows, places, columns),
  };
}

/** From the top; the height that strips and gaps leave is shared among the rows. */
function placeRows(index: IndexedLandscape, rows: readonly Row[], height: number): readonly RowPlace[] {
  const gaps = rows.map((row, place) => gapAbove(index, rows[place - 1], row));
  const strips = rows.filter(({ is }) => is === 'strip').length;
  const open = rows.length - strips;
  const left = height - margin.top - margin.bottom - gaps.reduce((sum, one) => sum + one, 0) - strips * stripHeight;
  const share = open === 0 ? pitchLimits.most : Math.floor(left / open) + gap.rows;
  const rowHeight = Math.min(pitchLimits.most, Math.max(pitchLimits.least, share)) - gap.rows;
  let y = margin.top;
  return rows.map((row, place) => {
    y += gaps[place] ?? 0;
    const box = { y, height: row.is === 'strip' ? stripHeight : rowHeight };
    y += box.height;
    return box;
  });
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

export function isUnder(link: { readonly type: string; readonly from: { readonly id: string } }, boardId: string): boolean {
  return link.type === 'SITS_UNDER' && link.from.id === boardId;
}

interface Ground extends RowPlace {
  readonly columns: readonly Column[];
  readonly width: number;
  readonly measure: Measure;
}

function barsIn(row: Row, place: number, ground: Ground): readonly Bar[] {
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

function plateAt({ y, height }: RowPlace, width: number): MapLayout['plates'][number] {
  const line = { x: margin.side, y, height };
  return { box: { ...line, width: width - 2 * margin.side }, note: { ...line, width: noteWidth } };
}

/** Chips share the line by what they have to say. */
function chipBoxes({ standings, across, hasNoArea }: Extract<Row, { is: 'chips' }>, ground: Ground): readonly (readonly Box[])[] {
  const start = margin.side + (hasNoArea ? noteWidth : 0);
  const line = (ground.width - margin.side - start) * (standings.length / Math.max(1, across));
  let x = start;
  return chipWidths(
    standings.map(({ body }) => body),
    { line, measure: ground.measure },
  ).map(width => {
    const box = inset({ x, y: ground.y, width, height: ground.height });
    x += width;
    return [box];
  });
}

function boxOver({ first, last }: Run, { columns, y, height }: Omit<Ground, 'width' | 'measure'>): Box {
  const left = columns[first];
  const right = columns[last];
  if (left === undefined || right === undefined) throw new RangeError(`No column ${first} or ${last} on this map.`);
  return inset({ x: left.x, y, width: right.x + right.width - left.x, height });
}

function inset({ x, width, ...rest }: Box): Box {
  return { x: x + gap.between / 2, width: width - gap.between, ...rest };
}

/** For each lane of boards that stands over columns: the stretches of columns over which it has no board at all. */
function holesIn(rows: readonly Row[], places: readonly RowPlace[], columns: readonly Column[]): readonly Hole[] {
  const lanes = new Map<string, { readonly covered: Set<number>; readonly first: number; last: number }>();
  rows.forEach((row, place) => {
    if (row.is !== 'track' || !row.standings.some(({ body }) => isPartnership(body))) return;
    const lane = lanes.get(row.laneId) ?? { covered: new Set(), first: place, last: place };
    lane.last = place;
    for (const { first, last } of row.standings.flatMap(({ runs }) => runs)) for (let c = first; c <= last; c += 1) lane.covered.add(c);
    lanes.set(row.laneId, lane);
  });
  return [...lanes].flatMap(([laneId, { covered, first, last }]) =>
    runsOf(columns.flatMap((_, column) => (covered.has(column) ? [] : [column]))).map(run => {
      const top = requirePlace(places, first);
      const bottom = requirePlace(places, last);
      return {
        laneId,
        areaIds: columns.slice(run.first, run.last + 1).map(({ areaId }) => areaId),
        box: boxOver(run, { columns, y: top.y, height: bottom.y + bottom.height - top.y }),
      };
    }),
  );
}

/** Neighbouring rows with the same key, as one place. */
function spans<Key extends string>(
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

function requirePlace(places: readonly RowPlace[], place: number): RowPlace {
  const found = places[place];
  if (found === undefined) throw new RangeError(`The map has no row ${place}.`);
  return { y: found.y, height: found.height };
}

/** Letters grow with the rows, so that a projector gets larger ones. */
function fontFor(rowHeight: number): number {
  if (rowHeight >= 28) return 13;
  return rowHeight >= 16 ? 12 : 11;
}
