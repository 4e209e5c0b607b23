/** Which footprints share an area, and how much of it: looked up once for all boards that serve the same areas. */
import type { CompactSets } from './compact.ts';
import { endOf, lengthOf, startOf, unmarked } from './rows.ts';

/** The footprints that one meets, always in the same place: nothing is made for each. */
export interface Meetings {
  /** Looks up those that share an area with this one: itself, and those behind it. Where areas are wanted, one of those. Answers how many. */
  of(footprint: number): number;
  readonly footprints: Int32Array;
  /** Beside each the overlap coefficient of the two. */
  readonly areaOverlaps: Float64Array;
}

export function meetingsIn({ footprints, footprintsByArea: byArea }: CompactSets, wanted: Uint8Array | null): Meetings {
  const count = footprints.starts.length - 1;
  const met = unmarked(count);
  const shared = new Int32Array(count);
  const isWanted = new Uint8Array(count);
  const found = new Int32Array(count);
  const areaOverlaps = new Float64Array(count);
  let turn = 0;

  const find = (footprint: number): number => {
    turn += 1;
    let many = 0;
    for (let at = startOf(footprints, footprint); at < endOf(footprints, footprint); at += 1) {
      const area = footprints.items[at] as number;
      const counts = wanted === null || wanted[area] === 1;
      for (let place = endOf(byArea, area) - 1; place >= startOf(byArea, area); place -= 1) {
        const other = byArea.items[place] as number;
        if (other < footprint) break;
        if (met[other] !== turn) {
          met[other] = turn;
          shared[other] = 0;
          isWanted[other] = 0;
          found[many] = other;
          many += 1;
        }
        shared[other] = (shared[other] as number) + 1;
        if (counts) isWanted[other] = 1;
      }
    }
    return many;
  };

  return {
    footprints: found,
    areaOverlaps,
    of: footprint => {
      const areas = lengthOf(footprints, footprint);
      const many = find(footprint);
      let kept = 0;
      for (let place = 0; place < many; place += 1) {
        const other = found[place] as number;
        if (isWanted[other] === 0) continue;
        found[kept] = other;
        areaOverlaps[kept] = (shared[other] as number) / Math.min(areas, lengthOf(footprints, other));
        kept += 1;
      }
      return kept;
    },
  };
}
