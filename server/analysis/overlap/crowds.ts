/** Boards alike: they serve the same areas, the same facets are known of them, and all or none are national. They are met together. */
import type { CompactSets } from './compact.ts';
import { endOf, itemsOf, lengthOf, startOf, turned, unmarked, type Rows } from './rows.ts';

export interface Crowds {
  /** The boards of each crowd, in order of id; only those that may take part. */
  readonly boards: Rows;
  /** The crowds of each footprint. */
  readonly ofFootprint: Rows;
  /** The facets that are known of the boards of each crowd, as bits. */
  readonly known: Uint8Array;
  readonly isNational: Uint8Array;
}

export function crowdsIn(sets: CompactSets, isAllowed: Uint8Array, known: Uint8Array): Crowds {
  const boardsOf = boardsByFootprint(sets);
  const footprints = boardsOf.starts.length - 1;
  const crowdAt = new Map<number, number[]>();
  const [starts, boards, crowdStarts]: [number[], number[], number[]] = [[0], [], [0]];
  const [knownOf, national]: [number[], number[]] = [[], []];
  for (let footprint = 0; footprint < footprints; footprint += 1) {
    crowdAt.clear();
    for (let at = startOf(boardsOf, footprint); at < endOf(boardsOf, footprint); at += 1) {
      const board = boardsOf.items[at] as number;
      if (isAllowed[board] === 0) continue;
      const key = (known[board] as number) * 2 + (sets.isNational[board] as number);
      const crowd = crowdAt.get(key);
      if (crowd === undefined) crowdAt.set(key, [board]);
      else crowd.push(board);
    }
    for (const [key, crowd] of crowdAt) {
      for (const board of crowd) boards.push(board);
      starts.push(boards.length);
      knownOf.push(key >> 1);
      national.push(key & 1);
    }
    crowdStarts.push(knownOf.length);
  }
  return {
    boards: { starts: Int32Array.from(starts), items: Int32Array.from(boards) },
    ofFootprint: { starts: Int32Array.from(crowdStarts), items: Int32Array.from(knownOf, (_, crowd) => crowd) },
    known: Uint8Array.from(knownOf),
    isNational: Uint8Array.from(national),
  };
}

function boardsByFootprint({ footprints, footprintOf }: CompactSets): Rows {
  return turned(
    { starts: Int32Array.from({ length: footprintOf.length + 1 }, (_, board) => board), items: footprintOf },
    footprints.starts.length - 1,
  );
}

export interface Meeting {
  readonly footprint: number;
  /** Overlap coefficient of the two. */
  readonly areaOverlap: number;
}

/** Tells which footprints share an area with one: itself, and those behind it. Where areas are wanted, one of those. */
export function meetingsIn({ footprints, areaCount }: CompactSets, wanted: Uint8Array | null): (footprint: number) => readonly Meeting[] {
  const count = footprints.starts.length - 1;
  const byArea = turned(footprints, areaCount);
  const met = unmarked(count);
  const shared = new Int32Array(count);
  const isWanted = new Uint8Array(count);
  let turn = 0;
  return footprint => {
    turn += 1;
    const found: number[] = [];
    for (const area of itemsOf(footprints, footprint)) {
      const counts = wanted === null || wanted[area] === 1;
      for (let place = endOf(byArea, area) - 1; place >= startOf(byArea, area); place -= 1) {
        const other = byArea.items[place] as number;
        if (other < footprint) break;
        if (met[other] !== turn) {
          met[other] = turn;
          shared[other] = 0;
          isWanted[other] = 0;
          found.push(other);
        }
        shared[other] = (shared[other] as number) + 1;
        if (counts) isWanted[other] = 1;
      }
    }
    const areas = lengthOf(footprints, footprint);
    return found
      .filter(other => isWanted[other] === 1)
      .map(other => ({ footprint: other, areaOverlap: (shared[other] as number) / Math.min(areas, lengthOf(footprints, other)) }));
  };
}
