/** Answers kept for a talk: asked once, they are given without a network; those of an older revision only where no other comes. */
import { ApolloClient, ApolloLink, gql, InMemoryCache, Observable } from '@apollo/client';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { answersAreOld, keepAnswers, keepingLink, questionsAsked } from '../../client/api/keptAnswers.ts';

let asked = 0;
let isThere = true;
const server = new ApolloLink(
  () =>
    new Observable(observer => {
      asked += 1;
      if (!isThere) return observer.error(new Error('No server.'));
      observer.next({ data: { revision: asked } });
      observer.complete();
    }),
);
const client = new ApolloClient({ cache: new InMemoryCache(), link: keepingLink.concat(server) });
const ask = async (name = 'Boards'): Promise<unknown> => {
  const document = gql(`query ${name} { revision }`);
  return (await client.query({ query: document, fetchPolicy: 'no-cache' })).data;
};

beforeEach(() => {
  asked = 0;
  isThere = true;
});
afterEach(() => keepAnswers(false));

test('what was asked once is given again without a network', async () => {
  keepAnswers(true);
  expect(await ask()).toEqual({ revision: 1 });
  isThere = false;
  expect(await ask()).toEqual({ revision: 1 });
  expect(asked).toBe(1);
});

test('of another revision they are asked anew, and the old ones stand where no answer comes', async () => {
  keepAnswers(true);
  await ask();
  answersAreOld();
  expect(await ask()).toEqual({ revision: 2 });
  answersAreOld();
  isThere = false;
  expect(await ask()).toEqual({ revision: 2 });
  expect(asked).toBe(3);
});

test('what nobody asked fails, and is counted', async () => {
  keepAnswers(true);
  isThere = false;
  await expect(ask()).rejects.toThrow('No server.');
  expect(questionsAsked()).toEqual({ underWay: 0, failures: 1 });
});

test('the whole landscape is always asked for: it tells of another revision', async () => {
  keepAnswers(true);
  expect([await ask('Landscape'), await ask('Landscape')]).toEqual([{ revision: 1 }, { revision: 2 }]);
});

test('outside of a talk nothing is kept, and what was kept is gone', async () => {
  keepAnswers(true);
  await ask();
  keepAnswers(false);
  expect([await ask(), await ask()]).toEqual([{ revision: 2 }, { revision: 3 }]);
});
