/** Boards alike: they serve the same areas, the same facets are known of them, and all or none are national. They are met together. */
import type { CompactSets } from './compact.ts';
import { endOf, startOf, unmarked, type Rows } from './rows.ts';
import { scoredFacets } from './score.ts';

export interface Crowds {
  /** The boards of each crowd, in order of id; only those that may take part. */
  readonly boards: Rows;
  /** The crowds of footprint f are those from ofFootprint[f] to ofFootprint[f + 1]. */
  readonly ofFootprint: Int32Array;
  /** The facets that are known of the boards of each crowd, as bits. */
  readonly known: Uint8Array;
  readonly isNational: Uint8Array;
}

export function crowdsIn(sets: CompactSets, isAllowed: Uint8Array, known: Uint8Array): Crowds {
  const { size, byFootprint } = sets;
  const count = byFootprint.starts.length - 1;
  const crowdOf = unmarked(size);
  const ofFootprint = new Int32Array(count + 1);
  const [knownOf, isNational] = [new Uint8Array(size), new Uint8Array(size)];
  /** The last crowd of each sort of board: of another footprint where it stands before the first of this one. */
  const lastOf = unmarked(sorts);
  const starts = new Int32Array(size + 1);
  let crowds = 0;
  for (let footprint = 0; footprint < count; footprint += 1) {
    const first = crowds;
    for (let at = startOf(byFootprint, footprint); at < endOf(byFootprint, footprint); at += 1) {
      const board = byFootprint.items[at] as number;
      if (isAllowed[board] === 0) continue;
      const sort = 2 * (known[board] as number) + (sets.isNational[board] as number);
      if ((lastOf[sort] as number) < first) {
        lastOf[sort] = crowds;
        knownOf[crowds] = known[board] as number;
        isNational[crowds] = sets.isNational[board] as number;
        crowds += 1;
      }
      const crowd = lastOf[sort] as number;
      crowdOf[board] = crowd;
      starts[crowd + 1] = (starts[crowd + 1] as number) + 1;
    }
    ofFootprint[footprint + 1] = crowds;
  }
  return { boards: inCrowds(byFootprint.items, crowdOf, starts.subarray(0, crowds + 1)), ofFootprint, known: knownOf, isNational };
}

/** The boards of each crowd in their order; `sizes` has how many each has, one place on. */
function inCrowds(boards: Int32Array, crowdOf: Int32Array, sizes: Int32Array): Rows {
  for (let crowd = 1; crowd < sizes.length; crowd += 1) sizes[crowd] = (sizes[crowd] as number) + (sizes[crowd - 1] as number);
  const next = sizes.slice();
  const items = new Int32Array(sizes.at(-1) ?? 0);
  for (const board of boards) {
    const crowd = crowdOf[board] as number;
    if (crowd < 0) continue;
    items[next[crowd] as number] = board;
    next[crowd] = (next[crowd] as number) + 1;
  }
  return { starts: sizes, items };
}

/** Any set of facets, national or not. */
const sorts = 2 * 2 ** scoredFacets.length;
