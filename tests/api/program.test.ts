/** The program as a script meets it: its ready line, its exit codes, its end. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readLandscapeFolder } from '../../server/intake/landscapeFolder.ts';
import { seedStore } from '../../server/intake/seed.ts';
import { openDriver } from '../../server/store/sqlite/driver.ts';
import { exclusive } from '../../server/store/sqlite/schema.ts';
import { openSqliteStore } from '../../server/store/sqlite/open.ts';
import { saltmarshFolder } from '../world/saltmarsh.ts';
import { runProgram, type Running, type Variables } from './runProgram.ts';

let folder: string;
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'tirlun-program-'))));
afterAll(() => rm(folder, { recursive: true, force: true }));

const run = (variables: Variables): Running => runProgram('server/main.ts', { TIRLUN_DATA: folder, ...variables });

test('says where it is ready, refuses a second on the same store, drains and ends with 0', async () => {
  const first = run({});
  expect(await first.said).toMatch(/^Tirlun ready at http:\/\/127\.0\.0\.1:\d+ store=sqlite revision=1\n$/);
  const second = await run({}).ended;
  expect(second.code).toBe(75);
  expect(second.err).toContain(`in use by process ${first.child.pid}`);
  first.child.kill('SIGTERM');
  const { code, out } = await first.ended;
  expect([code, out.split('\n').length]).toEqual([0, 2]);
}, 60_000);

test.each([
  ['nonsense in the environment', { PORT: 'many' }, 64, 'PORT must be a whole number'],
  ['a host that others can reach', { HOST: '0.0.0.0' }, 64, 'TIRLUN_ALLOW_REMOTE=1'],
  ['a Neo4j that does not answer', { NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'x' }, 69, 'does not answer'],
  ['a folder that cannot be made', { TIRLUN_DATA: '/dev/null/data' }, 74, 'cannot be written'],
])(
  '%s',
  async (_name, variables, code, words) => {
    const ended = await run(variables).ended;
    expect([ended.code, ended.out]).toEqual([code, '']);
    expect(ended.err).toContain(words);
    expect(ended.err).not.toContain('    at ');
  },
  60_000,
);

test('a file that is not ours is refused and left as it is', async () => {
  const foreign = await mkdtemp(join(folder, 'foreign-'));
  await writeFile(join(foreign, 'landscape.sqlite'), 'Dear diary');
  const { code, err } = await run({ TIRLUN_DATA: foreign }).ended;
  expect(code).toBe(76);
  expect(err).toContain('is not a store of Tirlun');
  expect(await readFile(join(foreign, 'landscape.sqlite'), 'utf8')).toBe('Dear diary');
}, 60_000);

test('told to end while it starts, it starts, drains and ends with 0', async () => {
  const early = run({ TIRLUN_DATA: await mkdtemp(join(folder, 'early-')) });
  await early.saidOnStderr;
  early.child.kill('SIGINT');
  const { code, out } = await early.ended;
  expect([code, out]).toEqual([0, expect.stringContaining('Tirlun ready at')]);
}, 60_000);

test('a port that another program has is told as a matter of the environment', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await new Promise(done => other.once('listening', done));
  const { port } = other.address() as AddressInfo;
  const { code, err } = await run({ PORT: String(port) }).ended;
  other.close();
  expect(code).toBe(64);
  expect(err).toContain(`EADDRINUSE: address already in use 127.0.0.1:${port}`);
}, 60_000);

test('a record that somebody spoiled in the file is named, with its property and what was expected', async () => {
  const spoiled = await mkdtemp(join(folder, 'spoiled-'));
  const file = join(spoiled, 'landscape.sqlite');
  const store = await openSqliteStore({ file });
  await seedStore(store, { landscape: readLandscapeFolder(saltmarshFolder), now: new Date(0) });
  await store.close();
  const driver = await openDriver(file);
  driver.all(exclusive);
  driver.run("UPDATE thing SET body = json_remove(body, '$.tier') WHERE id = ?", ['csp-heron']);
  driver.close();
  const { code, out, err } = await run({ TIRLUN_DATA: spoiled }).ended;
  expect({ code, out, err }).toEqual({
    code: 65,
    out: '',
    err: 'Partnership csp-heron: tier is missing; it should be one of national, regional, local. Set it right there.\n',
  });
}, 60_000);
