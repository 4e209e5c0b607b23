/** The best of all pairs, a page at a time: counted whole, kept only as far as the page reaches. */
import { Cancelled } from '../../pace/cancelled.ts';
import type { CompactSets } from './compact.ts';
import { membersBit, weightsInCommon } from './facetBits.ts';
import { unknown, type PairAtHand } from './pairAtHand.ts';
import { pairReader, type Pair, type PairFilter } from './pairReader.ts';
import type { Weights } from './score.ts';

/** By what pairs are put in order; ties go to the pair that shares more members, then by ids. */
export type PairOrder = 'SCORE' | 'DISCRETIONARY' | 'SHARED_UNLINKED';

export interface PairQuestion {
  readonly order: PairOrder;
  readonly weights: Weights;
  readonly minScore: number | null;
  readonly filter: PairFilter;
  readonly first: number;
  /** Only pairs behind this one. */
  readonly after: Pair | null;
}

export interface RankedPairs {
  /** All pairs that fit, on whatever page. */
  readonly total: number;
  /** Of these, pairs whose score is not known. */
  readonly unscored: number;
  readonly pairs: readonly Pair[];
  readonly hasMore: boolean;
  /** False when the pair behind which to begin is not in the list. */
  readonly isAfterInList: boolean;
}

/** A pair as it is put in order. */
interface Kept {
  readonly a: number;
  readonly b: number;
  readonly key: number;
  readonly shared: number;
}

export function rankPairs(sets: CompactSets, question: PairQuestion, isCancelled: () => boolean = () => false): RankedPairs {
  const { order, minScore, first, weights } = question;
  const reader = pairReader(sets, question.filter, weights);
  const inCommon = weightsInCommon(weights);
  const { exact, atMost, isKnown } = keyOf(order, inCommon);
  const isWanted = (pair: PairAtHand): boolean =>
    (order !== 'SHARED_UNLINKED' || pair.shared() > 0) &&
    (minScore === null || (pair.isScored() && pair.scoreAtMost() >= minScore && pair.score() >= minScore));
  const kept = (pair: PairAtHand): Kept => ({ a: pair.a(), b: pair.b(), key: exact(pair), shared: pair.shared() });
  const found = question.after === null ? null : reader.find(...question.after);
  const after = found === null || !isWanted(found) ? null : kept(found);
  const best: Kept[] = [];
  let [total, unscored, behind, least] = [0, 0, 0, Number.NEGATIVE_INFINITY];
  const isUnscored = (both: number): boolean => inCommon[both] === 0;

  reader.each({
    glance: both => {
      if (minScore !== null && isUnscored(both)) return 'drop';
      if (order === 'SHARED_UNLINKED') return (both & membersBit) === 0 ? 'drop' : 'read';
      // What is not known stands behind every number: where enough are known it is only counted.
      const isBehind = minScore === null && !isKnown(both) && least > unknown && (after === null || after.key > unknown);
      return isBehind ? 'count' : 'read';
    },
    count: (both, pairs) => {
      total += pairs;
      behind += pairs;
      if (isUnscored(both)) unscored += pairs;
    },
    read: pair => {
      if (!isWanted(pair)) return;
      total += 1;
      if (!pair.isScored()) unscored += 1;
      const most = atMost(pair);
      if (after !== null && most >= after.key && compare(kept(pair), after) <= 0) return;
      behind += 1;
      if (most < least) return;
      insert(best, kept(pair), first);
      if (best.length === first) least = best.at(-1)?.key ?? Number.POSITIVE_INFINITY;
    },
    next: () => {
      if (isCancelled()) throw new Cancelled();
    },
  });
  return {
    total,
    unscored,
    pairs: best.map(({ a, b }): Pair => [a, b]),
    hasMore: behind > best.length,
    isAfterInList: question.after === null || after !== null,
  };
}

function compare(one: Kept, other: Kept): number {
  return other.key - one.key || other.shared - one.shared || one.a - other.a || one.b - other.b;
}

interface Key {
  exact(pair: PairAtHand): number;
  /** What it could be, told by how many items each has. */
  atMost(pair: PairAtHand): number;
  /** Whether it may be known where these facets are known on both sides. */
  isKnown(both: number): boolean;
}

/** By what a pair is put in order. */
function keyOf(order: PairOrder, inCommon: Float64Array): Key {
  switch (order) {
    case 'SCORE':
      return { exact: pair => pair.score(), atMost: pair => pair.scoreAtMost(), isKnown: both => inCommon[both] !== 0 };
    case 'DISCRETIONARY':
      return {
        exact: pair => pair.discretionary(),
        atMost: pair => pair.discretionaryAtMost(),
        isKnown: both => (both & membersBit) !== 0,
      };
    case 'SHARED_UNLINKED':
      return { exact: pair => pair.shared(), atMost: pair => pair.sharedAtMost(), isKnown: both => (both & membersBit) !== 0 };
  }
}

/** Puts a pair at its place among the best, and lets the last go when there are too many. */
function insert(best: Kept[], pair: Kept, most: number): void {
  const last = best.at(-1);
  if (best.length >= most && (last === undefined || compare(pair, last) >= 0)) return;
  let [low, high] = [0, best.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compare(pair, best[middle] as Kept) < 0) high = middle;
    else low = middle + 1;
  }
  best.splice(low, 0, pair);
  if (best.length > most) best.pop();
}
