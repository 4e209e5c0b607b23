/** Columns over which no board of a kind is recorded: that is not known, and not none. */
import { boxOver, type Column } from './bars.ts';
import type { Box } from './box.ts';
import { runsOf } from './footprint.ts';
import type { PartOfLane } from './partedByKind.ts';
import { requirePlace, type RowPlace } from './rowPlaces.ts';
import type { Row } from './rows.ts';

export interface Hole {
  readonly laneId: string;
  readonly kind: NonNullable<PartOfLane['kind']>;
  readonly areaIds: readonly string[];
  readonly box: Box;
}

/** For each kind that stands over columns: the stretches of columns over which it has no board at all, through all tracks of the kind. */
export function holesIn(rows: readonly Row[], places: readonly RowPlace[], columns: readonly Column[]): readonly Hole[] {
  interface Part {
    readonly laneId: string;
    readonly kind: Hole['kind'];
    readonly covered: Set<number>;
    readonly first: number;
    last: number;
  }
  const parts = new Map<string, Part>();
  rows.forEach((row, place) => {
    if (row.is !== 'track' || row.kind === null) return;
    const { laneId, kind } = row;
    const part = parts.get(`${laneId} ${kind}`) ?? { laneId, kind, covered: new Set(), first: place, last: place };
    part.last = place;
    for (const { first, last } of row.standings.flatMap(({ runs }) => runs)) for (let c = first; c <= last; c += 1) part.covered.add(c);
    parts.set(`${laneId} ${kind}`, part);
  });
  return [...parts.values()].flatMap(({ laneId, kind, covered, first, last }) =>
    runsOf(columns.flatMap((_, column) => (covered.has(column) ? [] : [column]))).map(run => {
      const top = requirePlace(places, first);
      const bottom = requirePlace(places, last);
      return {
        laneId,
        kind,
        areaIds: columns.slice(run.first, run.last + 1).map(({ areaId }) => areaId),
        box: boxOver(run, { columns, y: top.y, height: bottom.y + bottom.height - top.y }),
      };
    }),
  );
}
