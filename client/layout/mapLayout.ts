/** The footprint map as places: columns, lanes, bars, holes. The same landscape on the same screen always gives the same map. */
import type { IndexedLandscape, MapLane } from '../state/landscape.ts';
import type { Language } from '../state/session.ts';
import { barsIn, plateAt, sideMargin, type Bar, type Column, type Plate } from './bars.ts';
import type { Measure, Size } from './box.ts';
import { columnOrder } from './columnOrder.ts';
import { holesIn, type Hole } from './holes.ts';
import { endMargin, placeRows, requirePlace, rowHeightFor, spans, type RowPlace } from './rowPlaces.ts';
import { rowsOf, type MostInLine } from './rows.ts';

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

export interface MapLayout {
  readonly size: Size;
  readonly fontPx: number;
  readonly columns: readonly Column[];
  readonly sections: readonly SectionPlace[];
  readonly lanes: readonly LanePlace[];
  readonly strips: readonly StripPlace[];
  readonly plates: readonly Plate[];
  readonly rows: readonly RowPlace[];
  readonly bars: readonly Bar[];
  readonly holes: readonly Hole[];
  /** Who stands near whom, and no footprints: nothing has a lane or a column. */
  readonly isNetwork?: true;
  /** Of a network: who is joined to whom, drawn at rest too. */
  readonly ties?: readonly { readonly from: string; readonly to: string }[];
}

export interface MapOptions {
  /** The part of the screen that the map has, below the heads and beside the lane names. */
  readonly size: Size;
  readonly folded: ReadonlySet<string>;
  /** Of the folded lanes those that stand open because a body in them must be seen. They change no row's height: the map above them stays. */
  readonly inSight?: ReadonlySet<string>;
  readonly kept: ReadonlySet<string> | null;
  readonly measure: Measure;
  readonly narrow?: Narrow;
  /** The one that is read, for lines too short for labels in both. */
  readonly language?: Language;
}

/** Below this a column no longer holds the short labels. */
const leastOfLabels = 49;

/** How narrow a map can be. */
interface Narrow {
  readonly leastColumn: number;
  readonly most: MostInLine;
}

/** Beside text on paper: columns hold the labels that tell more than their lane and their column do, and lines are more. */
export const besideText: Narrow = { leastColumn: 42, most: { chips: 7, folded: 8 } };

export function layOutMap(
  index: IndexedLandscape,
  { size, folded, inSight = new Set(), kept, measure, narrow, language }: MapOptions,
): MapLayout {
  const order = columnOrder(index);
  const most = narrow === undefined ? {} : { most: narrow.most };
  const atRest = rowsOf(index, { order, folded, kept, ...most });
  const rows =
    inSight.size === 0 ? atRest : rowsOf(index, { order, folded: new Set([...folded].filter(id => !inSight.has(id))), kept, ...most });
  const columnWidth = Math.max(narrow?.leastColumn ?? leastOfLabels, (size.width - 2 * sideMargin) / Math.max(1, order.length));
  const columns = order.map((area, place) => ({
    areaId: area.id,
    regionId: area.region?.id ?? null,
    x: sideMargin + place * columnWidth,
    width: columnWidth,
  }));
  const width = 2 * sideMargin + columnWidth * Math.max(1, order.length);
  const rowHeight = rowHeightFor(index, atRest, size.height);
  const places = placeRows(index, rows, rowHeight);
  const last = places.at(-1);
  return {
    size: { width, height: Math.max(size.height, (last === undefined ? 0 : last.y + last.height) + endMargin) },
    fontPx: fontFor(rowHeight),
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
    bars: rows.flatMap((row, place) => barsIn(row, place, { columns, width, measure, language, ...requirePlace(places, place) })),
    holes: holesIn(rows, places, columns),
  };
}

/** Letters grow with the rows, so that a projector gets larger ones. */
function fontFor(rowHeight: number): number {
  if (rowHeight >= 28) return 13;
  return rowHeight >= 16 ? 12 : 11;
}
