/** Two boards side by side: which columns things stand in, what the numbers count, which boards a council area has, what paper has room for. */
import { beforeAll, describe, expect, test } from 'vitest';
import {
  ComparisonDocument,
  DisagreementsDocument,
  type ComparisonQuery,
  type DisagreementsQuery,
} from '../../client/api/generated/graphql.ts';
import { areaPairs, jointBoards } from '../../client/panels/compare/areaPairs.ts';
import { comparisonIn, type Comparison } from '../../client/panels/compare/comparison.ts';
import { columnsFor, rowsOf } from '../../client/panels/compare/comparisonRows.ts';
import { citationsIn } from '../../client/panels/compare/citations.ts';
import type { FacetName } from '../../client/panels/compare/entry.ts';
import { groupsOf } from '../../client/panels/compare/groups.ts';
import { groupWords } from '../../client/panels/compare/groupWords.ts';
import { isCounted, narrowed, seatsCounted, shareOfSeats } from '../../client/panels/compare/numbers.ts';
import { paperWidths } from '../../client/panels/compare/paperRoom.ts';
import { seatShares } from '../../client/panels/compare/seatShares.ts';
import { sectionsOf } from '../../client/panels/compare/sections.ts';
import { columnOf, heldBy, inColumns, type Column } from '../../client/panels/compare/sides.ts';
import type { Speech } from '../../client/panels/compare/speech.ts';
import { knowledgeOf } from '../../client/panels/compare/statements.ts';
import { numbersOf, sharedWhereOneIsWider } from '../../client/panels/compare/strip.ts';
import { textIn } from '../../client/panels/table/columns.ts';
import { indexLandscape } from '../../client/state/landscape.ts';
import type { Language } from '../../client/state/session.ts';
import { sayIn } from '../../schema/words/say.ts';
import { viewSayIn } from '../../schema/words/viewing.ts';
import { answerTo } from '../world/onClient.ts';
import { wales } from '../world/wales.ts';
import { walesIndex as index } from '../world/walesOnClient.ts';

const speechIn = (language: Language): Speech => ({ say: sayIn[language], viewSay: viewSayIn[language], index });
const english = speechIn('en');

let disagreements: DisagreementsQuery['disagreements']['nodes'];

beforeAll(async () => {
  disagreements = ((await answerTo(wales, DisagreementsDocument)) as DisagreementsQuery).disagreements.nodes;
});

interface Asked {
  readonly general?: boolean;
  readonly assumed?: boolean;
  readonly language?: Language;
}

async function compared(a: string, b: string, { general = false, assumed = true, language = 'en' }: Asked = {}): Promise<Comparison> {
  const answer = (await answerTo(wales, ComparisonDocument, { a, b, includeGeneral: general, includeAssumed: assumed })) as ComparisonQuery;
  const comparison = comparisonIn({ answer, disagreements, includeAssumed: assumed }, speechIn(language));
  if (comparison === null) throw new Error(`${a} and ${b} cannot be compared.`);
  return comparison;
}

function facetIn(comparison: Comparison, name: FacetName): Comparison['facets'][number] {
  const facet = comparison.facets.find(one => one.name === name);
  if (facet === undefined) throw new Error(`No ${name}.`);
  return facet;
}

function keysIn(comparison: Comparison, name: FacetName): Readonly<Record<Column, readonly string[]>> {
  const { a, both, b } = inColumns(facetIn(comparison, name).entries);
  const keys = (entries: typeof a): string[] => entries.map(({ key }) => key).toSorted((one, other) => (one < other ? -1 : 1));
  return { a: keys(a), both: keys(both), b: keys(b) };
}

describe('columns', () => {
  test('a thing stands where its rows are, once, however many rows speak of it', () => {
    const held = heldBy(['x1', 'y1', 'x2'], ['y3', 'z1'], row => row.charAt(0));
    expect(held).toEqual([
      { key: 'x', a: ['x1', 'x2'], b: [] },
      { key: 'y', a: ['y1'], b: ['y3'] },
      { key: 'z', a: [], b: ['z1'] },
    ]);
    expect(held.map(columnOf)).toEqual(['a', 'both', 'b']);
    expect(inColumns(held).both).toEqual([held[1]]);
  });
});

describe('Cardiff', () => {
  test('shares five of nine members; nothing more is on the CSP, four more on the PSB', async () => {
    const cardiff = await compared('csp-cardiff', 'psb-cardiff');
    expect(keysIn(cardiff, 'members')).toEqual({
      a: [],
      both: ['council-cardiff', 'frs-south', 'lhb-cardiff-vale', 'police-south-wales', 'probation'],
      b: ['cvc-c3sc', 'nrw', 'pcc-south-wales', 'welsh-government'],
    });
    expect(seatShares(cardiff, english)).toBe('on both: 5 of 9; seats that law requires: 3 of 6');
    expect(keysIn(cardiff, 'parts')).toEqual({ a: ['pcc-south-wales'], both: [], b: [] });
  });

  test('says of each group what law does on either board', async () => {
    const { both } = inColumns(facetIn(await compared('csp-cardiff', 'psb-cardiff'), 'members').entries);
    const groups = groupsOf('members', both, english).map(({ key, entries }) => ({
      words: groupWords('members', key, english),
      of: entries.length,
    }));
    expect(groups).toEqual([
      { words: { both: 'required by law, on both', each: [] }, of: 3 },
      {
        words: {
          both: null,
          each: [
            { side: 'a', words: 'required by law' },
            { side: 'b', words: 'invited' },
          ],
        },
        of: 2,
      },
    ]);
  });

  test('numbers what can be counted, and leaves open what is not recorded', async () => {
    const numbers = numbersOf(await compared('csp-cardiff', 'psb-cardiff')).map(({ name, share }) => [
      name,
      share === null ? null : `${share.shared} of ${share.of}`,
    ]);
    expect(Object.fromEntries(numbers)).toEqual({
      members: '5 of 9',
      kinds: '2 of 2',
      duties: '0 of 8',
      themes: null,
      areas: '1 of 1',
      funders: null,
      dataSets: null,
    });
  });

  test('tells money that has ended apart, by who paid it', async () => {
    const { entries, isRecorded } = facetIn(await compared('csp-cardiff', 'psb-cardiff'), 'money');
    expect(isRecorded).toEqual({ a: true, b: false });
    expect(entries.map(({ group, a, b }) => [group, a.length, b.length])).toEqual([['notNow', 3, 0]]);
  });

  test('brings both claims of the disagreement on CSPs and PSBs, and the link that is only assumed', async () => {
    const cardiff = await compared('csp-cardiff', 'psb-cardiff');
    expect(cardiff.disagreements.map(({ id, claims }) => [id, claims.map(claim => claim.id)])).toEqual([['x07', ['i099', 'i124']]]);
    expect(cardiff.overlap.links.map(({ id, certainty }) => [id, certainty])).toEqual([['i063', 'ASSUMED']]);
    expect(cardiff.path?.map(({ link }) => link.id)).toEqual(['i063']);
  });

  test('counts each statement once in the state of knowledge, and what is not recorded beside', async () => {
    const shares = knowledgeOf(await compared('csp-cardiff', 'psb-cardiff')).filter(({ count }) => count > 0);
    expect(Object.fromEntries(shares.map(({ certainty, count }) => [certainty, count]))).toEqual({
      STATUTE: 22,
      STATED: 4,
      KNOWN: 1,
      ASSUMED: 2,
      GENERAL: 3,
      UNKNOWN: 5,
    });
  });

  test('without assumed seats the voluntary council is gone from the rows and the numbers', async () => {
    const cardiff = await compared('csp-cardiff', 'psb-cardiff', { assumed: false });
    expect(keysIn(cardiff, 'members').b).toEqual(['nrw', 'pcc-south-wales', 'welsh-government']);
    expect(shareOfSeats(cardiff.overlap, 'ALL')).toMatchObject({ shared: 5, of: 8 });
  });

  test('with what is said in general its themes are there, each marked general', async () => {
    const { entries } = facetIn(await compared('csp-cardiff', 'psb-cardiff', { general: true }), 'themes');
    expect(entries.length).toBeGreaterThan(10);
    expect(entries.flatMap(({ a, b }) => [...a, ...b]).every(({ isGeneral }) => isGeneral)).toBe(true);
  });
});

describe('what is told of such boards with exceptions', () => {
  test('stands apart from the seat on the other board, and counts for nothing', async () => {
    const { entries } = facetIn(await compared('csp-cardiff', 'psb-cardiff', { general: true }), 'members');
    const commissioner = entries.filter(({ subject }) => subject.is === 'body' && subject.id === 'pcc-south-wales');
    expect(commissioner.map(entry => [columnOf(entry), isCounted(entry)])).toEqual([
      ['b', true],
      ['a', false],
    ]);
  });
});

describe('Torfaen and Gwent', () => {
  test('required Jaccard is .30 whole and .50 where both work, as rows too', async () => {
    const torfaen = await compared('csp-torfaen', 'psb-gwent');
    expect(shareOfSeats(torfaen.overlap, 'REQUIRED')).toEqual({ shared: 3, of: 10, jaccard: 0.3 });
    expect(shareOfSeats(torfaen.overlap, 'REQUIRED_LOCAL')).toEqual({ shared: 3, of: 6, jaccard: 0.5 });
    expect(sharedWhereOneIsWider(torfaen)).toEqual(['la-torfaen']);
    expect(seatShares(torfaen, english)).toBe(
      'on both: 5 of 16 in all, 5 of 10 where both work; seats that law requires: 3 of 10 in all, 3 of 6 where both work',
    );
  });
});

describe('the cards of all council areas', () => {
  test('every area has one, in the order of the map, with its CSP and its PSB', () => {
    const pairs = areaPairs(index);
    expect(pairs.map(({ area }) => area.id)).toEqual(index.councils.map(({ id }) => id));
    expect(pairs).toHaveLength(22);
    expect(pairs.every(({ csp, psb, others }) => csp !== null && psb !== null && others.length === 0)).toBe(true);
    expect(new Set(pairs.map(({ csp }) => csp?.id)).size).toBe(19);
    expect(new Set(pairs.map(({ psb }) => psb?.id)).size).toBe(13);
  });

  test('joint boards are named on each of their cards', () => {
    const jointIn = (area: string): string[] => {
      const pair = areaPairs(index).find(one => one.area.id === area);
      return pair === undefined ? [] : jointBoards(pair).map(({ id }) => id);
    };
    expect(jointIn('la-rhondda-cynon-taf')).toEqual(['csp-cwm-taf', 'psb-ctm']);
    expect(jointIn('la-merthyr-tydfil')).toEqual(['csp-cwm-taf', 'psb-ctm']);
    expect(jointIn('la-bridgend')).toEqual(['psb-ctm']);
    expect(jointIn('la-cardiff')).toEqual([]);
  });

  test('an area of which no such board is recorded says so, and takes no other', () => {
    const { landscape } = index;
    const bare = indexLandscape({
      ...landscape,
      partnerships: landscape.partnerships.filter(({ id }) => id !== 'csp-cardiff' && id !== 'psb-gwent'),
    });
    const pairs = new Map(areaPairs(bare).map(({ area, csp, psb }) => [area.id, [csp?.id ?? null, psb?.id ?? null]]));
    expect(pairs.get('la-cardiff')).toEqual([null, 'psb-cardiff']);
    expect(pairs.get('la-torfaen')).toEqual(['csp-torfaen', null]);
  });

  test('of two boards of a kind the one that serves fewest areas stands on the card, the other is named', () => {
    const { landscape } = index;
    const whole = landscape.partnerships.find(({ id }) => id === 'csp-cwm-taf');
    if (whole === undefined) throw new Error('No Cwm Taf.');
    const own = { ...whole, id: 'csp-merthyr', footprint: [{ id: 'la-merthyr-tydfil' }] } as typeof whole;
    const [merthyr] = areaPairs(indexLandscape({ ...landscape, partnerships: [...landscape.partnerships, own] })).filter(
      ({ area }) => area.id === 'la-merthyr-tydfil',
    );
    expect([merthyr?.csp?.id, merthyr?.others.map(({ id }) => id)]).toEqual(['csp-merthyr', ['csp-cwm-taf']]);
  });

  test.each([false, true])('on every card each number counts the rows that it shows; with what is said in general: %s', async general => {
    for (const { csp, psb } of areaPairs(index)) {
      const pair = await compared(csp?.id ?? '', psb?.id ?? '', { general });
      for (const counted of seatsCounted.flat()) {
        const share = shareOfSeats(pair.overlap, counted);
        if (share === null) continue;
        const rows = inColumns(narrowed(facetIn(pair, 'members').entries, counted, pair.overlap).filter(isCounted));
        expect([csp?.id, counted, rows.both.length, rows.a.length + rows.both.length + rows.b.length]).toEqual([
          csp?.id,
          counted,
          share.shared,
          share.of,
        ]);
      }
    }
  });
});

describe('the table', () => {
  test('has every entry, link, step and claim once, and says where a board has it not recorded', async () => {
    const torfaen = await compared('csp-torfaen', 'psb-gwent');
    const rows = rowsOf(torfaen, english);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    const columns = columnsFor(torfaen, english);
    expect(columns.map(({ heading }) => heading)).toEqual(
      expect.arrayContaining(['A: Torfaen CSP', 'B: Gwent PSB', 'Law', 'How sure', 'Sources']),
    );
    const cells = (id: string): Record<string, string | number> => {
      const row = rows.find(one => one.id === id);
      return row === undefined ? {} : Object.fromEntries(columns.map(column => [column.id, textIn(column, row)]));
    };
    expect(cells('members nrw')).toMatchObject({
      a: 'not recorded',
      b: 'statutory member; WFG Act 2015 s.29(2)(d)',
      certainty: 'in legislation',
    });
    expect(cells('members police-gwent')['law']).toBe('A: law requires the seat; B: law asks the board to invite');
    expect(cells('link i084')).toMatchObject({ certainty: 'assumed' });
    expect(rows.filter(({ id }) => id.startsWith('disagreement x07'))).toHaveLength(2);
  });
});

describe('paper', () => {
  test('gives a column the width that its words need', async () => {
    const { a, b } = inColumns(facetIn(await compared('csp-cardiff', 'psb-cardiff'), 'duties').entries);
    const [wide = 0, narrow = 0] = paperWidths([a, b], english);
    expect(wide + narrow).toBeCloseTo(1);
    expect(wide).toBeGreaterThan(2 * narrow);
    expect(paperWidths([a], english)).toEqual([1]);
  });

  test('tells sections of Acts without their paragraphs, each once', async () => {
    const { both } = inColumns(facetIn(await compared('csp-cardiff', 'psb-cardiff'), 'members').entries);
    expect(sectionsOf(both.flatMap(({ a }) => a))).toBe('CDA 1998 s.5');
    expect(sectionsOf(both.flatMap(({ b }) => b))).toBe('WFG Act 2015 s.29; WFG Act 2015 s.30');
  });

  test('lists each source once and cites it by its place', async () => {
    const cardiff = await compared('csp-cardiff', 'psb-cardiff');
    const { sources, numbersOf: cite } = citationsIn(cardiff);
    expect(new Set(sources.map(({ id }) => id)).size).toBe(sources.length);
    const council = facetIn(cardiff, 'members').entries.find(({ key }) => key === 'council-cardiff');
    const numbers = cite([...(council?.a ?? []), ...(council?.b ?? [])].map(({ said }) => said));
    expect(numbers.split(', ').map(number => sources[Number(number) - 1]?.id)).toEqual(['cda1998', 'wfg2015']);
  });
});

test('Welsh has the same rows under its own words', async () => {
  const [english_, welsh] = [
    await compared('csp-cardiff', 'psb-cardiff'),
    await compared('csp-cardiff', 'psb-cardiff', { language: 'cy' }),
  ];
  expect(rowsOf(welsh, speechIn('cy')).map(({ id }) => id)).toEqual(rowsOf(english_, english).map(({ id }) => id));
  expect(seatShares(welsh, speechIn('cy'))).toBe("ar y ddau: 5 o 9; seddi y mae'r gyfraith yn eu mynnu: 3 o 6");
});
