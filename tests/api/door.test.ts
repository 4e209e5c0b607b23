/** What every request comes in through: its name, the host it asks, its pace, what is written down and counted. */
import { request, type IncomingMessage } from 'node:http';
import { networkInterfaces } from 'node:os';
import { afterEach, describe, expect, test } from 'vitest';
import { recordOf } from '../../server/http/requestRecord.ts';
import { bareApp, openDoor, type Doorway } from './doorway.ts';

let doorway: Doorway;
afterEach(() => doorway.drain(0));

interface Asked {
  readonly status: number | undefined;
  readonly headers: IncomingMessage['headers'];
  readonly text: string;
}

/** With headers that `fetch` would not send. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Asked> {
  return new Promise((done, fail) => {
    const asked = request(`${doorway.address}${path}`, { method, headers }, response => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => (text += chunk));
      response.on('end', () => done({ status: response.statusCode, headers: response.headers, text }));
    });
    asked.on('error', fail);
    asked.end();
  });
}

const codeOf = ({ text }: Asked): unknown =>
  (JSON.parse(text) as { errors: { extensions: { code: string } }[] }).errors[0]?.extensions.code;
const outcome = async (asked: Promise<Asked>): Promise<unknown> => [(await asked).status, codeOf(await asked)];

const ownId = /^[0-9a-f-]{36}$/;

test('every answer bears the headers that keep strangers out, and a name of its own', async () => {
  doorway = await openDoor(bareApp());
  for (const path of ['/healthz', '/nowhere', '/%', '/graphql', '/metrics']) {
    const { headers } = await ask(path);
    expect(headers).toMatchObject({
      'content-security-policy': expect.stringContaining("default-src 'self';script-src 'self';"),
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'SAMEORIGIN',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'x-request-id': expect.stringMatching(ownId),
    });
    expect(Object.keys(headers)).not.toEqual(expect.arrayContaining(['x-powered-by']));
  }
});

test.each([
  ['a sane one is kept', 'proxy-7:4a.b_c', /^proxy-7:4a\.b_c$/],
  ['one with spaces is not', 'a b', ownId],
  ['one that is too long is not', 'a'.repeat(65), ownId],
])('the id that a proxy gave a request: %s', async (_name, given, expected) => {
  doorway = await openDoor(bareApp());
  const id = (await ask('/healthz', { 'x-request-id': given })).headers['x-request-id'];
  expect(id).toMatch(expected);
  expect(doorway.lines.map(line => line['id'])).toEqual([id]);
});

describe('the host that is asked', () => {
  test.each(['localhost', 'localhost:80', 'LOCALHOST.', '127.0.0.1:4000', '[::1]:4000', '192.0.2.7', 'tirlun.wales', 'Tirlun.Wales:443'])(
    '%s is ours',
    async host => {
      doorway = await openDoor(bareApp(), { hosts: ['tirlun.wales'] });
      expect((await ask('/healthz', { host })).status).toBe(200);
    },
  );

  test.each(['evil.example', 'localhost.evil.example', '127.0.0.1.evil.example', 'wales', 'x.tirlun.wales', ':80'])(
    'a page of “%s” that leads its name to this machine gets nothing',
    async host => {
      doorway = await openDoor(bareApp(), { hosts: ['tirlun.wales'] });
      expect(await outcome(ask('/readyz', { host }))).toEqual([421, 'BAD_REQUEST']);
    },
  );
});

describe('the pace of one address', () => {
  /** As if asked from there: the connection itself is made on loopback. */
  const from = (address: string): Parameters<typeof openDoor>[0] => {
    const app = bareApp();
    return (asked, response) => {
      expect(asked.socket.remoteAddress).toBe(address);
      app(asked, response);
    };
  };
  const elsewhere = Object.values(networkInterfaces())
    .flatMap(addresses => addresses ?? [])
    .find(({ internal, family }) => !internal && family === 'IPv4')?.address;

  test.skipIf(elsewhere === undefined)('one that is not of this machine may ask so often, and is then told to wait', async () => {
    const host = elsewhere as string;
    doorway = await openDoor(from(host), { host, requestsPerMinute: 2 });
    expect([(await ask('/healthz')).status, (await ask('/healthz')).status]).toEqual([200, 200]);
    const third = await ask('/healthz');
    expect([third.status, codeOf(third)]).toEqual([429, 'RATE_LIMITED']);
    expect(third.headers).toMatchObject({ 'retry-after': expect.stringMatching(/^\d+$/), 'x-content-type-options': 'nosniff' });
    // Written by itself, an address before ours frees nobody.
    expect((await ask('/healthz', { 'x-forwarded-for': '127.0.0.1' })).status).toBe(429);
    expect(doorway.lines.at(-1)).toMatchObject({ level: 'warn', status: 429, codes: ['RATE_LIMITED'] });
  });

  test('loopback is never limited', async () => {
    doorway = await openDoor(from('127.0.0.1'), { requestsPerMinute: 1 });
    expect([(await ask('/healthz')).status, (await ask('/healthz')).status, (await ask('/healthz')).status]).toEqual([200, 200, 200]);
  });

  test('behind a proxy that says for whom it asks, each of them by himself; what they say of themselves does not count', async () => {
    doorway = await openDoor(bareApp(), { requestsPerMinute: 1, proxies: 1 });
    const asking = async (forwarded: string): Promise<unknown> => (await ask('/healthz', { 'x-forwarded-for': forwarded })).status;
    expect([await asking('192.0.2.1'), await asking('192.0.2.2'), await asking('127.0.0.1, 192.0.2.1')]).toEqual([200, 200, 429]);
    // The next in the same block of IPv6 is the same subscriber.
    expect([await asking('2001:db8::1'), await asking('2001:db8::2')]).toEqual([200, 429]);
  });
});

describe('what is written down', () => {
  test('place, status, time and codes; nothing of the address beyond the place, nothing of the body', async () => {
    doorway = await openDoor(
      bareApp({
        graphql: [
          (_request, response) => {
            Object.assign(recordOf(response), { operation: 'Map', codes: ['CONFLICT'], answer: 'made' });
            response.status(200).json({});
          },
        ],
      }),
    );
    await ask('/graphql?secret=1', { 'x-request-id': 'one', 'cookie': 'secret' }, 'POST');
    await ask('/organisation/secret?focus=secret', { 'x-request-id': 'two' });
    await ask('/healthz', { 'x-request-id': 'three' });
    const [ms, time] = [expect.any(Number) as number, expect.stringMatching(/^\d{4}-.*Z$/) as string];
    expect(doorway.lines).toEqual([
      {
        level: 'info',
        time,
        id: 'one',
        method: 'POST',
        place: 'graphql',
        status: 200,
        ms,
        operation: 'Map',
        codes: ['CONFLICT'],
        answer: 'made',
        msg: 'request',
      },
      { level: 'info', time, id: 'two', method: 'GET', place: 'page', status: 404, ms, codes: ['NOT_FOUND'], msg: 'request' },
      { level: 'debug', time, id: 'three', method: 'GET', place: 'health', status: 200, ms, msg: 'request' },
    ]);
  });

  test('of what nobody foresaw where it happened, not its words, which may quote what was asked', async () => {
    doorway = await openDoor(
      bareApp({
        readiness: () => {
          throw new TypeError('secret of /home/somebody');
        },
      }),
      { logLevel: 'error' },
    );
    const answer = await ask('/readyz', { 'x-request-id': 'one' });
    expect([answer.status, JSON.parse(answer.text)]).toEqual([
      500,
      { errors: [{ message: 'Something went wrong inside Tirlun. Nothing was changed.', extensions: { code: 'INTERNAL_SERVER_ERROR' } }] },
    ]);
    expect(doorway.lines).toMatchObject([{ level: 'error', id: 'one', error: 'TypeError', msg: 'unforeseen' }]);
    expect(doorway.lines[0]?.['at']).toEqual(expect.arrayContaining([expect.stringMatching(/^at .*door\.test\.ts:\d+:\d+\)?$/)]));
    expect(JSON.stringify(doorway.lines)).not.toContain('secret');
  });

  test('of somebody who went away before the answer, that he did', async () => {
    doorway = await openDoor((_asked, response) => void setTimeout(() => response.end(), 200).unref());
    const asked = request(`${doorway.address}/graphql`, { method: 'POST' });
    asked.on('error', () => undefined);
    asked.end();
    await new Promise(done => setTimeout(done, 50));
    asked.destroy();
    for (let tries = 0; doorway.lines.length === 0 && tries < 500; tries += 1) await new Promise(done => setTimeout(done, 5));
    expect(doorway.lines).toMatchObject([{ place: 'graphql', left: true }]);
  });
});

test('what is counted: places, outcomes, only names of our own, and the state of things', async () => {
  doorway = await openDoor(
    bareApp({
      graphql: [
        (asked, response) => {
          const isOurs = asked.headers['x-ours'] === '1';
          Object.assign(recordOf(response), isOurs ? { operation: 'Map', answer: 'kept' } : { codes: ['TOO_DEEP'], answer: 'made' });
          response.status(isOurs ? 200 : 400).json({});
        },
      ],
    }),
  );
  await ask('/graphql', { 'x-ours': '1' }, 'POST');
  await ask('/graphql', {}, 'POST');
  await ask('/nowhere');
  const text = await doorway.metrics.text({
    revision: 7,
    storeAvailable: false,
    eventListeners: 3,
    connections: 4,
    keptAnswers: 5,
    keptBytes: 6,
    waitingQuestions: 8,
  });
  const counted = text.split('\n').filter(line => line.startsWith('tirlun_') && !/_seconds_(?:bucket|sum)/.test(line));
  expect(counted).toEqual([
    'tirlun_requests_total{place="graphql",status="200"} 1',
    'tirlun_requests_total{place="graphql",status="400"} 1',
    'tirlun_requests_total{place="page",status="404"} 1',
    'tirlun_request_seconds_count{place="graphql"} 2',
    'tirlun_request_seconds_count{place="page"} 1',
    'tirlun_operations_total{operation="Map",outcome="OK"} 1',
    'tirlun_operations_total{operation="other",outcome="TOO_DEEP"} 1',
    'tirlun_operation_seconds_count{operation="Map"} 1',
    'tirlun_operation_seconds_count{operation="other"} 1',
    'tirlun_answers_total{answer="kept"} 1',
    'tirlun_answers_total{answer="made"} 1',
    'tirlun_revision 7',
    'tirlun_store_available 0',
    'tirlun_event_listeners 3',
    'tirlun_connections 4',
    'tirlun_kept_answers 5',
    'tirlun_kept_answer_bytes 6',
    'tirlun_waiting_questions 8',
  ]);
  expect(text).toMatch(/^nodejs_eventloop_lag_p99_seconds \d/m);
});
