/**
 * The current graph: loaded once, swapped whole whenever something was committed, by us or by anyone.
 * A store that goes away, or a record that cannot be read, leaves the last good graph up.
 */
import type { Change, ChangeSet, Revision } from '../domain/change.ts';
import { decodeDataset } from '../domain/decode.ts';
import { buildGraph } from '../graph/build.ts';
import type { PartnershipGraph } from '../graph/partnershipGraph.ts';
import { StoreUnavailable } from '../store/errors.ts';
import type { LandscapeStore } from '../store/port.ts';
import { changedBetween } from './difference.ts';

export interface LiveStatus {
  readonly storeAvailable: boolean;
  /** ISO time since when the store does not answer; null while it does. */
  readonly unavailableSince: string | null;
  /** What keeps the newest revision from being shown, in words; null when nothing does. */
  readonly problem: string | null;
}

export interface RevisionNews {
  readonly revision: Revision;
  readonly changedIds: readonly string[];
}

export interface Live {
  current(): PartnershipGraph;
  status(): LiveStatus;
  /** Commits and swaps the graph in before it answers. */
  commit(change: ChangeSet): Promise<Revision>;
  /** Every committed change, oldest first. */
  history(): Promise<readonly Change[]>;
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
  // The signal first: a commit between the two is then seen by the next poll.
  let signal: string | null = await store.signal();
  let graph = buildGraph(decodeDataset(await store.read()));
  let status: LiveStatus = { storeAvailable: true, unavailableSince: null, problem: null };
  let stopped = false;
  let turn: Promise<void> = Promise.resolve();
  const listeners = new Set<(news: RevisionNews) => void>();

  const load = async (): Promise<void> => {
    signal = await store.signal();
    const next = buildGraph(decodeDataset(await store.read()));
    status = { storeAvailable: true, unavailableSince: null, problem: null };
    const changedIds = changedBetween(graph, next);
    const isNews = next.revision !== graph.revision || changedIds.length > 0;
    if (!isNews) return;
    graph = next;
    for (const listener of listeners) listener({ revision: next.revision, changedIds });
  };

  /** One load at a time: an older reading never lands after a newer one. */
  const inTurn = (work: () => Promise<void>): Promise<void> => (turn = turn.then(work));

  const attempt = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : null;
      const problem = error instanceof Error ? error.message : String(error);
      const answers = code === 'UNREADABLE_RECORD' || code === 'STORE_BUSY';
      // What cannot be read stays so until somebody mends it, which moves the signal; everything else is tried again.
      if (code !== 'UNREADABLE_RECORD') signal = null;
      status = answers
        ? { storeAvailable: true, unavailableSince: null, problem }
        : { storeAvailable: false, unavailableSince: status.unavailableSince ?? now().toISOString(), problem };
    }
  };

  /** What is asked of the store itself fails while it is away, and says since when. */
  const whileThere = async <T>(asked: Promise<T>): Promise<T> => {
    try {
      return await asked;
    } catch (error) {
      if (!(error instanceof StoreUnavailable)) throw error;
      const since = status.unavailableSince ?? now().toISOString();
      status = { storeAvailable: false, unavailableSince: since, problem: error.message };
      signal = null;
      throw new StoreUnavailable(error.message, since);
    }
  };

  const poll = async (): Promise<void> => {
    const newest = await store.signal();
    if (newest !== signal) await load();
  };

  let timer: NodeJS.Timeout | null = null;
  const schedule = (): void => {
    if (stopped) return;
    timer = setTimeout(() => {
      void inTurn(() => attempt(poll)).then(schedule);
    }, pollMs);
    timer.unref();
  };
  schedule();

  return {
    current: () => graph,
    status: () => status,
    commit: async change => {
      const revision = await whileThere(store.commit(change));
      // What is committed stays committed: when it cannot be read just now, the next poll tries again.
      await inTurn(() => attempt(load));
      return revision;
    },
    history: () => whileThere(store.changesSince(0)),
    subscribe: listener => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    stop: async () => {
      stopped = true;
      if (timer !== null) clearTimeout(timer);
      await turn;
    },
  };
}
