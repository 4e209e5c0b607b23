/** The other thread: ranks pairs over memory that it shares with the first, and looks between two boards whether it is still wanted. */
import { rankPairs, type RankedPairs } from '../analysis/overlap/rank.ts';
import type { PairJob } from './ranker.ts';
import { answerJobs } from './thread.ts';

answerJobs<PairJob, RankedPairs>(({ sets, question }, isCancelled) => rankPairs(sets, question, isCancelled));
