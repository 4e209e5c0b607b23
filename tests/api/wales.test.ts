/** Whole answers on the landscape of Wales, through HTTP. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startOnWales, type Running } from './running.ts';

let wales: Running;
beforeAll(async () => void (wales = await startOnWales()));
afterAll(() => wales.stop());

interface Listed {
  readonly totalCount: number;
  readonly nodes: readonly { readonly id: string }[];
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
}

describe('counts known from the facts', () => {
  test.each([
    ['partnerships { totalCount }', 163],
    ['partnerships(filter: { includeGeneral: true }) { totalCount }', 181],
    ['partnerships(filter: { kind: [CSP] }) { totalCount }', 19],
    ['partnerships(filter: { kind: [PSB, RPB] }) { totalCount }', 20],
    ['organisations { totalCount }', 116],
    ['organisations(filter: { includeGeneral: true }) { totalCount }', 133],
    ['organisations(filter: { type: [COUNCIL] }) { totalCount }', 22],
    ['organisations(filter: { partnership: "psb-gwent" }) { totalCount }', 16],
    ['sources { totalCount }', 134],
    ['memberships(filter: { isSeat: true }) { totalCount }', 768],
    ['memberships(filter: { isSeat: true, law: [REQUIRES] }) { totalCount }', 391],
    ['interfaces { totalCount }', 184],
    ['interfaces(filter: { nature: [LINK] }) { totalCount }', 165],
    ['interfaces(filter: { nature: [FINDING] }) { totalCount }', 19],
    ['interfaces(filter: { certainty: [STATED] }) { totalCount }', 79],
    ['dutyHoldings(filter: { holdsAs: [MUST] }) { totalCount }', 225],
    ['duties(filter: { productKind: [ASSESSMENT] }) { totalCount }', 9],
    ['fundingFlows { totalCount }', 50],
    ['dataFlows { totalCount }', 41],
    ['surveyResults(filter: { answerKind: [NO_ANSWER] }) { totalCount }', 3],
    ['partnerships(filter: { region: "rpb-region-north-wales" }) { totalCount }', 33],
  ])('%s is %i', async (query, expected) => {
    const { data, messages } = await wales.ask(`{ list: ${query} }`);
    expect({ data, messages }).toEqual({ data: { list: { totalCount: expected } }, messages: [] });
  });
});

test('a board with its seats, each organisation once', async () => {
  const { data } = await wales.ask(
    '{ partnership(id: "csp-torfaen") { id kind tier isGeneral name(language: CY) { text language isFallback } seats { organisation { id } law isAssumed } } }',
  );
  const { partnership } = data as {
    partnership: { kind: string; tier: string; isGeneral: boolean; seats: readonly { readonly organisation: { readonly id: string } }[] };
  };
  expect(partnership).toMatchObject({ kind: 'CSP', tier: 'LOCAL', isGeneral: false });
  const members = partnership.seats.map(({ organisation }) => organisation.id);
  expect(members).toHaveLength(5);
  expect(new Set(members).size).toBe(5);
});

describe('ids', () => {
  test('nobody bears it: null', async () => {
    expect(
      await wales.ask('{ organisation(id: "nobody") { id } path(from: "nobody", to: "council-cardiff") { bodies { id } } }'),
    ).toMatchObject({
      status: 200,
      data: { organisation: null, path: null },
      errors: [],
    });
  });

  test('another kind bears it: an error that says which', async () => {
    const { codes, messages } = await wales.ask('{ partnership(id: "council-cardiff") { id } }');
    expect({ codes, messages }).toEqual({
      codes: ['BAD_USER_INPUT'],
      messages: ['“council-cardiff” is the id of an Organisation, not of a Partnership.'],
    });
  });
});

describe('pages', () => {
  const pageAfter = async (after: string | null, first: number): Promise<Listed> => {
    const { data } = await wales.ask(
      'query ($first: Int, $after: String) { partnerships(first: $first, after: $after, sort: NAME_CY) { totalCount nodes { id } pageInfo { endCursor hasNextPage } } }',
      { first, after },
    );
    return (data as { partnerships: Listed }).partnerships;
  };

  test.each([7, 50, 163, 200])('of %i, put together, are the whole list in order, nothing twice', async size => {
    const whole = (await pageAfter(null, 200)).nodes.map(({ id }) => id);
    const together: string[] = [];
    let page = await pageAfter(null, size);
    together.push(...page.nodes.map(({ id }) => id));
    while (page.pageInfo.hasNextPage) {
      page = await pageAfter(page.pageInfo.endCursor, size);
      together.push(...page.nodes.map(({ id }) => id));
    }
    expect(together).toEqual(whole);
    expect(new Set(together).size).toBe(163);
    expect(page.pageInfo).toMatchObject({ hasNextPage: false });
  });

  test.each([0, -5, 201, 2_147_483_647])('of %i are refused, saying what is allowed', async first => {
    const { codes, messages } = await wales.ask('query ($first: Int) { sources(first: $first) { totalCount } }', { first });
    expect({ codes, messages }).toEqual({ codes: ['BAD_USER_INPUT'], messages: [`"first" must be from 1 to 200; it was ${first}.`] });
  });

  test('after a cursor of nobody are refused', async () => {
    expect((await wales.ask('{ sources(after: "bm9ib2R5") { totalCount } }')).codes).toEqual(['BAD_USER_INPUT']);
  });
});

test('Welsh names are in Welsh order: ch after c, dd after d, ll after l, rh after r', async () => {
  const { data } = await wales.ask('{ organisations(sort: NAME_CY, first: 200) { nodes { name(language: CY) { text } } } }');
  const names = (data as { organisations: { nodes: readonly { name: { text: string } }[] } }).organisations.nodes.map(
    ({ name }) => name.text,
  );
  const welsh = new Intl.Collator('cy');
  expect(names).toEqual([...names].sort((a, b) => welsh.compare(a, b)));
  expect(['chwarae', 'cymru', 'dd', 'de', 'llan', 'lôn', 'rhad', 'rwan'].sort(welsh.compare)).toEqual([
    'cymru',
    'chwarae',
    'de',
    'dd',
    'lôn',
    'llan',
    'rwan',
    'rhad',
  ]);
});

test('statements spread from a group bear ids of their own', async () => {
  const { data } = await wales.ask('{ partnership(id: "csp-cardiff") { duties(includeGeneral: true) { id isGeneral } } }');
  const { duties } = (data as { partnership: { duties: readonly { id: string; isGeneral: boolean }[] } }).partnership;
  const spread = duties.filter(({ isGeneral }) => isGeneral);
  expect(spread.length).toBeGreaterThan(0);
  for (const { id } of spread) expect(id).toContain('@');
  expect(new Set(duties.map(({ id }) => id)).size).toBe(duties.length);
});

test('answers come from memory: the store was read once, at the start', () => {
  expect(wales.store.asked).toEqual({ reads: 1, commits: 0, histories: 0 });
});
