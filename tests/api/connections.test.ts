/** Connections of people who mean harm, or whose line is bad: too slow, too many, not HTTP; and the end of the program. */
import type { RequestListener } from 'node:http';
import { connect, type Socket } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { saltmarshRecords } from '../world/saltmarsh.ts';
import { bareApp, levelsAtRest, openDoor, type Doorway } from './doorway.ts';
import { startOn, type Running } from './running.ts';

const open: Doorway[] = [];
afterEach(() => Promise.all(open.splice(0).map(doorway => doorway.drain(0))));

const opened = async (...options: Parameters<typeof openDoor>): Promise<Doorway> => {
  const doorway = await openDoor(...options);
  open.push(doorway);
  return doorway;
};

interface Line {
  readonly socket: Socket;
  /** All that was answered until the other side closed. */
  readonly answered: Promise<string>;
}

function dial({ address }: { readonly address: string }, ...sent: readonly string[]): Line {
  const { hostname, port } = new URL(address);
  const socket = connect(Number(port), hostname);
  let text = '';
  socket.setEncoding('utf8');
  socket.on('data', (chunk: string) => (text += chunk));
  socket.on('error', () => undefined);
  for (const part of sent) socket.write(part);
  return { socket, answered: new Promise(done => socket.once('close', () => done(text))) };
}

const codeIn = (answer: string): unknown => {
  const [head = '', body = ''] = answer.split('\r\n\r\n');
  return [head.split('\r\n')[0], (JSON.parse(body) as { errors: { extensions: { code: string } }[] }).errors[0]?.extensions.code];
};

const counted = async ({ metrics }: Doorway): Promise<readonly string[]> => {
  const text = await metrics.text(levelsAtRest);
  return text.split('\n').filter(line => line.startsWith('tirlun_connections_cut_off_total{'));
};

describe('to the whole server', () => {
  let marsh: Running;
  beforeAll(async () => void (marsh = await startOn(saltmarshRecords)));
  afterAll(() => marsh.stop(0));

  const post = 'POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n';

  test.concurrent.each([
    ['of the headers', `${post}X-Slow: `, 'x'],
    ['of the body', `${post}Content-Length: 1000\r\n\r\n{`, 'x'],
    ['of a body in pieces, whose length nobody said,', `${post}Transfer-Encoding: chunked\r\n\r\n`, '1\r\nx\r\n'],
  ])(
    'a byte a second %s: it is cut off',
    async (_name, first, next) => {
      const { socket, answered } = dial(marsh, first);
      const drip = setInterval(() => socket.write(next), 1_000);
      expect(codeIn(await answered)).toEqual(['HTTP/1.1 408 Request Timeout', 'DEADLINE']);
      clearInterval(drip);
    },
    30_000,
  );

  test('a body that says it will be too long is refused before it is sent', async () => {
    const { socket } = dial(marsh, `${post}Content-Length: 70000\r\n\r\n`);
    const answer = await new Promise<string>(done => socket.once('data', done));
    expect(codeIn(answer)).toEqual(['HTTP/1.1 413 Payload Too Large', 'TOO_LARGE']);
    socket.destroy();
  });
});

describe('what is no request', () => {
  const get = 'GET /healthz HTTP/1.1\r\n';
  test.each([
    ['no HTTP at all', 'SSH-2.0-OpenSSH_9.6\r\n\r\n', '400 Bad Request', 'BAD_REQUEST'],
    [
      'headers without end',
      `${get}Host: localhost\r\nX-Long: ${'x'.repeat(20_000)}\r\n\r\n`,
      '431 Request Header Fields Too Large',
      'TOO_LARGE',
    ],
    [
      'two lengths of one body',
      `${get}Host: localhost\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n`,
      '400 Bad Request',
      'BAD_REQUEST',
    ],
    [
      'a length beside pieces',
      `${get}Host: localhost\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n`,
      '400 Bad Request',
      'BAD_REQUEST',
    ],
    ['no host', `${get}Connection: close\r\n\r\n`, '400 Bad Request', 'BAD_REQUEST'],
  ])('%s is answered in JSON, and the line is closed', async (_name, sent, status, code) => {
    const { answered } = dial(await opened(bareApp()), sent);
    expect(codeIn(await answered)).toEqual([`HTTP/1.1 ${status}`, code]);
  });

  test('a watcher that still speaks HTTP/1.0, and so says no host, is answered', async () => {
    const { answered } = dial(await opened(bareApp()), 'GET /healthz HTTP/1.0\r\n\r\n');
    expect(await answered).toMatch(/^HTTP\/1\.1 200 OK\r\n[^]*\{"alive":true\}$/);
  });
});

test('what somebody expects that we do not know keeps nobody from an answer', async () => {
  const { answered } = dial(
    await opened(bareApp()),
    'GET /healthz HTTP/1.1\r\nHost: localhost\r\nExpect: foo\r\nConnection: close\r\n\r\n',
  );
  expect(await answered).toMatch(/^HTTP\/1\.1 200 OK\r\n[^]*\{"alive":true\}$/);
});

test('one connection too many is turned away, and those that are there are served', async () => {
  const doorway = await opened(bareApp(), { mostConnections: 2 });
  const [first, second] = [dial(doorway), dial(doorway)];
  await Promise.all([first, second].map(({ socket }) => new Promise(done => socket.once('connect', done))));
  while (doorway.connections() < 2) await new Promise(done => setTimeout(done, 5));
  expect(await dial(doorway, 'GET /healthz HTTP/1.0\r\n\r\n').answered).toBe('');
  expect(await counted(doorway)).toEqual(['tirlun_connections_cut_off_total{why="tooMany"} 1']);
  first.socket.write('GET /healthz HTTP/1.0\r\n\r\n');
  expect(await first.answered).toContain('200 OK');
  second.socket.destroy();
});

describe('what comes while the program is busy is read before anybody is cut off', () => {
  const request = 'GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n';
  const answered = ({ socket }: Line): Promise<string> =>
    new Promise(done => {
      socket.once('data', done);
      socket.once('close', () => done('closed'));
    });
  const beBusy = (ms: number): void => {
    for (const until = performance.now() + ms; performance.now() < until;);
  };

  test('a question on a line whose time between two questions is over meanwhile', async () => {
    const line = dial(await opened(bareApp(), { patience: { idleMs: 50 } }), request);
    expect(await answered(line)).toContain('200 OK');
    line.socket.write(request);
    // Node adds a second.
    beBusy(1_500);
    expect(await answered(line)).toContain('200 OK');
    // Nothing more is said on it.
    expect(await answered(line)).toBe('closed');
  });

  test('the rest of a question whose time is over meanwhile', async () => {
    const doorway = await opened(bareApp(), { patience: { headersMs: 500, requestMs: 500, lookEveryMs: 100 } });
    const line = dial(doorway, request, 'GET /healthz HTTP/1.1\r\n');
    expect(await answered(line)).toContain('200 OK');
    line.socket.write('Host: localhost\r\n\r\n');
    beBusy(1_500);
    expect(await answered(line)).toContain('200 OK');
    line.socket.destroy();
  });

  test('a byte more of a question whose time is over is no question', async () => {
    const doorway = await opened(bareApp(), { patience: { headersMs: 500, requestMs: 500, lookEveryMs: 100 } });
    const line = dial(doorway, request, 'GET /healthz HTTP/1.1\r\n');
    expect(await answered(line)).toContain('200 OK');
    line.socket.write('X');
    beBusy(1_500);
    expect(codeIn(await answered(line))).toEqual(['HTTP/1.1 408 Request Timeout', 'DEADLINE']);
  });
});

describe('told to end', () => {
  const request = 'GET /x HTTP/1.1\r\nHost: localhost\r\n\r\n';

  /** Answers when it is told to. */
  const waiting = (): { readonly handler: RequestListener; readonly begun: Promise<void>; answer(): void } => {
    let [begin, answer] = [(): void => undefined, (): void => undefined];
    const begun = new Promise<void>(done => (begin = done));
    const handler: RequestListener = (_request, response) => {
      answer = () => void response.end('done');
      begin();
    };
    return { handler, begun, answer: () => answer() };
  };

  test('it ends as soon as what is under way has its answer, though the line is kept for more', async () => {
    const { handler, begun, answer } = waiting();
    const doorway = await openDoor(handler);
    const [busy, idle] = [dial(doorway, request), dial(doorway)];
    await begun;
    const ended = doorway.drain(60_000);
    expect(await idle.answered).toBe('');
    answer();
    await ended;
    expect(await busy.answered).toMatch(/done/);
  });

  test('what was asked at once on one line has all its answers before the line is closed', async () => {
    const answers: (() => void)[] = [];
    let allBegan = (): void => undefined;
    const begun = new Promise<void>(done => (allBegan = done));
    const doorway = await openDoor((_request, response) => {
      if (answers.push(() => void response.end('done')) === 2) allBegan();
    });
    const { answered } = dial(doorway, request + request);
    await begun;
    const ended = doorway.drain(60_000);
    for (const answer of answers) {
      await new Promise(setImmediate);
      answer();
    }
    await ended;
    expect((await answered).match(/done/g)).toHaveLength(2);
  });

  test('who is not done at the deadline is cut off', async () => {
    const { handler, begun } = waiting();
    const doorway = await openDoor(handler);
    const { answered } = dial(doorway, request);
    await begun;
    await doorway.drain(100);
    expect(await answered).toBe('');
  });
});
