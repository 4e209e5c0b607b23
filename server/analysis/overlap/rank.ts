/** The best of all pairs, a page at a time: counted whole, kept only as far as the page reaches. */
import type { CompactSets } from './compact.ts';
import { pairReader, type Pair, type PairFilter, type PairRead } from './pairReader.ts';
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

/** Somebody asked and went away. */
export class Cancelled extends Error {
  readonly code = 'CANCELLED';

  constructor() {
    super('The question was given up before it was answered.');
  }
}

export function rankPairs(sets: CompactSets, question: PairQuestion, isCancelled: () => boolean = () => false): RankedPairs {
  const { order, minScore, first } = question;
  const read = pairReader(sets, question.filter, question.weights);
  const isWanted = (pair: PairRead): boolean =>
    (order !== 'SHARED_UNLINKED' || pair.shared > 0) && (minScore === null || (pair.score !== null && pair.score >= minScore));
  const compare = comparing(order);
  const after = question.after === null ? null : findPair(read, question.after, isWanted);
  const best: PairRead[] = [];
  let [total, unscored, behind] = [0, 0, 0];
  const visit = (pair: PairRead): void => {
    if (!isWanted(pair)) return;
    total += 1;
    if (pair.score === null) unscored += 1;
    if (after !== null && compare(pair, after) <= 0) return;
    behind += 1;
    insert(best, pair, { compare, most: first });
  };
  for (let a = 0; a < sets.size; a += 1) {
    if (isCancelled()) throw new Cancelled();
    read(a, visit);
  }
  return {
    total,
    unscored,
    pairs: best.map(({ a, b }): Pair => [a, b]),
    hasMore: behind > best.length,
    isAfterInList: question.after === null || after !== null,
  };
}

type Compare = (one: PairRead, other: PairRead) => number;

function comparing(order: PairOrder): Compare {
  const key = keyOf(order);
  return (one, other) => descending(key(one), key(other)) || other.shared - one.shared || one.a - other.a || one.b - other.b;
}

function keyOf(order: PairOrder): (pair: PairRead) => number | null {
  switch (order) {
    case 'SCORE':
      return ({ score }) => score;
    case 'DISCRETIONARY':
      return ({ discretionary }) => discretionary;
    case 'SHARED_UNLINKED':
      return ({ shared }) => shared;
  }
}

/** What is not known stands behind every number. */
function descending(one: number | null, other: number | null): number {
  if (one === other) return 0;
  if (one === null) return 1;
  return other === null ? -1 : other - one;
}

/** Puts a pair at its place among the best, and lets the last go when there are too many. */
function insert(best: PairRead[], pair: PairRead, { compare, most }: { readonly compare: Compare; readonly most: number }): void {
  const last = best.at(-1);
  if (best.length >= most && (last === undefined || compare(pair, last) >= 0)) return;
  let [low, high] = [0, best.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compare(pair, best[middle] as PairRead) < 0) high = middle;
    else low = middle + 1;
  }
  best.splice(low, 0, pair);
  if (best.length > most) best.pop();
}

function findPair(read: ReturnType<typeof pairReader>, [a, b]: Pair, isWanted: (pair: PairRead) => boolean): PairRead | null {
  let found: PairRead | null = null;
  read(a, pair => {
    if (pair.b === b && isWanted(pair)) found = pair;
  });
  return found;
}
