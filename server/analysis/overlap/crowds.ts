/** Boards alike: they serve the same areas, the same facets are known of them, and all or none are national. They are met together. */
import type { CompactSets } from './compact.ts';
import { endOf, startOf, turned, unmarked, type Rows } from './rows.ts';
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
  const { size, footprints, footprintOf } = sets;
  const count = footprints.starts.length - 1;
  const byFootprint = turned({ starts: upTo(size), items: footprintOf }, count);
  const crowdOf = unmarked(size);
  const ofFootprint = new Int32Array(count + 1);
  const [knownOf, isNational] = [new Uint8Array(size), new Uint8Array(size)];
  /** The last crowd of each sort of board: of another footprint where it stands before the first of this one. */
  const lastOf = unmarked(sorts);
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
      crowdOf[board] = lastOf[sort] as number;
    }
    ofFootprint[footprint + 1] = crowds;
  }
  return { boards: turned(onlyMarked(crowdOf), crowds), ofFootprint, known: knownOf, isNational };
}

/** Any set of facets, national or not. */
const sorts = 2 * 2 ** scoredFacets.length;

/** One item a row. */
function upTo(count: number): Int32Array {
  const starts = new Int32Array(count + 1);
  for (let row = 0; row <= count; row += 1) starts[row] = row;
  return starts;
}

/** One item a row, none where nothing is marked. */
function onlyMarked(marks: Int32Array): Rows {
  const starts = new Int32Array(marks.length + 1);
  for (let row = 0; row < marks.length; row += 1) starts[row + 1] = (starts[row] as number) + Number((marks[row] as number) >= 0);
  return { starts, items: marks.filter(mark => mark >= 0) };
}
