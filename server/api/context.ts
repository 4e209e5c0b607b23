/** What every resolver of one request is handed: the graph it began with, and the way to commit. */
import type { Change, ChangeSet, Revision } from '../domain/change.ts';
import type { PartnershipGraph } from '../graph/partnershipGraph.ts';

export interface Context {
  /** The graph the request began with: it finishes on it, whatever is committed meanwhile. */
  readonly graph: PartnershipGraph;
  commit(change: ChangeSet): Promise<Revision>;
  changes(): Promise<readonly Change[]>;
  readonly now: () => Date;
  /** Time in ms (performance.now) after which list resolvers give up. */
  readonly deadline: number;
}
