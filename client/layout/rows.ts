/** What stands on the map from top to bottom: a row for each track of each lane, before anything has a size. */
import type { IndexedLandscape, MapArea, MapBody, MapLane } from '../state/landscape.ts';
import { chipLines } from './chips.ts';
import { runsOf, type Run } from './footprint.ts';
import { isOfAllWales, nationalBand } from './lanesShown.ts';
import { partedByKind, type PartOfLane } from './partedByKind.ts';
import { tracksOf } from './tracks.ts';

export interface Standing {
  readonly body: MapBody;
  /** Columns, or empty for a chip. */
  readonly runs: readonly Run[];
}

/** A `track` has its bodies over their columns; `chips` stand in line, whatever the columns; a `strip` holds folded lanes. */
export type Row = { readonly section: MapLane['section'] } & (
  | {
      readonly is: 'track';
      readonly laneId: string;
      /** Where this kind is nowhere on the tracks of its part, there is a hole; null: there are none. */
      readonly kind: PartOfLane['kind'];
      readonly standings: readonly Standing[];
    }
  | {
      readonly is: 'chips';
      readonly laneId: string;
      readonly standings: readonly Standing[];
      readonly hasNoArea: boolean;
    }
  | { readonly is: 'strip'; readonly laneIds: readonly string[] }
);

interface Shown {
  /** The council areas, from left to right. */
  readonly order: readonly MapArea[];
  readonly folded: ReadonlySet<string>;
  /** Bodies that are left out, because lanes close up; null = all stand. */
  readonly kept: ReadonlySet<string> | null;
  readonly most?: MostInLine;
}

/** Of what stands in line, one with another: as many as leave room for a name. */
export interface MostInLine {
  readonly chips: number;
  readonly folded: number;
}

const onScreen: MostInLine = { chips: 9, folded: Number.POSITIVE_INFINITY };

export function rowsOf(index: IndexedLandscape, shown: Shown): readonly Row[] {
  const { most = onScreen } = shown;
  const bodiesIn = (lane: MapLane): readonly MapBody[] =>
    (index.bodiesByLane.get(lane.id) ?? []).filter(({ id }) => shown.kept === null || shown.kept.has(id));
  const isNational = (lane: MapLane, body: MapBody): boolean =>
    lane.section === 'NATIONAL' || (lane.section !== 'ORGANISATIONS' && lane.section !== 'GENERAL' && isOfAllWales(index, body));
  const national = index.lanes.flatMap(lane => bodiesIn(lane).filter(body => isNational(lane, body)));
  const rows: Row[] = [...chipRows(national, { laneId: nationalBand, section: 'NATIONAL', most })];
  let strip: string[] = [];
  index.lanes.forEach((lane, place) => {
    if (lane.section === 'NATIONAL') return;
    const bodies = bodiesIn(lane).filter(body => !isNational(lane, body));
    if (bodies.length > 0 && shown.folded.has(lane.id)) strip.push(lane.id);
    else rows.push(...openRows(index, lane, { bodies, order: shown.order, most }));
    const isLastOfSection = index.lanes[place + 1]?.section !== lane.section;
    if (isLastOfSection && strip.length > 0) {
      rows.push(...evenly(strip, most.folded).map(laneIds => ({ is: 'strip' as const, section: lane.section, laneIds })));
      strip = [];
    }
  });
  return rows;
}

interface InLane {
  readonly bodies: readonly MapBody[];
  readonly order: readonly MapArea[];
  readonly most: MostInLine;
}

/** In as few lines as hold so many each, each as long as the others. */
function evenly<One>(all: readonly One[], most: number): readonly (readonly One[])[] {
  const lines = Math.max(1, Math.ceil(all.length / most));
  const each = Math.ceil(all.length / lines);
  return Array.from({ length: lines }, (_none, at) => all.slice(at * each, (at + 1) * each));
}

/** Bodies over their columns first, then those of all Wales, then those whose area nobody recorded. */
function openRows(index: IndexedLandscape, lane: MapLane, { bodies, order, most }: InLane): readonly Row[] {
  const place = { laneId: lane.id, section: lane.section, most };
  if (lane.section === 'GENERAL') return chipRows(bodies, place);
  const columnById = new Map(order.map(({ id }, column) => [id, column]));
  const columnsOf = (body: MapBody): readonly number[] => (body.footprint ?? []).flatMap(({ id }) => columnById.get(id) ?? []);
  const isPlaced = (body: MapBody): boolean => columnsOf(body).length > 0 && !isOfAllWales(index, body);
  return [
    ...partedByKind(index, bodies.filter(isPlaced)).flatMap(part =>
      tracksFor(part.bodies.map(body => ({ body, runs: runsOf(columnsOf(body)) }))).map(standings => ({
        is: 'track' as const,
        laneId: lane.id,
        section: lane.section,
        kind: part.kind,
        standings,
      })),
    ),
    ...chipRows(
      bodies.filter(body => isOfAllWales(index, body)),
      place,
    ),
    ...chipRows(
      bodies.filter(body => columnsOf(body).length === 0),
      { ...place, hasNoArea: true },
    ),
  ];
}

/** As many tracks as keep them apart, from top to bottom. */
function tracksFor(standings: readonly Standing[]): readonly (readonly Standing[])[] {
  const tracks = tracksOf(standings.map(({ body, runs }) => ({ id: body.id, runs })));
  const count = Math.max(0, ...[...tracks.values()].map(track => track + 1));
  return Array.from({ length: count }, (_, track) => standings.filter(({ body }) => tracks.get(body.id) === track));
}

interface ChipPlace {
  readonly laneId: string;
  readonly section: MapLane['section'];
  readonly hasNoArea?: boolean;
  readonly most: MostInLine;
}

function chipRows(bodies: readonly MapBody[], { laneId, section, hasNoArea = false, most }: ChipPlace): readonly Row[] {
  if (bodies.length === 0) return [];
  return chipLines(bodies, Math.ceil(bodies.length / most.chips)).map(line => ({
    is: 'chips' as const,
    laneId,
    section,
    hasNoArea,
    standings: line.map(body => ({ body, runs: [] })),
  }));
}
