/** Overlaps over Wales, as scripts and the page ask for them. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startOnWales, type Running } from './running.ts';

let wales: Running;
beforeAll(async () => void (wales = await startOnWales()));
afterAll(() => wales.stop());

interface Node {
  readonly a: { readonly id: string };
  readonly b: { readonly id: string };
  readonly score: number | null;
  readonly link: string;
  readonly members: { readonly whole: { readonly jaccard: number; readonly shared: readonly unknown[] } | null };
}

interface Page {
  readonly totalCount: number;
  readonly unknown: number;
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
}

async function pageOf(asked: string): Promise<Page> {
  const { data, messages } = await wales.ask(
    `{ overlaps(${asked}) { totalCount unknown nodes { a { id } b { id } score link members { whole { jaccard shared { id } } } } pageInfo { endCursor hasNextPage } } }`,
  );
  expect(messages).toEqual([]);
  return (data as { overlaps: Page }).overlaps;
}

const names = ({ nodes }: Page): readonly string[] => nodes.map(({ a, b }) => `${a.id} ${b.id}`);

test('the shape that scripts read', async () => {
  const facet = 'shared { id } onlyA { id } onlyB { id } jaccard coefficient';
  const sets = `${facet} required { ${facet} } discretionary { ${facet} }`;
  const { data, messages } = await wales.ask(
    `{ overlap(a: "csp-torfaen", b: "psb-gwent", includeGeneral: false, includeAssumed: true) { a { id } b { id } score facetsKnown link sharedArea { id } assumedSeats sentence(language: EN)
       members { whole { ${sets} } local { ${sets} } } productKinds { ${facet} } themes { ${facet} } funders { ${facet} } duties { ${facet} }
       value method parameters revision unknown rows { id } path { steps { statement { id } } } links { id } generalLinks { id } } }`,
  );
  expect(messages).toEqual([]);
  expect(data).toMatchObject({
    overlap: {
      a: { id: 'csp-torfaen' },
      b: { id: 'psb-gwent' },
      facetsKnown: 2,
      link: 'DIRECT',
      sharedArea: [{ id: 'la-torfaen' }],
      assumedSeats: '0 of 21',
      members: { whole: { jaccard: 5 / 16, required: { jaccard: 0.3 } }, local: { jaccard: 0.5, required: { jaccard: 0.5 } } },
      productKinds: { shared: [{ id: 'ASSESSMENT' }, { id: 'PLAN' }], jaccard: 1 },
      themes: null,
      funders: null,
      revision: 1,
      unknown: 2,
    },
  });
});

test('every item has a name and the rows it came from, general ones marked', async () => {
  const { data, messages } = await wales.ask(
    '{ overlap(a: "csp-cardiff", b: "csp-torfaen", includeGeneral: true) { themes { shared { id name(language: CY) { text } thing { id } isGeneral inA { id } } } productKinds { shared { name(language: EN) { text } thing { id } } } dataSets { shared { id name(language: EN) { text } } } } }',
  );
  expect(messages).toEqual([]);
  const { overlap } = data as {
    overlap: { themes: { shared: readonly { isGeneral: boolean; thing: { id: string }; id: string; inA: readonly unknown[] }[] } };
  };
  expect(overlap.themes.shared.length).toBeGreaterThan(0);
  for (const item of overlap.themes.shared) expect(item).toMatchObject({ isGeneral: true, thing: { id: item.id } });
});

describe('the list', () => {
  test('best first, and the same again', async () => {
    const page = await pageOf('first: 200');
    const scores = page.nodes.map(({ score }) => score ?? -1);
    expect(scores).toEqual([...scores].sort((one, other) => other - one));
    expect(names(await pageOf('first: 200'))).toEqual(names(page));
    expect(page.nodes[0]).toMatchObject({ a: { id: 'apb-north-wales' }, b: { id: 'vawdasv-north-wales' } });
  });

  test('page by page is the whole list, nothing twice', async () => {
    const whole = await pageOf('first: 200, minScore: 0.1, includeSmall: true');
    const together: string[] = [];
    let after = '';
    for (;;) {
      const page = await pageOf(`first: 17, minScore: 0.1, includeSmall: true${after}`);
      expect(page.totalCount).toBe(whole.totalCount);
      together.push(...names(page));
      if (!page.pageInfo.hasNextPage) break;
      after = `, after: "${page.pageInfo.endCursor}"`;
    }
    expect(together.slice(0, 200)).toEqual(names(whole));
    expect([together.length, new Set(together).size]).toEqual([whole.totalCount, whole.totalCount]);
  });

  test('shared members with no link recorded: most shared first, none linked', async () => {
    const page = await pageOf('order: SHARED_UNLINKED, first: 200');
    const shared = page.nodes.map(({ members }) => members.whole?.shared.length ?? 0);
    expect(shared).toEqual([...shared].sort((one, other) => other - one));
    expect(Math.min(...shared)).toBeGreaterThan(0);
    expect(new Set(page.nodes.map(({ link }) => link))).toEqual(new Set(['NONE_RECORDED']));
  });

  test('discretionary overlap does not count what law requires', async () => {
    const page = await pageOf('order: DISCRETIONARY, first: 3');
    expect(names(page)).toContain('contest-western-bay yjmb-swansea');
  });

  test('by kind, area, board and member', async () => {
    for (const { a, b } of (await pageOf('filter: { kind: [CSP, PSB] }, first: 200')).nodes)
      expect(`${a.id} ${b.id}`).toMatch(/^(csp|psb)-\S+ (csp|psb)-/);
    for (const pair of names(await pageOf('filter: { partnership: "csp-cardiff" }, first: 200'))) expect(pair).toContain('csp-cardiff');
    const inTorfaen = await pageOf('filter: { area: "la-torfaen" }, first: 200, includeSmall: true');
    expect(names(inTorfaen).some(pair => pair.includes('csp-cardiff'))).toBe(false);
    const withCouncil = await pageOf('filter: { organisation: "council-cardiff" }, first: 200');
    for (const { members } of withCouncil.nodes) expect(members.whole?.shared).toContainEqual({ id: 'council-cardiff' });
    expect((await pageOf('filter: { organisation: "home-office" }')).totalCount).toBe(0);
  });

  test('a link state, and a weight of 0', async () => {
    const states = new Set(
      (await pageOf('linkState: [DIRECT_FINDING_ONLY, GENERAL_FINDING_ONLY], first: 200')).nodes.map(({ link }) => link),
    );
    expect([...states].every(state => state.endsWith('FINDING_ONLY'))).toBe(true);
    const [best] = (await pageOf('weights: { members: 1, productKinds: 0, themes: 0, funders: 0 }, first: 1')).nodes;
    expect(best?.score).toBeGreaterThan(0.8);
  });

  test('at a day before the documents little is known', async () => {
    expect((await pageOf('asOf: "1999"')).totalCount).toBeLessThan((await pageOf('asOf: "2024"')).totalCount);
  });
});

describe('absurd questions get a code that says what is allowed', () => {
  test.each([
    ['overlap(a: "csp-cardiff", b: "csp-cardiff") { score }', '"a" and "b" must be two boards; both were “csp-cardiff”.'],
    ['overlap(a: "csp-all", b: "csp-cardiff") { score }', 'groups take no part in pairs'],
    ['overlap(a: "council-cardiff", b: "csp-cardiff") { score }', 'is the id of an Organisation, not of a Partnership'],
    ['overlap(a: "csp-cardiff", b: "psb-cardiff", asOf: "1066") { score }', 'must not be before 1998'],
    [
      'overlap(a: "csp-cardiff", b: "psb-cardiff", weights: { members: -1 }) { score }',
      '"weights" must be 0 or more and not all 0; "members" was -1.',
    ],
    ['overlap(a: "csp-cardiff", b: "psb-cardiff", facets: []) { score }', '"facets" must name at least one of MEMBERS'],
    ['overlaps(weights: { members: 0, productKinds: 0, themes: 0, funders: 0 }) { totalCount }', 'not all 0'],
    ['overlaps(facets: [MEMBERS], weights: { members: 0 }) { totalCount }', 'not all 0'],
    ['overlaps(first: -1) { totalCount }', '"first" must be from 1 to 200; it was -1.'],
    ['overlaps(first: 2147483647) { totalCount }', '"first" must be from 1 to 200'],
    ['overlaps(minScore: 1.5) { totalCount }', '"minScore" must be from 0 to 1; it was 1.5.'],
    ['overlaps(linkState: []) { totalCount }', '"linkState" must name at least one state'],
    ['overlaps(asOf: "yesterday") { totalCount }', '"asOf" must be a year'],
    ['overlaps(asOf: "1997") { totalCount }', 'must not be before 1998'],
    ['overlaps(after: "bm9ib2R5") { totalCount }', '"after" must be the endCursor'],
    ['overlaps(filter: { partnership: "nobody" }) { totalCount }', 'no board bears “nobody”'],
    ['overlaps(filter: { partnership: "psb-all" }) { totalCount }', 'groups take no part in pairs'],
    ['overlaps(filter: { organisation: "nobody" }) { totalCount }', 'none bears “nobody”'],
    ['overlaps(filter: { area: "nowhere" }) { totalCount }', 'nobody bears “nowhere”'],
    ['overlaps(filter: { judged: false, verdict: [OPEN] }) { totalCount }', '"judged: false" asks for what nobody judged, and "verdict"'],
  ])('%s', async (query, message) => {
    const { codes, messages } = await wales.ask(`{ ${query} }`);
    expect(codes).toEqual(['BAD_USER_INPUT']);
    expect(messages[0]).toContain(message);
  });

  test('of an id that nobody bears there is nothing to say', async () => {
    expect(await wales.ask('{ overlap(a: "nobody", b: "csp-cardiff") { score } }')).toMatchObject({ data: { overlap: null }, errors: [] });
  });

  test('a cursor of another list is none of this one', async () => {
    const { pageInfo } = await pageOf('first: 1, order: SHARED_UNLINKED');
    const { codes } = await wales.ask(`{ overlaps(linkState: [DIRECT], after: "${pageInfo.endCursor}") { totalCount } }`);
    expect(codes).toEqual(['BAD_USER_INPUT']);
  });

  test('a question about everything of everything costs too much', async () => {
    const { codes } = await wales.ask(
      '{ overlaps(first: 200, includeGeneral: true) { nodes { rows { id evidence { quote locator source { id title url } } } members { whole { shared { inA { id evidence { quote } } } onlyA { inA { id } } } } } } }',
    );
    expect(codes).toEqual(['TOO_COSTLY']);
  });
});

describe('by what was made of a pair', () => {
  const commit = async (...upsert: readonly object[]): Promise<void> => {
    const { messages } = await wales.change({ upsert });
    expect(messages).toEqual([]);
  };
  const judgement = (id: string, about: string, verdict: string, at: string): object => ({
    kind: 'Judgement',
    id,
    properties: { about, verdict, author: 'Network office', at },
  });
  const csp = 'csp-torfaen psb-gwent';
  const vawdasv = 'apb-north-wales vawdasv-north-wales';
  const of = async (filter: string, more = ''): Promise<Page> => pageOf(`filter: { ${filter} }, first: 200${more}`);

  test('the newest verdict counts, whichever board was named first; what nobody judged is the rest', async () => {
    const all = (await pageOf('first: 1')).totalCount;
    await commit(
      judgement('j1', 'overlap:psb-gwent:csp-torfaen', 'OPEN', '2026-10-01'),
      judgement('j2', 'overlap:csp-torfaen:psb-gwent', 'REQUIRED', '2026-11-01'),
      judgement('j3', 'overlap:apb-north-wales:vawdasv-north-wales', 'DUPLICATE', '2026-11-02'),
      judgement('j4', 'weak-link:csp-all:rpb-all', 'OPEN', '2026-11-02'),
    );
    expect(names(await of('verdict: [REQUIRED]'))).toEqual([csp]);
    expect(names(await of('verdict: [OPEN]'))).toEqual([]);
    expect(names(await of('judged: true'))).toEqual([vawdasv, csp]);
    expect(names(await of('verdict: [REQUIRED, DUPLICATE], kind: [CSP, PSB]'))).toEqual([csp]);
    const rest = await of('judged: false');
    expect(rest.totalCount).toBe(all - 2);
    expect(names(rest)).not.toContain(vawdasv);
  });

  test('page by page too', async () => {
    const first = await pageOf('filter: { judged: true }, first: 1');
    const second = await pageOf(`filter: { judged: true }, first: 1, after: "${first.pageInfo.endCursor}"`);
    expect([names(first), names(second), second.pageInfo.hasNextPage]).toEqual([[vawdasv], [csp], false]);
  });

  test('what changed since it was judged', async () => {
    expect([names(await of('outdated: true')), names(await of('outdated: false'))]).toEqual([[], [vawdasv, csp]]);
    await commit({
      kind: 'Membership',
      from: 'council-torfaen',
      to: 'csp-torfaen',
      properties: { holds: 'YES', since: '2001' },
    });
    expect([names(await of('outdated: true')), names(await of('outdated: false, verdict: [DUPLICATE]'))]).toEqual([[csp], [vawdasv]]);
  });
});
