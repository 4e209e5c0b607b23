/**
 * The current graph: loaded once, swapped whole whenever something was committed, by us or by anyone.
 * A store that goes away, or a record that cannot be read, leaves the last good graph up.
 */
import type { Change, ChangeSet, Revision } from '../domain/change.ts';
import type { PartnershipGraph } from '../graph/partnershipGraph.ts';
import { StoreUnavailable } from '../store/errors.ts';
import type { LandscapeStore } from '../store/port.ts';
import { knownSince, takeInHand, type RevisionNews } from './atHand.ts';
import { readGraph } from './reading.ts';
import { isWorthTryingAgain, pauseAfter, requireStore, statusAfter, well, type LiveStatus } from './status.ts';
import { watch } from './watch.ts';

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
  const atHand = await takeInHand(await readGraph(store), store);
  const { current, past, subscribe } = atHand;
  let status: LiveStatus = well;
  let turn: Promise<void> = Promise.resolve();
  let isReading = false;
  /** Ids of changes whose answer was lost, until the store is read again: of these nobody may say that they were not saved. */
  const unanswered = new Set<string>();

  /** `asked`: when what failed was begun; since then nobody knows of an answer. */
  const failed = (error: unknown, asked: Date): void => {
    if (isWorthTryingAgain(error)) signal = null;
    status = statusAfter(error, status, asked);
  };

  /** One reading at a time: an older one never lands after a newer one. */
  const readAgain = (): Promise<void> =>
    (turn = turn.then(async () => {
      isReading = true;
      const asked = now();
      const begunOn = current();
      try {
        signal = await store.signal();
        const isTaken = await atHand.takeRead(await readGraph(store), begunOn);
        if (!isTaken) signal = null;
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

  /** What is committed stays committed: when it cannot be read just now, the next look tries again. */
  const takeOwn = async (change: ChangeSet, revision: Revision): Promise<void> => {
    if (!atHand.takeOwn(change, revision)) return readAgain();
    // Where others write too, the next look reads everything all the same: one of them may have come between.
    if (store.isOursAlone) signal = await store.signal().catch(() => null);
  };

  return {
    current,
    status: () => status,
    upTo: async revision => {
      if (current().revision >= revision) return current();
      return whileThere(async () => {
        await turn;
        if (current().revision < revision && (await store.signal()) !== signal) await readAgain();
        requireStore(status);
        return current();
      });
    },
    commit: async change => {
      const revision = await commitTo(change);
      await takeOwn(change, revision).catch(readAgain);
      return revision;
    },
    history: async since => {
      const known = knownSince(atHand, since);
      return known ?? (await whileThere(() => store.changesSince(since)));
    },
    past: async () => past.known(current().revision) ?? whileThere(() => past.upTo(current().revision)),
    subscribe,
    stop: async () => {
      await watching.stop();
      await turn;
    },
  };
}
