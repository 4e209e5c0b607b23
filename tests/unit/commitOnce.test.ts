/** A change on its way in, where others write too and answers are lost: held against the landscape on which it was made, and done once. */
import { afterEach, expect, test } from 'vitest';
import type { RequestedChange } from '../../server/change/completeChange.ts';
import { commitOnce } from '../../server/commitOnce.ts';
import type { Change } from '../../server/domain/change.ts';
import type { AnyRecord } from '../../server/domain/record.ts';
import { startLive, type Live } from '../../server/live/live.ts';
import { RevisionConflict, StoreUnavailable } from '../../server/store/errors.ts';
import type { LandscapeStore } from '../../server/store/port.ts';

const keyOf = ({ kind, id }: Pick<AnyRecord, 'kind' | 'id'>): string => `${kind} ${id}`;
const whatIf: AnyRecord = { kind: 'Scenario', id: 'merger', properties: { nameEn: 'Two boards become one' } };
const step: AnyRecord = {
  kind: 'ScenarioStep',
  id: 'step',
  properties: { scenario: 'merger', order: 1, action: 'end', about: 'board' },
};

/** A store that several servers share; what is put into `lost` becomes of the next commit. */
function sharedStore(...first: readonly AnyRecord[]): {
  readonly store: LandscapeStore;
  readonly days: { isAway: boolean; nextAnswerIsLost: boolean };
  commits(): number;
} {
  let revision = 1;
  let commits = 0;
  const records = new Map(first.map(record => [keyOf(record), record]));
  const changes: Change[] = [
    { id: 'the-first-one', revision: 1, at: '2026-11-26T10:00:00.000Z', author: 'a', reason: 'b', upserted: [], removed: [], before: [] },
  ];
  const days = { isAway: false, nextAnswerIsLost: false };
  const answering = async <T>(answer: () => T): Promise<T> => {
    if (days.isAway) throw new StoreUnavailable('Neo4j does not answer.');
    return answer();
  };
  const store: LandscapeStore = {
    name: 'neo4j',
    isOursAlone: false,
    isEmpty: async () => false,
    signal: () => answering(() => String(revision)),
    read: () => answering(() => ({ revision, records: [...records.values()] })),
    commit: change =>
      answering(() => {
        if (change.expectedRevision !== revision) throw new RevisionConflict(change.expectedRevision, revision);
        for (const key of change.remove) records.delete(keyOf(key));
        for (const record of change.upsert) records.set(keyOf(record), record);
        revision += 1;
        commits += 1;
        changes.push({ ...change, revision, upserted: change.upsert, removed: change.remove, before: [] });
        if (!days.nextAnswerIsLost) return revision;
        days.isAway = true;
        throw new StoreUnavailable('Neo4j does not answer.', { mayBeWritten: true });
      }),
    changesSince: since => answering(() => changes.filter(change => change.revision > since)),
    backUp: () => Promise.reject(new Error('A store in memory makes no backup.')),
    close: async () => undefined,
  };
  return { store, days, commits: () => commits };
}

const wanted = (expectedRevision: number, change: Partial<RequestedChange>): RequestedChange => ({
  expectedRevision,
  author: 'Saltmarsh Council',
  reason: 'a test',
  upsert: [],
  remove: [],
  ...change,
});

const running: Live[] = [];
const started = async (store: LandscapeStore, pollMs = 3_600_000): Promise<Live> => {
  const live = await startLive({ store, pollMs });
  running.push(live);
  return live;
};
afterEach(async () => {
  for (const live of running.splice(0)) await live.stop();
});

const until = async (what: () => boolean): Promise<void> => {
  for (let tries = 0; !what(); tries += 1) {
    if (tries > 300) throw new Error('it never came');
    await new Promise(done => setTimeout(done, 5));
  }
};

test('a change made on what another server wrote is held against that, and not against an older landscape', async () => {
  const { store } = sharedStore(whatIf);
  const [here, there] = [await started(store), await started(store)];
  await commitOnce(there, wanted(1, { upsert: [step] }));
  expect(here.current().revision).toBe(1);
  // Whoever was told of the conflict asks for what stands there now.
  await expect(commitOnce(here, wanted(1, { remove: ['merger'] }))).rejects.toEqual(new RevisionConflict(1, 2));
  await expect(commitOnce(here, wanted(2, { remove: ['merger'] }))).rejects.toMatchObject({ code: 'INVALID_CHANGE' });
  expect((await started(store)).current().findThing('Scenario', 'merger')).toBeDefined();
  expect(await commitOnce(here, wanted(2, { remove: ['step', 'merger'] }))).toBe(3);
});

test('a revision that nobody has seen is a conflict', async () => {
  const { store } = sharedStore(whatIf);
  const live = await started(store);
  await expect(commitOnce(live, wanted(9, { remove: ['merger'] }))).rejects.toEqual(new RevisionConflict(9, 1));
});

test('a change whose answer was lost is never said to be unsaved, and never done twice', async () => {
  const { store, days, commits } = sharedStore(whatIf);
  const live = await started(store, 5);
  const change = wanted(1, { changeId: 'pressed-three-times', upsert: [{ ...whatIf, properties: { nameEn: 'One board' } }] });
  days.nextAnswerIsLost = true;
  await expect(commitOnce(live, change)).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE', mayBeWritten: true });
  await expect(commitOnce(live, change)).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE', mayBeWritten: true });
  const another = wanted(1, { changeId: 'somebody-else', remove: ['merger'] });
  await expect(commitOnce(live, another)).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE', mayBeWritten: false });
  days.isAway = false;
  days.nextAnswerIsLost = false;
  await until(() => live.current().revision === 2);
  expect([await commitOnce(live, change), commits()]).toEqual([2, 1]);
});

test('a change that was done is told as that while the store is away too', async () => {
  const { store, days, commits } = sharedStore(whatIf);
  const live = await started(store, 5);
  const change = wanted(1, { changeId: 'its-answer-went-astray', upsert: [{ ...whatIf, properties: { nameEn: 'One board' } }] });
  expect(await commitOnce(live, change)).toBe(2);
  days.isAway = true;
  await until(() => !live.status().storeAvailable);
  expect([await commitOnce(live, change), commits()]).toEqual([2, 1]);
});
