/** The pure parts of the view of overlaps: what it asks, what it counts, and where its matrix stands. */
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { PairRow_OverlapFragment } from '../../client/api/generated/graphql.ts';
import { chosenIn, isPairAsked } from '../../client/panels/overlaps/chosen.ts';
import { allAssumed, countsOf, localCountsOf } from '../../client/panels/overlaps/counts.ts';
import { fileOfPairs } from '../../client/panels/overlaps/pairColumns.ts';
import { orderOf, questionOf } from '../../client/panels/overlaps/question.ts';
import { scoreText } from '../../client/panels/overlaps/scoreText.ts';
import { weighed } from '../../client/panels/overlaps/weighed.ts';
import { boardsAsked, groupsOf, shareArea } from '../../client/panels/overlaps/matrix/boards.ts';
import { cellReader, depthOf } from '../../client/panels/overlaps/matrix/cells.ts';
import { headNameIn } from '../../client/panels/overlaps/matrix/headName.ts';
import { headsFor } from '../../client/panels/overlaps/matrix/heads.ts';
import { cellAt, placesFor } from '../../client/panels/overlaps/matrix/places.ts';
import { waysOut } from '../../client/panels/overlaps/matrix/waysOut.ts';
import { choose, filterArea, toggleFilter, type Producer } from '../../client/state/producers.ts';
import { firstSession, type Session } from '../../client/state/session.ts';
import { sayIn } from '../../schema/words/say.ts';
import { viewSayIn } from '../../schema/words/viewing.ts';
import { askWales, walesIndex as index } from '../world/walesOnClient.ts';

const after = (...steps: readonly Producer[]): Session => steps.reduce((session, step) => step(session), firstSession);

const sides = 'shared { id } onlyA { id } onlyB { id } jaccard';
const facet = `{ ${sides} required { ${sides} } discretionary { ${sides} } }`;
const row = `id a { id } b { id } score facetsKnown link assumedSeats sentenceEn: sentence(language: EN) sentenceCy: sentence(language: CY)
  members { whole ${facet} local ${facet} } judgement { id verdict outdated }`;

let inCardiff: readonly PairRow_OverlapFragment[];
let torfaen: PairRow_OverlapFragment;
beforeAll(async () => {
  const asked = (await askWales(
    `{ overlaps(first: 200, filter: { area: "la-cardiff" }) { nodes { ${row} } } overlap(a: "csp-torfaen", b: "psb-gwent") { ${row} } }`,
  )) as {
    overlaps: { nodes: readonly PairRow_OverlapFragment[] };
    overlap: PairRow_OverlapFragment;
  };
  inCardiff = asked.overlaps.nodes;
  torfaen = asked.overlap;
});

describe('the question', () => {
  test('asks for nothing in particular at first', () => {
    expect(questionOf(firstSession)).toEqual({
      facets: null,
      weights: { members: 3, productKinds: 3, themes: 2, funders: 1 },
      includeGeneral: false,
      includeAssumed: true,
      asOf: null,
      filter: { area: null, kind: null, tier: null, verdict: null, judged: null, outdated: null },
      order: 'SCORE',
      linkState: null,
      includeSmall: false,
    });
  });

  test('takes area, kinds and tiers of the map, and what was chosen in words', () => {
    const session = after(
      filterArea('la-cardiff'),
      toggleFilter('kind', 'CSP'),
      toggleFilter('sector', 'HEALTH'),
      choose('link', ['NONE_RECORDED']),
      choose('assumed', 'NO'),
      choose('small', 'YES'),
      choose('weights', [1, 0, 0, 0]),
    );
    expect(questionOf(session)).toMatchObject({
      filter: { area: 'la-cardiff', kind: ['CSP'], tier: null },
      linkState: ['NONE_RECORDED'],
      includeAssumed: false,
      includeSmall: true,
      weights: { members: 1, productKinds: 0, themes: 0, funders: 0 },
    });
  });

  test('orders by what is left where what law requires is left out', () => {
    expect(orderOf({ order: 'SCORE', required: 'NO' })).toBe('DISCRETIONARY');
    expect(orderOf({ order: 'SHARED_UNLINKED', required: 'NO' })).toBe('SHARED_UNLINKED');
    expect(orderOf({ order: 'SCORE', required: 'YES' })).toBe('SCORE');
  });

  test('lets a facet that an address leaves out count nothing', () => {
    expect(weighed({ facets: [], weights: [3, 3, 2, 1] })).toEqual([3, 3, 2, 1]);
    expect(weighed({ facets: ['THEMES'], weights: [3, 3, 2, 1] })).toEqual([0, 0, 2, 0]);
  });
});

describe('what is chosen beyond the area', () => {
  test('is nothing for an area alone, and otherwise said in the words of the choices', () => {
    expect(chosenIn(after(filterArea('police-area-gwent')), 'en')).toBeNull();
    const narrowed = after(toggleFilter('kind', 'CSP'), toggleFilter('kind', 'PSB'), choose('link', ['NONE_RECORDED']));
    expect(chosenIn(narrowed, 'en')).toBe('community safety partnership, public services board; no link recorded');
    expect(chosenIn(narrowed, 'cy')).not.toContain('recorded');
  });

  test('leaves a pair held from elsewhere out of the list of an area, or of kinds, that it does not meet', () => {
    const isAsked = (pair: readonly string[], ...steps: readonly Producer[]): boolean =>
      isPairAsked(index, pair, { ...after(...steps), asOf: null });
    expect(isAsked(['csp-cardiff', 'psb-cardiff'])).toBe(true);
    expect(isAsked(['csp-cardiff', 'psb-cardiff'], filterArea('police-area-gwent'))).toBe(false);
    expect(isAsked(['csp-torfaen', 'psb-gwent'], filterArea('police-area-gwent'))).toBe(true);
    expect(isAsked(['csp-torfaen', 'psb-gwent'], toggleFilter('kind', 'CSP'))).toBe(false);
    expect(isAsked(['csp-torfaen'])).toBe(false);
  });
});

test.each([
  ['17 of 17', 17],
  ['1 of 14', null],
  ['0 of 0', null],
  [null, null],
])('of %s seats, all are assumed: %s', (told, all) => expect(allAssumed(told)).toBe(all));

describe('the numbers of Torfaen CSP and Gwent PSB', () => {
  test('are those of all members, and of those where both work', () => {
    expect(countsOf(torfaen.members.whole)).toEqual({
      all: { shared: 5, either: 16, jaccard: 5 / 16 },
      required: { shared: 3, either: 10, jaccard: 0.3 },
      others: null,
      requiredOnOne: 2,
    });
    expect(localCountsOf(index, torfaen)).toMatchObject({
      all: { shared: 5, either: 10 },
      required: { shared: 3, either: 6, jaccard: 0.5 },
    });
  });

  test('are told once where both boards are as wide', () => {
    const pair = inCardiff.find(({ id }) => id === 'overlap:csp-cardiff:psb-cardiff');
    expect(pair === undefined ? undefined : localCountsOf(index, pair)).toBeNull();
  });

  test('stand in the file with names, codes and the sentence, in either language', () => {
    const file = fileOfPairs([torfaen], { index, say: sayIn.cy, viewSay: viewSayIn.cy });
    expect(file[0]).toHaveLength(file[1]?.length ?? 0);
    expect(file[1]?.slice(0, 5)).toEqual([
      1,
      'Partneriaeth Diogelwch Cymunedol Torfaen',
      'csp-torfaen',
      'Bwrdd Gwasanaethau Cyhoeddus Gwent',
      'psb-gwent',
    ]);
    expect(file[1]?.[5]).toBe(torfaen.sentenceCy);
    expect(file[1]?.slice(8, 14)).toEqual([5, 16, 0.313, 3, 10, 0.3]);
    expect(file[1]?.[14]).toBe('anhysbys');
  });
});

test.each([
  [0, '0.00'],
  [0.001, '< 0.01'],
  [0.5, '0.50'],
  [0.999, '0.99'],
  [1, '1.00'],
])('%d reads %s', (share, text) => expect(scoreText(share)).toBe(text));

describe('the boards of the matrix', () => {
  const asked = (session: Session): readonly string[] => boardsAsked(index, { ...session, asOf: null }).map(({ id }) => id);

  test('are those with three recorded seats or more, unless small ones are asked for', () => {
    const usual = asked(firstSession);
    const all = asked(after(choose('small', 'YES')));
    expect(all).toHaveLength(163);
    expect(usual.every(id => (index.seatsByBody.get(id)?.length ?? 0) >= 3)).toBe(true);
    expect(all.filter(id => !usual.includes(id)).every(id => (index.seatsByBody.get(id)?.length ?? 0) < 3)).toBe(true);
  });

  test('that are too many can be narrowed in one step to police areas, or to kinds, that can be read', () => {
    const ways = waysOut(index, firstSession, null);
    expect(ways.map(({ area }) => area?.id ?? 'kinds').toSorted()).toEqual([
      'kinds',
      'police-area-dyfed-powys',
      'police-area-gwent',
      'police-area-north-wales',
      'police-area-south-wales',
    ]);
  });

  test('stand by kind from west to east, by region as on the map, or by name', () => {
    const boards = boardsAsked(index, { ...after(toggleFilter('kind', 'CSP'), toggleFilter('kind', 'PSB')), asOf: null });
    const byKind = groupsOf(index, boards, { by: 'KIND', say: sayIn.en });
    expect(byKind.map(({ title, boards: { length } }) => [title, length])).toEqual([
      ['community safety partnership', 19],
      ['public services board', 13],
    ]);
    expect(byKind[0]?.boards.slice(0, 2)).toEqual(['csp-gwynedd-mon', 'csp-conwy-denbighshire']);
    const byRegion = groupsOf(index, boards, { by: 'REGION', say: sayIn.cy });
    expect(byRegion.map(({ title }) => title).slice(0, 2)).toEqual(['Gogledd Cymru', 'Powys']);
    const [byName] = groupsOf(index, boards, { by: 'NAME', say: sayIn.en });
    expect(byName?.title).toBe('');
    expect(byName?.boards).toHaveLength(32);
  });

  test('law: grouped any way, each stands once', () => {
    const boards = boardsAsked(index, { ...firstSession, asOf: null });
    fc.assert(
      fc.property(fc.constantFrom('KIND', 'REGION', 'NAME'), fc.constantFrom('en', 'cy'), (by, language) => {
        const ids = groupsOf(index, boards, { by, say: sayIn[language] }).flatMap(group => group.boards);
        expect(ids.toSorted()).toEqual(boards.map(({ id }) => id).toSorted());
      }),
    );
  });
});

describe('the cells of the matrix', () => {
  test('say the score, that it is not known, that there is no area in common, or why a pair is left out', () => {
    const cell = cellReader(inCardiff, { index, isNet: false });
    expect(cell('csp-cardiff', 'psb-cardiff')).toMatchObject({ is: 'known', link: 'DIRECT' });
    expect(cell('psb-cardiff', 'csp-cardiff')).toEqual(cell('csp-cardiff', 'psb-cardiff'));
    expect(cell('csp-cardiff', 'csp-cardiff')).toEqual({ is: 'same' });
    expect(cell('csp-cardiff', 'csp-torfaen')).toEqual({ is: 'apart' });
    expect(cell('csp-torfaen', 'psb-gwent')).toEqual({ is: 'left out' });
    const [first = '', second = ''] = index.landscape.partnerships
      .filter(({ tier, isGeneral }) => tier === 'NATIONAL' && !isGeneral)
      .map(({ id }) => id);
    expect(cell(first, second)).toEqual({ is: 'national' });
    expect(inCardiff.filter(({ score }) => score === null).every(({ a, b }) => cell(a.id, b.id).is === 'unknown')).toBe(true);
  });

  test('are net of law where that is asked, and unknown where nobody else is recorded', () => {
    expect(cellReader(inCardiff, { index, isNet: true })('csp-cardiff', 'psb-cardiff')).toMatchObject({ is: 'unknown' });
  });

  test('are deeper the more two boards overlap; nothing shared is no shade at all', () => {
    expect([0, 0.001, 0.2, 0.21, 0.8, 1].map(depthOf)).toEqual([0, 1, 1, 2, 4, 5]);
  });

  test('know that Cardiff and Torfaen lie apart, and that nobody knows of a board without a footprint', () => {
    expect(shareArea(index, 'csp-cardiff', 'csp-torfaen')).toBe(false);
    expect(shareArea(index, 'csp-torfaen', 'psb-gwent')).toBe(true);
    expect(shareArea(index, 'csp-torfaen', 'nobody')).toBeNull();
  });

  test('law: names of groups above them never meet, however narrow the groups and long the names', () => {
    const measure = (text: string): number => text.length * 7;
    const group = fc.record({
      title: fc.constant('group'),
      short: fc.string({ minLength: 1, maxLength: 40 }),
      boards: fc.array(fc.uuid(), { minLength: 2, maxLength: 6 }),
    });
    fc.assert(
      fc.property(fc.array(group, { minLength: 1, maxLength: 9 }), groups => {
        const places = placesFor(groups, 900);
        const heads = headsFor(places, places.ids, measure).groups.map(({ text, left, row }) => ({
          left,
          right: left + measure(text),
          row,
        }));
        expect(heads).toHaveLength(groups.length);
        for (const [at, a] of heads.entries())
          for (const b of heads.slice(at + 1)) expect(a.row !== b.row || a.right < b.left || b.right < a.left).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  test('have names in two lines where there is room, broken where they are shortest', () => {
    const measure = (text: string): number => text.length * 7;
    const two = placesFor([{ title: '', short: '', boards: ['a', 'b'] }], 900);
    expect(headsFor(two, ['Gwent PSB', 'All Wales Policing Group'], measure).names).toEqual([
      ['Gwent', 'PSB'],
      ['All Wales', 'Policing Group'],
    ]);
    const close = placesFor([{ title: '', short: '', boards: ['a', 'b'] }], 40);
    expect(headsFor(close, ['Gwent PSB', 'One'], measure)).toMatchObject({ names: [['Gwent PSB'], ['One']], namesHeight: 9 * 7 + 8 });
  });

  test('are called as people call them, and of two councils by both', () => {
    expect(headNameIn(index, 'csp-cardiff', 'en')).toBe('Cardiff CSP');
    expect(headNameIn(index, 'psb-gwynedd-mon', 'cy')).toBe('BGC Ynys Môn a Gwynedd');
    expect(headNameIn(index, 'nobody', 'cy')).toBe('nobody');
  });

  test('law: each is found where it stands, and nothing between them', () => {
    const group = fc.record({
      title: fc.constantFrom('', 'CSPs'),
      short: fc.constant(''),
      boards: fc.array(fc.uuid(), { minLength: 1, maxLength: 9 }),
    });
    fc.assert(
      fc.property(fc.array(group, { minLength: 1, maxLength: 5 }), fc.integer({ min: 700, max: 1900 }), (groups, width) => {
        const places = placesFor(groups, width);
        expect(places.cell).toBeGreaterThanOrEqual(18);
        for (const [row, y] of places.rows.entries())
          for (const [column, x] of places.columns.entries())
            expect(cellAt(places, x + places.cell / 2, y + places.cell / 2)).toEqual({ row, column });
        expect(cellAt(places, places.width + 1, places.height + 1)).toBeNull();
      }),
      { numRuns: 30 },
    );
  });
});
