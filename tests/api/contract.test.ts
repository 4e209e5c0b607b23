/** Names that stay (docs and acceptance rely on them): the shapes as they are written there, asked of Wales. */
import { parse, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { executableSchema } from '../../server/api/schema.ts';
import { readSdl } from '../../server/language.ts';
import { project, startOnWales, type Running } from './running.ts';

let wales: Running;
beforeAll(async () => void (wales = await startOnWales()));
afterAll(() => wales.stop());

const partnership = `
  id kind tier isGeneral memberList region { id } regionScope footprint { id } name(language: EN) { text language isFallback needsCheck }
  seats { organisation { id } roles law isAssumed certainty evidence { certainty role basis law } }
  associations { organisation { id } roles law }
  interfaces { id type nature direction other { id } isGeneral certainty }
  duties { duty { id productKind } holdsAs isGeneral } themes { theme { id } role } flows { id kind from { id } to { id } status }`;
const organisation = `
  id type sector devolution isGeneral footprint { id } seats { partnership { id } roles law } duties { duty { id } } flows { id }`;
const statement = `
  id holds certainty isGeneral evidence { stance certainty quote locator value source { id title read url } }`;

describe('the language holds', () => {
  const schema = executableSchema(readSdl(project));
  test.each([
    '{ landscape { revision partnerships { id } organisations { id } interfaces { id } areas { id } } }',
    `{ partnership(id: "x") { ${partnership} } }`,
    `{ organisation(id: "x") { ${organisation} } }`,
    '{ partnerships(filter: { includeGeneral: true }, sort: ID, first: 5, after: "x") { totalCount nodes { id } pageInfo { endCursor hasNextPage } } }',
    '{ organisations(filter: { includeGeneral: true }, sort: ID, first: 5, after: "x") { totalCount nodes { id } pageInfo { endCursor hasNextPage } } }',
    '{ search(text: "x", first: 5) { totalCount } }',
    '{ neighbourhood(id: "x", steps: 2, direction: UP, lenses: [STRUCTURE, SEATS, MONEY, DATA]) { members { step } } path(from: "x", to: "y") { bodies { id } } }',
    `{ membership(id: "x") { ${statement} } interface(id: "x") { ${statement} } fundingFlow(id: "x") { ${statement} } dataFlow(id: "x") { ${statement} } remit(id: "x") { ${statement} } dutyHolding(id: "x") { ${statement} } }`,
    '{ fact(id: "x") { about { id } evidence { id } } surveyResult(id: "x") { about { id } } recommendation(id: "x") { about { id } } disagreement(id: "x") { about { id } claims { __typename } } }',
    `{ silos(network: SEATS, includeNational: true, includeAssumed: true) { nodes edges communities { members { id } } modularity
       eiIndex(by: REGION) { value expected p internal external } cutPoints { node { id } losesOnlyLink { id } onlyOneSeat }
       bridges { a { id } b { id } onlyOneSeat } betweenness(normalised: BORGATTI_EVERETT, first: 5) { node { id } value } } }`,
    'mutation { commit(input: { expectedRevision: 1, author: "a", reason: "r", upsert: [{ kind: "Membership", id: "x", from: "a", to: "b", properties: {} }], remove: ["x"] }) { revision } }',
  ])('%s', document => {
    expect(validate(schema, parse(document))).toEqual([]);
  });
});

test('a board, whole: Cardiff’s Public Services Board has nine members, four of them required, five invited', async () => {
  const { data, errors } = await wales.ask(`{ partnership(id: "psb-cardiff") { ${partnership} } }`);
  expect(errors).toEqual([]);
  const { partnership: board } = data as { partnership: Readonly<Record<string, unknown>> & { seats: readonly { law: string }[] } };
  expect(board).toMatchObject({
    id: 'psb-cardiff',
    kind: 'PSB',
    tier: 'LOCAL',
    isGeneral: false,
    region: { id: 'rpb-region-cardiff-vale' },
    regionScope: 'ONE',
    footprint: [{ id: 'la-cardiff' }],
    name: { text: 'Cardiff Public Services Board', language: 'EN', isFallback: false, needsCheck: false },
  });
  expect(board.seats.filter(({ law }) => law === 'REQUIRES')).toHaveLength(4);
  expect(board.seats).toHaveLength(9);
});

test('a language that is missing is told as such, never made up', async () => {
  const { data } = await wales.ask(
    '{ partnership(id: "yjmb-gwynedd-mon") { name(language: CY) { text language isFallback needsCheck } } }',
  );
  expect(data).toEqual({
    partnership: { name: { text: expect.any(String) as string, language: 'EN', isFallback: true, needsCheck: false } },
  });
});

test('a footprint that is not known is null, and so is its region', async () => {
  const { data } = await wales.ask('{ organisation(id: "home-office") { footprint { id } region { id } regionScope } }');
  expect(data).toEqual({ organisation: { footprint: null, region: null, regionScope: null } });
});

test('the whole map in one question passes the guards, and has both boards and groups', async () => {
  const { data, errors } = await wales.ask(
    `{ landscape { revision partnerships { ${partnership} } organisations { ${organisation} } interfaces { id } areas { id } } }`,
  );
  expect(errors).toEqual([]);
  const { landscape } = data as { landscape: Readonly<Record<string, readonly unknown[]>> };
  expect([landscape['partnerships']?.length, landscape['organisations']?.length, landscape['interfaces']?.length]).toEqual([181, 133, 184]);
});

test('from a source to everything that stands in it, and from that to what it is about', async () => {
  const query = `{ source(id: "wfg2015") { mentions { __typename } passages { about {
    __typename ... on Membership { organisation { id } partnership { id } } ... on DutyHolding { holder { id } duty { id } } ... on Thing { id } } } } }`;
  const { data, errors } = await wales.ask(query);
  expect(errors).toEqual([]);
  const { passages } = (data as { source: { passages: readonly { about: { __typename: string } | null }[] } }).source;
  const kinds = new Set(passages.map(({ about }) => about?.__typename ?? null));
  expect([...kinds]).toEqual(expect.arrayContaining(['Membership', 'DutyHolding']));
  const all = await wales.ask('{ sources(first: 200) { nodes { id passages { about { __typename } } } } }');
  expect(all.errors).toEqual([]);
  const { nodes } = (all.data as { sources: { nodes: readonly { passages: readonly unknown[] }[] } }).sources;
  // Every piece of evidence stands in one source.
  expect(nodes.reduce((sum, source) => sum + source.passages.length, 0)).toBe(2977);
});

test('sources that disagree are told together, and a claim leads to the others', async () => {
  const { data } = await wales.ask(
    '{ disagreements { nodes { id claims { ... on Fact { id disagreements { id } } ... on Interface { id disagreements { id } } } } } }',
  );
  const { nodes } = (
    data as {
      disagreements: { nodes: readonly { id: string; claims: readonly { id: string; disagreements: readonly { id: string }[] }[] }[] };
    }
  ).disagreements;
  expect(nodes).toHaveLength(7);
  for (const { id, claims } of nodes) {
    expect(claims.length).toBeGreaterThan(1);
    expect(claims.every(({ disagreements }) => disagreements.some(one => one.id === id))).toBe(true);
  }
});
