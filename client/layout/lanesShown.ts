/** Which lanes stand open. A lane of bodies that serve all of Wales, and one of general statements, starts folded; so do the fullest where there is more than one picture holds. */
import type { IndexedLandscape, MapBody, MapLane } from '../state/landscape.ts';

/** The band that all lanes of the national section, and boards of all Wales from any lane, share. */
export const nationalBand = 'national';

/** A body is drawn as a box and its number: twice as many elements are the most that a map can be moved with smoothly. */
const mostOpen = 1250;

export function startsFolded(index: IndexedLandscape, lane: MapLane): boolean {
  return isFoldedByKind(index, lane) || foldedForRoom(index).has(lane.id);
}

function isFoldedByKind(index: IndexedLandscape, lane: MapLane): boolean {
  if (lane.section === 'GENERAL') return true;
  if (lane.section !== 'ORGANISATIONS') return false;
  return (index.bodiesByLane.get(lane.id) ?? []).some(body => isOfAllWales(index, body));
}

const foldedForRoomOf = new WeakMap<IndexedLandscape, ReadonlySet<string>>();

/** The fullest lanes of a landscape that is larger than one picture: each stands for its bodies, with their number, until it is opened. */
export function foldedForRoom(index: IndexedLandscape): ReadonlySet<string> {
  const known = foldedForRoomOf.get(index);
  if (known !== undefined) return known;
  const sizeOf = ({ id }: MapLane): number => index.bodiesByLane.get(id)?.length ?? 0;
  const open = index.lanes.filter(lane => !isFoldedByKind(index, lane));
  let drawn = open.reduce((sum, lane) => sum + sizeOf(lane), 0);
  const folded = new Set<string>();
  for (const lane of open.filter(({ section }) => section !== 'NATIONAL').toSorted((a, b) => sizeOf(b) - sizeOf(a))) {
    if (drawn <= mostOpen) break;
    folded.add(lane.id);
    drawn -= sizeOf(lane);
  }
  foldedForRoomOf.set(index, folded);
  return folded;
}

/** Lanes that are folded now: the default, turned round for each lane that the person toggled. */
export function foldedLanes(index: IndexedLandscape, toggled: readonly string[]): ReadonlySet<string> {
  const isFolded = (lane: MapLane): boolean => startsFolded(index, lane) !== toggled.includes(lane.id);
  return new Set(index.lanes.filter(lane => lane.section !== 'NATIONAL' && isFolded(lane)).map(({ id }) => id));
}

interface Lit {
  readonly passing: ReadonlySet<string>;
  /** Null where nothing is lit more than the rest. */
  readonly lit: ReadonlySet<string> | null;
}

/** Of a picture of what is lit: a lane with nothing of it is folded, one of organisations with something of it stands open. */
export function foldedAround(index: IndexedLandscape, folded: ReadonlySet<string>, { passing, lit }: Lit): ReadonlySet<string> {
  const shows = ({ id }: MapLane): boolean =>
    (index.bodiesByLane.get(id) ?? []).some(body => passing.has(body.id) && (lit === null || lit.has(body.id)));
  const lanes = index.lanes.filter(({ section }) => section !== 'NATIONAL');
  if (!lanes.some(shows)) return folded;
  const isOpened = (lane: MapLane): boolean => lit !== null && lane.section === 'ORGANISATIONS';
  return new Set(lanes.filter(lane => !shows(lane) || (folded.has(lane.id) && !isOpened(lane))).map(({ id }) => id));
}

/** Lanes of bodies that must be seen, folded or not. */
export function lanesOf(index: IndexedLandscape, bodyIds: readonly string[]): ReadonlySet<string> {
  return new Set(bodyIds.flatMap(id => index.laneByBody.get(id)?.id ?? []));
}

export function isOfAllWales(index: IndexedLandscape, { footprint }: MapBody): boolean {
  return footprint != null && index.councils.length > 1 && footprint.length === index.councils.length;
}
