/** The other thread: ranks pairs over memory that it shares with the first, and looks between two boards whether it is still wanted. */
import { parentPort } from 'node:worker_threads';
import { rankPairs } from '../analysis/overlap/rank.ts';
import type { PairAnswer, PairJob } from './pairThread.ts';

parentPort?.on('message', ({ id, sets, question, isGivenUp }: PairJob) => {
  const answer = (): PairAnswer => {
    try {
      return { id, ranked: rankPairs(sets, question, () => Atomics.load(isGivenUp, 0) === 1), failure: null };
    } catch (error) {
      return { id, ranked: null, failure: error instanceof Error ? error.message : String(error) };
    }
  };
  parentPort?.postMessage(answer());
});
