/** Which lanes stand open. A lane of bodies that serve all of Wales, and one of general statements, starts folded. */
import type { IndexedLandscape, MapBody, MapLane } from '../state/landscape.ts';

/** The band that all lanes of the national section, and boards of all Wales from any lane, share. */
export const nationalBand = 'national';

export function startsFolded(index: IndexedLandscape, lane: MapLane): boolean {
  if (lane.section === 'GENERAL') return true;
  if (lane.section !== 'ORGANISATIONS') return false;
  return (index.bodiesByLane.get(lane.id) ?? []).some(body => isOfAllWales(index, body));
}

interface Wanted {
  readonly toggled: readonly string[];
  /** Bodies that must be seen: their lanes stand open. */
  readonly inSight: readonly string[];
}

/** Lanes that are folded now: the default, turned round for each lane that the person toggled. */
export function foldedLanes(index: IndexedLandscape, { toggled, inSight }: Wanted): ReadonlySet<string> {
  const open = new Set(inSight.map(id => index.laneByBody.get(id)?.id));
  const isFolded = (lane: MapLane): boolean => !open.has(lane.id) && startsFolded(index, lane) !== toggled.includes(lane.id);
  return new Set(index.lanes.filter(lane => lane.section !== 'NATIONAL' && isFolded(lane)).map(({ id }) => id));
}

export function isOfAllWales(index: IndexedLandscape, { footprint }: MapBody): boolean {
  return footprint != null && index.councils.length > 1 && footprint.length === index.councils.length;
}
