/**
 * The current graph: loaded once, swapped whole whenever something was committed, by us or by anyone.
 * A store that goes away, or a record that cannot be read, leaves the last good graph up.
 */
import type { ChangeSet, Revision } from '../domain/change.ts';
import { decodeDataset } from '../domain/decode.ts';
import { buildGraph } from '../graph/build.ts';
import type { PartnershipGraph } from '../graph/partnershipGraph.ts';
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
  let signal = await store.signal();
  let graph = buildGraph(decodeDataset(await store.read()));
  let status: LiveStatus = { storeAvailable: true, unavailableSince: null, problem: null };
  let stopped = false;
  let polling: Promise<void> = Promise.resolve();
  const listeners = new Set<(news: RevisionNews) => void>();

  const load = async (): Promise<void> => {
    const before = await store.signal();
    const next = buildGraph(decodeDataset(await store.read()));
    signal = before;
    status = { storeAvailable: true, unavailableSince: null, problem: null };
    const changedIds = changedBetween(graph, next);
    const isNews = next.revision !== graph.revision || changedIds.length > 0;
    if (!isNews) return;
    graph = next;
    for (const listener of listeners) listener({ revision: next.revision, changedIds });
  };

  const poll = async (): Promise<void> => {
    try {
      const newest = await store.signal();
      if (newest !== signal || status.problem !== null) await load();
      else status = { storeAvailable: true, unavailableSince: null, problem: null };
    } catch (error) {
      const isUnreadable = error instanceof Error && 'code' in error && error.code === 'UNREADABLE_RECORD';
      const problem = error instanceof Error ? error.message : String(error);
      status = isUnreadable
        ? { storeAvailable: true, unavailableSince: null, problem }
        : { storeAvailable: false, unavailableSince: status.unavailableSince ?? now().toISOString(), problem };
    }
  };

  let timer: NodeJS.Timeout | null = null;
  const schedule = (): void => {
    if (stopped) return;
    timer = setTimeout(() => {
      polling = poll().finally(schedule);
    }, pollMs);
    timer.unref();
  };
  schedule();

  return {
    current: () => graph,
    status: () => status,
    commit: async change => {
      const revision = await store.commit(change);
      await load();
      return revision;
    },
    subscribe: listener => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    stop: async () => {
      stopped = true;
      if (timer !== null) clearTimeout(timer);
      await polling;
    },
  };
}
