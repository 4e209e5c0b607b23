/** `npm run seed`: another landscape in the store, or a reason why not and an exit code. */
import { existsSync, readdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSqliteStore } from '../../server/store/sqlite/open.ts';
import { saltmarshEdited, saltmarshFolder, saltmarshRecords } from '../world/saltmarsh.ts';
import { runProgram, type Ended } from './runProgram.ts';

let folder: string;
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'tirlun-seed-'))));
afterAll(() => rm(folder, { recursive: true, force: true }));

const seed = (data: string, ...words: readonly string[]): Promise<Ended> =>
  runProgram('server/seed.ts', { TIRLUN_DATA: data }, words).ended;

/** What a store holds: its revision, its records by key, and why it was changed. */
async function heldIn(data: string): Promise<unknown> {
  const store = await openSqliteStore({ file: join(data, 'landscape.sqlite') });
  const { revision, records } = await store.read();
  const changes = await store.changesSince(0);
  await store.close();
  return { revision, records: records.map(({ kind, id }) => `${kind} ${id}`).sort(), reasons: changes.map(({ reason }) => reason) };
}

const keysOfSaltmarsh = saltmarshRecords.map(({ kind, id }) => `${kind} ${id}`).sort();

test('an empty store takes a folder; a full one only when told twice, as one numbered change', async () => {
  const data = join(folder, 'full');
  const first = await seed(data, '--from', saltmarshFolder);
  expect([first.code, first.out.split('\n').slice(-4)]).toEqual([
    0,
    ['FundingFlow records=3', 'DataFlow records=2', 'Tirlun seeded store=sqlite revision=1', ''],
  ]);
  expect(await heldIn(data)).toEqual({ revision: 1, records: keysOfSaltmarsh, reasons: ['Loaded from a landscape folder'] });

  const again = await seed(data, '--from', saltmarshFolder);
  expect(again).toEqual({
    code: 64,
    out: '',
    err: `The store holds a landscape at revision 1 (${saltmarshRecords.length} records). Nothing was changed. To throw it away and load another in its place, add --reset --yes.\n`,
  });

  const halfHearted = await seed(data, '--from', saltmarshFolder, '--reset');
  expect([halfHearted.code, halfHearted.err]).toEqual([64, expect.stringContaining('If that is what you want, add --yes.')]);

  const smaller = saltmarshEdited('recommendations.csv', text => `${text.split('\n')[0]}\n`);
  const replaced = await seed(data, '--from', smaller, '--reset', '--yes');
  await rm(smaller, { recursive: true });
  expect([replaced.code, replaced.out.endsWith('Tirlun seeded store=sqlite revision=2\n')]).toEqual([0, true]);
  expect(await heldIn(data)).toEqual({
    revision: 2,
    records: keysOfSaltmarsh.filter(key => !key.includes('Recommendation')),
    reasons: ['Loaded from a landscape folder', 'Replaced by a landscape folder'],
  });
}, 120_000);

test('a folder that does not fit ends with 65, says where, and leaves no store behind', async () => {
  const data = join(folder, 'untouched');
  const bad = saltmarshEdited('areas.csv', text => text.replace('W06999002', 'W0699'));
  const ended = await seed(data, '--from', bad);
  await rm(bad, { recursive: true });
  expect(ended).toEqual({
    code: 65,
    out: '',
    err: 'areas.csv, row 4, column code: expected an ONS code of Wales: W and eight digits, such as W06000001; found “W0699”. Correct the cell.\nNothing was loaded, and nothing was changed.\n',
  });
  expect(existsSync(data)).toBe(false);
}, 60_000);

test('a store that a running Tirlun holds is left to it, with 75', async () => {
  const data = join(folder, 'held');
  const server = runProgram('server/main.ts', { TIRLUN_DATA: data });
  await server.said;
  const ended = await seed(data, '--from', saltmarshFolder, '--reset', '--yes');
  server.child.kill('SIGTERM');
  await server.ended;
  expect([ended.code, ended.out]).toEqual([75, '']);
  expect(ended.err).toContain(`is in use by process ${server.child.pid}. Stop that program`);
}, 60_000);

test.each([
  ['a folder that is none', ['--from', join(tmpdir(), 'tirlun-nowhere')], /tirlun-nowhere is no folder\. Usage: npm run seed/],
  ['a word that means nothing', ['--form', 'x'], /^Unknown option '--form'.* Usage: npm run seed/],
  ['a yes to no question', ['--yes'], /^--yes answers --reset, which is not there\. Usage: npm run seed/],
])(
  '%s ends with 64',
  async (_name, words, said) => {
    const { code, out, err } = await seed(join(folder, 'never'), ...words);
    expect([code, out]).toEqual([64, '']);
    expect(err).toMatch(said);
    expect(readdirSync(folder)).not.toContain('never');
  },
  60_000,
);
