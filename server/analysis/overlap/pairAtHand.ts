/**
 * What two boards share, worked out only as far as somebody asks: most pairs are told from the best by how many items each has, before
 * any item is looked at.
 */
import type { CompactSets } from './compact.ts';
import { weightsInCommon } from './facetBits.ts';
import { countMarked, endOf, lengthsOf, markItems, startOf, unmarked } from './rows.ts';
import { scoredFacets, type Weights } from './score.ts';

/** Two boards at a time, always through the same hands: nothing is made for a pair that is only passed by. */
export interface PairAtHand {
  /** Takes up another pair; quick where many of one board come one after the other. */
  take(board: number, other: number, areaOverlap: number): void;
  a(): number;
  b(): number;
  shared(): number;
  /** As many as they could share, by how many each has. */
  sharedAtMost(): number;
  isScored(): boolean;
  /** Unknown where it is not scored. */
  score(): number;
  scoreAtMost(): number;
  /** Jaccard of the members that law requires on neither; unknown where a side has none. */
  discretionary(): number;
  discretionaryAtMost(): number;
}

/** Stands for null, behind every number that is known. */
export const unknown = -1;

/** `known` has the facets of each board as bits. */
export function pairAtHand(sets: CompactSets, weights: Weights, known: Uint8Array): PairAtHand {
  const rows = scoredFacets.map(facet => sets.facets[facet]);
  const sizes = rows.map(lengthsOf);
  const weightOf = Float64Array.from(scoredFacets, facet => weights[facet]);
  const marks = scoredFacets.map(facet => unmarked(sets.itemCounts[facet]));
  const markedFor = unmarked(scoredFacets.length);
  const inCommon = weightsInCommon(weights);
  const { isRequired } = sets;
  const { members } = sets.facets;
  const memberSizes = sizes[0] as Int32Array;
  let chosenSizes: Int32Array | null = null;
  const chosenSizeOf = (board: number): number => (chosenSizes ??= withoutRequired(sets))[board] as number;
  /** Twice the board, and one more where law requires the seat. */
  const seatMarks = unmarked(sets.itemCounts.members);
  let seatsMarkedFor = -1;
  let [x, y, areaOverlap] = [0, 0, 0];

  const count = (facet: number): number => {
    const own = marks[facet] as Int32Array;
    if (markedFor[facet] !== x) {
      markItems(rows[facet] as (typeof rows)[number], x, own);
      markedFor[facet] = x;
    }
    return countMarked(rows[facet] as (typeof rows)[number], y, own, x);
  };

  /** With the items that are shared, or with as many as could be. */
  const scored = (isExact: boolean): number => {
    const both = (known[x] as number) & (known[y] as number);
    const weight = inCommon[both] as number;
    if (weight === 0) return unknown;
    let sum = 0;
    for (let facet = 0; both >> facet > 0; facet += 1) {
      if ((both & (1 << facet)) === 0) continue;
      const own = sizes[facet] as Int32Array;
      const [left, right] = [own[x] as number, own[y] as number];
      const shared = isExact ? count(facet) : Math.min(left, right);
      sum += (weightOf[facet] as number) * (shared / (left + right - shared));
    }
    return (sum / weight) * areaOverlap;
  };

  const markSeats = (): void => {
    if (seatsMarkedFor === x) return;
    for (let at = startOf(members, x); at < endOf(members, x); at += 1)
      seatMarks[members.items[at] as number] = 2 * x + (isRequired[at] as number);
    seatsMarkedFor = x;
  };

  return {
    take: (board, other, overlap) => {
      x = board;
      y = other;
      areaOverlap = overlap;
    },
    a: () => Math.min(x, y),
    b: () => Math.max(x, y),
    shared: () => count(0),
    sharedAtMost: () => Math.min(memberSizes[x] as number, memberSizes[y] as number),
    isScored: () => inCommon[(known[x] as number) & (known[y] as number)] !== 0,
    score: () => scored(true),
    scoreAtMost: () => scored(false),
    discretionary: () => {
      markSeats();
      let [chosen, ofXOnly, ofYOnly] = [0, 0, 0];
      for (let at = startOf(members, y), end = endOf(members, y); at < end; at += 1) {
        const there = (seatMarks[members.items[at] as number] as number) - 2 * x;
        if (there !== 0 && there !== 1) continue;
        // Required on one of the boards, yet a member of both.
        if (isRequired[at] === there) chosen += 1 - there;
        else if (there === 1) ofXOnly += 1;
        else ofYOnly += 1;
      }
      const left = chosenSizeOf(x) - ofYOnly;
      const right = chosenSizeOf(y) - ofXOnly;
      return left === 0 || right === 0 ? unknown : chosen / (left + right - chosen);
    },
    discretionaryAtMost: () => (chosenSizeOf(x) === 0 || chosenSizeOf(y) === 0 ? unknown : 1),
  };
}

/** How many members each board has that law does not require there. */
function withoutRequired({ size, facets: { members }, isRequired }: CompactSets): Int32Array {
  const sizes = lengthsOf(members);
  for (let board = 0; board < size; board += 1)
    for (let at = startOf(members, board); at < endOf(members, board); at += 1)
      sizes[board] = (sizes[board] as number) - (isRequired[at] as number);
  return sizes;
}
