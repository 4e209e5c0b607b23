/** `npm run backup` and `npm run restore` as a script meets them: beside a running Tirlun, and their exit codes. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSqliteStore } from '../../server/store/sqlite/open.ts';
import { readLandscapeFolder } from '../../server/intake/landscapeFolder.ts';
import { seedStore } from '../../server/intake/seed.ts';
import { saltmarshFolder, saltmarshRecords } from '../world/saltmarsh.ts';
import { post } from './running.ts';
import { runProgram, type Ended } from './runProgram.ts';

let folder: string;
let data: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tirlun-backup-'));
  data = join(folder, 'data');
  const store = await openSqliteStore({ file: join(data, 'landscape.sqlite') });
  await seedStore(store, { landscape: readLandscapeFolder(saltmarshFolder), now: new Date(0) });
  await store.close();
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const run = (script: 'backup' | 'restore', ...words: readonly string[]): Promise<Ended> =>
  runProgram(`server/${script}.ts`, { TIRLUN_DATA: data }, words).ended;

const rename = (expectedRevision: number, nameEn: string): string =>
  JSON.stringify({
    query: 'mutation ($input: CommitInput!) { commit(input: $input) { revision } }',
    variables: {
      input: {
        expectedRevision,
        author: 'Saltmarsh Council',
        reason: 'a test',
        upsert: [{ kind: 'Theme', id: 'theme-new', properties: { nameEn } }],
        remove: [],
      },
    },
  });

test('a backup is made while Tirlun serves, is not put back meanwhile, and brings back what was there', async () => {
  const backup = join(folder, 'backup.sqlite');
  const server = runProgram('server/main.ts', { TIRLUN_DATA: data });
  const address = /http:\S+/.exec(await server.said)?.[0] ?? '';
  const answers = await Promise.all([run('backup', backup), post(address, '{"query":"{ landscape { revision } }"}')]);
  expect(answers[0]).toEqual({
    code: 0,
    out: `Tirlun backed up store=sqlite revision=1 records=${saltmarshRecords.length} changes=1 file=${backup}\n`,
    err: '',
  });
  expect(answers[1].data).toEqual({ landscape: { revision: 1 } });
  expect((await post(address, rename(1, 'New'))).data).toEqual({ commit: { revision: 2 } });

  const early = await run('restore', backup, '--yes');
  expect([early.code, early.err]).toEqual([75, expect.stringContaining(`is in use by process ${server.child.pid}. Stop that program`)]);
  server.child.kill('SIGTERM');
  expect((await server.ended).code).toBe(0);

  const again = await run('backup', backup);
  expect([again.code, again.err]).toEqual([64, expect.stringContaining('add --overwrite')]);
  const asked = await run('restore', backup);
  expect([asked.code, asked.err]).toEqual([64, expect.stringContaining('Nothing was changed. If that is what you want, add --yes.')]);
  const { code, out, err } = await run('restore', backup, '--yes');
  expect([code, out]).toEqual([0, `Tirlun restored store=sqlite revision=1 records=${saltmarshRecords.length} changes=1\n`]);
  const kept = /is kept in (\S+)\n/.exec(err)?.[1] ?? '';
  expect(existsSync(kept)).toBe(true);
  expect((await readdir(data)).length).toBe(2);
  const store = await openSqliteStore({ file: join(data, 'landscape.sqlite') });
  expect((await store.read()).revision).toBe(1);
  await store.close();
}, 120_000);

test('what is no backup ends with 76, what does not fit with 65, a folder that is none with 64, and nothing is touched', async () => {
  const before = readFileSync(join(data, 'landscape.sqlite'));
  const diary = join(folder, 'diary');
  writeFileSync(diary, 'Dear diary');
  const spoiled = join(folder, 'spoiled.sqlite');
  const bytes = readFileSync(join(folder, 'backup.sqlite'));
  // Of the same length, so that only its meaning is spoiled.
  bytes.write('"tyer":', bytes.indexOf('"tier":'));
  writeFileSync(spoiled, bytes);
  // One after the other: two at once would find the store in use.
  const foreign = await run('restore', diary, '--yes');
  const unfit = await run('restore', spoiled, '--yes');
  const nowhere = await run('backup', join(folder, 'no/such/folder'));
  expect([foreign.code, foreign.err]).toEqual([76, `${diary} is not a store of Tirlun. Nothing was replaced. Take another backup.\n`]);
  expect([unfit.code, unfit.err]).toEqual([65, expect.stringContaining('tier is missing')]);
  expect([nowhere.code, nowhere.err]).toEqual([64, expect.stringContaining('no/such is no folder')]);
  expect(readFileSync(join(data, 'landscape.sqlite'))).toEqual(before);
}, 120_000);
