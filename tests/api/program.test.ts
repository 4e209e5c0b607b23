/** The program as a script meets it: its ready line, its exit codes, its end. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { project } from './running.ts';

let folder: string;
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'tirlun-program-'))));
afterAll(() => rm(folder, { recursive: true, force: true }));

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function run(variables: Readonly<Record<string, string>>): {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
  readonly said: Promise<string>;
} {
  const { NEO4J_URI: _never, ...inherited } = process.env;
  const child = spawn(process.execPath, ['--import', 'tsx', 'server/main.ts'], {
    cwd: project,
    env: { ...inherited, NODE_ENV: 'production', HOST: '127.0.0.1', PORT: '0', TIRLUN_DATA: folder, ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [out, err] = ['', ''];
  const said = new Promise<string>(done => {
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk.toString();
      if (out.includes('\n')) done(out);
    });
  });
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
  const ended = new Promise<Ended>(done => child.on('close', code => done({ code, out, err })));
  return { child, ended, said };
}

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
