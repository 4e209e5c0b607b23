/** A long list leaves room between its parts for whoever waits; a short one is told at once. */
import { execute, GraphQLInt, GraphQLList, GraphQLObjectType, GraphQLSchema, parse } from 'graphql';
import { expect, test } from 'vitest';
import { paced } from '../../server/api/paced.ts';

const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, number) => number);

test('a short list is what it was', () => {
  const list = numbers(50);
  expect(paced(list)).toBe(list);
});

test('a long one comes whole and in order, and others have their turn meanwhile', async () => {
  let turns = 0;
  const ticking = setInterval(() => (turns += 1), 0);
  const others = new Promise<void>(resolve => setImmediate(resolve)).then(() => (turns += 1));
  const schema = new GraphQLSchema({
    query: new GraphQLObjectType({
      name: 'Query',
      fields: { all: { type: new GraphQLList(GraphQLInt), resolve: () => paced(numbers(1000)) } },
    }),
  });
  const { data } = await execute({ schema, document: parse('{ all }') });
  clearInterval(ticking);
  await others;
  expect(data?.['all']).toEqual(numbers(1000));
  expect(turns).toBeGreaterThan(1);
});
