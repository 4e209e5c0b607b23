/** What people who mean harm, or scripts gone wrong, send: each refused with its code, quickly, as JSON. */
import { getIntrospectionQuery } from 'graphql';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { limits } from '../../server/api/guards/limits.ts';
import { post, project, startOnWales, type Running } from './running.ts';

let wales: Running;
beforeAll(async () => void (wales = await startOnWales()));
afterAll(() => wales.stop());

const walk = (times: number): string =>
  times === 0 ? '{ id }' : `{ seats { organisation { seats { partnership ${walk(times - 1)} } } } }`;
/** From seat to seat, beginning at an organisation or at a board. */
const hops = (times: number, from: 'organisation' | 'partnership'): string => {
  const to = from === 'organisation' ? 'partnership' : 'organisation';
  return times === 0 ? '{ id }' : `{ seats { ${to} ${hops(times - 1, to)} } }`;
};
const fragmentBomb = Array.from({ length: 16 }, (_, at) => `fragment f${at} on Partnership { ...f${at + 1} ...f${at + 1} }`).join('\n');

const refused: readonly (readonly [name: string, body: string, status: number, code: string])[] = [
  ['a walk that goes round and round', query(`{ landscape { partnerships ${walk(4)} } }`), 400, 'TOO_DEEP'],
  ['a walk that is not deep, but wide', query(`{ landscape { partnerships ${walk(2)} } }`), 400, 'TOO_COSTLY'],
  ['a short walk from a police force', query(`{ organisation(id: "police-gwent") ${hops(6, 'organisation')} }`), 400, 'TOO_COSTLY'],
  ['a short walk from a board', query(`{ partnership(id: "psb-gwent") ${hops(6, 'partnership')} }`), 400, 'TOO_COSTLY'],
  ['the same, a step shorter', query(`{ organisation(id: "police-gwent") ${hops(4, 'organisation')} }`), 400, 'TOO_COSTLY'],
  ['three steps from all boards', query(`{ partnerships(first: 200) { nodes ${hops(3, 'partnership')} } }`), 400, 'TOO_COSTLY'],
  [
    'a bomb of fragments',
    query(`{ landscape { partnerships { ...f0 } } }\n${fragmentBomb}\nfragment f16 on Partnership { seats { organisation { id } } }`),
    400,
    'TOO_COSTLY',
  ],
  [
    'a circle of fragments',
    query('{ landscape { partnerships { ...a } } } fragment a on Partnership { ...b } fragment b on Partnership { ...a }'),
    400,
    'GRAPHQL_VALIDATION_FAILED',
  ],
  [
    'hundreds of aliases',
    query(`{ ${Array.from({ length: 100 }, (_, at) => `a${at}: search(text: "x") { totalCount }`).join(' ')} }`),
    400,
    'GRAPHQL_VALIDATION_FAILED',
  ],
  [
    'the map many times over',
    query(
      `{ ${Array.from({ length: 14 }, (_, at) => `a${at}: landscape { memberships { id evidence { quote source { id title } } organisation { id } partnership { id } } }`).join(' ')} }`,
    ),
    400,
    'TOO_COSTLY',
  ],
  ['thousands of words', query(`{ ${'landscape { revision } '.repeat(1_500)} }`), 400, 'GRAPHQL_PARSE_FAILED'],
  ['hundreds of directives', query(`{ landscape ${'@include(if: true) '.repeat(50)} { revision } }`), 400, 'GRAPHQL_VALIDATION_FAILED'],
  ['a batch', `[${query('{ landscape { revision } }')}]`, 400, 'BAD_REQUEST'],
  ['no JSON', '{"query": ', 400, 'BAD_REQUEST'],
  ['five megabytes', query(' '.repeat(5_000_000)), 413, 'TOO_LARGE'],
  ['a field that is none', query('{ landscape { revisionn } }'), 400, 'GRAPHQL_VALIDATION_FAILED'],
  ['a subscription, which nothing here answers', query('subscription { x }'), 400, 'GRAPHQL_VALIDATION_FAILED'],
];

describe('refused', () => {
  test.each(refused)('%s', async (_name, body, status, code) => {
    const answer = await post(wales.address, body);
    expect({ status: answer.status, codes: [...new Set(answer.codes)] }).toEqual({ status, codes: [code] });
    // No word of paths, stacks or what else there might be.
    expect(JSON.stringify(answer.errors)).not.toMatch(/Did you mean|node_modules|\.ts:|\.js:|stacktrace/);
  });

  test('a subscription, in words that say how to hear of news', async () => {
    const { messages } = await wales.ask('subscription { landscape { revision } }');
    expect(messages).toEqual(['There is no subscription here. Ask with a query; GET /events tells when there is a new revision.']);
  });

  test('a text that is no JSON by its type', async () => {
    const answer = await post(wales.address, query('{ landscape { revision } }'), { 'Content-Type': 'text/plain' });
    expect({ status: answer.status, codes: answer.codes }).toEqual({ status: 415, codes: ['BAD_REQUEST'] });
  });

  test('GET, as JSON too', async () => {
    const response = await fetch(`${wales.address}/graphql?query={landscape{revision}}`);
    expect([response.status, response.headers.get('allow'), await response.json()]).toMatchObject([
      405,
      'POST',
      { errors: [{ extensions: { code: 'BAD_REQUEST' } }] },
    ]);
  });

  test('an address that nobody knows, as JSON', async () => {
    const response = await fetch(`${wales.address}/nowhere`);
    expect([response.status, await response.json()]).toMatchObject([404, { errors: [{ extensions: { code: 'NOT_FOUND' } }] }]);
  });

  test('what is too costly names its price and the allowance', async () => {
    const { errors } = await wales.ask(`{ landscape { partnerships ${walk(2)} } }`);
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

function query(text: string): string {
  return JSON.stringify({ query: text });
}
