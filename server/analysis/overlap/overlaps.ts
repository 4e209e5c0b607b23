/** What is asked of all pairs, and who answers: whoever runs the program decides in which thread. */
import type { BoardNumbers } from './compact.ts';
import type { PairQuestion, RankedPairs } from './rank.ts';
import type { SetOptions } from './sets.ts';

export interface Ranking {
  readonly numbers: BoardNumbers;
  readonly ranked: RankedPairs;
}

/** Ranks all pairs of the graph at hand. The question is put in numbers, once the boards have them. */
export type RankPairs = (options: SetOptions, ask: (numbers: BoardNumbers) => PairQuestion) => Promise<Ranking>;
