/** A real Neo4j goes away in every way there is, under load: reading goes on, writing says that nothing was saved, nothing is done twice. */
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve, type Serving } from '../../server/serve.ts';
import { openStore } from '../../server/store/open.ts';
import { startNeo4j, type RunningNeo4j } from '../../tools/neo4j/server.ts';
import { post, project, quietly, type Answer } from '../api/running.ts';
import { runProgram, type Ended } from '../api/runProgram.ts';
import { boltProxy, type BoltProxy } from './boltProxy.ts';
import { board, changeOf, council, everything } from './records.ts';

const home = mkdtempSync(join(tmpdir(), 'tirlun-outage-'));
const started = await startNeo4j({ home }).catch((error: unknown) => {
  if (process.env['TIRLUN_REQUIRE_ALL'] === '1') throw error;
  console.warn(`\n!!! NOT RUN: the tests of a Neo4j that goes away. ${error instanceof Error ? error.message : String(error)}\n`);
  return null;
});

afterAll(() => rmSync(home, { recursive: true, force: true }));

describe.skipIf(started === null)('a Neo4j that goes away', { timeout: 240_000, retry: 0 }, () => {
  let server = started as RunningNeo4j;
  let proxy: BoltProxy;
  let serving: Serving;
  let load: Load;

  beforeAll(async () => {
    proxy = await boltProxy(server.uri);
    const store = await openStore({ neo4j: { ...server, uri: proxy.uri, database: null }, dataFolder: 'unused' });
    await store.commit(changeOf(0, everything));
    serving = await serve({ ...quietly, store, project, pollMs: 100 });
    load = keepAsking(serving.address);
  });

  afterAll(async () => {
    await load.stop();
    await serving.stop(0);
    await proxy.close();
    await server.stop();
  });

  const status = (): ReturnType<Serving['live']['status']> => serving.live.status();
  const until = async (what: () => boolean): Promise<void> => {
    while (!what()) await new Promise(done => setTimeout(done, 20));
  };
  const isAway = (): boolean => !status().storeAvailable;
  const isBack = (): boolean => status().storeAvailable;

  const rename = (nameEn: string, changeId: string = randomUUID(), expectedRevision = serving.live.current().revision): Promise<Answer> => {
    const upsert = [{ ...council, properties: { ...council.properties, nameEn } }];
    const input = { expectedRevision, changeId, author: 'Saltmarsh Council', reason: 'A test', upsert, remove: [] };
    const query = 'mutation ($input: CommitInput!) { commit(input: $input) { revision } }';
    return post(serving.address, JSON.stringify({ query, variables: { input } }));
  };
  const nameNow = (): string | undefined => serving.live.current().findBody(council.id)?.nameEn;

  /** In the database itself, not through Tirlun. */
  const inNeo4j = async (cypher: string, parameters: object = {}): Promise<readonly unknown[]> => {
    const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.username, server.password), { disableLosslessIntegers: true });
    try {
      return (await driver.executeQuery(cypher, parameters)).records.map(record => record.get(0) as unknown);
    } finally {
      await driver.close();
    }
  };
  const timesDone = async (changeId: string): Promise<unknown> =>
    (await inNeo4j('MATCH (change:Change {id: $changeId}) RETURN count(change)', { changeId }))[0];

  /** What a person and a supervisor meet while it is away. */
  const expectAway = async (): Promise<void> => {
    const { revision } = serving.live.current();
    const read = load.answered();
    const refused = await rename('Not to be saved');
    expect(refused.errors).toMatchObject([
      { message: expect.stringContaining('Not saved'), extensions: { code: 'STORE_UNAVAILABLE', since: status().unavailableSince } },
    ]);
    const ready = await fetch(`${serving.address}/readyz`);
    expect([ready.status, await ready.json()]).toMatchObject([
      200,
      { ready: true, revision, store: 'neo4j', storeAvailable: false, unavailableSince: expect.stringMatching(/^\d{4}-.*Z$/) },
    ]);
    await until(() => load.answered() > read + 10);
  };
  const expectBack = async (): Promise<void> => {
    await until(isBack);
    const name = `Saltmarsh ${randomUUID()}`;
    expect((await rename(name)).data).toEqual({ commit: { revision: serving.live.current().revision } });
    expect(nameNow()).toBe(name);
  };

  test('what was seen is named in each question after it: no member of a cluster answers from before it', async () => {
    await rename('Seen');
    const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.username, server.password));
    const session = driver.session();
    await session.run('RETURN 1');
    const [newest = ''] = session.lastBookmarks();
    await expect(proxy.hears(newest)).resolves.toBeUndefined();
    await driver.close();
  });

  test('slow: it is waited for', async () => {
    proxy.is({ lateByMs: 150 });
    expect((await rename('Slowly')).errors).toEqual([]);
    expect(status().storeAvailable).toBe(true);
    proxy.is('open');
    await expectBack();
  });

  test('an answer that is lost on its way, the line being cut: the change is done once, and its revision answered', async () => {
    const [id, revision] = [randomUUID(), serving.live.current().revision];
    proxy.loseNextAnswer('cutting');
    expect((await rename('Cut off', id)).data).toEqual({ commit: { revision: revision + 1 } });
    expect([proxy.answersLost, await timesDone(id), nameNow()]).toEqual([1, 1, 'Cut off']);
  });

  test('an answer that never comes, on a line that seems to stand: the same', async () => {
    const [id, revision] = [randomUUID(), serving.live.current().revision];
    proxy.loseNextAnswer('silence');
    expect((await rename('Never answered', id)).data).toEqual({ commit: { revision: revision + 1 } });
    expect([await timesDone(id), nameNow()]).toEqual([1, 'Never answered']);
    await expectBack();
  });

  test('held, in the middle of a commit: whoever waits is told within the time, and a change sent again is done once', async () => {
    const [id, revision] = [randomUUID(), serving.live.current().revision];
    server.signal('SIGSTOP');
    const waiting = rename('While it was held', id);
    await until(isAway);
    await expectAway();
    expect((await waiting).codes).toEqual(['STORE_UNAVAILABLE']);
    server.signal('SIGCONT');
    await until(isBack);
    expect((await rename('While it was held', id, revision)).data).toEqual({ commit: { revision: revision + 1 } });
    expect((await rename('While it was held', id, revision)).data).toEqual({ commit: { revision: revision + 1 } });
    expect(await timesDone(id)).toBe(1);
    await expectBack();
  });

  test('a network that swallows everything', async () => {
    proxy.is('silent');
    await until(isAway);
    expect(status().problem).toContain('does not answer');
    await expectAway();
    proxy.is('open');
    await expectBack();
  });

  test('it refuses the password, and takes it again', async () => {
    await inNeo4j("ALTER USER neo4j SET PASSWORD 'another one' CHANGE NOT REQUIRED");
    const right = server;
    server = { ...server, password: 'another one' };
    proxy.cut();
    await until(isAway);
    expect(status().problem).toContain('does not let us in');
    await expectAway();
    await inNeo4j('ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED', { password: right.password });
    server = right;
    await expectBack();
  });

  test('killed while it is written to: what was acknowledged is there once it runs again, once each', async () => {
    const acknowledged: string[] = [];
    let goesOn = true;
    const writing = (async () => {
      for (let turn = 0; goesOn; turn += 1) {
        const id = randomUUID();
        const { data } = await rename(`Name ${turn}`, id);
        if (data !== null) acknowledged.push(id);
      }
    })();
    await until(() => acknowledged.length >= 3);
    server.signal('SIGKILL');
    await server.ended;
    await until(isAway);
    await expectAway();
    goesOn = false;
    await writing;
    server = await startNeo4j({ home, port: Number(new URL(server.uri).port) });
    await expectBack();
    const found = await inNeo4j('MATCH (change:Change) WHERE change.id IN $acknowledged RETURN change.id', { acknowledged });
    expect([found.length, new Set(found)]).toEqual([acknowledged.length, new Set(acknowledged)]);
  });

  test('at the start: one that refuses, one that is silent, one that is not there end the program with 69; a slow one is waited for', async () => {
    const start = (uri: string, password: string): Promise<Ended> =>
      runProgram('server/main.ts', { NEO4J_URI: uri, NEO4J_PASSWORD: password }).ended;
    const silent = await boltProxy(server.uri);
    silent.is('silent');
    const slow = await boltProxy(server.uri);
    slow.is({ lateByMs: 100 });
    const waited = runProgram('server/main.ts', { NEO4J_URI: slow.uri, NEO4J_PASSWORD: server.password });
    const [refused, unanswered] = await Promise.all([start(server.uri, 'wrong'), start(silent.uri, server.password)]);
    expect([refused.code, refused.err]).toEqual([69, expect.stringContaining('does not let us in')]);
    expect([unanswered.code, unanswered.err]).toEqual([69, expect.stringContaining('does not answer')]);
    expect(await waited.said).toMatch(/^Tirlun ready at .* store=neo4j revision=\d+\n$/);
    waited.child.kill('SIGTERM');
    expect((await waited.ended).code).toBe(0);
    await silent.close();
    await slow.close();
  });

  test('stopped: the last graph stays up, and a program started now ends with 69', async () => {
    const { uri, password } = server;
    await server.stop();
    await until(isAway);
    await expectAway();
    const { code, err } = await runProgram('server/main.ts', { NEO4J_URI: uri, NEO4J_PASSWORD: password }).ended;
    expect([code, err]).toEqual([69, expect.stringContaining('does not answer')]);
    expect(serving.live.current().findBody(board.id)).toBeDefined();
  });

  test('through all of it everybody who read was answered', () => {
    expect(load.failures).toEqual([]);
    expect(load.answered()).toBeGreaterThan(100);
  });
});

interface Load {
  readonly failures: readonly unknown[];
  answered(): number;
  stop(): Promise<unknown>;
}

/** Four clients that read all the time, whatever else happens. */
function keepAsking(address: string): Load {
  const failures: unknown[] = [];
  let answered = 0;
  let goesOn = true;
  const query =
    '{ landscape { revision organisations { id name(language: EN) { text } } partnerships { id seats { organisation { id } } } } }';
  const asking = Array.from({ length: 4 }, async () => {
    while (goesOn) {
      await post(address, JSON.stringify({ query })).then(
        ({ errors }) => (errors.length === 0 ? (answered += 1) : failures.push(errors)),
        (error: unknown) => failures.push(error),
      );
      await new Promise(done => setTimeout(done, 25));
    }
  });
  return {
    failures,
    answered: () => answered,
    stop: () => {
      goesOn = false;
      return Promise.all(asking);
    },
  };
}
