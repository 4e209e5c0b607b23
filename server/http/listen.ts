/** Listens, holds off who is too slow or too many, and ends without cutting anybody off. */
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { bodyOf } from './jsonErrors.ts';
import { linesOf, type Lines } from './lines.ts';
import type { CutOff } from './metrics.ts';

export interface ListenOptions {
  readonly host: string;
  readonly port: number;
  readonly cutOff: (why: CutOff) => void;
  /** Five hundred pages that listen for news need about a thousand. */
  readonly mostConnections?: number;
  /** Where it is other than usual. */
  readonly patience?: Partial<Patience>;
}

export interface Listening {
  /** `http://127.0.0.1:4000`. */
  readonly address: string;
  connections(): number;
  /** No new connections; those under way may end, for at most so long. */
  drain(graceMs: number): Promise<void>;
}

export interface Patience {
  readonly headersMs: number;
  readonly requestMs: number;
  /** How often it is looked whose time is over. */
  readonly lookEveryMs: number;
  /** Neither side said anything. */
  readonly silenceMs: number;
  /** Between requests. */
  readonly idleMs: number;
}

const usual: Patience = {
  headersMs: 5_000,
  requestMs: 10_000,
  lookEveryMs: 1_000,
  /** Longer than the heartbeat of events. */
  silenceMs: 60_000,
  /** Longer than proxies keep their own, so that none is ever sent into a closing connection. */
  idleMs: 65_000,
};

export async function listen(handler: RequestListener, options: ListenOptions): Promise<Listening> {
  const { host, port, cutOff, mostConnections = 2_000 } = options;
  const patience = { ...usual, ...options.patience };
  const server = createServer(
    {
      connectionsCheckingInterval: patience.lookEveryMs,
      headersTimeout: patience.headersMs,
      requestTimeout: patience.requestMs,
      keepAliveTimeout: patience.idleMs,
      // The door says so in words.
      requireHostHeader: false,
    },
    handler,
  );
  const lines = linesOf(server);
  server.maxConnections = mostConnections;
  server.timeout = patience.silenceMs;
  // What somebody expects beside being told to go on is no reason to refuse an answer.
  server.on('checkExpectation', handler);
  server.on('drop', () => cutOff('tooMany'));
  server.on('timeout', socket => lines.whenSilent(socket, () => socket.destroy()));
  server.on('clientError', (error: NodeJS.ErrnoException, duplex) => {
    // It is one: we have no other sort of lines.
    const socket = duplex as Socket;
    const told = refusalOf(error.code, patience);
    const refuse = (): void => {
      cutOff(told.why);
      if (socket.writable) socket.end(rawAnswer(told));
      else socket.destroy();
    };
    if (told.why === 'tooSlow') lines.whenUnfinished(socket, refuse);
    else refuse();
  });
  await new Promise<void>((done, fail) => server.once('error', fail).listen(port, host, done));
  const { port: given } = server.address() as AddressInfo;
  return {
    address: `http://${host.includes(':') ? `[${host}]` : host}:${given}`,
    connections: lines.count,
    drain: graceMs => drain(server, lines, graceMs),
  };
}

async function drain(server: Server, lines: Lines, graceMs: number): Promise<void> {
  const closed = new Promise<void>(done => server.close(() => done()));
  lines.closeWhenDone();
  const cut = setTimeout(() => server.closeAllConnections(), graceMs);
  await closed;
  clearTimeout(cut);
}

interface Refusal {
  readonly why: CutOff;
  readonly status: string;
  readonly code: string;
  readonly message: string;
}

/** What Node's parser gave up before there was a request. */
function refusalOf(code: string | undefined, { requestMs, headersMs }: Patience): Refusal {
  switch (code) {
    case 'ERR_HTTP_REQUEST_TIMEOUT':
      return {
        why: 'tooSlow',
        status: '408 Request Timeout',
        code: 'DEADLINE',
        message: `A request must be sent within ${requestMs / 1_000} seconds, its headers within ${headersMs / 1_000}.`,
      };
    case 'HPE_HEADER_OVERFLOW':
      return {
        why: 'unreadable',
        status: '431 Request Header Fields Too Large',
        code: 'TOO_LARGE',
        message: 'The headers of a request may be 16 kB long.',
      };
    default:
      return { why: 'unreadable', status: '400 Bad Request', code: 'BAD_REQUEST', message: 'This is not HTTP that can be read.' };
  }
}

function rawAnswer({ status, code, message }: Refusal): string {
  const body = bodyOf(code, message);
  const headers = [
    `HTTP/1.1 ${status}`,
    'Content-Type: application/json; charset=utf-8',
    'Cache-Control: no-store',
    'X-Content-Type-Options: nosniff',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Connection: close',
  ];
  return `${headers.join('\r\n')}\r\n\r\n${body}`;
}
