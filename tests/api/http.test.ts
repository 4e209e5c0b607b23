/** What HTTP answers beside GraphQL: health, events, the time limit of a request, limits for one address. */
import { request } from 'node:http';
import { graphql } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Context } from '../../server/api/context.ts';
import { executableSchema } from '../../server/api/schema.ts';
import { readEnvironment } from '../../server/environment.ts';
import { readSdl } from '../../server/language.ts';
import { wales as graph } from '../world/wales.ts';
import { project, startOnWales, type Running } from './running.ts';

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

test('events tell a page the revision at hand, through proxies that would rather wait', async () => {
  const { headers, text } = await new Promise<{ headers: Record<string, unknown>; text: string }>((done, fail) => {
    const asked = request(`${wales.address}/events`, response => {
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
  expect(text).toContain('event: revision\nid: 1\ndata: {"revision":1,"changedIds":[]}\n\n');
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
  expect(saying({})).toContain('"host":"127.0.0.1","port":4000,');
});

function contextOf(elapsedMs: () => number): Omit<Context, 'deadline'> {
  return {
    graph,
    commit: () => Promise.reject(new Error('not asked for')),
    changes: () => Promise.resolve([]),
    rankPairs: () => Promise.reject(new Error('No pairs are ranked here.')),
    elapsedMs,
  };
}
