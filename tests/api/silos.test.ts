/** Silos over Wales, as scripts and the page ask for them. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { silosNetworks, silosQuestions } from '../bench/silosQuestions.ts';
import { startOnWales, type Running } from './running.ts';

let wales: Running;
beforeAll(async () => void (wales = await startOnWales()));
afterAll(() => wales.stop());

interface Id {
  readonly id: string;
}

async function silos<Fields>(asked: string, fields: string): Promise<Fields> {
  const { data, messages } = await wales.ask(`{ silos(${asked}) { ${fields} } }`);
  expect(messages).toEqual([]);
  return (data as { silos: Fields }).silos;
}

const contract = `nodes edges communities { members { id } } modularity eiIndex(by: REGION) { value expected p internal external }
  cutPoints { node { id } losesOnlyLink { id } onlyOneSeat } bridges { a { id } b { id } onlyOneSeat }
  betweenness(normalised: FREEMAN, first: 5) { node { id } value }`;

interface Contract {
  readonly nodes: number;
  readonly edges: number;
  readonly modularity: number;
  readonly communities: readonly { readonly members: readonly Id[] }[];
  readonly eiIndex: {
    readonly value: number;
    readonly expected: number;
    readonly p: number;
    readonly internal: number;
    readonly external: number;
  };
  readonly cutPoints: readonly { readonly node: Id; readonly losesOnlyLink: readonly Id[]; readonly onlyOneSeat: boolean }[];
  readonly bridges: readonly { readonly a: Id; readonly b: Id; readonly onlyOneSeat: boolean }[];
  readonly betweenness: readonly { readonly node: Id; readonly value: number }[];
}

describe('the shape that scripts read', () => {
  test('by seats: 116 organisations and 163 boards, 768 seats, 47 cut points, 67 bridges', async () => {
    const found = await silos<Contract>('network: SEATS', contract);
    expect(found).toMatchObject({ nodes: 279, edges: 768 });
    expect(found.cutPoints).toHaveLength(47);
    expect(found.bridges).toHaveLength(67);
    const members = found.communities.flatMap(one => one.members.map(({ id }) => id));
    expect(new Set(members).size).toBe(279);
    expect(members).toHaveLength(279);
    expect(found.eiIndex.internal + found.eiIndex.external).toBeLessThanOrEqual(768);
    expect(found.eiIndex.value).toBeLessThan(found.eiIndex.expected);
    expect(found.betweenness.map(({ node }) => node.id).slice(0, 2)).toEqual(['probation', 'wscn']);
    expect(await silos('network: SEATS', contract)).toEqual(found);
  });

  test.each([
    ['ORGANISATIONS', { nodes: 116, edges: 1269 }],
    ['BOARDS', { nodes: 163, edges: 4472 }],
    ['INTERFACES', { nodes: 163, edges: 148 }],
    ['SEATS, includeNational: false', { nodes: 263, edges: 683 }],
    ['SEATS, includeAssumed: false', { nodes: 279, edges: 663 }],
  ])('%s', async (network, expected) => {
    expect(await silos(`network: ${network}`, contract)).toMatchObject(expected);
  });
});

test('who is cut off when a board leaves, and that perhaps only one seat was written down', async () => {
  const { cutPoints } = await silos<{
    cutPoints: readonly { node: Id; losesOnlyLink: readonly Id[]; onlyOneSeat: boolean; sentence: string; rows: readonly Id[] }[];
  }>('network: SEATS', 'cutPoints { node { id } losesOnlyLink { id } onlyOneSeat isOneForAll rows { id } sentence(language: EN) }');
  const cjb = cutPoints.find(({ node }) => node.id === 'lcjb-south-wales');
  expect(cjb?.losesOnlyLink.map(({ id }) => id)).toHaveLength(4);
  expect(cjb?.onlyOneSeat).toBe(true);
  expect(cjb?.sentence).toBe(
    'If South Wales CJB leaves, 4 bodies lose their only link: Citizens Advice (Witness Service), Community Justice Cymru, Legal Aid Agency and Victim Support. Of each only one seat is recorded: there may be others.',
  );
  const counts = cutPoints.map(({ losesOnlyLink }) => losesOnlyLink.length);
  expect(counts).toEqual([...counts].sort((a, b) => b - a));
  // Probation stands between most others, yet on each of its boards somebody else sits who is elsewhere too.
  expect(cutPoints.map(({ node }) => node.id)).not.toContain('probation');
});

test('a ranking says what the switches change, and marks who is one for all of Wales', async () => {
  const { betweenness } = await silos<{ betweenness: readonly Readonly<Record<string, unknown>>[] }>(
    'network: SEATS',
    'betweenness(first: 2) { node { id } rank of bestRank worstRank isOneForAll error method parameters assumedSeats rows { id } en: sentence(language: EN) cy: sentence(language: CY) }',
  );
  expect(betweenness[0]).toMatchObject({
    node: { id: 'probation' },
    rank: 1,
    of: 279,
    bestRank: 1,
    worstRank: 1,
    isOneForAll: true,
    error: null,
    assumedSeats: '105 of 768',
  });
  expect(betweenness[0]?.['en']).toMatch(/: 1st of 279 by how often it stands between two others\. It is one body for all of Wales/);
  expect(betweenness[0]?.['cy']).toMatch(/: safle 1 o 279/);
});

test('the same whole in words, in both languages', async () => {
  const found = await silos<Readonly<Record<string, unknown>>>(
    'network: SEATS',
    `value modularity stability method unknown revision assumedSeats isolates { id } en: sentence(language: EN) cy: sentence(language: CY)
     agreement(by: REGION) { value unknown sentence(language: EN) } communities { size groups(by: REGION) { id name(language: CY) { text } count } }`,
  );
  expect(found['value']).toBe(found['modularity']);
  expect(found['isolates']).toHaveLength(39);
  expect(found['en']).toMatch(
    /^By seats, whoever is joined at all falls into 7 communities \(modularity 0\.5\d\)\. 39 bodies are joined to nobody, as far as recorded\.$/,
  );
  expect(found['agreement']).toMatchObject({ sentence: expect.stringMatching(/region/) as string });
});

test('by a grouping that its bodies do not have, nothing can be said: unknown, never none', async () => {
  const { eiIndex } = await silos<{ eiIndex: unknown }>(
    'network: BOARDS',
    'eiIndex(by: SECTOR) { value expected p internal external unknown sentence(language: EN) }',
  );
  expect(eiIndex).toEqual({
    value: null,
    expected: null,
    p: null,
    internal: 0,
    external: 0,
    unknown: 4472,
    sentence: 'No tie joins two bodies whose sector is known: whether ties cross cannot be said.',
  });
});

describe('the rows behind an E-I index', () => {
  interface Ties {
    readonly totalCount: number;
    readonly nodes: readonly { readonly a: Id; readonly b: Id; readonly rows: readonly Id[] }[];
    readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean };
  }
  interface Groups {
    readonly groups: readonly { readonly id: string; readonly members: readonly Id[] }[];
  }

  test.each([
    ['SEATS', 'REGION'],
    ['BOARDS', 'TIER'],
    ['ORGANISATIONS', 'SECTOR'],
    ['INTERFACES', 'REGION'],
  ])('by %s and %s are as many as it counts, each once, page after page', async (network, by) => {
    const { eiIndex } = await silos<Contract>(`network: ${network}`, `eiIndex(by: ${by}) { internal external }`);
    const { groups } = await silos<Groups>(`network: ${network}`, `groups(by: ${by}) { id members { id } }`);
    const groupOf = new Map(groups.flatMap(({ id, members }) => members.map(member => [member.id, id] as const)));
    for (const crosses of [true, false]) {
      const seen: string[] = [];
      let after = '';
      do {
        const { ties } = await silos<{ ties: Ties }>(
          `network: ${network}`,
          `ties(by: ${by}, crosses: ${crosses}, first: 200${after}) { totalCount nodes { a { id } b { id } } pageInfo { endCursor hasNextPage } }`,
        );
        expect(ties.totalCount).toBe(crosses ? eiIndex.external : eiIndex.internal);
        for (const { a, b } of ties.nodes) {
          expect(groupOf.get(a.id) !== groupOf.get(b.id)).toBe(crosses);
          seen.push(`${a.id} ${b.id}`);
        }
        after = ties.pageInfo.hasNextPage ? `, after: "${ties.pageInfo.endCursor}"` : '';
      } while (after !== '');
      expect(new Set(seen).size).toBe(crosses ? eiIndex.external : eiIndex.internal);
    }
  });

  test('stand with what they rest on, and so does one tie by itself', async () => {
    const { ties } = await silos<{ ties: Ties }>(
      'network: BOARDS',
      'ties(by: REGION, crosses: true, first: 1) { nodes { a { id } b { id } rows { id } } }',
    );
    const [tie] = ties.nodes;
    expect(tie?.rows.length).toBeGreaterThanOrEqual(2);
    const { standing } = await silos<{ standing: { tie: { rows: readonly Id[] } | null; none: unknown } }>(
      'network: BOARDS',
      `standing(id: "${tie?.b.id}") { tie(to: "${tie?.a.id}") { rows { id } } none: tie(to: "${tie?.b.id}") { rows { id } } }`,
    );
    expect(standing.tie?.rows).toEqual(tie?.rows);
    expect(standing.none).toBeNull();
  });

  test('are refused behind what is no tie of the list', async () => {
    const { messages } = await wales.ask('{ silos(network: SEATS) { ties(by: REGION, crosses: true, after: "bm9ib2R5") { totalCount } } }');
    expect(messages[0]).toContain('"after" must be the endCursor');
  });
});

test.each([
  ['betweenness(normalised: BORGATTI_EVERETT) { value }', 'SEATS'],
  ['betweenness(first: 0) { value }', '1 to 200'],
  ['betweenness(first: 201) { value }', '1 to 200'],
  ['standing(id: "probation") { rows { id } }', 'which joins boards'],
  ['standing(id: "csp-all") { rows { id } }', 'is a group'],
])('%s in a network of boards is refused, saying what is allowed', async (field, allowed) => {
  const { codes, messages } = await wales.ask(`{ silos(network: BOARDS) { ${field} } }`);
  expect(codes).toEqual(['BAD_USER_INPUT']);
  expect(messages[0]).toContain(allowed);
});

test('who stands between others, and in which roles', async () => {
  const found = await silos<Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>>(
    'network: INTERFACES',
    `brokerage(by: TIER, first: 3) { node { id } value coordinator itinerant gatekeeper representative liaison rank of bestRank worstRank sentence(language: EN) }
     constraint(first: 2) { node { id } value rank of } effectiveSize(first: 2) { node { id } value rank }`,
  );
  for (const { value, coordinator, itinerant, gatekeeper, representative, liaison } of found['brokerage'] ?? []) {
    expect([coordinator, itinerant, gatekeeper, representative, liaison].reduce<number>((sum, one) => sum + Number(one), 0)).toBe(value);
  }
  expect(found['constraint']?.[0]).toMatchObject({ rank: 1, of: 105 });
  expect(found['effectiveSize']?.[0]).toMatchObject({ node: { id: 'gwent-review' }, rank: 1 });
});

test('where one body stands', async () => {
  const { standing } = await silos<{ standing: Readonly<Record<string, unknown>> }>(
    'network: SEATS',
    `standing(id: "lcjb-south-wales") { node { id } joinedTo { id } community { members { id } } cutPoint { losesOnlyLink { id } } bridges { a { id } b { id } }
       betweenness { rank of } rows { id } }`,
  );
  expect(standing['cutPoint']).toMatchObject({ losesOnlyLink: { length: 4 } });
  expect(standing['bridges']).toHaveLength(4);
  expect(standing['joinedTo']).toHaveLength((standing['rows'] as readonly Id[]).length);
  expect((standing['community'] as { members: readonly Id[] }).members).toContainEqual({ id: 'lcjb-south-wales' });
  expect(await silos('network: SEATS', 'standing(id: "nobody") { rows { id } }')).toEqual({ standing: null });
});

test.each(silosNetworks)('what the benchmark asks of %s as the page does is answered', async network => {
  for (const { query, variables } of silosQuestions(network)) expect((await wales.ask(query, variables)).messages).toEqual([]);
});
