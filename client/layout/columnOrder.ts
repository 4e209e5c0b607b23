/** The council areas from left to right: as the landscape states, or as fewest footprints break. */
import type { IndexedLandscape, MapArea } from '../state/landscape.ts';
import { orderAreas } from './areaOrder.ts';

export function columnOrder({ landscape, councils, areaById }: IndexedLandscape): readonly MapArea[] {
  if (councils.every(({ order }) => order !== null)) return councils;
  const footprints = [...landscape.partnerships, ...landscape.organisations].flatMap(({ footprint }) =>
    footprint == null ? [] : [footprint.map(({ id }) => id)],
  );
  const ids = councils.map(({ id }) => id);
  return orderAreas(ids, footprints).flatMap(id => areaById.get(id) ?? []);
}
