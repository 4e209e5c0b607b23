/** The current graph through good and bad days of its store. */
import { afterEach, describe, expect, test } from 'vitest';
import type { RevisionNews } from '../../server/live/atHand.ts';
import { startLive, type Live } from '../../server/live/live.ts';
import { RevisionConflict, StoreBusy, StoreUnavailable, UnreadableRecord } from '../../server/store/errors.ts';
import type { LandscapeStore } from '../../server/store/port.ts';
import type { ThingRecord } from '../../server/domain/record.ts';

const theme = (nameEn: string): ThingRecord => ({ kind: 'Theme', id: 'arson', properties: { nameEn } });

/** A store whose days the test decides. */
function storeInHand(): {
  store: LandscapeStore;
  /** At the next revision, where none is named. */
  put(nameEn: string, at?: number): void;
  reads(): number;
  fails: { signal: Error | null; read: Error | null };
  slowReads: Promise<void>[];
} {
  let revision = 1;
  let record = theme('Arson');
  let reads = 0;
  const fails: { signal: Error | null; read: Error | null } = { signal: null, read: null };
  const slowReads: Promise<void>[] = [];
  const put = (nameEn: string, at = revision + 1): void => {
    revision = at;
    record = theme(nameEn);
  };
  const store: LandscapeStore = {
    name: 'sqlite',
    isOursAlone: false,
    isEmpty: async () => false,
    signal: async () => {
      if (fails.signal !== null) throw fails.signal;
      return String(revision);
    },
    read: async () => {
      reads += 1;
      if (fails.read !== null) throw fails.read;
      const contents = { revision, records: [record] };
      await slowReads.shift();
      return contents;
    },
    commit: async change => {
      if (change.expectedRevision !== revision) throw new RevisionConflict(change.expectedRevision, revision);
      put(String(change.upsert[0]?.properties['nameEn']));
      return revision;
    },
    changesSince: async () => [],
    backUp: () => Promise.reject(new Error('A store in memory makes no backup.')),
    close: async () => undefined,
  };
  return { store, put, reads: () => reads, fails, slowReads };
}

const change = (expectedRevision: number, nameEn: string): Parameters<LandscapeStore['commit']>[0] => ({
  id: `c${expectedRevision}`,
  expectedRevision,
  author: 'Saltmarsh Council',
  reason: 'a test',
  at: '2026-11-24T10:00:00.000Z',
  upsert: [theme(nameEn)],
  remove: [],
});

describe('the live graph', () => {
  let live: Live;
  afterEach(() => live.stop());

  const nameNow = (): string | undefined => [...live.current().themes.values()][0]?.nameEn;
  const now = (): Date => new Date('2026-11-24T10:00:00.000Z');
  const until = async (what: () => boolean): Promise<void> => {
    for (let tries = 0; !what(); tries += 1) {
      if (tries > 300) throw new Error('it never came');
      await new Promise(done => setTimeout(done, 5));
    }
  };

  test('reads once, and not again while nothing is committed', async () => {
    const { store, reads } = storeInHand();
    live = await startLive({ store, pollMs: 5 });
    await new Promise(done => setTimeout(done, 60));
    expect(reads()).toBe(1);
    expect(live.current().revision).toBe(1);
  });

  test("somebody else's commit is a new graph; a request keeps the one it began with", async () => {
    const { store, put } = storeInHand();
    live = await startLive({ store, pollMs: 5 });
    const begunWith = live.current();
    const news: RevisionNews[] = [];
    live.subscribe(one => news.push(one));
    put('Fire setting');
    await until(() => live.current().revision === 2);
    expect(nameNow()).toBe('Fire setting');
    expect([...begunWith.themes.values()][0]?.nameEn).toBe('Arson');
    expect(news).toEqual([{ revision: 2, changedIds: ['arson'] }]);
  });

  test('a store that somebody put back to an older state is shown as that, and not read for ever', async () => {
    const { store, put, reads } = storeInHand();
    live = await startLive({ store, pollMs: 5 });
    put('Fire setting', 7);
    await until(() => live.current().revision === 7);
    put('Arson', 3);
    await until(() => live.current().revision === 3);
    await new Promise(done => setTimeout(done, 60));
    expect([nameNow(), reads()]).toEqual(['Arson', 3]);
  });

  test('an own commit is there when it answers, and subscribers hear it until they leave', async () => {
    const { store } = storeInHand();
    live = await startLive({ store, pollMs: 10_000 });
    const news: RevisionNews[] = [];
    const leave = live.subscribe(one => news.push(one));
    expect(await live.commit(change(1, 'Fire setting'))).toBe(2);
    expect(nameNow()).toBe('Fire setting');
    leave();
    await live.commit(change(2, 'Arson'));
    expect(news).toEqual([{ revision: 2, changedIds: ['arson'] }]);
  });

  test('a conflict is told and changes nothing', async () => {
    const { store } = storeInHand();
    live = await startLive({ store, pollMs: 10_000 });
    await expect(live.commit(change(9, 'Fire setting'))).rejects.toEqual(new RevisionConflict(9, 1));
    expect(live.current().revision).toBe(1);
    expect(live.status()).toEqual({ storeAvailable: true, unavailableSince: null, problem: null });
  });

  test('a store that goes away leaves the last graph up, says since when, and is found again', async () => {
    const { store, fails, put } = storeInHand();
    live = await startLive({ store, pollMs: 5, now });
    fails.signal = new StoreUnavailable('Neo4j does not answer.');
    await until(() => !live.status().storeAvailable);
    expect(live.status()).toEqual({
      storeAvailable: false,
      unavailableSince: '2026-11-24T10:00:00.000Z',
      problem: 'Neo4j does not answer.',
    });
    expect(nameNow()).toBe('Arson');
    put('Fire setting');
    fails.signal = null;
    await until(() => live.status().storeAvailable);
    expect(nameNow()).toBe('Fire setting');
    expect(live.status()).toEqual({ storeAvailable: true, unavailableSince: null, problem: null });
  });

  test('a record that cannot be read is told once, and read again when somebody mends it', async () => {
    const { store, fails, put, reads } = storeInHand();
    live = await startLive({ store, pollMs: 5 });
    fails.read = new UnreadableRecord('Theme arson: nameEn should be a text that is not empty.');
    put('');
    await until(() => live.status().problem !== null);
    await new Promise(done => setTimeout(done, 60));
    expect(reads()).toBe(2);
    expect(live.status()).toEqual({
      storeAvailable: true,
      unavailableSince: null,
      problem: 'Theme arson: nameEn should be a text that is not empty.',
    });
    expect(live.current().revision).toBe(1);
    fails.read = null;
    put('Fire setting');
    await until(() => live.status().problem === null);
    expect(live.current().revision).toBe(3);
  });

  test('a store too busy to be read whole is asked again', async () => {
    const { store, fails, put } = storeInHand();
    live = await startLive({ store, pollMs: 5 });
    fails.read = new StoreBusy('written to during each of 5 reads');
    put('Fire setting');
    await until(() => live.status().problem !== null);
    expect(live.status().storeAvailable).toBe(true);
    fails.read = null;
    await until(() => nameNow() === 'Fire setting');
  });

  test('a commit shows at once, also while nothing can be read', async () => {
    const { store, fails } = storeInHand();
    live = await startLive({ store, pollMs: 20 });
    fails.read = new StoreUnavailable('Neo4j does not answer.');
    expect(await live.commit(change(1, 'Fire setting'))).toBe(2);
    expect(nameNow()).toBe('Fire setting');
    // Others write to that store too: it is read all the same.
    await until(() => !live.status().storeAvailable);
    fails.read = null;
    await until(() => live.status().storeAvailable);
    expect(nameNow()).toBe('Fire setting');
  });

  test('a store that is ours alone is not read again after a commit', async () => {
    const { store, reads } = storeInHand();
    live = await startLive({ store: { ...store, isOursAlone: true }, pollMs: 5 });
    const heard: RevisionNews[] = [];
    live.subscribe(news => heard.push(news));
    await live.commit(change(1, 'Fire setting'));
    await new Promise(done => setTimeout(done, 40));
    expect([reads(), nameNow()]).toEqual([1, 'Fire setting']);
    expect(heard).toEqual([{ revision: 2, changedIds: ['arson'] }]);
  });

  test('a landscape is shown with its past: nobody who asks for that waits for the store', async () => {
    const { store, put, fails } = storeInHand();
    const changes = [1, 2, 3].map(revision => ({ ...change(0, ''), revision, upserted: [], removed: [], before: [] }));
    const asked: number[] = [];
    let pastFails: Error | null = null;
    const changesSince: LandscapeStore['changesSince'] = async since => {
      asked.push(since);
      if (pastFails !== null) throw pastFails;
      return changes.filter(({ revision }) => revision > since && revision <= live.current().revision + 1);
    };
    live = await startLive({ store: { ...store, changesSince: async () => changes.slice(0, 1) }, pollMs: 10_000 });
    await live.stop();
    live = await startLive({ store: { ...store, changesSince }, pollMs: 5 });
    const known = async (): Promise<readonly number[]> => (await live.past()).map(({ revision }) => revision);
    await live.commit(change(1, 'Fire setting'));
    expect(await known()).toEqual([1, 2]);
    pastFails = new StoreUnavailable('Neo4j does not answer.');
    put('Deliberate fires');
    await until(() => !live.status().storeAvailable);
    expect([nameNow(), await known()]).toEqual(['Fire setting', [1, 2]]);
    pastFails = null;
    await until(() => live.current().revision === 3);
    fails.signal = new StoreUnavailable('Neo4j does not answer.');
    await until(() => !live.status().storeAvailable);
    asked.length = 0;
    expect([await known(), asked]).toEqual([[1, 2, 3], []]);
  });

  test('a past that cannot be read keeps nobody from what stands now', async () => {
    const { store, put } = storeInHand();
    live = await startLive({ store: { ...store, changesSince: () => Promise.reject(new Error('no JSON')) }, pollMs: 5 });
    put('Fire setting');
    await until(() => nameNow() === 'Fire setting');
    expect(live.status().problem).toBeNull();
    await expect(live.past()).rejects.toThrow('no JSON');
  });

  test('a slow reading of an older state never lands on a newer one', async () => {
    const { store, put, slowReads, reads } = storeInHand();
    live = await startLive({ store, pollMs: 5 });
    const seen: number[] = [];
    live.subscribe(news => seen.push(news.revision));
    let release = (): void => undefined;
    slowReads.push(new Promise(done => (release = done)));
    put('Fire setting');
    await until(() => reads() === 2);
    const committed = live.commit(change(2, 'Deliberate fires'));
    await new Promise(done => setTimeout(done, 20));
    release();
    expect(await committed).toBe(3);
    expect(nameNow()).toBe('Deliberate fires');
    await new Promise(done => setTimeout(done, 30));
    expect(seen).toEqual([2, 3]);
  });
});
