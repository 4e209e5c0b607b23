/** What every store promises. An adapter signs by running this suite. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readLandscapeFolder } from '../../server/intake/landscapeFolder.ts';
import { reseedStore } from '../../server/intake/seed.ts';
import { startLive } from '../../server/live/live.ts';
import type { ReplaceableStore } from '../../server/store/port.ts';
import { openSqliteStore } from '../../server/store/sqlite/open.ts';
import { heldOf } from '../api/collected.ts';
import { saltmarshFolder } from '../world/saltmarsh.ts';
import * as records from './records.ts';
import {
  board,
  changeOf,
  council,
  everything,
  evidence,
  interfaceUnder,
  membershipOf,
  money,
  police,
  psb,
  seat,
  sorted,
  source,
} from './records.ts';

/** A place for one test: opened once or more, cleared away after. */
export interface Place {
  open(): Promise<ReplaceableStore>;
  clear(): Promise<void>;
}

export function storeContract(name: string, newPlace: () => Promise<Place>, isHere = true): void {
  describe.skipIf(!isHere)(`the store contract, signed by ${name}`, { timeout: 60_000 }, () => {
    let place: Place;
    let store: ReplaceableStore;

    beforeEach(async () => {
      place = await newPlace();
      store = await place.open();
    }, 60_000);

    afterEach(async () => {
      await store.close();
      await place.clear();
    }, 60_000);

    test('a new store is empty, at revision 0, without history', async () => {
      expect(await store.isEmpty()).toBe(true);
      expect(await store.read()).toEqual({ revision: 0, records: [] });
      expect(await store.changesSince(0)).toEqual([]);
    });

    test('what is committed is read back whole', async () => {
      expect(await store.commit(changeOf(0, everything))).toBe(1);
      expect(await store.isEmpty()).toBe(false);
      const contents = await store.read();
      expect(contents.revision).toBe(1);
      expect(sorted(contents.records)).toEqual(sorted(everything));
      expect((await store.read()).revision).toBe(1);
    });

    test('what was read is held by nobody but whoever asked for it', async () => {
      await store.commit(changeOf(0, everything));
      const read = async (): Promise<WeakRef<object>> => new WeakRef((await store.read()).records);
      expect(await heldOf([await read(), await read(), await read()])).toBe(0);
    });

    test('the revision counts commits', async () => {
      expect(await store.commit(changeOf(0, [source]))).toBe(1);
      expect(await store.commit(changeOf(1, [council]))).toBe(2);
      expect(await store.commit(changeOf(2, [board]))).toBe(3);
      expect((await store.read()).revision).toBe(3);
    });

    test('a change made on another revision is a conflict that names both, and writes nothing', async () => {
      await store.commit(changeOf(0, [source]));
      await expect(store.commit(changeOf(0, [council], { id: 'late' }))).rejects.toMatchObject({
        code: 'CONFLICT',
        expected: 0,
        actual: 1,
      });
      await expect(store.commit(changeOf(7, [council], { id: 'early' }))).rejects.toMatchObject({
        code: 'CONFLICT',
        expected: 7,
        actual: 1,
      });
      expect(await store.read()).toEqual({ revision: 1, records: [source] });
    });

    test('two commits at once: one stands, the other is a conflict', async () => {
      const outcomes = await Promise.allSettled([
        store.commit(changeOf(0, [source], { id: 'a' })),
        store.commit(changeOf(0, [council], { id: 'b' })),
      ]);
      expect(outcomes.map(outcome => outcome.status).sort()).toEqual(['fulfilled', 'rejected']);
      expect((await store.read()).records).toHaveLength(1);
      expect(await store.changesSince(0)).toHaveLength(1);
    });

    test('the same change sent twice is made once and answers its revision again', async () => {
      const change = changeOf(0, [source]);
      expect(await store.commit(change)).toBe(1);
      await store.commit(changeOf(1, [council]));
      expect(await store.commit(change)).toBe(1);
      expect((await store.read()).revision).toBe(2);
      expect(await store.changesSince(0)).toHaveLength(2);
    });

    describe('all or nothing: a change with one bad part leaves nothing', () => {
      const cases = {
        'a value that is no term': { ...police, properties: { ...police.properties, type: 'no such type' } },
        'a required property missing': { ...police, properties: { nameEn: 'Police' } },
        'a property nobody knows': { ...police, properties: { ...police.properties, colour: 'blue' } },
        'a seat of nobody': membershipOf('council-of-nowhere', 'csp-saltmarsh'),
        'a seat on nothing': membershipOf('council-saltmarsh', 'csp-of-nowhere'),
        'a seat the wrong way round': { ...membershipOf('csp-saltmarsh', 'council-saltmarsh') },
        'evidence without its source': { ...evidence, properties: { ...evidence.properties, source: 's-gone' } },
      };
      test.each(Object.entries(cases))('%s', async (_case, bad) => {
        await store.commit(changeOf(0, [source, council, board]));
        const before = await store.signal();
        await expect(store.commit(changeOf(1, [psb, bad as typeof psb, seat]))).rejects.toMatchObject({ code: 'INVALID_CHANGE' });
        expect(await store.signal()).toBe(before);
        const contents = await store.read();
        expect(contents.revision).toBe(1);
        expect(sorted(contents.records)).toEqual(sorted([source, council, board]));
        expect(await store.changesSince(1)).toEqual([]);
      });
    });

    test('a record is replaced whole: what is not there is gone', async () => {
      await store.commit(changeOf(0, [council, board, seat]));
      const lean = { ...council, properties: { nameEn: 'Saltmarsh County', type: 'council', isGroup: false } };
      const leanSeat = membershipOf('council-saltmarsh', 'csp-saltmarsh', { until: '2020' });
      await store.commit(changeOf(1, [lean, leanSeat]));
      expect(sorted((await store.read()).records)).toEqual(sorted([lean, board, leanSeat]));
    });

    test('null, missing and an empty list are the same', async () => {
      const loose = { ...seat, properties: { holds: 'yes', since: null, roles: [] } } as unknown as typeof seat;
      await store.commit(changeOf(0, [council, board, loose]));
      expect((await store.read()).records.find(record => record.kind === 'Membership')).toEqual({ ...seat, properties: { holds: 'yes' } });
    });

    test('a statement moves to another end and keeps its id', async () => {
      await store.commit(changeOf(0, [source, council, police, board, psb, money, interfaceUnder]));
      const movedMoney = { ...money, from: 'police-saltmarsh', to: 'psb-saltmarsh' };
      const turned = { ...interfaceUnder, from: 'psb-saltmarsh', to: 'csp-saltmarsh', properties: { type: 'works_with', holds: 'no' } };
      await store.commit(changeOf(1, [movedMoney, turned]));
      const statements = (await store.read()).records.filter(record => 'to' in record);
      expect(sorted(statements)).toEqual(sorted([movedMoney, turned]));
    });

    test('an end that becomes known, and one that becomes unknown', async () => {
      await store.commit(changeOf(0, [council, board, records.dataFlow]));
      const known = { ...records.dataFlow, from: 'council-saltmarsh' };
      await store.commit(changeOf(1, [known]));
      expect((await store.read()).records).toContainEqual(known);
      await store.commit(changeOf(2, [records.dataFlow]));
      expect((await store.read()).records).toContainEqual(records.dataFlow);
    });

    test('an interface and a membership of the same name stay apart', async () => {
      const memberOf = { ...interfaceUnder, id: 'i2', properties: { type: 'member_of', holds: 'yes' } };
      const all = [council, board, psb, seat, memberOf];
      await store.commit(changeOf(0, all));
      expect(sorted((await store.read()).records)).toEqual(sorted(all));
      await store.commit(changeOf(1, [], { remove: [{ kind: 'Interface', id: 'i2' }] }));
      expect(sorted((await store.read()).records)).toEqual(sorted([council, board, psb, seat]));
    });

    test('what is removed is gone, its namesake of another kind stays', async () => {
      await store.commit(changeOf(0, everything));
      const gone = [records.theme, records.evidenceOnTheme, records.judgement, records.dataFlow];
      await store.commit(changeOf(1, [], { remove: gone.map(({ kind, id }) => ({ kind, id })) }));
      expect(sorted((await store.read()).records)).toEqual(sorted(everything.filter(record => !gone.includes(record as never))));
    });

    test('a thing cannot go while a statement or evidence rests on it', async () => {
      await store.commit(changeOf(0, [source, council, board, seat, evidence]));
      await expect(store.commit(changeOf(1, [], { remove: [{ kind: 'Organisation', id: council.id }] }))).rejects.toMatchObject({
        code: 'INVALID_CHANGE',
        message: expect.stringContaining('Organisation council-saltmarsh cannot go'),
      });
      await expect(store.commit(changeOf(1, [], { id: 'again', remove: [{ kind: 'Source', id: source.id }] }))).rejects.toMatchObject({
        code: 'INVALID_CHANGE',
      });
      expect((await store.read()).records).toHaveLength(5);
      const remove = [council, seat, evidence].map(({ kind, id }) => ({ kind, id }));
      expect(await store.commit(changeOf(1, [], { id: 'all', remove }))).toBe(2);
      expect(sorted((await store.read()).records)).toEqual(sorted([source, board]));
    });

    test('one landscape takes the place of another in one change', async () => {
      await store.commit(changeOf(0, everything));
      const landscape = readLandscapeFolder(saltmarshFolder);
      const found = await store.readAsFound();
      expect(found).toMatchObject({ revision: 1, strays: [], changes: await store.changesSince(0) });
      expect(sorted(found.records)).toEqual(sorted(everything));
      expect(await reseedStore(store, found, { landscape, now: new Date(0) })).toBe(2);
      const { revision, records: held } = await store.read();
      expect([revision, sorted(held)]).toEqual([2, sorted(landscape.records)]);
      const [change] = await store.changesSince(1);
      expect(change).toMatchObject({ revision: 2, author: 'Tirlun', upserted: landscape.records.map(({ kind, id }) => ({ kind, id })) });
      expect(sorted(change?.before ?? [])).toEqual(sorted(everything));
      const staying = new Set(landscape.records.map(({ kind, id }) => `${kind} ${id}`));
      expect(change?.removed.length).toBe(everything.filter(({ kind, id }) => !staying.has(`${kind} ${id}`)).length);
      await expect(reseedStore(store, found, { landscape, now: new Date(0) })).rejects.toMatchObject({
        code: expect.stringMatching(/^(CONFLICT|STORE_IN_USE)$/),
      });
      expect((await store.read()).revision).toBe(2);
    });

    test('the history tells who changed what, and why', async () => {
      await store.commit(changeOf(0, [council, board, seat], { author: 'Bwrdd Ŵyn', reason: 'first' }));
      await store.commit(changeOf(1, [psb], { remove: [{ kind: 'Membership', id: seat.id }] }));
      const second = {
        revision: 2,
        id: 'change-1',
        at: '2026-11-24T10:00:00.000Z',
        author: 'Saltmarsh Council',
        reason: 'a test',
        upserted: [{ kind: 'Partnership', id: 'psb-saltmarsh' }],
        removed: [{ kind: 'Membership', id: seat.id }],
        before: [seat],
      };
      expect(await store.changesSince(1)).toEqual([second]);
      expect(await store.changesSince(0)).toEqual([
        {
          ...second,
          revision: 1,
          id: 'change-0',
          author: 'Bwrdd Ŵyn',
          reason: 'first',
          upserted: [council, board, seat].map(({ kind, id }) => ({ kind, id })),
          removed: [],
          before: [],
        },
        second,
      ]);
    });

    test('a change keeps what it touched as it was before, and a first one nothing', async () => {
      const renamed = { ...council, properties: { ...council.properties, nameEn: 'Saltmarsh County' } };
      const moved = { ...records.dataFlow, from: 'council-saltmarsh' };
      await store.commit(changeOf(0, everything));
      await store.commit(changeOf(1, [renamed, police, moved, { ...psb, id: 'psb-new' }]));
      await store.commit(changeOf(2, [council], { remove: [records.evidenceOnTheme, records.theme, records.judgement] }));
      const kept = (await store.changesSince(0)).map(({ before }) => before && sorted(before));
      expect(kept).toEqual([
        [],
        sorted([council, police, records.dataFlow]),
        sorted([renamed, records.evidenceOnTheme, records.theme, records.judgement]),
      ]);
    });

    test('what is known at once of a change of our own is what the store keeps of it', async () => {
      await store.commit(changeOf(0, everything));
      const live = await startLive({ store, pollMs: 3_600_000 });
      try {
        await live.past();
        await live.commit(changeOf(1, [{ ...police, properties: { ...police.properties, note: 'Changed.' } }, seat], { remove: [money] }));
        const kept = store.changesSince;
        store.changesSince = () => Promise.reject(new Error('it is asked'));
        const known = await live.past().finally(() => (store.changesSince = kept));
        expect(known).toEqual(await store.changesSince(0));
        expect(known.map(({ upserted, removed, before }) => [upserted.length, removed.length, before?.length])[1]).toEqual([2, 1, 3]);
      } finally {
        await live.stop();
      }
    });

    test('what was there before is kept by a store that was just opened too', async () => {
      await store.commit(changeOf(0, everything));
      await store.close();
      store = await place.open();
      await store.commit(changeOf(1, [], { remove: [seat, evidence].map(({ kind, id }) => ({ kind, id })) }));
      expect((await store.changesSince(1)).map(({ before }) => before && sorted(before))).toEqual([sorted([seat, evidence])]);
    });

    test('long texts, Welsh letters and odd ids come back letter by letter', async () => {
      const odd = `odd 'id" \\ %$ \${x} ŵŷâ’ 🐉 ;`;
      const note = 'Llŷn â’r ŵyl\t"\\" 🏴󠁧󠁢󠁷󠁬󠁳󠁿 ~ \n'.repeat(600);
      const long = { ...council, id: odd, properties: { ...council.properties, note } };
      const all = [long, board, membershipOf(odd, 'csp-saltmarsh')];
      await store.commit(changeOf(0, all));
      expect(sorted((await store.read()).records)).toEqual(sorted(all));
    });

    test('an id or a text that it would not give back is refused, and nothing is written', async () => {
      for (const text of ['z\0one', '\ud801']) {
        const asId = store.commit(changeOf(0, [board, { ...council, id: text }]));
        await expect(asId).rejects.toMatchObject({
          code: 'INVALID_CHANGE',
          message: expect.stringContaining('id should be a text of visible'),
        });
        const asText = store.commit(changeOf(0, [board, { ...council, properties: { ...council.properties, note: text } }]));
        await expect(asText).rejects.toMatchObject({ code: 'INVALID_CHANGE', message: expect.stringContaining('without NUL') });
      }
      expect(await store.isEmpty()).toBe(true);
    });

    test('everything is there after closing and opening again, and the next commit follows', async () => {
      await store.commit(changeOf(0, everything));
      await store.close();
      store = await place.open();
      const contents = await store.read();
      expect(contents.revision).toBe(1);
      expect(sorted(contents.records)).toEqual(sorted(everything));
      expect(await store.changesSince(0)).toHaveLength(1);
      expect(await store.commit(changeOf(1, [{ ...board, properties: { ...board.properties, note: 'later' } }]))).toBe(2);
      expect((await store.read()).revision).toBe(2);
    });

    test('the signal moves on a commit and at no other time', async () => {
      const atFirst = await store.signal();
      await store.read();
      expect(await store.signal()).toBe(atFirst);
      await store.commit(changeOf(0, [source]));
      const after = await store.signal();
      expect(after).not.toBe(atFirst);
      await store.commit(changeOf(0, [council], { id: 'late' })).catch(() => undefined);
      await store.commit(changeOf(0, [source]));
      await store.read();
      await store.changesSince(0);
      expect(await store.signal()).toBe(after);
    });

    test(
      'a backup holds everything with its history in one file that opens by itself; the store goes on',
      { timeout: 60_000 },
      async () => {
        const folder = mkdtempSync(join(tmpdir(), 'tirlun-backup-'));
        try {
          await store.commit(changeOf(0, everything));
          await store.commit(changeOf(1, [records.theme], { remove: [records.judgement] }));
          await store.backUp(join(folder, 'backup.sqlite'));
          await store.commit(changeOf(2, [{ ...board, properties: { ...board.properties, note: 'later' } }]));
          expect(readdirSync(folder)).toEqual(['backup.sqlite']);
          const copy = await openSqliteStore({ file: join(folder, 'backup.sqlite') });
          const contents = await copy.read();
          expect(contents.revision).toBe(2);
          expect(sorted(contents.records)).toEqual(sorted(everything.filter(record => record !== records.judgement)));
          expect(await copy.changesSince(0)).toEqual((await store.changesSince(0)).slice(0, 2));
          expect(await copy.commit(changeOf(2, [source], { id: 'on the copy' }))).toBe(3);
          await copy.close();
        } finally {
          rmSync(folder, { recursive: true, force: true });
        }
      },
    );

    test('progress counts up to all records', async () => {
      const heard: (readonly [number, number])[] = [];
      await store.commit(changeOf(0, everything), (done, total) => heard.push([done, total]));
      expect(heard.at(-1)).toEqual([everything.length, everything.length]);
    });
  });
}
