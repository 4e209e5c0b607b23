/** What people who mean harm, or scripts gone wrong, send: each refused with its code, quickly, as JSON. */
import { randomUUID } from 'node:crypto';
import { getIntrospectionQuery } from 'graphql';
import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { limits } from '../../server/api/guards/limits.ts';
import { overheardLog } from './doorway.ts';
import { hostileRequests, type HostileRequest } from './hostileRequests.ts';
import { project, startOnWales, type Running } from './running.ts';

const { log, lines } = overheardLog('debug');
let wales: Running;
beforeAll(async () => void (wales = await startOnWales(log)));
afterAll(async () => {
  await wales.stop();
  const slowest = [...tookMs].sort(([, a], [, b]) => b - a).slice(0, 5);
  console.info(`Refused after, by the server's own clock: ${slowest.map(([name, ms]) => `${ms} ms ${name}`).join(', ')}`);
});

/** Recorded, not asserted: how long it takes is a matter of the machine. */
const tookMs = new Map<string, number>();

describe('refused', () => {
  test.each(hostileRequests.map(hostile => [hostile.name, hostile] as const))('%s', async (name, hostile) => {
    const id = randomUUID();
    const { status, text } = await send(wales.address, hostile, id);
    const { errors } = JSON.parse(text) as { errors: readonly { readonly extensions: { readonly code: string } }[] };
    expect({ status, codes: [...new Set(errors.map(({ extensions }) => extensions.code))] }).toEqual({
      status: hostile.status,
      codes: [hostile.code],
    });
    // No word of paths, stacks or what else there might be.
    expect(text).not.toMatch(/Did you mean|node_modules|\.ts:|\.js:|stacktrace/);
    const line = lines.find(told => told['id'] === id);
    expect(line).toMatchObject({ status: hostile.status, codes: [hostile.code], msg: 'request' });
    tookMs.set(name, Number(line?.['ms']));
  });

  test('nothing of it was unforeseen', () => {
    expect(lines.filter(({ level }) => level === 'error')).toEqual([]);
  });

  test('a subscription, in words that say how to hear of news', async () => {
    const { messages } = await wales.ask('subscription { landscape { revision } }');
    expect(messages).toEqual(['There is no subscription here. Ask with a query; GET /events tells when there is a new revision.']);
  });

  test('GET, as JSON too', async () => {
    const response = await fetch(`${wales.address}/graphql?query={landscape{revision}}`);
    expect([response.status, response.headers.get('allow'), await response.json()]).toMatchObject([
      405,
      'POST',
      { errors: [{ extensions: { code: 'BAD_REQUEST' } }] },
    ]);
  });

  test('what is too costly names its price and the allowance', async () => {
    const { errors } = await wales.ask(
      '{ landscape { partnerships { seats { organisation { seats { partnership { seats { organisation { id } } } } } } } } }',
    );
    const { price, allowance } = errors[0]?.extensions ?? {};
    expect(allowance).toBe(limits.cost);
    expect(price).toBeGreaterThan(limits.cost);
  });
});

describe('let through', () => {
  test('plain introspection', async () => {
    const { data, errors } = await wales.ask(getIntrospectionQuery());
    expect(errors).toEqual([]);
    expect((data as { __schema: { types: readonly unknown[] } }).__schema.types.length).toBeGreaterThan(100);
  });

  test("the client's own map, with what its cache adds", async () => {
    const map = readFileSync(`${project}client/api/landscape.graphql`, 'utf8');
    const { data, errors } = await wales.ask(map.replaceAll(/\{ (id|text) \}/g, '{ $1 __typename }'));
    expect(errors).toEqual([]);
    const { landscape } = data as {
      landscape: { partnerships: readonly unknown[]; organisations: readonly unknown[]; interfaces: readonly unknown[] };
    };
    expect([landscape.partnerships.length, landscape.organisations.length, landscape.interfaces.length]).toEqual([181, 133, 184]);
  });
});

test('headers allow nothing from elsewhere and say nothing of what runs here', async () => {
  const { headers } = await fetch(`${wales.address}/readyz`);
  expect(headers.get('content-security-policy')).toContain("script-src 'self'");
  expect(headers.get('x-powered-by')).toBeNull();
  expect(headers.get('access-control-allow-origin')).toBeNull();
});

/** As it stands: `fetch` would not send some of it. */
function send(
  address: string,
  { path = '/graphql', method = 'POST', headers = {}, body = '' }: HostileRequest,
  id: string,
): Promise<{ readonly status: number | undefined; readonly text: string }> {
  return new Promise((done, fail) => {
    const asked = request(
      address,
      { path, method, headers: { 'content-type': 'application/json', 'x-request-id': id, ...headers } },
      response => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (chunk: string) => (text += chunk));
        // What is written down is so when the line has closed.
        response.on('end', () => setImmediate(() => done({ status: response.statusCode, text })));
      },
    );
    asked.on('error', fail);
    asked.end(body);
  });
}
