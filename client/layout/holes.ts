/** Columns of a lane where nothing is recorded: that is not known, and not none. */
import { isPartnership } from '../state/landscape.ts';
import { boxOver, type Column } from './bars.ts';
import type { Box } from './box.ts';
import { runsOf } from './footprint.ts';
import { requirePlace, type RowPlace } from './rowPlaces.ts';
import type { Row } from './rows.ts';

export interface Hole {
  readonly laneId: string;
  readonly areaIds: readonly string[];
  readonly box: Box;
}

/** For each lane of boards that stands over columns: the stretches of columns over which it has no board at all. */
export function holesIn(rows: readonly Row[], places: readonly RowPlace[], columns: readonly Column[]): readonly Hole[] {
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
