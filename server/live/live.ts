/**
 * The current graph: loaded once, swapped whole whenever something was committed, by us or by anyone.
 * A store that goes away, or a record that cannot be read, leaves the last good graph up.
 */
import type { Change, ChangeSet, Revision } from '../domain/change.ts';
import type { PartnershipGraph } from '../graph/partnershipGraph.ts';
import { inSlices } from '../pace/inSlices.ts';
import { StoreUnavailable } from '../store/errors.ts';
import type { LandscapeStore } from '../store/port.ts';
import { comparing } from './comparing.ts';
import { afterOwnChange, madeOf, type Swap } from './ownChange.ts';
import { pastOf } from './past.ts';
import { readGraph } from './reading.ts';
import { isWorthTryingAgain, pauseAfter, requireStore, statusAfter, well, type LiveStatus } from './status.ts';
import { watch } from './watch.ts';

export interface RevisionNews {
  readonly revision: Revision;
  readonly changedIds: readonly string[];
}

export interface Live {
  current(): PartnershipGraph;
  status(): LiveStatus;
  /** The graph, read again where somebody saw a revision that is not here yet: another server may be ahead of this one. */
  upTo(revision: Revision): Promise<PartnershipGraph>;
  /** Commits and swaps the graph in before it answers. */
  commit(change: ChangeSet): Promise<Revision>;
  /** Committed changes after a revision, oldest first; from memory where they are known here. */
  history(since: Revision): Promise<readonly Change[]>;
  /** The changes up to the graph at hand, oldest first; known here also while the store is away. */
  past(): Promise<readonly Change[]>;
  /** Answers a function that ends the subscription. */
  subscribe(listener: (news: RevisionNews) => void): () => void;
  stop(): Promise<void>;
}

export interface LiveOptions {
  readonly store: LandscapeStore;
  readonly pollMs: number;
  readonly now?: () => Date;
}

export async function startLive({ store, pollMs, now = () => new Date() }: LiveOptions): Promise<Live> {
  // The signal first: a commit between the two is then seen by the next look.
  let signal: string | null = await store.signal();
  const past = pastOf(store.changesSince);
  /** A store of ours alone never goes away; of any other a landscape is shown with its past, so that nobody has to wait for that. */
  const withItsPast = async (of: PartnershipGraph): Promise<void> => {
    if (store.isOursAlone) return;
    await past.upTo(of.revision).catch(error => {
      // One that cannot be read keeps nobody from what stands now.
      if (error instanceof StoreUnavailable) throw error;
    });
  };
  let graph = await readGraph(store);
  await withItsPast(graph);
  let status: LiveStatus = well;
  let turn: Promise<void> = Promise.resolve();
  let isReading = false;
  /** Ids of changes whose answer was lost, until the store is read again: of these nobody may say that they were not saved. */
  const unanswered = new Set<string>();
  const listeners = new Set<(news: RevisionNews) => void>();

  /** `asked`: when what failed was begun; since then nobody knows of an answer. */
  const failed = (error: unknown, asked: Date): void => {
    if (isWorthTryingAgain(error)) signal = null;
    status = statusAfter(error, status, asked);
  };

  const swap = ({ next, changedIds }: Swap): void => {
    const isNews = next.revision !== graph.revision || changedIds.length > 0;
    // The old one stands: much was worked out on it.
    if (!isNews) return;
    graph = next;
    for (const listener of listeners) listener({ revision: next.revision, changedIds });
  };

  /** `begunOn`: the graph at hand when the reading began. A store put back to an older state is shown as that. */
  const takeRead = async (next: PartnershipGraph, begunOn: PartnershipGraph): Promise<void> => {
    const before = graph;
    // A change of our own came meanwhile: of what was read before it nothing is taken.
    if (before !== begunOn && before.revision > next.revision) {
      signal = null;
      return;
    }
    if (next.revision < before.revision) past.forget();
    await withItsPast(next);
    const changedIds = await inSlices(comparing(before, next));
    if (graph === before) swap({ next, changedIds });
    else await takeRead(next, begunOn);
  };

  /** What follows from a change of our own; everything is read where that cannot be told. */
  const takeOwn = async (change: ChangeSet, revision: Revision): Promise<void> => {
    const follows = graph.revision === change.expectedRevision && revision === graph.revision + 1;
    const own = follows ? afterOwnChange(graph, change, revision) : null;
    if (own === null) return readAgain();
    past.add(madeOf(graph, change, revision));
    swap(own);
    // Where others write too, the next look reads everything all the same: one of them may have come between.
    if (store.isOursAlone) signal = await store.signal().catch(() => null);
  };

  /** One reading at a time: an older one never lands after a newer one. */
  const readAgain = (): Promise<void> =>
    (turn = turn.then(async () => {
      isReading = true;
      const asked = now();
      const begunOn = graph;
      try {
        signal = await store.signal();
        await takeRead(await readGraph(store), begunOn);
        status = well;
        unanswered.clear();
      } catch (error) {
        failed(error, asked);
      } finally {
        isReading = false;
      }
    }));

  /** Never waits for a reading, so that a store which goes away meanwhile is noticed. */
  const look = async (): Promise<number> => {
    const asked = now();
    try {
      const newest = await store.signal();
      if (newest !== signal && !isReading) void readAgain();
      return pollMs;
    } catch (error) {
      failed(error, asked);
      return pauseAfter(error, pollMs);
    }
  };
  const watching = watch(pollMs, look);

  /** While the store is away, what is asked of the store itself is refused at once, and says since when. */
  const whileThere = async <T>(ask: () => Promise<T>): Promise<T> => {
    requireStore(status);
    const asked = now();
    try {
      return await ask();
    } catch (error) {
      if (!(error instanceof StoreUnavailable)) throw error;
      failed(error, asked);
      watching.hurry(pauseAfter(error, pollMs));
      throw new StoreUnavailable(error.message, { since: status.unavailableSince, mayBeWritten: error.mayBeWritten });
    }
  };

  const commitTo = async (change: ChangeSet): Promise<Revision> => {
    try {
      return await whileThere(() => store.commit(change));
    } catch (error) {
      if (!(error instanceof StoreUnavailable)) throw error;
      if (error.mayBeWritten) unanswered.add(change.id);
      throw new StoreUnavailable(error.message, { since: error.since, mayBeWritten: unanswered.has(change.id) });
    }
  };

  return {
    current: () => graph,
    status: () => status,
    upTo: async revision => {
      if (graph.revision >= revision) return graph;
      return whileThere(async () => {
        await turn;
        if (graph.revision < revision && (await store.signal()) !== signal) await readAgain();
        requireStore(status);
        return graph;
      });
    },
    commit: async change => {
      const revision = await commitTo(change);
      // What is committed stays committed: when it cannot be read just now, the next look tries again.
      await takeOwn(change, revision).catch(readAgain);
      return revision;
    },
    history: async since => {
      const changes = past.known(graph.revision) ?? (await whileThere(() => store.changesSince(since)));
      return changes.filter(({ revision }) => revision > since);
    },
    past: async () => past.known(graph.revision) ?? whileThere(() => past.upTo(graph.revision)),
    subscribe: listener => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    stop: async () => {
      await watching.stop();
      await turn;
    },
  };
}
