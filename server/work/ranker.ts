/** Ranks all pairs: a landscape like Wales in this thread, in a few ms; larger ones in another. The same question is worked out once. */
import type { Ranking, RankPairs } from '../analysis/overlap/overlaps.ts';
import { rankPairs, type PairQuestion, type RankedPairs } from '../analysis/overlap/rank.ts';
import type { BoardNumbers, CompactSets } from '../analysis/overlap/compact.ts';
import type { PartnershipGraph } from '../graph/partnershipGraph.ts';
import { numbersOf } from './numbering.ts';
import type { Thread } from './thread.ts';

/** What the thread is handed: sets in shared memory, and what is asked of them. */
export interface PairJob {
  readonly sets: CompactSets;
  readonly question: PairQuestion;
}

export interface Ranker {
  /** The signal is asked for with the first question. */
  over(graph: PartnershipGraph, signal: () => AbortSignal): RankPairs;
  stop(): Promise<void>;
}

/** So many boards are gone through in a few ms; Wales has 163. */
const boardsInThisThread = 400;

/** Answers kept for each way of counting. */
const kept = 200;

/** The thread takes what is too large for this one. */
export function createRanker(thread: Thread<PairJob, RankedPairs>): Ranker {
  const answers = new WeakMap<BoardNumbers, Map<string, RankedPairs>>();

  const ranked = async (numbers: BoardNumbers, question: PairQuestion, signal: AbortSignal): Promise<RankedPairs> => {
    const key = keyOf(question);
    const known = answers.get(numbers) ?? new Map<string, RankedPairs>();
    answers.set(numbers, known);
    const before = known.get(key);
    if (before !== undefined) return before;
    const { sets } = numbers;
    const answer = sets.size <= boardsInThisThread ? rankPairs(sets, question) : await thread.ask({ sets, question }, signal);
    known.set(key, answer);
    for (const oldest of known.keys()) if (known.size > kept) known.delete(oldest);
    return answer;
  };

  return {
    over:
      (graph, signal) =>
      async (options, ask): Promise<Ranking> => {
        const numbers = await numbersOf(graph, options, signal());
        return { numbers, ranked: await ranked(numbers, ask(numbers), signal()) };
      },
    stop: () => thread.stop(),
  };
}

function keyOf(question: PairQuestion): string {
  return JSON.stringify(question, (_name, value: unknown) => (value instanceof Uint8Array ? String(value) : value));
}
