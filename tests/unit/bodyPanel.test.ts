/** The panel of a body: what is grouped, parted and told apart before anything is drawn. */
import { describe, expect, test } from 'vitest';
import type { Law, Role } from '../../client/api/generated/graphql.ts';
import { sharesOf } from '../../client/panels/body/said/certainties.ts';
import { membersByLaw } from '../../client/panels/body/members/membersByLaw.ts';
import { partedInterfaces } from '../../client/panels/body/interfaces/partedInterfaces.ts';
import { partedMentions, type Disagreement, type FactMention, type Mention } from '../../client/panels/body/mentions/partedMentions.ts';
import { provisionsOf } from '../../client/panels/body/members/provisions.ts';
import { withTitlesOfSources } from '../../client/panels/body/said/titlesOfSources.ts';
import { spreadIn } from '../../client/panels/body/general/spreadIn.ts';
import { dateIn } from '../../schema/words/dates.ts';
import { poundsIn, yearOf } from '../../client/panels/body/said/wordsOfValues.ts';
import { sayIn } from '../../schema/words/say.ts';

describe('members', () => {
  const seat = (id: string, law: Law, ...roles: readonly Role[]) => ({ id, law, roles });

  test('stand by what the law does, strongest first, and invited bodies apart', () => {
    const groups = membersByLaw([
      seat('charity', 'NONE', 'MEMBER'),
      seat('force', 'INVITES', 'INVITED_PARTICIPANT'),
      seat('council', 'REQUIRES', 'STATUTORY_MEMBER'),
      seat('health', 'REQUIRES', 'STATUTORY_MEMBER'),
    ]);
    expect(groups.map(({ law, count }) => [law, count])).toEqual([
      ['REQUIRES', 2],
      ['INVITES', 1],
      ['NONE', 1],
    ]);
  });

  test('who leads stands before who sits, whatever else they are', () => {
    const [group] = membersByLaw([seat('a', 'NONE', 'MEMBER'), seat('b', 'NONE', 'MEMBER', 'CHAIR'), seat('c', 'NONE', 'LEAD')]);
    expect(group?.groups.map(({ key, rows }) => [key, rows.map(({ id }) => id)])).toEqual([
      ['CHAIR MEMBER', ['b']],
      ['LEAD', ['c']],
      ['MEMBER', ['a']],
    ]);
  });

  test('a provision that several pieces of evidence name stands once', () => {
    const piece = (basis: string | null) => ({ basis }) as never;
    expect(provisionsOf({ evidence: [piece('s.5(1)(a)'), piece(null), piece('s.5(1)(a)'), piece('s.29')] })).toBe('s.5(1)(a); s.29');
  });

  test('certainties are counted from the surest to the least', () => {
    const rows = (['ASSUMED', 'STATUTE', 'ASSUMED', 'UNSOURCED'] as const).map(certainty => ({ certainty }));
    expect(sharesOf(rows)).toEqual([
      { certainty: 'STATUTE', count: 1 },
      { certainty: 'ASSUMED', count: 2 },
      { certainty: 'UNSOURCED', count: 1 },
    ]);
  });
});

test('findings about a pair are no links, and links go up before sideways before down', () => {
  const parted = partedInterfaces([
    { id: 'd', nature: 'LINK', direction: 'DOWN' },
    { id: 'f', nature: 'FINDING', direction: 'SIDEWAYS' },
    { id: 's', nature: 'LINK', direction: 'SIDEWAYS' },
    { id: 'u', nature: 'LINK', direction: 'UP' },
  ] as const);
  expect(parted.links.map(({ key, rows }) => [key, rows.map(({ id }) => id)])).toEqual([
    ['UP', ['u']],
    ['SIDEWAYS', ['s']],
    ['DOWN', ['d']],
  ]);
  expect(parted.linkCount).toBe(3);
  expect(parted.findings.map(({ id }) => id)).toEqual(['f']);
});

describe('mentions', () => {
  const fact = (id: string): FactMention => ({ __typename: 'Fact', id, topic: null, isWelsh: false, statement: id, evidence: [] });
  const disagreement = (id: string, ...claims: readonly string[]): Disagreement => ({
    id,
    topic: null,
    whatDiffers: id,
    sourceNote: null,
    claims: claims.map(fact),
  });
  const all = [disagreement('seven-or-six', 'seven', 'six'), disagreement('elsewhere', 'other', 'another')];

  test('a fact that is one claim of a disagreement never stands alone', () => {
    const mentions: readonly Mention[] = [fact('seven'), fact('plain')];
    const parted = partedMentions(mentions, all);
    expect(parted.facts.map(({ id }) => id)).toEqual(['plain']);
    expect(parted.disagreements).toEqual([all[0]]);
  });

  test('a disagreement that speaks of the body by its interfaces alone is shown', () => {
    expect(partedMentions([{ __typename: 'Disagreement', id: 'elsewhere' }], all).disagreements).toEqual([all[1]]);
  });
});

test('what is said in general leaves out the own rows, and tells each statement once with all it reaches', () => {
  const own = [{ id: 'a' }];
  const spread = spreadIn(own, [{ id: 'a' }, { id: 'g@x@me' }, { id: 'g@y@me' }, { id: 'h@me' }]);
  expect(spread.map(({ origin, rows }) => [origin, rows.map(({ id }) => id)])).toEqual([
    ['g', ['g@x@me', 'g@y@me']],
    ['h', ['h@me']],
  ]);
});

describe('values in words', () => {
  test.each([
    ['2021', '2021', '2021'],
    ['2021-10', 'October 2021', 'Hydref 2021'],
    ['2022-09-29', '29 September 2022', '29 Medi 2022'],
    ['2022-13', '2022-13', '2022-13'],
    ['spring 2019', 'spring 2019', 'spring 2019'],
  ])('%s', (date, english, welsh) => {
    expect([dateIn(date, 'en'), dateIn(date, 'cy')]).toEqual([english, welsh]);
  });

  test('a source without a date has no year', () => {
    expect([yearOf(null), yearOf('2021-10')]).toEqual([null, '2021']);
  });

  test('pounds', () => {
    expect(poundsIn(369172)).toBe('£369,172');
  });
});

describe('sources in a remark', () => {
  const titles = new Map([
    ['cspreview2023', 'Response to the CSP Review'],
    ['wb-apb', 'Western Bay Framework'],
    ['own', 'General knowledge'],
  ]);

  test.each([
    ['cspreview2023 Q13: a struggle without resource', '“Response to the CSP Review” Q13: a struggle without resource'],
    ['set up by the Welsh Government in 2010 (wb-apb)', 'set up by the Welsh Government in 2010 (“Western Bay Framework”)'],
    ['wb-apb and cspreview2023', '“Western Bay Framework” and “Response to the CSP Review”'],
    ['a payment of its own', 'a payment of its own'],
    ['Act in force since 1998 (basis: Act in force)', 'Act in force since 1998 (basis: Act in force)'],
    ['sub-wb-apb, wb-apb-2 and all-Wales', 'sub-wb-apb, wb-apb-2 and all-Wales'],
  ])('%s', (remark, read) => {
    expect(withTitlesOfSources(remark, titles)).toBe(read);
  });
});

test('in Welsh no name stands where its first letter would change', () => {
  const before = [
    sayIn.cy('panel', 'relation', { label: 'yn eistedd o dan' }),
    sayIn.cy('panel', 'relation', { label: sayIn.cy('panel', 'from') }),
  ];
  expect(before).toEqual(['yn eistedd o dan:', 'oddi wrth:']);
  expect(sayIn.en('panel', 'relation', { label: 'sits under' })).toBe('sits under');
});
