/** What every resolver of one request is handed: the graph it began with, and the way to commit. */
import type { History } from '../analysis/history/walk.ts';
import type { RankPairs } from '../analysis/overlap/overlaps.ts';
import type { Networks } from '../analysis/silos/questions.ts';
import type { Revision } from '../domain/change.ts';
import type { PartnershipGraph } from '../graph/partnershipGraph.ts';
import type { CommitInput } from './generated/resolvers.ts';

export interface Context {
  /** The graph the request began with: it finishes on it, whatever is committed meanwhile. */
  readonly graph: PartnershipGraph;
  /** The same for another landscape, such as one that a scenario supposes. */
  over(graph: PartnershipGraph): Context;
  /** Completes the change, commits it, and answers when the new graph is in place. */
  commit(input: CommitInput): Promise<Revision>;
  /** What was changed, walked back from the landscape as it is recorded, also where a scenario is asked. */
  history(): Promise<History>;
  /** All pairs of boards, worked out where it keeps nobody waiting; given up when the one who asked goes away. */
  readonly rankPairs: RankPairs;
  /** Networks of the landscape and what is asked of them, worked out and given up in the same way. */
  readonly networks: Networks;
  /** Goes through long work to its end, and lets others have their turn in between. */
  readonly inSlices: <Answer>(work: Generator<void, Answer>) => Promise<Answer>;
  /** The same for work that nobody shares: given up when the one who asked goes away, or when the time of the request is over. */
  readonly whileWanted: <Answer>(work: Generator<void, Answer>) => Promise<Answer>;
  /** Time on the clock of `elapsedMs` after which resolvers give up. */
  readonly deadline: number;
  readonly elapsedMs: () => number;
}
