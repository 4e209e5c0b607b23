/** Lanes that stand as entries, and what each may say: its names and how many bodies it has. */
import type { FoldedName } from '../../layout/strips.ts';
import { nameIn, shortIn, type IndexedLandscape, type MapLane } from '../../state/landscape.ts';
import type { Language } from '../../state/session.ts';

interface LaneNamed extends FoldedName {
  readonly lane: MapLane;
}

export function lanesNamed(
  { lanes, bodiesByLane }: IndexedLandscape,
  laneIds: readonly string[],
  language: Language,
): readonly LaneNamed[] {
  return laneIds
    .flatMap(id => lanes.find(lane => lane.id === id) ?? [])
    .map(lane => ({
      lane,
      full: nameIn(lane, language).text,
      short: shortIn(lane, language),
      count: bodiesByLane.get(lane.id)?.length ?? 0,
    }));
}
