/** What HTTP answers beside GraphQL: health, events, the time limit of a request, limits for one address. */
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { graphql } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Context } from '../../server/api/context.ts';
import { executableSchema } from '../../server/api/schema.ts';
import { createApi } from '../../server/api/server.ts';
import { readEnvironment } from '../../server/environment.ts';
import { graphqlHandlers } from '../../server/http/graphql.ts';
import type { MakeFile } from '../../server/http/takeHome.ts';
import { readSdl } from '../../server/language.ts';
import { packFiles } from '../../tools/packFiles.ts';
import { inSlices } from '../../server/pace/inSlices.ts';
import { wales as graph } from '../world/wales.ts';
import { bareApp, openDoor, type Doorway } from './doorway.ts';
import { project, startOnWales, type Running } from './running.ts';
import { networksHere } from '../world/networksHere.ts';

let wales: Running;
beforeAll(async () => void (wales = await startOnWales()));
afterAll(() => wales.stop());

test('ready, with the revision and the state of the store, and nothing else', async () => {
  const response = await fetch(`${wales.address}/readyz`);
  expect([response.status, await response.json()]).toEqual([
    200,
    { ready: true, revision: 1, store: 'sqlite', storeAvailable: true, unavailableSince: null },
  ]);
});

test('the schema is there to read', async () => {
  expect(await (await fetch(`${wales.address}/schema.graphql`)).text()).toBe(readSdl(project));
});

test('events tell a page the revision at hand, at once and unpacked, through proxies that would rather wait', async () => {
  const { headers, text } = await new Promise<{ headers: IncomingHttpHeaders; text: string }>((done, fail) => {
    const asked = request(`${wales.address}/events`, { headers: { 'accept-encoding': 'br, gzip' } }, response => {
      let text = '';
      response.on('data', (chunk: Buffer) => {
        text += chunk.toString();
        if (!text.includes('data: ')) return;
        done({ headers: response.headers, text });
        asked.destroy();
      });
    });
    asked.on('error', fail);
    asked.end();
  });
  expect(headers).toMatchObject({ 'content-type': 'text/event-stream; charset=utf-8', 'x-accel-buffering': 'no' });
  expect(headers['content-encoding']).toBeUndefined();
  expect(text).toContain('event: revision\nid: 1\ndata: {"revision":1,"changedIds":[]}\n\n');
});

test('whoever asks for the head of the events alone is not kept on the line', async () => {
  const response = await fetch(`${wales.address}/events`, { method: 'HEAD' });
  expect([response.status, await response.text()]).toEqual([200, '']);
  expect(await (await fetch(`${wales.address}/metrics`)).text()).toContain('tirlun_event_listeners 0');
});

test.each(['/metrics/', '/Metrics', '/METRICS/', '/readyz/', '/GraphQL', '/graphql/'])(
  '%s is none of our addresses: whoever shuts one off in front of us shuts it off',
  async path => {
    for (const method of ['GET', 'POST']) {
      const response = await fetch(wales.address + path, { method });
      expect([response.status, await response.json()]).toMatchObject([404, { errors: [{ extensions: { code: 'NOT_FOUND' } }] }]);
    }
  },
);

test.each(['/healthz', '/readyz', '/metrics', '/events', '/schema.graphql', '/take-home.html'])('%s is only read', async path => {
  const response = await fetch(wales.address + path, { method: 'DELETE' });
  expect([response.status, response.headers.get('allow'), await response.json()]).toMatchObject([
    405,
    'GET, HEAD',
    { errors: [{ extensions: { code: 'BAD_REQUEST' } }] },
  ]);
});

describe('the queue of questions', () => {
  const query = '{ __typename }';
  let places = 0;
  let site: Doorway;
  let read: unknown;
  beforeAll(async () => {
    const { apollo } = createApi({ sdl: readSdl(project), clientOperations: [] });
    await apollo.start();
    const place = (): Promise<null> => {
      places += 1;
      return Promise.resolve(null);
    };
    const app = bareApp({ graphql: graphqlHandlers(apollo, { contextOf: () => ({ ...contextOf(() => 0), deadline: 1 }), place }) });
    site = await openDoor((asked, response) => app(read === undefined ? asked : Object.assign(asked, { body: read }), response));
  });
  afterAll(() => site.drain(0));

  const post = async (headers: Readonly<Record<string, string>> = {}): Promise<readonly unknown[]> => {
    const body = new Blob([JSON.stringify({ query })]).stream();
    const asking = { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body, duplex: 'half' };
    const response = await fetch(`${site.address}/graphql`, asking);
    return [response.status, await response.json()];
  };

  test('holds what comes in an unusual form, such as in pieces, too', async () => {
    read = undefined;
    expect(await post({ accept: 'application/json;q=0.8' })).toMatchObject([503, { errors: [{ extensions: { code: 'DEADLINE' } }] }]);
    expect(places).toBe(1);
  });

  test('holds nobody twice', async () => {
    read = { query };
    expect(await post()).toEqual([200, { data: { __typename: 'Query' } }]);
    expect(places).toBe(1);
  });
});

interface Sent {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly bytes: Buffer;
}

/** As it comes over the wire: nothing unpacks it on the way. */
function send(
  url: string,
  { method = 'GET', headers = {}, body = '' }: { method?: string; headers?: object; body?: string },
): Promise<Sent> {
  return new Promise((done, fail) => {
    const asked = request(url, { method, headers: { ...headers } }, response => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => done({ status: response.statusCode, headers: response.headers, bytes: Buffer.concat(chunks) }));
    });
    asked.on('error', fail);
    asked.end(body);
  });
}

function unpacked(bytes: Buffer, encoding: string | undefined): string {
  return (encoding === 'br' ? brotliDecompressSync(bytes) : encoding === 'gzip' ? gunzipSync(bytes) : bytes).toString();
}

describe('what is sent is packed as the one who asks can unpack it', () => {
  const packed = [
    ['br', 'gzip, deflate, br', brotliDecompressSync],
    ['gzip', 'gzip, deflate', gunzipSync],
    [undefined, 'identity', (bytes: Buffer) => bytes],
  ] as const;

  test.each(packed)('answers to queries: %s', async (encoding, accepted, unpack) => {
    const { status, headers, bytes } = await send(`${wales.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-encoding': accepted },
      body: JSON.stringify({ query: '{ partnerships(first: 200) { totalCount nodes { id } } }' }),
    });
    const { data } = JSON.parse(unpack(bytes).toString()) as { data: { partnerships: { nodes: readonly unknown[] } } };
    expect([status, headers['content-encoding'], headers['content-type'], headers['vary'], headers['etag']]).toEqual([
      200,
      encoding,
      'application/json; charset=utf-8',
      'Accept-Encoding',
      undefined,
    ]);
    expect(data.partnerships.nodes.length).toBe(163);
  });

  test('refusals too are JSON, and what is small goes as it is', async () => {
    const { status, headers, bytes } = await send(`${wales.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-encoding': 'br' },
      body: JSON.stringify({ query: '{ nothing }' }),
    });
    expect([status, headers['content-encoding']]).toEqual([400, undefined]);
    expect(JSON.parse(bytes.toString())).toMatchObject({ errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }] });
  });

  describe('files of the page', () => {
    const folder = mkdtempSync(join(tmpdir(), 'tirlun-client-'));
    const script = 'console.log("Tirlun");\n'.repeat(500);
    const page = `<!doctype html><title>Tirlun</title>${'<p>Tirlun</p>'.repeat(200)}`;
    mkdirSync(join(folder, 'assets'));
    writeFileSync(join(folder, 'assets/index-abc123.js'), script);
    writeFileSync(join(folder, 'index.html'), page);
    let site: Doorway;
    beforeAll(async () => void (site = await openDoor(bareApp({ clientFolder: folder }))));
    afterAll(async () => {
      await site.drain(0);
      rmSync(folder, { recursive: true });
    });

    test('where the page to take home is not built, it is said how to build it', async () => {
      const { status, bytes } = await send(`${site.address}/take-home.html`, {});
      expect([status, JSON.parse(bytes.toString())]).toEqual([
        404,
        { errors: [{ message: 'The page to take home is not built here. Run: npm run build', extensions: { code: 'NOT_FOUND' } }] },
      ]);
    });

    test.each(packed)('a file named after what is in it is kept for good: %s', async (encoding, accepted, unpack) => {
      const { status, headers, bytes } = await send(`${site.address}/assets/index-abc123.js`, { headers: { 'accept-encoding': accepted } });
      expect([status, headers['content-encoding'], headers['cache-control'], headers['vary']]).toEqual([
        200,
        encoding,
        'public, max-age=31536000, immutable',
        'Accept-Encoding',
      ]);
      expect(unpack(bytes).toString()).toBe(script);
    });

    test.each(['/', '/gaps', '/assets/index-abc123.js'])(
      '%s is not sent again to whoever has it, nor where only its headers are asked for',
      async path => {
        const headers = { 'accept-encoding': 'br' };
        const first = await send(`${site.address}${path}`, { headers });
        const head = await send(`${site.address}${path}`, { method: 'HEAD', headers });
        const again = await send(`${site.address}${path}`, { headers: { ...headers, 'if-none-match': first.headers['etag'] } });
        expect(first.headers['etag']).toMatch(/^W\/"/);
        expect([head.status, head.headers['etag'], head.bytes.length]).toEqual([200, first.headers['etag'], 0]);
        expect([again.status, again.headers['etag'], again.bytes.length]).toEqual([304, first.headers['etag'], 0]);
      },
    );

    describe('that were packed when they were built', () => {
      const built = mkdtempSync(join(tmpdir(), 'tirlun-built-'));
      let packedSite: Doorway;
      beforeAll(async () => {
        mkdirSync(join(built, 'assets'));
        writeFileSync(join(built, 'assets/index-abc123.js'), script);
        writeFileSync(join(built, 'index.html'), page);
        await packFiles(built);
        packedSite = await openDoor(bareApp({ clientFolder: built }));
        // So that it shows which form was sent.
        writeFileSync(join(built, 'assets/index-abc123.js'), 'as it is');
      });
      afterAll(async () => {
        await packedSite.drain(0);
        rmSync(built, { recursive: true });
      });

      test.each([
        ['br', 'gzip, deflate, br', script],
        ['gzip', 'gzip, br;q=0', script],
        [undefined, 'zstd', 'as it is'],
        [undefined, 'br;q=0, gzip;q=0', 'as it is'],
      ])('are sent as they lie there: %s for one who takes %s', async (encoding, accepted, text) => {
        const asked = { headers: { 'accept-encoding': accepted } };
        const { status, headers, bytes } = await send(`${packedSite.address}/assets/index-abc123.js`, asked);
        expect([status, headers['content-encoding'], headers['vary'], headers['cache-control'], headers['content-type']]).toEqual([
          200,
          encoding,
          'Accept-Encoding',
          'public, max-age=31536000, immutable',
          'text/javascript; charset=utf-8',
        ]);
        expect(unpacked(bytes, encoding)).toBe(text);
        const again = await send(`${packedSite.address}/assets/index-abc123.js`, {
          headers: { ...asked.headers, 'if-none-match': headers['etag'] },
        });
        expect([again.status, again.headers['etag'], again.bytes.length]).toEqual([304, headers['etag'], 0]);
      });

      test('each form has a tag of its own, and so has the page under each of its addresses', async () => {
        const tagFor = async (path: string, accepted: string): Promise<unknown> => {
          const { headers, bytes } = await send(`${packedSite.address}${path}`, { headers: { 'accept-encoding': accepted } });
          expect(path.endsWith('.js') || unpacked(bytes, headers['content-encoding']) === page).toBe(true);
          return headers['etag'];
        };
        const tags = await Promise.all(
          ['/gaps', '/assets/index-abc123.js'].flatMap(path => ['br', 'gzip', 'identity'].map(accepted => tagFor(path, accepted))),
        );
        expect(new Set(tags).size).toBe(6);
        expect(await tagFor('/', 'br')).toBe(tags[0]);
      });
    });

    test('the page itself is asked for each time', async () => {
      const { headers, bytes } = await send(`${site.address}/gaps`, { headers: { 'accept-encoding': 'br' } });
      expect([headers['cache-control'], headers['content-encoding'], brotliDecompressSync(bytes).toString()]).toEqual([
        'no-cache',
        'br',
        page,
      ]);
    });
  });
});

test('an answer is given up when the time of the request is over', async () => {
  let asked = 0;
  const contextValue: Context = { ...contextOf(() => (asked += 1)), deadline: 50 };
  const { data, errors } = await graphql({
    schema: executableSchema(readSdl(project)),
    source: '{ landscape { partnerships { seats { organisation { id } } } } }',
    contextValue,
  });
  expect([data, errors?.map(({ extensions }) => extensions['code'])]).toEqual([null, ['DEADLINE']]);
  // It stopped: none of the 774 seats was looked at any more, only some of the 181 partnerships beside each other.
  expect(asked).toBeLessThan(1 + 1 + 181 + 50);
});

test('while a long answer is made, others have their turn', async () => {
  const walk = '{ seats { organisation { seats { partnership '.repeat(4) + '{ id }' + ' } } } }'.repeat(4);
  let asked = 0;
  const contextValue: Context = { ...contextOf(() => (asked += 1)), deadline: 150_000 };
  let turns = 0;
  let isAnswered = false;
  const comeRound = (): void => {
    turns += 1;
    if (!isAnswered) setImmediate(comeRound);
  };
  setImmediate(comeRound);
  const { errors } = await graphql({
    schema: executableSchema(readSdl(project)),
    source: `{ partnership(id: "psb-gwent") ${walk} }`,
    contextValue,
  });
  isAnswered = true;
  expect(errors?.map(({ extensions }) => extensions['code'])).toEqual(['DEADLINE']);
  expect(turns).toBeGreaterThan(3);
});

test('a name that the environment does not mean is refused in words', () => {
  const saying = (variables: Record<string, string>): string => {
    try {
      return JSON.stringify(readEnvironment(variables, '/'));
    } catch (error) {
      return (error as Error).message;
    }
  };
  expect(saying({ PORT: '65536' })).toBe('PORT must be a whole number from 0 to 65535; it is "65536".');
  expect(saying({ PORT: '4e3' })).toBe('PORT must be a whole number from 0 to 65535; it is "4e3".');
  expect(saying({ HOST: '192.0.2.1' })).toMatch(/^HOST is "192\.0\.2\.1", which other machines can reach/);
  expect(saying({ HOST: '192.0.2.1', TIRLUN_ALLOW_REMOTE: '1' })).toContain('"host":"192.0.2.1"');
  expect(saying({ NEO4J_URI: 'bolt://127.0.0.1' })).toBe('NEO4J_URI is set, but NEO4J_PASSWORD is not.');
  expect(saying({ TIRLUN_HOSTS: 'tirlun.wales, https://x' })).toContain('"https://x" is none.');
  expect(saying({ TIRLUN_HOSTS: ' Tirlun.Wales,b ' })).toContain('"hosts":["tirlun.wales","b"]');
  expect(saying({ TIRLUN_LOG: 'loud' })).toMatch(/^TIRLUN_LOG must be one of silent, .*; it is "loud"\.$/);
  expect(saying({})).toContain('"host":"127.0.0.1","port":4000,');
});

function contextOf(elapsedMs: () => number): Omit<Context, 'deadline'> {
  return {
    graph,
    over: () => {
      throw new Error('not asked for');
    },
    commit: () => Promise.reject(new Error('not asked for')),
    history: () => Promise.reject(new Error('No history is asked for here.')),
    rankPairs: () => Promise.reject(new Error('No pairs are ranked here.')),
    networks: networksHere(graph),
    whileWanted: work => inSlices(work),
    inSlices: work => inSlices(work),
    elapsedMs,
  };
}

describe('the landscape in one file', () => {
  const takeHomeFile: MakeFile = wanted => Promise.resolve({ name: 'tirlun.html', page: JSON.stringify(wanted) });
  let site: Doorway;
  beforeAll(async () => void (site = await openDoor(bareApp({ takeHomeFile }))));
  afterAll(() => site.drain(0));

  test.each([
    ['', {}, { language: 'en', origin: 'http://' }],
    ['?lang=cy', {}, { language: 'cy', origin: 'http://' }],
    ['?lang=xx', { 'X-Forwarded-Proto': 'https, http' }, { language: 'en', origin: 'https://' }],
  ])(
    'is handed over to be kept, in the language asked for, with the address it was got from: %s',
    async (query, headers, { language, origin }) => {
      const response = await fetch(`${site.address}/take-home.html${query}`, { headers: headers as Record<string, string> });
      expect([response.status, response.headers.get('content-disposition'), response.headers.get('cache-control')]).toEqual([
        200,
        'attachment; filename="tirlun.html"',
        'no-store',
      ]);
      expect(await response.json()).toEqual({ language, origin: origin + new URL(site.address).host });
    },
  );
});
