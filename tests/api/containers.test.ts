/** What docker-compose.yml and the Dockerfile say, held to what is there: nobody who changes a name here has Docker at hand. */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readEnvironment } from '../../server/environment.ts';
import { serverFlags } from '../../tools/serverFlags.ts';
import { bareApp, openDoor, type Doorway } from './doorway.ts';
import { project } from './running.ts';

interface Service {
  readonly environment: Readonly<Record<string, string>>;
  readonly healthcheck: { readonly test: readonly string[] };
  readonly secrets: readonly string[];
  readonly ports: readonly string[];
}

interface Compose {
  readonly services: { readonly neo4j: Service; readonly tirlun: Service };
  readonly secrets: Readonly<Record<string, { readonly file: string }>>;
}

const textOf = (file: string): string => readFileSync(join(project, file), 'utf8');
const { services, secrets } = parse(textOf('docker-compose.yml')) as Compose;
const dockerfile = textOf('Dockerfile');

const folder = mkdtempSync(join(tmpdir(), 'tirlun-secret-'));
const secret = join(folder, 'neo4j_auth');
writeFileSync(secret, 'neo4j/a/b c\n');
afterAll(() => rmSync(folder, { recursive: true }));

/** Every name that the program reads from its environment. */
function namesRead(): ReadonlySet<string> {
  const names = new Set<string>();
  const listening = (values: Record<string, string>): Record<string, string> =>
    new Proxy(values, { get: (given, name: string) => (names.add(name), given[name]) });
  readEnvironment(listening({ NEO4J_URI: 'bolt://x', NEO4J_PASSWORD: 'x' }), '/');
  return names;
}

/** As Docker puts in what stands outside, where nothing does. */
const plain = (value: string): string => value.replace(/\$\{\w+:-([^}]*)\}/g, '$1');

describe('docker-compose.yml', () => {
  test('gives the program only settings that it knows, and such as it can start with', () => {
    const { environment } = services.tirlun;
    const known = namesRead();
    expect(Object.keys(environment).filter(name => !known.has(name))).toEqual([]);
    const settings = Object.fromEntries(Object.entries(environment).map(([name, value]) => [name, plain(value)]));
    expect(readEnvironment({ ...settings, NEO4J_AUTH_FILE: secret }, '/')).toMatchObject({
      host: '0.0.0.0',
      port: 4000,
      store: { neo4j: { uri: 'bolt://neo4j:7687', username: 'neo4j', password: 'a/b c' } },
      logLevel: 'info',
    });
  });

  test('hands both the same secret, and lets in nobody from outside this machine', () => {
    for (const { environment, secrets: handed } of Object.values(services)) {
      expect(handed).toEqual(Object.keys(secrets));
      expect(environment['NEO4J_AUTH_FILE']).toBe(`/run/secrets/${handed[0]}`);
    }
    expect(services.tirlun.ports).toEqual(['127.0.0.1:4000:4000']);
    expect(textOf('.gitignore').split('\n')).toContain('secrets/');
    expect(textOf('.dockerignore').split('\n')).toEqual(expect.arrayContaining(['secrets', 'data', '.git']));
  });

  describe('its health check', () => {
    let doorway: Doorway;
    let isReady = true;
    const readiness = (): Parameters<typeof bareApp>[0] => ({
      readiness: () => ({ ready: isReady, revision: 1, store: 'neo4j', storeAvailable: true, unavailableSince: null }),
    });
    beforeAll(async () => void (doorway = await openDoor(bareApp(readiness()))));
    afterAll(() => doorway.drain(0));

    const checked = (port: string): Promise<number | null> => {
      const [kind, command = '', ...words] = services.tirlun.healthcheck.test;
      expect([kind, command]).toEqual(['CMD', 'node']);
      const child = spawn(process.execPath, words, { env: { PORT: port }, stdio: 'ignore' });
      return new Promise(done => child.once('exit', done));
    };

    test('is well while the server is ready, ill while it drains, and ill when it is gone', async () => {
      const { port } = new URL(doorway.address);
      expect(await checked(port)).toBe(0);
      isReady = false;
      expect(await checked(port)).toBe(1);
      expect(await checked('1')).toBe(1);
    });
  });
});

describe('Dockerfile', () => {
  test('takes along what is there, and runs what npm start runs', () => {
    const taken = [...dockerfile.matchAll(/^COPY --from=build \/tirlun\/(\S+)/gm)].map(([, path]) => path ?? '');
    expect(taken.filter(path => !existsSync(join(project, path)) && path !== 'dist')).toEqual([]);
    const [, command = '[]'] = /^CMD (.*)$/m.exec(dockerfile) ?? [];
    expect(JSON.parse(command)).toEqual(['node', ...serverFlags, 'dist/server/server/main.js']);
    expect(textOf('tools/start.ts')).toContain("[...serverFlags, join(root, 'dist/server/server/main.js')]");
  });

  test('runs on a Node that the program may run on, as nobody special', () => {
    const versions = [...dockerfile.matchAll(/^FROM node:(\d+)/gm)].map(([, version]) => Number(version));
    expect(versions.length).toBe(2);
    expect(Math.min(...versions)).toBeGreaterThanOrEqual(20);
    expect(dockerfile).toMatch(/^USER node$/m);
  });
});

test('docs/running.md lists every setting that there is, and no other', () => {
  const [, table = ''] = textOf('docs/running.md').split('## Every setting');
  const listed = [...table.matchAll(/^\| ((?:`[A-Z0-9_]+`(?:, )?)+) \|/gm)].flatMap(([, names]) =>
    [...(names ?? '').matchAll(/`(\w+)`/g)].map(([, name]) => name),
  );
  expect(new Set(listed)).toEqual(namesRead());
});

test('a secret that says no username/password is told of without being quoted', () => {
  writeFileSync(secret, 'hunter2');
  const read = (more: object): unknown => readEnvironment({ NEO4J_URI: 'bolt://x', NEO4J_AUTH_FILE: secret, ...more }, '/');
  expect(() => read({})).toThrow(`must say username/password in one line; ${secret} does not.`);
  expect(() => read({ NEO4J_PASSWORD: 'x' })).toThrow('leave NEO4J_USERNAME and NEO4J_PASSWORD out, or the file');
  expect(() => read({ NEO4J_AUTH_FILE: join(folder, 'none') })).toThrow('which cannot be read');
});
