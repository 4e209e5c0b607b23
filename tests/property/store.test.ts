/** A store agrees, commit by commit, with a plain map that is told the same: what stands, what is refused, the number, and what was there before. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { statementKinds } from '../../schema/model/model.ts';
import { isRecord, stepsBack } from '../../server/analysis/history/walk.ts';
import type { Change, ChangeSet } from '../../server/domain/change.ts';
import type { AnyRecord, RecordKey } from '../../server/domain/record.ts';
import { openSqliteStore } from '../../server/store/sqlite/open.ts';
import { changeOf, everything, sorted } from '../contract/records.ts';

let folder: string;
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'tirlun-store-'))));
afterAll(() => rm(folder, { recursive: true, force: true }));

const keyOf = ({ kind, id }: RecordKey): string => `${kind} ${id}`;

/** Records of every shape, some with a remark of their own so that an upsert changes something. */
const aRecord = fc
  .tuple(fc.constantFrom(...everything), fc.constantFrom('', 'low tide', 'high tide'))
  .map(([record, quote]): AnyRecord =>
    record.kind === 'Evidence' && quote !== '' ? { ...record, properties: { ...record.properties, quote } } : record,
  );

const aChange = fc.record({
  upsert: fc.uniqueArray(aRecord, { maxLength: 8, selector: keyOf }),
  remove: fc.uniqueArray(fc.constantFrom(...everything), { maxLength: 3, selector: keyOf }),
  isStale: fc.constantFrom(false, false, false, true),
});

/** The slow version: the whole landscape after the change, or null where something would be left loose. */
function afterChange(
  before: ReadonlyMap<string, AnyRecord>,
  { upsert, remove }: Pick<ChangeSet, 'upsert' | 'remove'>,
): ReadonlyMap<string, AnyRecord> | null {
  const after = new Map(before);
  for (const key of remove) after.delete(keyOf(key));
  for (const record of upsert) after.set(keyOf(record), record);
  const isThere = (kinds: readonly string[], id: unknown): boolean => kinds.some(kind => after.has(`${kind} ${String(id)}`));
  const isLoose = (record: AnyRecord): boolean => {
    if (record.kind === 'Evidence') return !isThere(['Source'], record.properties['source']);
    if (!('to' in record)) return false;
    const { from, to } = statementKinds[record.kind];
    return !((record.from === null || isThere(from.kinds, record.from)) && isThere(to.kinds, record.to));
  };
  return [...after.values()].some(isLoose) ? null : after;
}

/** Walked back from what stands: the world at each revision, as the history tells it. */
function worldsBefore(changes: readonly Change[], known: ReadonlyMap<string, AnyRecord>): readonly (readonly AnyRecord[])[] {
  const walking = stepsBack(changes, key => known.get(keyOf(key)) ?? null);
  let step = walking.next();
  while (step.done !== true) step = walking.next();
  const world = new Map(known);
  const worlds = [sorted([...world.values()])];
  for (const { touched } of step.value.walked.toReversed()) {
    for (const { key, before } of touched) {
      if (isRecord(before)) world.set(keyOf(key), before);
      else world.delete(keyOf(key));
    }
    worlds.unshift(sorted([...world.values()]));
  }
  return worlds;
}

test('whatever is committed, in whatever order', async () => {
  let runs = 0;
  await fc.assert(
    fc.asyncProperty(fc.boolean(), fc.array(aChange, { minLength: 1, maxLength: 8 }), async (beginsFull, changes) => {
      const file = join(folder, `${(runs += 1)}`, 'landscape.sqlite');
      let store = await openSqliteStore({ file });
      let known: ReadonlyMap<string, AnyRecord> = new Map();
      let revision = 0;
      const worlds: (typeof known)[] = [known];
      if (beginsFull) {
        revision = await store.commit({ ...changeOf(0, everything), id: 'everything' });
        known = new Map(everything.map(record => [keyOf(record), record]));
        worlds.push(known);
      }
      for (const [at, { upsert, remove, isStale }] of changes.entries()) {
        const change = { ...changeOf(isStale ? revision + 7 : revision, upsert, { remove }), id: `change-${at}` };
        const next = isStale ? null : afterChange(known, change);
        const answer = await store.commit(change).catch((error: unknown) => (error as { code: string }).code);
        expect(answer).toBe(next === null ? (isStale ? 'CONFLICT' : 'INVALID_CHANGE') : revision + 1);
        if (next !== null) {
          [known, revision] = [next, revision + 1];
          worlds.push(known);
        }
        const held = await store.read();
        expect([held.revision, sorted(held.records)]).toEqual([revision, sorted([...known.values()])]);
      }
      await store.close();
      store = await openSqliteStore({ file });
      expect(sorted((await store.read()).records)).toEqual(sorted([...known.values()]));
      expect(worldsBefore(await store.changesSince(0), known)).toEqual(worlds.map(world => sorted([...world.values()])));
      await store.close();
    }),
    { numRuns: 25 },
  );
}, 120_000);
