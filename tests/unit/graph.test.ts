/** What the read model says of Saltmarsh. A failing test should read like news from there. */
import { describe, expect, test } from 'vitest';
import { idOf, type BodyId } from '../../server/domain/id.ts';
import type { AnyRecord } from '../../server/domain/record.ts';
import { currencyOf } from '../../server/graph/asOf.ts';
import { certaintyOf, type Certainty } from '../../server/graph/certainty.ts';
import { generalFlowsOf, membersOfGroup } from '../../server/graph/general.ts';
import { memberListOf } from '../../server/graph/memberList.ts';
import type { PartnershipGraph } from '../../server/graph/partnershipGraph.ts';
import { associationsOf, seatsOf, type Part } from '../../server/graph/seats.ts';
import { dutiesToldOf, interfacesToldOf, remitsToldOf } from '../../server/graph/told.ts';
import { board, body, saltmarsh, saltmarshWith } from '../world/saltmarsh.ts';

const evidence = (id: string, about: string, more: Readonly<Record<string, string>> = {}): AnyRecord => ({
  kind: 'Evidence',
  id,
  properties: { about, source: 'letter', stance: 'supports', certainty: 'stated', ...more },
});
const membership = (from: string, to: string, properties: Readonly<Record<string, string>> = {}): AnyRecord => ({
  kind: 'Membership',
  id: `membership~${from}~${to}`,
  from,
  to,
  properties: { holds: 'yes', ...properties },
});

/** `council-saltmarsh requires responsible authority + chair`. */
function told({ organisation, law, roles, holds, isAssumed }: Part): string {
  return [organisation, law, roles.join(' + '), ...(holds === 'yes' ? [] : [holds]), ...(isAssumed ? ['assumed'] : [])].join(' ');
}

function seatsTold(id: string, graph: PartnershipGraph = saltmarsh, includeGeneral = false): readonly string[] {
  return seatsOf(graph, graph.requireBody(idOf('Organisation', id)).id, { includeGeneral }).map(told);
}

function certaintyIn(graph: PartnershipGraph, kind: 'Membership' | 'Interface', id: string): Certainty {
  return certaintyOf(graph.evidenceOf({ is: kind, id }));
}

describe('seats', () => {
  test('Saltmarsh Council is told of twice and sits on its partnership once, in both roles, because the law requires it', () => {
    expect(seatsTold('csp-saltmarsh')).toEqual([
      'council-saltmarsh requires responsible authority + chair',
      'health-estuary none attends assumed',
      'police-marsh requires responsible authority',
    ]);
  });

  test('a seat that was seen is no less required for it: certainty and law are each the strongest row’s', () => {
    const [council] = seatsOf(saltmarsh, board('csp-saltmarsh'));
    expect([council?.law, council?.certainty, council?.evidence.map(({ certainty }) => certainty)]).toEqual([
      'requires',
      'statute',
      ['statute', 'stated'],
    ]);
  });

  test('the Lifeboat co-operates with Saltmarsh and has no seat there', () => {
    expect(associationsOf(saltmarsh, board('csp-saltmarsh')).map(told)).toEqual(['lifeboat co-operation duty to co-operate']);
    expect(seatsTold('lifeboat')).toEqual([
      'lifeboat none attends assumed',
      'lifeboat none attends assumed',
      'lifeboat invites invited participant',
    ]);
  });

  test('on Samphire it both attends and delivers: what was stated of its work makes its seat no surer', () => {
    const [seat] = seatsOf(saltmarsh, board('csp-samphire')).filter(({ organisation }) => organisation === 'lifeboat');
    const [work] = associationsOf(saltmarsh, board('csp-samphire'));
    expect([seat?.certainty, seat?.isAssumed, work?.certainty, work?.isAssumed]).toEqual(['assumed', true, 'stated', false]);
  });

  test('a seat that a source denies is disputed; its denial gives it neither a role nor a law, and does not make it less assumed', () => {
    const denied = saltmarshWith(
      evidence('denial', 'membership~lifeboat~csp-heron', { stance: 'disputes', role: 'chair', law: 'requires', certainty: 'statute' }),
    );
    const [seat] = seatsOf(denied, board('csp-heron'));
    expect(seat === undefined ? null : { ...seat, membership: null, evidence: seat.evidence.length }).toEqual({
      is: 'Seat',
      id: 'membership~lifeboat~csp-heron',
      membership: null,
      organisation: 'lifeboat',
      partnership: 'csp-heron',
      roles: ['attends'],
      law: 'none',
      holds: 'yes',
      certainty: 'disputed',
      isAssumed: true,
      isGeneral: false,
      evidence: 2,
    });
  });

  test('a seat that is said not to be is none, and one that somebody drew without a word is a seat of unknown role', () => {
    const drawn = saltmarshWith(membership('landlord-tern', 'csp-heron'), membership('council-heron', 'csp-heron', { holds: 'no' }));
    expect(seatsTold('csp-heron', drawn)).toEqual(['landlord-tern none ', 'lifeboat none attends assumed']);
    expect(certaintyIn(drawn, 'Membership', 'membership~landlord-tern~csp-heron')).toBe('unsourced');
  });
});

describe('certainty', () => {
  test('is the strongest support, and disputed only where evidence stands against evidence of the same statement', () => {
    expect(certaintyIn(saltmarsh, 'Interface', 'i1')).toBe('stated');
    const stronger = saltmarshWith(evidence('e1', 'i1', { certainty: 'statute' }), evidence('e2', 'i1', { certainty: 'assumed' }));
    expect(certaintyIn(stronger, 'Interface', 'i1')).toBe('statute');
    const against = saltmarshWith(evidence('e1', 'i1', { stance: 'disputes', certainty: 'assumed' }));
    expect([certaintyIn(against, 'Interface', 'i1'), certaintyIn(against, 'Interface', 'i2')]).toEqual(['disputed', 'stated']);
  });
});

describe('how far the members of a board are known', () => {
  test.each([
    ['psb-estuary', 'law_only'],
    ['csp-samphire', 'law_and_assumed'],
    ['csp-saltmarsh', 'some_stated'],
    ['csp-heron', 'assumed_only'],
    ['board-marsh', 'unknown'],
    ['watch', 'unknown'],
    ['csp-all', null],
  ])('%s: %s', (id, expected) => {
    expect(memberListOf(saltmarsh, board(id))).toBe(expected);
  });

  test.each([
    ['nobody else', 'watch', [], 'assumed_only'],
    ['nobody else but one whom a source denies', 'watch', ['denied'], 'assumed_only'],
    ['those whom the law requires', 'psb-estuary', [], 'law_and_assumed'],
    ['those whom the law requires and those assumed', 'csp-samphire', [], 'law_and_assumed'],
    ['those whom a document names', 'csp-saltmarsh', [], 'some_stated'],
    ['one that is assumed', 'csp-heron', [], 'assumed_only'],
  ] as const)('a seat that nobody gave a source for, beside %s: no law, no statement', (_beside, id, others, expected) => {
    const drawn = saltmarshWith(
      membership('landlord-tern', id),
      ...others.flatMap(() => [
        membership('council-heron', id),
        evidence('denial', `membership~council-heron~${id}`, {
          stance: 'disputes',
          certainty: 'statute',
          law: 'requires',
          role: 'attends',
        }),
      ]),
    );
    expect(memberListOf(drawn, board(id))).toBe(expected);
  });
});

describe('what is told of all', () => {
  test('councils sit on the Marsh Board: nobody does until it is asked for, then all three, marked general', () => {
    expect(seatsTold('board-marsh')).toEqual([]);
    const general = seatsOf(saltmarsh, board('board-marsh'), { includeGeneral: true });
    expect(general.map(({ id, organisation, isGeneral, membership: { id: from } }) => ({ id, organisation, isGeneral, from }))).toEqual(
      ['council-heron', 'council-saltmarsh', 'council-samphire'].map(organisation => ({
        id: `membership~grp-councils~board-marsh@${organisation}@board-marsh`,
        organisation,
        isGeneral: true,
        from: 'membership~grp-councils~board-marsh',
      })),
    );
  });

  test('the police lead two of three partnerships: Heron Sands may be the third, the others have rows of their own', () => {
    expect(seatsTold('csp-heron', saltmarsh, true)).toEqual(['lifeboat none attends assumed', 'police-marsh none lead unknown']);
    expect(seatsTold('csp-saltmarsh', saltmarsh, true)).toEqual(seatsTold('csp-saltmarsh'));
  });

  test('a duty to co-operate does not tell whether there is a seat: what is told of all commissioners reaches each', () => {
    const commissioned = saltmarshWith(
      { kind: 'Organisation', id: 'pcc-marsh', properties: { nameEn: 'Commissioner', type: 'pcc', isGroup: false } },
      { kind: 'Organisation', id: 'pcc-sands', properties: { nameEn: 'Commissioner of the Sands', type: 'pcc', isGroup: false } },
      { kind: 'Organisation', id: 'grp-pccs', properties: { nameEn: 'Commissioners', type: 'group', isGroup: true, groupOf: ['pcc'] } },
      { kind: 'Coverage', id: 'coverage~pcc-marsh~marsh', from: 'pcc-marsh', to: 'marsh', properties: {} },
      membership('pcc-marsh', 'csp-heron'),
      evidence('co-operates', 'membership~pcc-marsh~csp-heron', { role: 'duty to co-operate', law: 'co-operation' }),
      membership('pcc-sands', 'csp-heron', { holds: 'no' }),
      membership('grp-pccs', 'csp-all'),
      evidence('attends', 'membership~grp-pccs~csp-all', { role: 'attends', note: 'in 18 out of 22 they also attend' }),
    );
    expect(associationsOf(commissioned, board('csp-heron'), { includeGeneral: true }).map(told)).toEqual([
      'pcc-marsh co-operation duty to co-operate',
    ]);
    // The commissioner of the Sands is said not to sit there.
    expect(seatsTold('csp-heron', commissioned, true)).toEqual([
      'lifeboat none attends assumed',
      'pcc-marsh none attends unknown',
      'police-marsh none lead unknown',
    ]);
  });

  test('landlords are known in part, volunteers not by type: neither ever spreads, and where asked the group stands by itself', () => {
    const [landlords, volunteers] = [body('grp-landlords'), body('grp-volunteers')].map(id => saltmarsh.requireBody(id));
    expect([landlords, volunteers].map(group => (group === undefined ? null : membersOfGroup(saltmarsh, group)))).toEqual([[], []]);
    expect(seatsTold('watch')).toEqual([]);
    expect(seatsTold('watch', saltmarsh, true)).toEqual(['grp-volunteers none attends']);
    expect(seatsTold('landlord-tern', saltmarsh, true)).toEqual([]);
  });

  test('a second landlord makes the group known, and the statement reaches each where it works', () => {
    const second = saltmarshWith({
      kind: 'Organisation',
      id: 'landlord-gull',
      properties: { nameEn: 'Gull Homes', type: 'rsl', isGroup: false },
    });
    expect(seatsTold('csp-heron', second, true)).toContain('landlord-tern none attends');
    expect(seatsTold('csp-saltmarsh', second, true)).not.toContain('landlord-tern none attends');
    // Nobody wrote down where Gull Homes has its houses.
    expect(seatsTold('csp-heron', second, true)).toContain('landlord-gull none attends unknown');
  });

  test('all partnerships but one report to the Marsh Board: each of them may', () => {
    const general = interfacesToldOf(saltmarsh, board('csp-heron'), true);
    expect(general.map(({ id, other, holds, isGeneral }) => ({ id, other, holds, isGeneral }))).toEqual([
      { id: 'i3@csp-heron@board-marsh', other: 'board-marsh', holds: 'unknown', isGeneral: true },
      { id: 'i4@csp-heron@watch', other: 'watch', holds: 'yes', isGeneral: true },
    ]);
    expect(interfacesToldOf(saltmarsh, board('csp-heron'), false)).toEqual([]);
  });

  test('duties and themes reach the boards of the kind, and their own rows stand in place of the general ones', () => {
    const told = (graph: PartnershipGraph, id: BodyId): readonly string[] =>
      dutiesToldOf(graph, id, true).map(({ statement, isGeneral }) => `${statement.to} ${isGeneral ? 'general' : 'own'}`);
    expect(told(saltmarsh, board('csp-saltmarsh'))).toEqual(['d-count own', 'd-plan general']);
    expect(told(saltmarsh, board('csp-heron'))).toEqual(['d-plan general']);
    expect(told(saltmarsh, body('council-heron'))).toEqual(['d-count general']);
    expect(told(saltmarsh, board('psb-estuary'))).toEqual([]);
    expect(remitsToldOf(saltmarsh, board('csp-saltmarsh'), true).map(({ statement, from }) => [statement.to, from])).toEqual([
      ['smuggling', 'csp-saltmarsh'],
      ['wrecks', 'csp-saltmarsh'],
    ]);
  });

  test('money from every council to every partnership is told of those that share a council area, and may be of those nobody placed', () => {
    const paid = saltmarshWith(
      { kind: 'FundingFlow', id: 'f9', from: 'grp-councils', to: 'csp-all', properties: { isMoney: true, holds: 'yes' } },
      { kind: 'Partnership', id: 'csp-adrift', properties: { nameEn: 'Adrift', kind: 'csp', tier: 'local', isGroup: false } },
    );
    expect(generalFlowsOf(paid, body('council-heron')).map(({ from, to, holds }) => [from, to, holds])).toEqual([
      ['council-heron', 'csp-adrift', 'unknown'],
      ['council-heron', 'csp-heron', 'yes'],
    ]);
  });
});

describe('places', () => {
  const where = (id: string): unknown => {
    const { scope, region } = saltmarsh.regionOf(body(id));
    return { footprint: saltmarsh.footprintOf(body(id)), scope, region };
  };

  test('a board over one area lies in its region', () => {
    expect(where('csp-heron')).toEqual({ footprint: ['la-heron'], scope: 'one', region: 'region-sands' });
  });

  test('a region stands for its councils, in the order of the map', () => {
    expect(where('psb-estuary')).toEqual({ footprint: ['la-saltmarsh', 'la-samphire'], scope: 'one', region: 'region-estuary' });
  });

  test('all councils are the whole marsh, and no region', () => {
    const everywhere = ['la-heron', 'la-saltmarsh', 'la-samphire'];
    expect(where('board-marsh')).toEqual({ footprint: everywhere, scope: 'wales', region: null });
    expect(where('police-marsh')).toEqual({ footprint: everywhere, scope: 'wales', region: null });
  });

  test('two of three councils across a border lie in several regions', () => {
    const across = saltmarshWith({
      kind: 'Coverage',
      id: 'coverage~csp-heron~la-samphire',
      from: 'csp-heron',
      to: 'la-samphire',
      properties: {},
    });
    expect(across.regionOf(board('csp-heron'))).toEqual({ scope: 'several', region: null });
  });

  test('where the Lifeboat puts to sea is not known, which is not nowhere', () => {
    expect(where('lifeboat')).toEqual({ footprint: null, scope: null, region: null });
    expect(saltmarsh.bodiesServing([idOf('Area', 'la-heron')]).map(({ id }) => id)).not.toContain('lifeboat');
  });
});

describe('as of a day', () => {
  const seat = saltmarsh.memberships.get(idOf('Membership', 'membership~council-saltmarsh~psb-estuary'));
  const currency = (graph: PartnershipGraph, id: string, asOf: string): unknown => {
    const found = graph.memberships.get(idOf('Membership', id));
    return found === undefined ? null : currencyOf(graph, found, asOf);
  };

  test('a seat without a date counts from the date of its source, and is not known before', () => {
    expect(seat === undefined ? null : [2000, 2001, 2024].map(year => currencyOf(saltmarsh, seat, String(year)).current)).toEqual([
      'unknown',
      'yes',
      'yes',
    ]);
    expect(currency(saltmarsh, 'membership~council-saltmarsh~psb-estuary', '2024')).toEqual({ current: 'yes', undated: true });
  });

  test('of several sources the earliest counts, and where one has no date it always did', () => {
    expect(currency(saltmarsh, 'membership~council-saltmarsh~csp-saltmarsh', '2005')).toEqual({ current: 'yes', undated: true });
    expect(currency(saltmarsh, 'membership~lifeboat~csp-heron', '1999')).toEqual({ current: 'yes', undated: true });
  });

  test('a seat with dates counts between them, both days included', () => {
    const id = 'membership~council-heron~csp-heron';
    const dated = saltmarshWith(membership('council-heron', 'csp-heron', { since: '2010-03', until: '2012-05-31' }));
    const on = (day: string): unknown => currency(dated, id, day);
    expect(['2010-02-28', '2010-03-01', '2012-05-31', '2012-06-01'].map(on)).toEqual(
      ['no', 'yes', 'yes', 'no'].map(current => ({ current, undated: false })),
    );
  });

  test('what is told of all has a day too', () => {
    const holdsAt = (asOf: string): readonly string[] =>
      seatsOf(saltmarsh, board('board-marsh'), { includeGeneral: true, asOf }).map(({ holds }) => holds);
    expect([holdsAt('2019'), holdsAt('2021')]).toEqual([
      ['unknown', 'unknown', 'unknown'],
      ['yes', 'yes', 'yes'],
    ]);
  });

  test('who sat on the Public Services Board before anybody wrote it down is not known, which is not nobody', () => {
    const ended = saltmarshWith(membership('lifeboat', 'psb-estuary', { until: '1999' }));
    const seatsAt = (asOf: string): readonly string[] => seatsOf(ended, board('psb-estuary'), { asOf }).map(told);
    expect(seatsAt('2000')).toEqual([
      'council-saltmarsh requires statutory member unknown',
      'council-samphire requires statutory member unknown',
    ]);
    expect(seatsAt('2002')).toEqual(['council-saltmarsh requires statutory member', 'council-samphire requires statutory member']);
  });
});

describe('findings', () => {
  test('a disagreement is told of everything its claims are about, and of each claim', () => {
    const told = (id: string): readonly string[] => saltmarsh.mentionsOf(saltmarsh.requireBody(body(id))).map(({ id: own }) => own);
    expect(told('csp-saltmarsh')).toEqual(['fact-eight', 'fact-seven', 'r1', 'x1']);
    expect(told('psb-estuary')).toEqual(['x1']);
    expect(saltmarsh.disagreementsOf({ is: 'Fact', id: 'fact-seven' }).map(({ id }) => id)).toEqual(['x1']);
  });
});

test('the graph is built once: nothing in it can be changed afterwards', () => {
  const watch = saltmarsh.requireBody(body('watch'));
  const seat = saltmarsh.memberships.get(idOf('Membership', 'membership~lifeboat~csp-heron'));
  const records = [...saltmarsh.things, ...saltmarsh.statements, ...(seat === undefined ? [] : saltmarsh.evidenceOf(seat))];
  expect([saltmarsh, saltmarsh.things, watch.groupOf, ...records].every(part => Object.isFrozen(part))).toBe(true);
  expect(() => Object.assign(watch, { nameEn: 'The Day Watch' })).toThrow('Cannot assign to read only property');
});
