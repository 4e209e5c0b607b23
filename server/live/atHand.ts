/** The graph at hand with its past: swapped whole, told to whoever listens. Knows of the store only how to fetch what was changed. */
import type { Change, ChangeSet, Revision } from '../domain/change.ts';
import type { PartnershipGraph } from '../graph/partnershipGraph.ts';
import { inSlices } from '../pace/inSlices.ts';
import { StoreUnavailable } from '../store/errors.ts';
import type { LandscapeStore } from '../store/port.ts';
import { comparing } from './comparing.ts';
import { afterOwnChange, madeOf, type Swap } from './ownChange.ts';
import { pastOf, type Past } from './past.ts';

export interface RevisionNews {
  readonly revision: Revision;
  readonly changedIds: readonly string[];
}

export interface AtHand {
  current(): PartnershipGraph;
  /** The changes up to it. */
  readonly past: Past;
  /** False where a change of our own came since the reading began: of what was read before it nothing is taken. */
  takeRead(next: PartnershipGraph, begunOn: PartnershipGraph): Promise<boolean>;
  /** What follows from a change of our own; false where that cannot be told without reading everything. */
  takeOwn(change: ChangeSet, revision: Revision): boolean;
  /** Answers a function that ends the subscription. */
  subscribe(listener: (news: RevisionNews) => void): () => void;
}

export async function takeInHand(first: PartnershipGraph, store: Pick<LandscapeStore, 'isOursAlone' | 'changesSince'>): Promise<AtHand> {
  const past = pastOf(store.changesSince);
  /** A store of ours alone never goes away; of any other a landscape is shown with its past, so that nobody has to wait for that. */
  const withItsPast = async (of: PartnershipGraph): Promise<void> => {
    if (store.isOursAlone) return;
    await past.upTo(of.revision).catch(error => {
      // One that cannot be read keeps nobody from what stands now.
      if (error instanceof StoreUnavailable) throw error;
    });
  };
  await withItsPast(first);
  let graph = first;
  const listeners = new Set<(news: RevisionNews) => void>();

  const swap = ({ next, changedIds }: Swap): void => {
    const isNews = next.revision !== graph.revision || changedIds.length > 0;
    // The old one stands: much was worked out on it.
    if (!isNews) return;
    graph = next;
    for (const listener of listeners) listener({ revision: next.revision, changedIds });
  };

  /** A store put back to an older state is shown as that. */
  const takeRead: AtHand['takeRead'] = async (next, begunOn) => {
    const before = graph;
    if (before !== begunOn && before.revision > next.revision) return false;
    if (next.revision < before.revision) past.forget();
    await withItsPast(next);
    const changedIds = await inSlices(comparing(before, next));
    if (graph !== before) return takeRead(next, begunOn);
    swap({ next, changedIds });
    return true;
  };

  return {
    current: () => graph,
    past,
    takeRead,
    takeOwn: (change, revision) => {
      const follows = graph.revision === change.expectedRevision && revision === graph.revision + 1;
      const own = follows ? afterOwnChange(graph, change, revision) : null;
      if (own === null) return false;
      past.add(madeOf(graph, change, revision));
      swap(own);
      return true;
    },
    subscribe: listener => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

/** Changes after a revision, of those that are known up to the graph at hand; null where some are not here. */
export function knownSince({ current, past }: AtHand, revision: Revision): readonly Change[] | null {
  return past.known(current().revision)?.filter(change => change.revision > revision) ?? null;
}
