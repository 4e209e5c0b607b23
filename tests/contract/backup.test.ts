/** A backup is whole or not there, is held against everything before it is put back, and what it replaces is kept. */
import { chmodSync, copyFileSync, existsSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { backUp } from '../../server/store/backup.ts';
import type { LandscapeStore } from '../../server/store/port.ts';
import { restore } from '../../server/store/restore.ts';
import { openDriver } from '../../server/store/sqlite/driver.ts';
import { openSqliteStore } from '../../server/store/sqlite/open.ts';
import { exclusive } from '../../server/store/sqlite/schema.ts';
import { newFolder } from './newFolder.ts';
import { changeOf, council, everything, seat, sorted, source } from './records.ts';

let folder: string;
let data: string;
let backup: string;

beforeEach(async () => {
  folder = newFolder('backups');
  data = join(folder, 'data');
  backup = join(folder, 'backup.sqlite');
  await changing(store => store.commit(changeOf(0, everything)));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const settings = (): { readonly neo4j: null; readonly dataFolder: string } => ({ neo4j: null, dataFolder: data });
const options = { now: new Date('2026-11-26T03:10:00Z'), progress: () => undefined };
const kept = (): string => join(data, 'landscape.sqlite.replaced-2026-11-26T03-10-00-000Z');

async function changing<T>(work: (store: LandscapeStore) => Promise<T>, file = join(data, 'landscape.sqlite')): Promise<T> {
  const store = await openSqliteStore({ file });
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

const held = (file?: string): Promise<unknown> =>
  changing(async store => {
    const { revision, records } = await store.read();
    return { revision, records: sorted(records), changes: await store.changesSince(0) };
  }, file);

describe('a backup', () => {
  test('puts back what was there, with its history; what it replaced is kept and opens too', async () => {
    const before = await held();
    expect(await backUp(settings(), backup, { replace: false })).toMatchObject({ revision: 1, changes: [{ revision: 1 }] });
    await changing(store => store.commit(changeOf(1, [{ ...council, properties: { ...council.properties, note: 'later' } }])));
    const after = await held();
    expect(await restore(settings(), backup, options)).toMatchObject({ whole: { revision: 1 }, kept: kept() });
    expect(await held()).toEqual(before);
    expect(await held(kept())).toEqual(after);
    expect(await changing(store => store.commit(changeOf(1, [source], { id: 'next' })))).toBe(2);
    expect(readdirSync(data).sort()).toEqual(['landscape.sqlite', 'landscape.sqlite.replaced-2026-11-26T03-10-00-000Z']);
  });

  test('is put back where there was nothing', async () => {
    await backUp(settings(), backup, { replace: false });
    const before = await held();
    data = join(folder, 'fresh', 'data');
    expect(await restore(settings(), backup, options)).toMatchObject({ kept: null });
    expect(await held()).toEqual(before);
  });

  test('that may only be read is put back as a store that may be written', async () => {
    await backUp(settings(), backup, { replace: false });
    chmodSync(backup, 0o444);
    await restore(settings(), backup, options);
    const modeOf = (file: string): number => statSync(file).mode & 0o777;
    expect([modeOf(backup), modeOf(join(data, 'landscape.sqlite'))]).toEqual([0o444, 0o644]);
    expect(await changing(store => store.commit(changeOf(1, [source], { id: 'next' })))).toBe(2);
  });

  test('is made by whoever holds the store, while that goes on', async () => {
    await changing(async store => {
      await backUp(settings(), backup, { replace: false });
      await store.commit(changeOf(1, [source], { id: 'next' }));
    });
    expect(await held(backup)).toMatchObject({ revision: 1, records: sorted(everything) });
  });

  test('takes the place of another file only when told, and leaves nothing half-made', async () => {
    writeFileSync(backup, 'minutes');
    await expect(backUp(settings(), backup, { replace: false })).rejects.toMatchObject({ code: 'FILE_IN_THE_WAY' });
    expect(readFileSync(backup, 'utf8')).toBe('minutes');
    await backUp(settings(), backup, { replace: true });
    expect(await held(backup)).toMatchObject({ revision: 1 });
    const nowhere = { neo4j: null, dataFolder: join(folder, 'nowhere') };
    await expect(backUp(nowhere, join(folder, 'none'), { replace: false })).rejects.toMatchObject({ code: 'NOTHING_STORED' });
    await expect(backUp(settings(), join(folder, 'plain/none'), { replace: false })).rejects.toMatchObject({ code: 'DISK' });
    expect(readdirSync(folder).sort()).toEqual(['backup.sqlite', 'data']);
  });

  test('is not put back while somebody holds the store', async () => {
    await backUp(settings(), backup, { replace: false });
    await changing(async () => {
      await expect(restore(settings(), backup, options)).rejects.toMatchObject({ code: 'STORE_IN_USE' });
    });
  });

  test('takes the place of a store that a killed process left: that is kept with what its log holds', async () => {
    const file = join(data, 'landscape.sqlite');
    await backUp(settings(), backup, { replace: false });
    await changing(async store => {
      await store.commit(changeOf(1, [source], { id: 'in the log' }));
      for (const end of ['', '-wal']) copyFileSync(`${file}${end}`, join(folder, `left${end}`));
    });
    for (const end of ['', '-wal']) copyFileSync(join(folder, `left${end}`), `${file}${end}`);
    await restore(settings(), backup, options);
    expect(await held()).toMatchObject({ revision: 1 });
    expect(await held(kept())).toMatchObject({ revision: 2 });
  });

  test('takes the place of a store whose file is gone: its log does not run into the backup', async () => {
    const file = join(data, 'landscape.sqlite');
    await backUp(settings(), backup, { replace: false });
    await changing(async store => {
      await store.commit(changeOf(1, [{ ...council, properties: { ...council.properties, note: 'later' } }]));
      copyFileSync(`${file}-wal`, join(folder, 'log'));
    });
    rmSync(file);
    copyFileSync(join(folder, 'log'), `${file}-wal`);
    await restore(settings(), backup, options);
    expect(await held()).toMatchObject({ revision: 1, records: sorted(everything) });
    expect(readFileSync(`${kept()}-wal`)).toEqual(readFileSync(join(folder, 'log')));
  });

  test('takes the place of a store that is damaged: that is kept with its log', async () => {
    await backUp(settings(), backup, { replace: false });
    const file = join(data, 'landscape.sqlite');
    writeFileSync(file, readFileSync(file).fill(0xa5, 4096));
    writeFileSync(`${file}-wal`, 'a log');
    const damaged = readFileSync(file);
    await restore(settings(), backup, options);
    expect(await held()).toMatchObject({ revision: 1 });
    expect(readFileSync(kept())).toEqual(damaged);
    expect(readFileSync(`${kept()}-wal`, 'utf8')).toBe('a log');
  });
});

describe('a file is not put back, and nothing is touched, when it', () => {
  const bytes = (change: (all: Buffer) => unknown) => async (): Promise<void> => {
    const all = readFileSync(backup);
    change(all);
    writeFileSync(backup, all);
  };
  const sql =
    (...statements: readonly string[]) =>
    async (): Promise<void> => {
      const driver = await openDriver(backup);
      driver.all(exclusive);
      for (const statement of statements) driver.execute(statement);
      driver.close();
    };
  const cases: Readonly<Record<string, readonly [spoil: () => Promise<void> | void, code: string, words: RegExp]>> = {
    'is not there': [() => rmSync(backup), 'NOTHING_STORED', /is not there/],
    'is no database': [() => writeFileSync(backup, 'Minutes '.repeat(100)), 'STORE_REFUSED', /is not a store of Tirlun/],
    'is another program’s': [bytes(all => all.writeUInt32BE(7, 68)), 'STORE_REFUSED', /belongs to another program/],
    'is newer': [bytes(all => all.writeUInt32BE(99, 60)), 'STORE_REFUSED', /newer Tirlun \(format 99/],
    'is older than any we know': [bytes(all => all.writeUInt32BE(0, 60)), 'STORE_REFUSED', /older Tirlun \(format 0/],
    'is damaged': [bytes(all => all.fill(0xa5, 4096)), 'STORE_REFUSED', /is damaged/],
    'is cut short': [() => truncateSync(backup, 4 * 4096), 'STORE_REFUSED', /is damaged/],
    'holds what is no JSON': [sql("UPDATE thing SET body = '{' WHERE id = 'council-saltmarsh'"), 'STORE_REFUSED', /cannot be read/],
    'holds a record that does not fit': [
      sql("UPDATE thing SET body = json_remove(body, '$.type') WHERE id = 'council-saltmarsh'"),
      'UNREADABLE_RECORD',
      /Organisation council-saltmarsh: type is missing/,
    ],
    'has a loose end': [sql("DELETE FROM thing WHERE id = 'council-saltmarsh'"), 'UNREADABLE_RECORD', new RegExp(seat.id)],
    'says an older revision than its changes': [
      sql("UPDATE meta SET value = '0' WHERE name = 'revision'"),
      'STORE_REFUSED',
      /says revision 0, and its last change made 1/,
    ],
    'is a store with its log': [() => writeFileSync(`${backup}-wal`, 'frames'), 'STORE_REFUSED', /not a backup/],
  };
  test.each(Object.entries(cases))('%s', async (_name, [spoil, code, words]) => {
    await backUp(settings(), backup, { replace: false });
    await spoil();
    const [before, file] = [readFileSync(join(data, 'landscape.sqlite')), existsSync(backup) ? readFileSync(backup) : null];
    await expect(restore(settings(), backup, options)).rejects.toMatchObject({ code, message: expect.stringMatching(words) });
    expect(readFileSync(join(data, 'landscape.sqlite'))).toEqual(before);
    expect(readdirSync(data)).toEqual(['landscape.sqlite']);
    expect(existsSync(backup) ? readFileSync(backup) : null).toEqual(file);
  });

  test('a copy of one that is not touched opens', async () => {
    await backUp(settings(), backup, { replace: false });
    copyFileSync(backup, join(folder, 'again.sqlite'));
    expect(await held(join(folder, 'again.sqlite'))).toMatchObject({ revision: 1 });
  });
});
