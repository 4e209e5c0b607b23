/** The known answers of the researched facts, asked of the graph of Wales. */
import { describe, expect, test } from 'vitest';
import type { KindName } from '../../schema/model/model.ts';
import { interfaceType } from '../../schema/model/terms/interface.ts';
import { role } from '../../schema/model/terms/membership.ts';
import { idOf, type BodyId, type OrganisationId, type PartnershipId } from '../../server/domain/id.ts';
import type { DutyHolding, Evidence } from '../../server/domain/things.ts';
import { memberListOf } from '../../server/graph/memberList.ts';
import { membersOfGroup } from '../../server/graph/general.ts';
import { associationsOf, seatsOf } from '../../server/graph/seats.ts';
import { readTable } from '../../server/intake/table.ts';
import { project } from '../api/running.ts';
import { wales } from '../world/wales.ts';

const boards = [...wales.partnerships.values()].filter(({ isGroup }) => !isGroup);
const bodies = [...wales.organisations.values()].filter(({ isGroup }) => !isGroup);
const memberships = [...wales.memberships.values()];
const interfaces = [...wales.interfaces.values()];
const named = memberships.filter(({ from, to }) => !wales.requireBody(from).isGroup && !wales.requireBody(to).isGroup);
const seats = boards.flatMap(({ id }) => seatsOf(wales, id));
const namedEvidence = named.flatMap(membership => wales.evidenceOf(membership));

function counted(words: readonly (string | null)[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const word of words) counts[String(word)] = (counts[String(word)] ?? 0) + 1;
  return counts;
}

test('how many there are', () => {
  expect({
    boards: boards.length,
    groupsOfBoards: wales.partnerships.size - boards.length,
    organisations: bodies.length,
    groupsOfOrganisations: wales.organisations.size - bodies.length,
    sources: wales.sources.size,
    areas: wales.areas.size,
    interfaces: wales.interfaces.size,
    duties: wales.duties.size,
    dutyHoldings: wales.dutyHoldings.size,
    themes: wales.themes.size,
    remits: wales.remits.size,
    fundingFlows: wales.fundingFlows.size,
    dataFlows: wales.dataFlows.size,
    surveyResults: wales.surveyResults.size,
    recommendations: wales.recommendations.size,
    facts: wales.facts.size,
    disagreements: wales.disagreements.size,
    acronyms: wales.glossaryTerms.size,
    lanes: wales.lanes.size,
    withins: wales.withins.size,
  }).toEqual({
    boards: 163,
    groupsOfBoards: 18,
    organisations: 116,
    groupsOfOrganisations: 17,
    sources: 134,
    areas: 79,
    interfaces: 184,
    duties: 49,
    dutyHoldings: 299,
    themes: 30,
    remits: 79,
    fundingFlows: 50,
    dataFlows: 41,
    surveyResults: 68,
    recommendations: 11,
    facts: 137,
    disagreements: 7,
    acronyms: 61,
    lanes: 34,
    withins: 260,
  });
});

test('boards by kind', () => {
  expect(counted(boards.map(({ kind }) => kind))).toEqual({
    scrutiny: 22,
    channel: 22,
    csp: 19,
    yj_board: 17,
    psb: 13,
    rpb: 7,
    apb: 7,
    national_board: 7,
    rsb: 6,
    vawdasv: 6,
    network: 5,
    lcjb: 4,
    lrf: 4,
    mappa: 4,
    police_crime_panel: 4,
    contest: 3,
    svoc: 2,
    regional_csb: 2,
    vawdasv_national: 2,
    asb: 1,
    apb_subgroup: 1,
    cohesion: 1,
    vru: 1,
    csp_subgroup: 1,
    young_futures: 1,
    task_group: 1,
  });
});

test('organisations by type', () => {
  expect(counted(bodies.map(({ type }) => type))).toEqual({
    council: 22,
    cvc: 19,
    youth_justice: 17,
    health_board: 7,
    public_body: 7,
    government: 5,
    police_force: 4,
    pcc: 4,
    charity: 4,
    fire_rescue: 3,
    nhs_trust: 3,
    prison: 2,
    network: 2,
    association: 2,
    umbrella: 2,
    research_centre: 2,
    police_unit: 2,
    commissioner: 2,
    university: 2,
    probation: 1,
    multi_agency_unit: 1,
    auditor: 1,
    inspectorate: 1,
    rsl: 1,
  });
});

describe('how sure the rows are', () => {
  const rows = (records: Iterable<{ readonly is: KindName; readonly id: string }>): readonly Evidence[] =>
    [...records].flatMap(record => wales.evidenceOf(record));

  test.each([
    ['memberships', wales.memberships, { statute: 572, stated: 174, assumed: 110 }],
    ['interfaces', wales.interfaces, { assumed: 88, stated: 79, statute: 14, known: 3 }],
    ['duty holdings', wales.dutyHoldings, { statute: 191, stated: 73, known: 20, assumed: 15 }],
    ['duties', wales.duties, { stated: 33, statute: 15, known: 1 }],
    ['facts', wales.facts, { stated: 135, known: 1, assumed: 1 }],
    ['funding flows', wales.fundingFlows, { stated: 40, assumed: 5, known: 5 }],
    ['data flows', wales.dataFlows, { stated: 37, assumed: 3, known: 1 }],
    ['partnerships', wales.partnerships, { stated: 100, statute: 44, known: 36, assumed: 1 }],
    ['organisations', wales.organisations, { stated: 85, known: 48 }],
  ] as const)('%s', (_name, records, expected) => {
    expect(counted(rows(records.values()).map(({ certainty }) => certainty))).toEqual(expected);
  });
});

describe('seats', () => {
  test('rows, seat rows, seats and required seats', () => {
    expect({
      rows: namedEvidence.length,
      seatRows: memberships
        .flatMap(membership => wales.evidenceOf(membership))
        .filter(piece => piece.role !== null && role.labels[piece.role].seat).length,
      seats: seats.length,
      required: seats.filter(({ law }) => law === 'requires').length,
    }).toEqual({ rows: 839, seatRows: 796, seats: 768, required: 391 });
  });

  test('what the law does for the rows', () => {
    const rows = memberships.flatMap(membership => wales.evidenceOf(membership));
    expect(counted(rows.map(({ law }) => law))).toEqual({
      'requires': 391,
      'invites': 71,
      'co-operation': 52,
      'guidance': 73,
      'duty': 29,
      'none': 240,
    });
  });

  test.each([
    ['psb-gwent', 16],
    ['csp-torfaen', 5],
    ['pcp-north-wales', 6],
    ['csp-cardiff', 5],
    ['psb-cardiff', 9],
    ['psb-conwy-denbighshire', 12],
    ['csp-gwynedd-mon', 6],
    ['csp-bridgend', 6],
    ['safer-gwent', 11],
    ['wscn', 37],
    ['ppb-wales', 14],
  ])('%s has %i', (id, expected) => {
    expect(seatsOf(wales, idOf('Partnership', id))).toHaveLength(expected);
  });

  test('Cardiff CSP and PSB share five of nine members; law requires three of six on both', () => {
    const [csp, psb] = [membersOf('csp-cardiff'), membersOf('psb-cardiff')];
    const [cspByLaw, psbByLaw] = [membersOf('csp-cardiff', true), membersOf('psb-cardiff', true)];
    expect([shared(csp, psb).length, joined(csp, psb).length]).toEqual([5, 9]);
    expect([shared(cspByLaw, psbByLaw).length, joined(cspByLaw, psbByLaw).length, psbByLaw.length]).toEqual([3, 6, 4]);
  });

  test('how far the members of boards are known, as the researchers worked it out board by board', () => {
    const lists = new Map(boards.map(({ id }) => [id as string, memberListOf(wales, id)]));
    expect(counted([...lists.values()])).toEqual({ law_only: 81, law_and_assumed: 27, some_stated: 24, assumed_only: 17, unknown: 14 });
    const theirs = partnershipRows.filter(({ id }) => lists.has(id ?? '')).map(({ id, member_list }) => [id, member_list]);
    expect([...lists]).toEqual(theirs.sort(([a = ''], [b = '']) => (a < b ? -1 : 1)));
  });

  test('thirteen of the seventeen youth justice services sit nowhere', () => {
    const services = bodies.filter(({ type }) => type === 'youth_justice');
    expect([services.length, services.filter(({ id }) => seatsOf(wales, id).length === 0).length]).toEqual([17, 13]);
  });

  test('an association is no seat, and no organisation has both for the same reason', () => {
    const parts = boards.flatMap(({ id }) => associationsOf(wales, id));
    expect(parts.every(({ roles }) => roles.every(one => !role.labels[one].seat))).toBe(true);
    expect(counted(parts.map(({ law }) => law))['co-operation']).toBe(52);
  });
});

const partnershipRows = readTable(`${project}seed/wales`, 'partnerships.csv', () => undefined)?.rows.map(({ cells }) => cells) ?? [];

test('regions of the boards, as the researchers worked them out board by board', () => {
  const regionOf = (id: PartnershipId): string | null => {
    const { scope, region } = wales.regionOf(id);
    return scope === 'one' ? region : scope;
  };
  const nameOf = (id: PartnershipId): string | null => {
    const { scope, region } = wales.regionOf(id);
    return region === null ? scope : (wales.areas.get(region)?.nameEn ?? null);
  };
  expect(counted(boards.map(({ id }) => nameOf(id)))).toEqual({
    'North Wales': 33,
    'Gwent': 31,
    'West Wales': 17,
    'Cardiff and Vale of Glamorgan': 16,
    'Cwm Taf Morgannwg': 15,
    'West Glamorgan': 14,
    'Powys': 7,
    'several': 14,
    'wales': 16,
  });
  const ours = new Map(boards.map(({ id }) => [id as string, regionOf(id)]));
  const theirs = new Map(partnershipRows.filter(({ id = '' }) => ours.has(id)).map(({ id = '', region }) => [id, region]));
  expect(Object.fromEntries(ours)).toEqual(Object.fromEntries(theirs));
});

test('interfaces: links, findings, and which say nothing or worst', () => {
  const idsOf = (type: string): readonly string[] => interfaces.filter(one => one.type === type).map(({ id }) => id);
  expect(counted(interfaces.map(({ type }) => interfaceType.labels[type].nature))).toEqual({ link: 165, finding: 19 });
  expect(idsOf('asked_no_answer')).toEqual(['i125', 'i126', 'i127']);
  expect(idsOf('most_challenging')).toEqual(['i122']);
  expect(idsOf('weak_link')).toEqual(['i123', 'i124']);
});

describe('duties', () => {
  const holdings = [...wales.dutyHoldings.values()];
  const productKindOf = ({ to }: DutyHolding): string | undefined => wales.duties.get(to)?.productKind;

  test('how they are held, and what they ask for', () => {
    expect(counted(holdings.map(({ holdsAs }) => holdsAs))).toEqual({ must: 225, carries: 48, other: 15, contributes: 10, consulted: 1 });
    expect(counted([...wales.duties.values()].map(({ productKind }) => productKind))).toEqual({
      'plan': 15,
      'assessment': 9,
      'due regard': 5,
      'joint working': 4,
      'review': 4,
      'engagement': 3,
      'report': 2,
      'scrutiny': 2,
      'agreement': 1,
      'gateway': 1,
      'panel': 1,
      'service': 1,
      'standard': 1,
    });
  });

  test('who writes a needs assessment in Torfaen', () => {
    const torfaen = idOf('Area', 'la-torfaen');
    const here = holdings.filter(holding => productKindOf(holding) === 'assessment');
    const boardsHere = (holdsAs: DutyHolding['holdsAs']): readonly string[] =>
      here
        .filter(({ from, ...holding }) => holding.holdsAs === holdsAs && isNamedBoard(from) && wales.footprintOf(from)?.includes(torfaen))
        .map(({ from }) => from)
        .sort();
    expect({ must: [...new Set(boardsHere('must'))], carries: boardsHere('carries') }).toEqual({
      must: ['csp-torfaen', 'psb-gwent'],
      carries: ['rpb-gwent'],
    });
    const byBoardHere = new Set(
      here.filter(({ from }) => wales.footprintOf(from)?.includes(torfaen) === true && isNamedBoard(from)).map(({ to }) => to),
    );
    const general = here.filter(({ from, to }) => wales.requireBody(from).isGroup && !byBoardHere.has(to)).map(({ to }) => to);
    expect([...new Set(general)].sort()).toEqual([
      'd-crr',
      'd-hsg-needs',
      'd-msr',
      // Asks a PSB to take the others into account, and for none of its own.
      'd-psb-assess-inputs',
      'd-svd-sna',
      'd-vaw-needs',
    ]);
  });

  test('engagement is due from three, all by general statement', () => {
    const due = holdings.filter(holding => productKindOf(holding) === 'engagement');
    expect(due.map(({ to }) => to).sort()).toEqual(['d-csp-engagement', 'd-pna-engagement', 'd-psb-engagement']);
    expect(due.every(({ from }) => wales.requireBody(from).isGroup)).toBe(true);
  });
});

test('money: what is money, what lies within what, and what the commissioners get now', () => {
  const flows = [...wales.fundingFlows.values()];
  expect(counted(flows.map(({ isMoney }) => String(isMoney)))).toEqual({ true: 41, false: 9 });
  expect(Object.fromEntries(flows.flatMap(({ id, partOf }) => (partOf === null ? [] : [[id, partOf]])))).toEqual({
    f004: 'f001',
    f005: 'f002',
    f021: 'f024',
    f022: 'f024',
    f023: 'f024',
    f025: 'f026',
  });
  const isCommissioner = (id: string): boolean => {
    const body = wales.organisations.get(idOf('Organisation', id));
    return body?.type === 'pcc' || (body?.groupOf.includes('pcc') ?? false);
  };
  expect(flows.filter(({ isMoney, status, to }) => isMoney && status === 'current' && isCommissioner(to)).map(({ id }) => id)).toEqual([
    'f036',
    'f037',
    'f045',
  ]);
});

test('the survey: which questions nobody answered, and how the others were', () => {
  const results = [...wales.surveyResults.values()];
  expect(results.filter(({ answerKind }) => answerKind === 'no_answer').map(({ id }) => id)).toEqual(['s027', 's028', 's029']);
  expect(counted(results.map(({ answerKind }) => answerKind))).toEqual({
    measured: 17,
    count: 22,
    rank: 19,
    quote: 6,
    no_answer: 3,
    null: 1,
  });
  expect(results.filter(({ answerKind }) => answerKind === null).map(({ id }) => id)).toEqual(['s068']);
});

test('groups: eight of organisations never spread for want of types, and landlords for want of landlords', () => {
  const groups = [...wales.organisations.values()].filter(({ isGroup }) => isGroup);
  expect(groups.filter(({ groupOf }) => groupOf.length === 0)).toHaveLength(8);
  const landlords = groups.find(({ id }) => id === 'grp-rsls');
  expect([landlords?.groupOf, landlords === undefined ? null : membersOfGroup(wales, landlords)]).toEqual([['rsl'], []]);
});

test('that commissioners attend 18 of 22 is not known of any one CSP, but of Bridgend, where a document shows it', () => {
  const commissionersOf = (board: PartnershipId): readonly string[] =>
    seatsOf(wales, board, { includeGeneral: true })
      .filter(({ organisation }) => wales.requireOrganisation(organisation).type === 'pcc')
      .map(({ holds, isGeneral }) => `${isGeneral ? 'general' : 'own'} ${holds}`);
  const csps = boards.filter(({ kind }) => kind === 'csp');
  expect(counted(csps.flatMap(({ id }) => commissionersOf(id)))).toEqual({ 'general unknown': 18, 'own yes': 1 });
  expect(commissionersOf(idOf('Partnership', 'csp-bridgend'))).toEqual(['own yes']);
});

test('names that nobody recorded in Welsh are a gap, not a translation', () => {
  const nameless = bodies.filter(({ nameCy }) => nameCy === null);
  expect(counted(nameless.map(({ type }) => type))).toEqual({ cvc: 17, youth_justice: 17 });
  expect(counted(boards.filter(({ nameCy }) => nameCy === null).map(({ kind }) => kind))).toEqual({ yj_board: 17 });
});

test('each council lies in one area of each of nine layers', () => {
  for (const council of wales.councils) {
    const layers = counted(wales.withinsOf(council).map(({ relation }) => relation));
    const { in_joint_csp_area: _six, ...official } = layers;
    expect([council, Object.keys(official).length, Object.values(official)]).toEqual([council, 9, Array.from({ length: 9 }, () => 1)]);
  }
});

function isNamedBoard(id: BodyId): boolean {
  const body = wales.requireBody(id);
  return body.is === 'Partnership' && !body.isGroup;
}

function membersOf(board: string, onlyRequired = false): readonly OrganisationId[] {
  return seatsOf(wales, idOf('Partnership', board))
    .filter(({ law }) => !onlyRequired || law === 'requires')
    .map(({ organisation }) => organisation);
}

function shared<T>(a: readonly T[], b: readonly T[]): readonly T[] {
  return a.filter(item => b.includes(item));
}

function joined<T>(a: readonly T[], b: readonly T[]): readonly T[] {
  return [...new Set([...a, ...b])];
}
