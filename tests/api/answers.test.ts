/** Questions answered before Express: once for each landscape, in the same bytes, and everything unusual left to others. */
import { createServer, request, type IncomingHttpHeaders, type RequestListener } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { getOperationAST, parse, type OperationDefinitionNode } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createAnswers, type Answers } from '../../server/http/answers/answers.ts';
import type { Leaving } from '../../server/pace/leaving.ts';
import { askedLately } from '../../server/http/answers/askedLately.ts';
import { keptAnswers } from '../../server/http/answers/keptAnswers.ts';
import { beginRecord } from '../../server/http/requestRecord.ts';
import type { Answer, Question } from '../../server/api/questions.ts';
import type { Context } from '../../server/api/context.ts';
import { createGuard } from '../../server/api/guards/guard.ts';
import { executableSchema } from '../../server/api/schema.ts';
import { buildGraph } from '../../server/graph/build.ts';
import type { PartnershipGraph } from '../../server/graph/partnershipGraph.ts';
import { readSdl } from '../../server/language.ts';
import { inSlices } from '../../server/pace/inSlices.ts';
import { datasetOf } from '../bench/landscapes.ts';
import { wales } from '../world/wales.ts';
import { project, startOnWales, type Running } from './running.ts';

interface Sent {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly bytes: Buffer;
}

const json = { 'content-type': 'application/json' };

function send(address: string, body: string, headers: Readonly<Record<string, string>> = json, signal?: AbortSignal): Promise<Sent> {
  return new Promise((done, fail) => {
    const options = {
      method: 'POST',
      headers: { ...headers, 'content-length': Buffer.byteLength(body) },
      ...(signal === undefined ? {} : { signal }),
    };
    const asked = request(`${address}/graphql`, options, response => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => done({ status: response.statusCode, headers: response.headers, bytes: Buffer.concat(chunks) }));
    });
    asked.on('error', fail);
    asked.end(body);
  });
}

describe('an answer', () => {
  let landscape = {};
  let asked: Question[] = [];
  let asking: Leaving[] = [];
  let answer: (question: Question) => Promise<Answer | null> = told('{"data":1}');
  const whole = { operation: null, codes: [], unforeseen: [] };
  const answers: Answers = createAnswers({
    landscape: () => landscape,
    answer: (question, leaving) => {
      asked.push(question);
      asking.push(leaving);
      return answer(question);
    },
  });
  let [arrived, left] = [0, 0];
  const handedOn: unknown[] = [];
  const served = answers.before((request, response) => {
    handedOn.push((request as { body?: unknown }).body);
    response.end('handed on');
  });
  let site: Awaited<ReturnType<typeof listening>>;
  beforeAll(async () => {
    site = await listening((request, response) => {
      beginRecord(request, response);
      response.once('close', () => (left += 1));
      served(request, response);
      request.once('end', () => (arrived += 1));
    });
  });
  afterAll(() => site.stop());

  function told(body: string, codes: readonly string[] = []): () => Promise<Answer> {
    return () => Promise.resolve({ ...whole, body: Buffer.from(body), codes });
  }

  const ask = (query: string, headers?: Readonly<Record<string, string>>, signal?: AbortSignal): Promise<Sent> =>
    send(site.address, JSON.stringify({ query }), headers, signal);

  function afresh(next: typeof answer): void {
    [landscape, asked, asking, answer] = [{}, [], [], next];
    [arrived, left] = [0, 0];
    handedOn.length = 0;
  }

  test('is worked out once, and goes out in the same bytes again', async () => {
    afresh(told('{"data":"once"}'));
    const [first, second] = [await ask('{ a }'), await ask('{ a }')];
    expect(second.bytes).toEqual(first.bytes);
    expect([first.status, first.headers['content-type'], String(first.bytes)]).toEqual([
      200,
      'application/json; charset=utf-8',
      '{"data":"once"}',
    ]);
    expect(asked).toEqual([{ query: '{ a }', operationName: null, variables: {} }]);
    await ask('{ b }');
    expect(asked).toHaveLength(2);
  });

  test('is worked out once for all who ask while it is under way', async () => {
    const work = promised();
    afresh(() => work.promise);
    const both = [ask('{ a }'), ask('{ a }')];
    await until(() => asked.length === 1 && arrived === 2);
    work.resolve({ ...whole, body: Buffer.from('for both') });
    expect((await Promise.all(both)).map(({ bytes }) => String(bytes))).toEqual(['for both', 'for both']);
    expect(asked).toHaveLength(1);
  });

  test('is given up when all who wait have gone, and not before', async () => {
    const work = promised();
    afresh(() => work.promise);
    const leaving = [new AbortController(), new AbortController()];
    const both = leaving.map(({ signal }) => ask('{ a }', json, signal).catch(() => 'left'));
    await until(() => arrived === 2);
    leaving[0]?.abort();
    await until(() => left === 1);
    expect(asking.map(({ hasLeft }) => hasLeft)).toEqual([false]);
    leaving[1]?.abort();
    await until(() => asking[0]?.hasLeft === true);
    work.resolve({ ...whole, body: Buffer.from('for nobody') });
    expect(await Promise.all(both)).toEqual(['left', 'left']);
  });

  test('of another landscape is another, also for who waits', async () => {
    const work = promised();
    afresh(() => work.promise);
    const before = ask('{ a }');
    await until(() => asked.length === 1);
    landscape = {};
    answer = told('new');
    expect(String((await ask('{ a }')).bytes)).toBe('new');
    work.resolve({ ...whole, body: Buffer.from('old') });
    expect(String((await before).bytes)).toBe('old');
    expect(String((await ask('{ a }')).bytes)).toBe('new');
    expect(asked).toHaveLength(2);
  });

  test('with an error is not kept, and whoever waited for it has one of their own', async () => {
    const work = promised();
    afresh(() => (asked.length === 1 ? work.promise : told('well')()));
    const both = [ask('{ a }'), ask('{ a }')];
    await until(() => arrived === 2);
    work.resolve({ ...whole, body: Buffer.from('too late'), codes: ['DEADLINE'] });
    expect((await Promise.all(both)).map(({ bytes }) => String(bytes)).sort()).toEqual(['too late', 'well']);
    expect(asked).toHaveLength(2);
    afresh(told('wrong', ['BAD_USER_INPUT']));
    await ask('{ a }');
    await ask('{ a }');
    expect(asked).toHaveLength(2);
  });

  test('is packed as the one who asks can unpack it, and counted with what is kept', async () => {
    const body = JSON.stringify({ data: 'Saltmarsh '.repeat(500) });
    afresh(told(body));
    const plain = await ask('{ a }');
    const held = answers.holds().bytes;
    const brotli = await ask('{ a }', { ...json, 'accept-encoding': 'gzip, deflate, br' });
    const gzip = await ask('{ a }', { ...json, 'accept-encoding': 'gzip;q=0.8, br;q=0' });
    const again = await ask('{ a }', { ...json, 'accept-encoding': 'br' });
    expect([plain, brotli, gzip].map(({ headers }) => [headers['content-encoding'], headers['vary']])).toEqual([
      [undefined, 'Accept-Encoding'],
      ['br', 'Accept-Encoding'],
      ['gzip', 'Accept-Encoding'],
    ]);
    expect([String(plain.bytes), String(brotliDecompressSync(brotli.bytes)), String(gunzipSync(gzip.bytes))]).toEqual([body, body, body]);
    expect(again.bytes).toEqual(brotli.bytes);
    expect(answers.holds()).toEqual({ answers: 1, bytes: held + brotli.bytes.length + gzip.bytes.length });
    expect(asked).toHaveLength(1);
  });

  test('is left to others where the question is not one of the usual', async () => {
    afresh(() => Promise.resolve(null));
    const body = { query: '{ a }' };
    expect(String((await send(site.address, JSON.stringify(body))).bytes)).toBe('handed on');
    expect(handedOn).toEqual([body]);
    // These are not even looked at.
    asked = [];
    for (const unusual of [
      [],
      [body],
      { query: 7 },
      { query: '' },
      { query: '{ a }', variables: [] },
      { query: '{ a }', operationName: 7 },
      { query: '{ a }', extensions: { persistedQuery: {} } },
    ])
      await send(site.address, JSON.stringify(unusual));
    for (const headers of [{ 'content-type': 'text/plain' }, { ...json, 'content-encoding': 'gzip' }, { ...json, accept: 'text/html' }])
      await send(site.address, JSON.stringify(body), headers);
    expect([asked, handedOn.length]).toEqual([[], 11]);
  });

  test.each(['', '{', '7', 'null', '"{}"'])('is a refusal where the body is no JSON: %s', async body => {
    const { status, bytes } = await send(site.address, body);
    expect([status, JSON.parse(String(bytes))]).toMatchObject([400, { errors: [{ extensions: { code: 'BAD_REQUEST' } }] }]);
  });
});

describe('what is kept', () => {
  const told = (letters: number): { operation: null; body: Buffer } => ({ operation: null, body: Buffer.alloc(letters, 'x') });

  test('takes no more room than there is: what was asked longest ago goes first', () => {
    const landscape = {};
    const kept = keptAnswers(1000, () => landscape);
    for (const question of ['a', 'b', 'c', 'd']) kept.keep(landscape, question, told(230));
    kept.find(landscape, 'a');
    for (let times = 0; times < 2; times += 1) kept.keep(landscape, 'e', told(230));
    expect(['a', 'b', 'c', 'd', 'e'].filter(question => kept.find(landscape, question) !== undefined)).toEqual(['a', 'c', 'd', 'e']);
    expect(kept.holds()).toEqual({ answers: 4, bytes: 4 * 232 });
  });

  test('is not driven out by what is asked once, however much that is', () => {
    const landscape = {};
    const kept = keptAnswers(1000, () => landscape);
    for (const question of ['a', 'b', 'c', 'd']) kept.keep(landscape, question, told(230));
    for (let turn = 0; turn < 100; turn += 1) kept.keep(landscape, `once ${turn}`, told(230));
    expect(['a', 'b', 'c', 'd'].filter(question => kept.find(landscape, question) === undefined)).toEqual([]);
  });

  test('lets in where the room is full what was asked lately: the sums of questions are held, the older half is forgotten', () => {
    const isAskedAgain = askedLately(4);
    expect(['a', 'b', 'a', 'c', 'c', 'd', 'a'].map(isAskedAgain)).toEqual([false, false, true, false, true, false, false]);
  });

  test('is nothing of a quarter of the room or more', () => {
    const landscape = {};
    const kept = keptAnswers(1000, () => landscape);
    kept.keep(landscape, 'a', told(251));
    expect(kept.holds()).toEqual({ answers: 0, bytes: 0 });
  });

  test('goes with its landscape, and nothing of one that is gone is kept', () => {
    let landscape = {};
    const [first, kept] = [landscape, keptAnswers(1000, () => landscape)];
    kept.keep(first, 'a', told(10));
    landscape = {};
    expect(kept.find(landscape, 'a')).toBeUndefined();
    kept.keep(first, 'a', told(10));
    expect([kept.find(landscape, 'a'), kept.holds()]).toEqual([undefined, { answers: 0, bytes: 0 }]);
  });
});

test('what was weighed once is weighed anew on another landscape: what Wales allows may be too much for four of them', async () => {
  const schema = executableSchema(readSdl(project));
  const document = parse('{ landscape { partnerships { seats { organisation { seats { partnership { id } } } } } } }');
  const operation = getOperationAST(document) as OperationDefinitionNode;
  const guard = createGuard(new Set());
  const weigh = (graph: PartnershipGraph): Promise<void> =>
    guard({ schema, document, operation, operationName: null, variables: {} }, { graph, inSlices } as Pick<
      Context,
      'graph' | 'inSlices'
    > as Context);
  const large = buildGraph(datasetOf(4));
  await weigh(wales);
  await weigh(wales);
  await expect(weigh(large)).rejects.toThrow(/costs \d+; 100000 are allowed/);
  await expect(weigh(large)).rejects.toThrow(/costs \d+; 100000 are allowed/);
  await weigh(wales);
});

describe('of Wales', () => {
  let running: Running;
  beforeAll(async () => void (running = await startOnWales()));
  afterAll(() => running.stop());

  test.each([
    ['{ landscape { revision partnerships { id name(language: CY) { text isFallback } seats { organisation { id } roles } } } }'],
    ['{ a: partnership(id: "nobody") { id } b: partnership(id: "council-cardiff") { id } }'],
    ['{ paths(from: "psb-gwent", to: "csp-cardiff", lenses: []) { nodes { bodies { __typename } } } }'],
    ['{ partnerships(first: 1000) { nodes { id } } }'],
    ['query A { landscape { revision } } query B { landscape { revision } }'],
    ['{ partnership { id } }'],
    ['{ landscape { partnerships { seats { organisation { seats { partnership { seats { organisation { id } } } } } } } } }'],
    ['query ($id: ID!) { partnership(id: $id) { id } }'],
    ['mutation { commit(input: { expectedRevision: 7, author: "A", reason: "B", upsert: [], remove: [] }) { revision } }'],
  ])('answers are the bytes that Apollo writes: %s', async query => {
    const body = JSON.stringify({ query });
    const here = await send(running.address, body);
    // A word more than is usual leaves it to Express.
    const apollo = await send(running.address, body, { 'content-type': 'application/json; charset=utf-8; by=hand' });
    expect([here.status, String(here.bytes)]).toEqual([apollo.status, String(apollo.bytes)]);
    const headers = ['content-type', 'content-length', 'vary', 'cache-control', 'content-security-policy', 'x-content-type-options'];
    expect(headers.map(name => here.headers[name])).toEqual(headers.map(name => apollo.headers[name]));
    expect(here.headers['x-request-id']).toMatch(/./);
    const again = await send(running.address, body);
    expect(again.bytes).toEqual(here.bytes);
    // A head that is written in one go lacks nothing of one that is put together.
    const names = Object.keys(apollo.headers).sort();
    expect([here, again].map(({ headers: own }) => Object.keys(own).sort())).toEqual([names, names]);
  });

  test('after a change nobody gets what was answered before it', async () => {
    const query = '{ landscape { revision } }';
    expect((await running.ask(query)).data).toEqual({ landscape: { revision: 1 } });
    await running.change({ remove: [] });
    expect((await running.ask(query)).data).toEqual({ landscape: { revision: running.live.current().revision } });
  });
});

async function listening(handler: RequestListener): Promise<{ readonly address: string; stop(): void }> {
  const server = createServer(handler).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

interface Promised {
  readonly promise: Promise<Answer>;
  readonly resolve: (answer: Answer) => void;
}

function promised(): Promised {
  let resolve: Promised['resolve'] = () => undefined;
  const promise = new Promise<Answer>(done => (resolve = done));
  return { promise, resolve };
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise(done => setTimeout(done, 2));
}
