/** Which lanes stand open. A lane of bodies that serve all of Wales, and one of general statements, starts folded. */
import type { IndexedLandscape, MapBody, MapLane } from '../state/landscape.ts';

/** The band that all lanes of the national section, and boards of all Wales from any lane, share. */
export const nationalBand = 'national';

export function startsFolded(index: IndexedLandscape, lane: MapLane): boolean {
  if (lane.section === 'GENERAL') return true;
  if (lane.section !== 'ORGANISATIONS') return false;
  return (index.bodiesByLane.get(lane.id) ?? []).some(body => isOfAllWales(index, body));
}

/** Lanes that are folded now: the default, turned round for each lane that the person toggled. */
export function foldedLanes(index: IndexedLandscape, toggled: readonly string[]): ReadonlySet<string> {
  const isFolded = (lane: MapLane): boolean => startsFolded(index, lane) !== toggled.includes(lane.id);
  return new Set(index.lanes.filter(lane => lane.section !== 'NATIONAL' && isFolded(lane)).map(({ id }) => id));
}

/** Lanes of bodies that must be seen, folded or not. */
export function lanesOf(index: IndexedLandscape, bodyIds: readonly (string | null)[]): ReadonlySet<string> {
  return new Set(bodyIds.flatMap(id => (id === null ? [] : (index.laneByBody.get(id)?.id ?? []))));
}

export function isOfAllWales(index: IndexedLandscape, { footprint }: MapBody): boolean {
  return footprint != null && index.councils.length > 1 && footprint.length === index.councils.length;
}
