/** What two boards share, on Saltmarsh by hand, and the published values of Davis and Wales. */
import { describe, expect, test } from 'vitest';
import type { AnyRecord } from '../../server/domain/record.ts';
import { overlapOf, type Overlap, type OverlapOptions } from '../../server/analysis/overlap/overlap.ts';
import type { Facet } from '../../server/analysis/overlap/facets.ts';
import { usualFacets, usualWeights, weightsOf } from '../../server/analysis/overlap/score.ts';
import type { PartnershipGraph } from '../../server/graph/partnershipGraph.ts';
import { board, saltmarsh, saltmarshWith } from '../world/saltmarsh.ts';
import { wales } from '../world/wales.ts';

const usual: OverlapOptions = { includeGeneral: false, includeAssumed: true, asOf: null, weights: weightsOf(usualFacets, usualWeights) };

function between(graph: PartnershipGraph, a: string, b: string, options: Partial<OverlapOptions> = {}): Overlap {
  return overlapOf(graph, board(a), board(b), { ...usual, ...options });
}

/** A facet as one says it: what is shared, what is on one side only, and the two numbers. */
function said(facet: Facet | null): unknown {
  const ids = (items: Facet['shared']): string => items.map(({ id }) => id).join(' ');
  return facet === null ? null : [ids(facet.shared), ids(facet.onlyA), ids(facet.onlyB), facet.jaccard, facet.coefficient];
}

describe('Saltmarsh: the community safety partnership and the board it sits under', () => {
  const overlap = between(saltmarsh, 'csp-saltmarsh', 'psb-estuary');

  test('members: the council sits on both', () => {
    expect(said(overlap.members.whole)).toEqual([
      'council-saltmarsh',
      'health-estuary police-marsh',
      'council-samphire lifeboat',
      1 / 5,
      1 / 3,
    ]);
  });

  test('law requires the council on both, and the police and the other council on one', () => {
    expect(said(overlap.members.whole?.required ?? null)).toEqual(['council-saltmarsh', 'police-marsh', 'council-samphire', 1 / 3, 1 / 2]);
    expect(said(overlap.members.whole?.discretionary ?? null)).toEqual(['', 'health-estuary', 'lifeboat', 0, 0]);
  });

  test('where both work: not the other council, and not the lifeboat, of which nobody wrote down where it puts to sea', () => {
    expect(overlap.sharedArea).toEqual(['la-saltmarsh']);
    expect(said(overlap.members.local)).toEqual(['council-saltmarsh', 'health-estuary police-marsh', '', 1 / 3, 1]);
    expect(overlap.members.local?.discretionary).toBeNull();
  });

  test('what only one has is not known of the pair', () => {
    expect([overlap.themes, overlap.productKinds, overlap.funders, overlap.duties]).toEqual([null, null, null, null]);
    expect({ score: overlap.score, facetsKnown: overlap.facetsKnown, unknown: overlap.unknown }).toEqual({
      score: null,
      facetsKnown: 1,
      unknown: 3,
    });
  });

  test('one of seven seats is assumed, and can be left out', () => {
    expect(overlap.seats).toEqual({ assumed: 1, of: 6 });
    const without = between(saltmarsh, 'csp-saltmarsh', 'psb-estuary', { includeAssumed: false });
    expect(said(without.members.whole)).toEqual(['council-saltmarsh', 'police-marsh', 'council-samphire lifeboat', 1 / 4, 1 / 2]);
    expect(without.seats).toEqual({ assumed: 0, of: 5 });
  });

  test('is the same from the other side', () => {
    const back = between(saltmarsh, 'psb-estuary', 'csp-saltmarsh');
    expect(back.members.whole?.onlyB.map(({ id }) => id)).toEqual(overlap.members.whole?.onlyA.map(({ id }) => id));
    expect([back.members.whole?.jaccard, back.score, back.link.state]).toEqual([
      overlap.members.whole?.jaccard,
      overlap.score,
      overlap.link.state,
    ]);
  });

  test('the rows are every statement behind it', () => {
    expect(overlap.rows.map(({ id }) => id)).toContain('i1');
    expect(new Set(overlap.rows.map(({ id }) => id)).size).toBe(overlap.rows.length);
  });
});

describe('Saltmarsh: what is said of all CSPs', () => {
  const overlap = between(saltmarsh, 'csp-saltmarsh', 'csp-samphire', { includeGeneral: true });

  test('enters the sets only where asked, marked with the row it came from', () => {
    expect(between(saltmarsh, 'csp-saltmarsh', 'csp-samphire').themes).toBeNull();
    expect(overlap.themes?.shared).toMatchObject([{ id: 'wrecks', isGeneral: true }]);
    expect(overlap.themes?.shared[0]?.inA.map(({ from }) => from)).toEqual(['csp-all']);
    expect(overlap.themes?.onlyA).toMatchObject([{ id: 'smuggling', isGeneral: false }]);
  });

  test('with exceptions ("leads 2 of 3") is not known, so it makes no member', () => {
    expect(overlap.members.whole?.shared.map(({ id }) => id)).not.toContain('police-marsh');
  });

  test('no group sits', () => {
    const everybody = [overlap.members.whole?.shared, overlap.members.whole?.onlyA, overlap.members.whole?.onlyB].flatMap(
      items => items ?? [],
    );
    expect(everybody.filter(({ id }) => id.startsWith('grp-'))).toEqual([]);
  });
});

describe('link states, the first that holds', () => {
  const finding: AnyRecord = {
    kind: 'Interface',
    id: 'i9',
    from: 'csp-all',
    to: 'board-marsh',
    properties: { type: 'most_challenging', holds: 'yes' },
  };
  const denied: AnyRecord = {
    kind: 'Interface',
    id: 'i8',
    from: 'csp-heron',
    to: 'board-marsh',
    properties: { type: 'reports_to', holds: 'no' },
  };
  test.each([
    ['csp-saltmarsh', 'psb-estuary', 'direct'],
    ['csp-saltmarsh', 'csp-samphire', 'direct finding only'],
    ['csp-heron', 'board-marsh', 'general only'],
    ['csp-heron', 'psb-estuary', 'none recorded'],
    ['csp-samphire', 'watch', 'general only'],
  ])('%s and %s: %s', (a, b, state) => {
    expect(between(saltmarsh, a, b).link.state).toBe(state);
    expect(between(saltmarsh, b, a).link.state).toBe(state);
  });

  test('what a source denies of the two stands before what is said of their kind', () => {
    expect(between(saltmarshWith(denied), 'csp-heron', 'board-marsh').link.state).toBe('none recorded');
    expect(between(saltmarshWith(denied, finding), 'csp-heron', 'board-marsh').link.state).toBe('general finding only');
  });
});

describe('sentences', () => {
  test.each([
    [
      'Saltmarsh',
      'csp-saltmarsh',
      'psb-estuary',
      'In Saltmarsh, Saltmarsh CSP and PSB share 1 of the 3 members recorded; law requires it on both. Saltmarsh CSP sits under PSB.',
      "Yn ardal Morfa, mae PDC Morfa a BGC yn rhannu 1 o'r 3 aelod a gofnodwyd; mae'r gyfraith yn ei fynnu ar y ddau. Mae PDC Morfa yn eistedd o dan BGC.",
    ],
    [
      'Wales',
      'csp-cardiff',
      'psb-cardiff',
      'Cardiff CSP and Cardiff PSB share 5 of the 9 members recorded; law requires 3 of the 5 on both. CSPs in general are said to sit under PSBs; for Cardiff that is assumed.',
      "Mae PDC Caerdydd a BGC Caerdydd yn rhannu 5 o'r 9 aelod a gofnodwyd; mae'r gyfraith yn mynnu 3 o'r 5 ar y ddau. Dywedir bod Partneriaethau Diogelwch Cymunedol Cymru yn gyffredinol yn eistedd o dan Fyrddau Gwasanaethau Cyhoeddus Cymru; ar gyfer Caerdydd tybiaeth yw hynny.",
    ],
    [
      'Wales',
      'csp-cardiff',
      'wscn',
      'In Cardiff, Cardiff CSP and WSCN share 4 of the 9 members recorded; law requires none of the 4 on both. WSCN is a wider network of CSPs in general; of these two nothing is recorded.',
      "Yn ardal Caerdydd, mae PDC Caerdydd a Rhwydwaith CMD Cymru yn rhannu 4 o'r 9 aelod a gofnodwyd; nid yw'r gyfraith yn mynnu'r un o'r 4 ar y ddau. Mae Rhwydwaith CMD Cymru yn rhwydwaith ehangach i Bartneriaethau Diogelwch Cymunedol Cymru yn gyffredinol; nid oes dim wedi'i gofnodi am y ddau hyn.",
    ],
    [
      'Wales',
      'csp-cardiff',
      'scb',
      'The members of Safer Communities Board are not known, so what the two share is not known. Safer Communities Board is a wider network of CSPs in general; of these two nothing is recorded.',
      "Nid yw aelodau Bwrdd CMD Cymru yn hysbys, felly nid yw'n hysbys beth mae'r ddau'n ei rannu. Mae Bwrdd CMD Cymru yn rhwydwaith ehangach i Bartneriaethau Diogelwch Cymunedol Cymru yn gyffredinol; nid oes dim wedi'i gofnodi am y ddau hyn.",
    ],
  ])('%s: %s and %s', (world, a, b, english, welsh) => {
    const overlap = between(world === 'Wales' ? wales : saltmarsh, a, b);
    expect([overlap.sentence('en'), overlap.sentence('cy')]).toEqual([english, welsh]);
  });
});

describe('known answers of Wales', () => {
  test('Cardiff CSP and PSB: 5 of 9 shared, required Jaccard .5, coefficient .75', () => {
    const { members } = between(wales, 'csp-cardiff', 'psb-cardiff');
    expect([members.whole?.shared.length, members.whole?.jaccard]).toEqual([5, 5 / 9]);
    expect([members.whole?.required?.jaccard, members.whole?.required?.coefficient]).toEqual([0.5, 0.75]);
  });

  test('Torfaen CSP and Gwent PSB: required Jaccard .30 whole, .50 local', () => {
    const { members } = between(wales, 'csp-torfaen', 'psb-gwent');
    expect([members.whole?.required?.jaccard, members.local?.required?.jaccard]).toEqual([0.3, 0.5]);
  });
});

describe('Davis, Southern women: two women are boards, the events they went to are members', () => {
  const events: Readonly<Record<string, readonly number[]>> = {
    evelyn: [1, 2, 3, 4, 5, 6, 8, 9],
    theresa: [2, 3, 4, 5, 6, 7, 8, 9],
    dorothy: [8, 9],
  };
  const records: readonly AnyRecord[] = [
    ...Array.from({ length: 14 }, (_, event): AnyRecord => ({
      kind: 'Organisation',
      id: `e${event + 1}`,
      properties: { nameEn: `E${event + 1}`, type: 'charity', isGroup: false },
    })),
    ...Object.entries(events).flatMap(([woman, went]): readonly AnyRecord[] => [
      { kind: 'Partnership', id: woman, properties: { nameEn: woman, kind: 'network', tier: 'local', isGroup: false } },
      ...went.map((event): AnyRecord => ({
        kind: 'Membership',
        id: `m~${woman}~e${event}`,
        from: `e${event}`,
        to: woman,
        properties: { holds: 'yes', roles: ['member'] },
      })),
    ]),
  ];
  const davis = saltmarshWith(...records);

  test.each([
    ['evelyn', 'theresa', 0.778, 0.875],
    ['evelyn', 'dorothy', 0.25, 1],
  ])('%s and %s: Jaccard %d, overlap coefficient %d', (a, b, jaccard, coefficient) => {
    const facet = between(davis, a, b).members.whole;
    expect(facet?.jaccard).toBeCloseTo(jaccard, 3);
    expect(facet?.coefficient).toBeCloseTo(coefficient, 3);
  });
});
