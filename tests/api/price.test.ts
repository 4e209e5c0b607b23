/** The price of a query is no guess from below: whoever walks over Wales is not answered more than was weighed. */
import { graphql, parse, separateOperations, type DocumentNode } from 'graphql';
import { describe, expect, test } from 'vitest';
import type { Context } from '../../server/api/context.ts';
import { priceOf } from '../../server/api/guards/cost.ts';
import { limits } from '../../server/api/guards/limits.ts';
import { sizesOf } from '../../server/api/guards/sizes.ts';
import { executableSchema } from '../../server/api/schema.ts';
import { readClientOperations, readSdl } from '../../server/language.ts';
import { inSlices } from '../../server/pace/inSlices.ts';
import { wales } from '../world/wales.ts';
import { project } from './running.ts';
import { networksHere } from '../world/networksHere.ts';

const schema = executableSchema(readSdl(project));

describe('price', () => {
  test.each([
    '{ organisation(id: "probation") { seats { partnership { id } } } }',
    '{ organisation(id: "probation") { seats { partnership { seats { organisation { id } } } } } }',
    '{ organisation(id: "probation") { seats { partnership { seats { organisation { seats { partnership { id } } } } } } } }',
    '{ organisation(id: "police-gwent") { seats { partnership { seats { organisation { seats { partnership { id } } } } } } } }',
    '{ partnership(id: "psb-gwent") { seats { organisation { seats { partnership { seats { organisation { id } } } } } } } }',
    '{ partnerships(first: 200) { nodes { seats { organisation { seats { partnership { id } } } } } } }',
    '{ partnerships(first: 20, filter: { kind: [PSB] }) { nodes { seats { organisation { seats { id } } } } } }',
    '{ organisations(first: 5, sort: SEATS) { nodes { seats { partnership { seats { organisation { seats { id } } } } } } } }',
    '{ landscape { memberships { organisation { seats { partnership { id } } } } } }',
    '{ landscape { partnerships { footprint { id } evidence { id } seats { evidence { id source { id } } } } } }',
    '{ landscape { areas { partnerships { seats { id } } } } }',
    '{ partnership(id: "psb-gwent") { interfaces { other { interfaces { other { interfaces { other { id } } } } } } } }',
    '{ partnership(id: "psb-gwent") { interfaces(includeGeneral: true) { other { interfaces(includeGeneral: true) { id } } } } }',
    '{ themes(first: 100) { nodes { remits { partnership { seats { id } themes { theme { remits { id } } } } } } } }',
    '{ duties(first: 100) { nodes { holders { holder { ... on Partnership { seats { id } duties { duty { holders { id } } } } } } } } }',
    '{ sources(first: 200) { nodes { passages { id quote } } } }',
    '{ silos(network: SEATS) { isolates { id } communities { size members { id } } cutPoints { losesOnlyLink { id } rows { id } } bridges { fallsOff { id } } rows { id } } }',
    '{ silos(network: INTERFACES) { cutPoints { losesOnlyLink { id } rows { id } } betweenness(first: 200) { rank rows { id } } } }',
  ])('of %s is what is answered or more', async source => {
    const { data, errors } = await graphql({ schema, source, contextValue: askedNow() });
    expect(errors).toBeUndefined();
    expect(priceOfDocument(parse(source))).toBeGreaterThanOrEqual(fieldsIn(data));
  });

  test('of a list is by what is there, not by what a page could hold', () => {
    const all = priceOfDocument(parse('{ scenarios { nodes { id compare { measures { id before after } } } } }'));
    expect(all).toBeLessThan(limits.cost);
  });

  const own = Object.entries(separateOperations(parse(readClientOperations(project).join('\n'))));

  test.each(own)('of the page’s own %s is well within what everybody may spend', (_name, document) => {
    expect(priceOfDocument(document)).toBeLessThan(limits.cost / 2);
  });
});

function priceOfDocument(document: DocumentNode): number {
  const [operation] = document.definitions.flatMap(definition => (definition.kind === 'OperationDefinition' ? [definition] : []));
  if (operation === undefined) throw new Error('The document asks nothing.');
  const fragments = Object.fromEntries(
    document.definitions.flatMap(definition => (definition.kind === 'FragmentDefinition' ? [[definition.name.value, definition]] : [])),
  );
  return priceOf({ schema, fragments, operation, variables: { first: 200 }, sizes: sizesOf(wales) });
}

/** Every value that an answer names, lists by their rows. */
function fieldsIn(value: unknown): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, row) => sum + fieldsIn(row), 0);
  if (typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce<number>((sum, field) => sum + 1 + fieldsIn(field), 0);
}

function askedNow(): Context {
  return {
    graph: wales,
    over: () => {
      throw new Error('not asked for');
    },
    commit: () => Promise.reject(new Error('not asked for')),
    history: () => Promise.reject(new Error('No history is asked for here.')),
    rankPairs: () => Promise.reject(new Error('No pairs are ranked here.')),
    networks: networksHere(wales),
    whileWanted: work => inSlices(work),
    inSlices: work => inSlices(work),
    deadline: Number.POSITIVE_INFINITY,
    elapsedMs: () => 0,
  };
}
