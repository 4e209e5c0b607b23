/** What a lane's holes say, for those who do not see them: the kinds that are not recorded in some areas, and in how many. */
import type { IndexedLandscape, MapLane } from '../state/landscape.ts';
import { isOfAllWales } from './lanesShown.ts';
import { partedByKind, type PartOfLane } from './partedByKind.ts';

interface Missing {
  readonly kind: NonNullable<PartOfLane['kind']>;
  readonly areas: number;
}

export function missingIn(index: IndexedLandscape, lane: MapLane): readonly Missing[] {
  if (lane.section === 'NATIONAL' || lane.section === 'GENERAL') return [];
  const placed = (index.bodiesByLane.get(lane.id) ?? []).filter(body => (body.footprint ?? []).length > 0 && !isOfAllWales(index, body));
  return partedByKind(index, placed).flatMap(({ kind, bodies }) => {
    const covered = new Set(bodies.flatMap(({ footprint }) => (footprint ?? []).map(({ id }) => id)));
    const areas = index.councils.filter(({ id }) => !covered.has(id)).length;
    return kind === null || areas === 0 ? [] : [{ kind, areas }];
  });
}
