/** Each rule with a case that fires and one that does not, by hand on Saltmarsh; and what is known of Wales. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findGap, gapRules, gapsOf, mendOf, titleOf } from '../../server/analysis/gaps/catalogue.ts';
import type { Gap, RuleId } from '../../server/analysis/gaps/gap.ts';
import { seatRules } from '../../server/analysis/gaps/seatRules.ts';
import type { AnyRecord, RecordProperties } from '../../server/domain/record.ts';
import type { PartnershipGraph } from '../../server/graph/partnershipGraph.ts';
import { project } from '../api/running.ts';
import { saltmarsh, saltmarshRecords, saltmarshWith } from '../world/saltmarsh.ts';
import { wales } from '../world/wales.ts';

function found(graph: PartnershipGraph, rule: RuleId): readonly Gap[] {
  return gapsOf(graph).filter(gap => gap.rule === rule);
}

/** `csp-heron:council-heron unknown` */
function told(graph: PartnershipGraph, rule: RuleId): readonly string[] {
  return found(graph, rule).map(({ id, state }) => `${id.slice(rule.length + 1)} ${state}`);
}

function record(kind: AnyRecord['kind'], id: string): AnyRecord & { readonly from?: string | null; readonly to?: string } {
  const known = saltmarshRecords.find(one => one.kind === kind && one.id === id);
  if (known === undefined) throw new Error(`Saltmarsh has no ${kind} ${id}.`);
  return known;
}

function changed(kind: AnyRecord['kind'], id: string, properties: RecordProperties): AnyRecord {
  const known = record(kind, id);
  return { ...known, properties: { ...known.properties, ...properties } } as AnyRecord;
}

const statement = (
  kind: 'Interface' | 'Remit' | 'DutyHolding' | 'FundingFlow' | 'DataFlow' | 'Membership',
  id: string,
  ends: string,
  properties: RecordProperties,
): AnyRecord => {
  const [from = '', to = ''] = ends.split(' ');
  return { kind, id, from, to, properties: { holds: 'yes', ...properties } };
};

const money = (id: string, ends: string, properties: RecordProperties = {}): AnyRecord =>
  statement('FundingFlow', id, ends, { isMoney: true, status: 'current', mode: 'grant', ...properties });

const evidenceOn = (id: string, about: string, properties: RecordProperties = {}): AnyRecord => ({
  kind: 'Evidence',
  id,
  properties: { about, source: 'minutes', stance: 'supports', certainty: 'stated', ...properties },
});

describe('duties', () => {
  test('a duty is bound to somebody as long as one body must do it', () => {
    expect(told(saltmarsh, 'duty-nobody-must')).toEqual([]);
    const carried = saltmarshWith(changed('DutyHolding', 'dutyHolding~csp-all~d-plan', { holdsAs: 'carries' }));
    expect(told(carried, 'duty-nobody-must')).toEqual(['d-plan:- unknown']);
    expect(findGap(carried, 'duty-nobody-must:d-plan:-')?.rows.map(({ id }) => id)).toEqual(['dutyHolding~csp-all~d-plan']);
  });

  test('a power and advice bind nobody, and so are no gap', () => {
    const advice: AnyRecord = {
      kind: 'Duty',
      id: 'd-hint',
      properties: { title: 'To look out', productKind: 'plan', act: 'Advice of the harbour master' },
    };
    expect(told(saltmarshWith(advice), 'duty-nobody-must')).toEqual(['d-hint:- not applicable']);
    expect(told(saltmarshWith(advice), 'duty-without-holder-here')).toEqual([]);
  });

  test('a duty told of all boards of a kind is held in general everywhere; held by one it has holes', () => {
    expect(told(saltmarsh, 'duty-without-holder-here')).toEqual([]);
    const onlySaltmarsh = saltmarshWith(
      changed('DutyHolding', 'dutyHolding~csp-all~d-plan', { holds: 'no' }),
      statement('DutyHolding', 'dutyHolding~csp-saltmarsh~d-plan', 'csp-saltmarsh d-plan', { holdsAs: 'must' }),
    );
    expect(told(onlySaltmarsh, 'duty-without-holder-here')).toEqual(['d-plan:la-heron unknown', 'd-plan:la-samphire unknown']);
  });

  test('that a source says no is a sure gap', () => {
    const denied = saltmarshWith(
      statement('DutyHolding', 'dutyHolding~csp-heron~d-plan', 'csp-heron d-plan', { holdsAs: 'must', holds: 'no' }),
    );
    expect(told(denied, 'duty-without-holder-here')).toEqual(['d-plan:la-heron yes']);
  });
});

test('of a body of which nobody recorded where it works, neither the yes nor the no is one here', () => {
  const nowhere: AnyRecord = {
    kind: 'Partnership',
    id: 'drifters',
    properties: { nameEn: 'Drifters', kind: 'network', tier: 'local', isGroup: false },
  };
  const denies = (holds: string): PartnershipGraph =>
    saltmarshWith(
      nowhere,
      { kind: 'Duty', id: 'd-drift', properties: { title: 'Drift', productKind: 'plan' } },
      statement('DutyHolding', 'drift', 'drifters d-drift', { holdsAs: 'must', holds }),
    );
  for (const holds of ['yes', 'no', 'unknown']) {
    const states = told(denies(holds), 'duty-without-holder-here').filter(one => one.startsWith('d-drift'));
    expect(new Set(states.map(one => one.split(' ')[1]))).toEqual(new Set(['unknown']));
  }
});

describe('seats', () => {
  test('are required by the rules of law, whether or not a row says so', () => {
    expect(told(saltmarsh, 'required-seat-empty')).toContain('csp-samphire:police-marsh unknown');
    expect(told(saltmarsh, 'required-seat-empty')).toContain('csp-samphire:fire_rescue unknown');
    expect(told(saltmarsh, 'required-seat-empty')).not.toContain('csp-saltmarsh:police-marsh unknown');
    expect(findGap(saltmarsh, 'required-seat-empty:csp-samphire:police-marsh')?.sentence('en')).toBe(
      'Samphire Community Safety Partnership: law requires Marsh Police (Crime and Disorder Act 1998 s.5(1)), and no seat is recorded.',
    );
  });

  test('a duty to co-operate fills none, and a denied seat is a sure gap', () => {
    const partly = saltmarshWith(
      statement('Membership', 'membership~police-marsh~csp-heron', 'police-marsh csp-heron', { roles: ['duty to co-operate'] }),
      statement('Membership', 'membership~council-heron~csp-heron', 'council-heron csp-heron', { holds: 'no' }),
    );
    expect(told(partly, 'required-seat-empty')).toContain('csp-heron:police-marsh unknown');
    expect(told(partly, 'required-seat-empty')).toContain('csp-heron:council-heron yes');
  });

  test('are required by the same rules where an analyst asks in Cypher', () => {
    const asked = readFileSync(`${project}schema/cypher/gaps-required-seat-empty.cypher`, 'utf8').match(/\{kind: '\w+', type: .*?\}/g);
    const list = (bodies: readonly string[]): string => `, bodies: [${bodies.map(body => `'${body}'`).join(', ')}]`;
    expect(asked).toEqual(
      seatRules.map(({ kind, type, bodies }) => `{kind: '${kind}', type: '${type}'${bodies === undefined ? '' : list(bodies)}}`),
    );
  });

  test('matter where board and body meet', () => {
    expect(findGap(saltmarsh, 'required-seat-empty:psb-estuary:health-estuary')?.councils).toEqual(['la-saltmarsh', 'la-samphire']);
  });

  test('of which none is recorded leave members not known', () => {
    expect(told(saltmarsh, 'members-not-known')).toEqual(['board-marsh:- unknown', 'watch:- unknown']);
  });
});

describe('themes', () => {
  test('that nobody is recorded as covering here', () => {
    expect(told(saltmarsh, 'theme-uncovered')).toEqual(['smuggling:la-heron unknown', 'smuggling:la-samphire unknown']);
  });

  test('that two boards of one tier cover, by rows of their own or in general', () => {
    expect(told(saltmarsh, 'theme-covered-twice')).toEqual([]);
    const twice = saltmarshWith(statement('Remit', 'remit~psb-estuary~smuggling', 'psb-estuary smuggling', { role: 'core' }));
    expect(told(twice, 'theme-covered-twice')).toEqual(['smuggling:la-saltmarsh yes']);
    const general = saltmarshWith(statement('Remit', 'remit~psb-estuary~wrecks', 'psb-estuary wrecks', { role: 'core' }));
    expect(told(general, 'theme-covered-twice')).toEqual(['wrecks:la-saltmarsh general', 'wrecks:la-samphire general']);
    const national = saltmarshWith(statement('Remit', 'remit~board-marsh~smuggling', 'board-marsh smuggling', { role: 'core' }));
    expect(told(national, 'theme-covered-twice')).toEqual([]);
  });
});

describe('money', () => {
  test('boards with duties and no direct funding; a source that says there is none makes it sure', () => {
    expect(told(saltmarsh, 'duties-without-direct-funding')).toEqual(['csp-heron:- unknown', 'csp-samphire:- unknown']);
    const denied = money('f9', 'council-heron csp-heron', { isMoney: false, status: 'absent', mode: 'none', holds: 'no' });
    expect(told(saltmarshWith(denied), 'duties-without-direct-funding')).toContain('csp-heron:- yes');
    const deniedOfAll = money('f9', 'council-heron csp-all', { isMoney: false, status: 'absent', mode: 'none', holds: 'no' });
    expect(told(saltmarshWith(deniedOfAll), 'duties-without-direct-funding')).toEqual(['csp-heron:- general', 'csp-samphire:- general']);
    expect(told(saltmarshWith(money('f9', 'police-marsh csp-all')), 'duties-without-direct-funding')).toEqual([]);
  });

  test('only by bid', () => {
    expect(told(saltmarsh, 'funding-only-by-bid')).toEqual([]);
    const bid = money('f9', 'police-marsh csp-heron', { mode: 'bid' });
    expect(told(saltmarshWith(bid), 'funding-only-by-bid')).toEqual(['csp-heron:- unknown']);
    expect(told(saltmarshWith(bid, money('f10', 'police-marsh csp-heron')), 'funding-only-by-bid')).toEqual([]);
    // A grant told of all boards comes to this one too, in general.
    expect(told(saltmarshWith(bid, money('f10', 'police-marsh csp-all')), 'funding-only-by-bid')).toEqual([]);
    expect(told(saltmarshWith(changed('FundingFlow', 'f1', { mode: 'bid' })), 'funding-only-by-bid')).toEqual([]);
  });

  test('from one funder, and not from two', () => {
    expect(told(saltmarsh, 'funding-from-one-funder')).toEqual(['csp-saltmarsh:council-saltmarsh unknown']);
    expect(told(saltmarshWith(money('f9', 'police-marsh csp-saltmarsh')), 'funding-from-one-funder')).toEqual([]);
    expect(told(saltmarshWith(money('f9', 'police-marsh csp-all')), 'funding-from-one-funder')).toEqual(['csp-all:police-marsh general']);
  });

  test('that ended, once for each funder', () => {
    expect(told(saltmarsh, 'funding-ended')).toEqual([]);
    const ended = saltmarshWith(
      changed('FundingFlow', 'f1', { status: 'discontinued' }),
      changed('FundingFlow', 'f2', { status: 'discontinued' }),
    );
    expect(told(ended, 'funding-ended')).toEqual(['csp-saltmarsh:council-saltmarsh yes']);
    expect(found(ended, 'funding-ended')[0]?.sentence('en')).toBe(
      'Saltmarsh Community Safety Partnership: money from Saltmarsh Council has ended (Lantern fund: 2020-21, £1,200 and Wicks: 2020-21, £200).',
    );
  });
});

describe('data', () => {
  const data = (properties: RecordProperties, ends = 'police-marsh csp-heron'): PartnershipGraph =>
    saltmarshWith(statement('DataFlow', 'd9', ends, { dataset: 'Tides', datasetId: 'tides', ...properties }));

  test.each([
    ['data-withheld', 'withheld'],
    ['data-ceased', 'ceased'],
    ['data-wanted', 'wanted'],
    ['data-limited', 'limited'],
  ] as const)('%s', (rule, status) => {
    expect(told(data({ status }), rule)).toContain('d9:csp-heron yes');
    expect(told(data({ status }, 'police-marsh csp-all'), rule)).toContain('d9:csp-all general');
    expect(told(data({ status: 'flowing' }), rule)).not.toContain('d9:csp-heron yes');
    expect(told(data({ status, holds: 'no' }), rule)).not.toContain('d9:csp-heron yes');
  });

  test('too rare: more rarely than plans are made; only of data that come', () => {
    expect(told(data({ status: 'flowing', frequency: 'five-yearly' }), 'data-too-rare')).toEqual(['d9:csp-heron yes']);
    expect(told(data({ status: 'flowing', frequency: 'monthly' }), 'data-too-rare')).toEqual([]);
    expect(told(data({ status: 'wanted', frequency: 'five-yearly' }), 'data-too-rare')).toEqual([]);
  });

  test('at the wrong level: the analysis without the data, or an area wider than the board’s', () => {
    expect(told(saltmarsh, 'data-wrong-level')).toEqual([]);
    expect(told(data({ status: 'flowing', granularity: 'analysis only' }), 'data-wrong-level')).toEqual(['d9:csp-heron yes']);
    expect(told(data({ status: 'flowing', geography: 'region' }), 'data-wrong-level')).toEqual(['d9:csp-heron yes']);
    expect(told(data({ status: 'flowing', geography: 'local authority' }), 'data-wrong-level')).toEqual([]);
    expect(told(data({ status: 'flowing', geography: 'region' }, 'police-marsh board-marsh'), 'data-wrong-level')).toEqual([]);
  });

  test('one source; a giver that is not said may be another', () => {
    expect(told(saltmarsh, 'one-data-source')).toEqual(['csp-saltmarsh:police-marsh unknown']);
    const second = statement('DataFlow', 'd9', 'lifeboat csp-saltmarsh', { dataset: 'Tides', status: 'flowing' });
    expect(told(saltmarshWith(second), 'one-data-source')).toEqual([]);
    expect(told(saltmarshWith(changed('DataFlow', 'd2', { status: 'flowing' })), 'one-data-source')).toEqual([]);
  });
});

describe('lines', () => {
  test('upwards: always unknown, never no; a general line leaves the board’s own to be asked', () => {
    expect(told(saltmarsh, 'no-upward-interface')).toEqual([
      'csp-heron:- unknown',
      'csp-samphire:- unknown',
      'psb-estuary:- unknown',
      'watch:- unknown',
    ]);
    const overseen = statement('Interface', 'i9', 'board-marsh psb-estuary', { type: 'oversees' });
    expect(told(saltmarshWith(overseen), 'no-upward-interface')).not.toContain('psb-estuary:- unknown');
  });

  test('that a source calls limited', () => {
    expect(told(saltmarsh, 'weak-link')).toEqual([]);
    const weak = saltmarshWith(
      statement('Interface', 'i8', 'csp-heron psb-estuary', { type: 'weak_link' }),
      statement('Interface', 'i9', 'csp-all psb-estuary', { type: 'weak_link' }),
      statement('Interface', 'i10', 'csp-heron watch', { type: 'asked_no_answer' }),
    );
    expect(told(weak, 'weak-link')).toEqual(['csp-all:psb-estuary general', 'csp-heron:psb-estuary yes']);
  });
});

describe('evidence', () => {
  test('a statement without any', () => {
    expect(told(saltmarsh, 'statement-without-evidence')).toEqual([]);
    const bare = saltmarshWith(statement('Interface', 'i9', 'csp-heron watch', { type: 'works_with' }));
    expect(told(bare, 'statement-without-evidence')).toEqual(['i9:- yes']);
  });

  test('an assumed seat stays assumed beside a stated part that is no seat', () => {
    expect(told(saltmarsh, 'statement-assumed')).toContain('membership~lifeboat~csp-samphire:- yes');
    expect(told(saltmarsh, 'statement-assumed')).not.toContain('membership~council-saltmarsh~csp-saltmarsh:- yes');
  });

  test('against evidence', () => {
    expect(told(saltmarsh, 'statement-disputed')).toEqual([]);
    expect(told(saltmarshWith(evidenceOn('e-no', 'i1', { stance: 'disputes' })), 'statement-disputed')).toEqual(['i1:- yes']);
  });

  test('in passages that nobody opened', () => {
    expect(told(saltmarsh, 'rests-on-unopened')).toEqual(['i4:- general']);
    expect(told(saltmarshWith(evidenceOn('e-more', 'i4')), 'rests-on-unopened')).toEqual([]);
  });

  test('of old documents only; law does not grow old', () => {
    const newer: AnyRecord = { kind: 'Source', id: 'news', properties: { title: 'News', read: 'full', date: '2026' } };
    expect(told(saltmarsh, 'statement-stale')).toEqual([]);
    expect(told(saltmarshWith(newer), 'statement-stale')).toContain('i1:- yes');
    expect(told(saltmarshWith(newer), 'statement-stale').some(id => id.includes('psb-estuary:-'))).toBe(false);
    expect(told(saltmarshWith(newer, evidenceOn('e-new', 'i1', { source: 'news' })), 'statement-stale')).not.toContain('i1:- yes');
  });

  test('left behind by what it spoke of', () => {
    expect(told(saltmarsh, 'evidence-left-behind')).toEqual([]);
    const graph = saltmarshWith(evidenceOn('e-lost', 'membership~nobody~nothing'));
    expect(told(graph, 'evidence-left-behind')).toEqual(['e-lost:membership~nobody~nothing yes']);
    expect(found(graph, 'evidence-left-behind')[0]?.evidence.map(({ id }) => id)).toContain('e-lost');
  });

  test('sources that disagree', () => {
    expect(told(saltmarsh, 'sources-disagree')).toEqual(['x1:- yes']);
    expect(found(saltmarsh, 'sources-disagree')[0]?.rows.map(({ id }) => id)).toEqual(['fact-seven', 'fact-eight', 'i1']);
  });
});

test('a Welsh name is missing of bodies and of data sets, and of nobody who has one', () => {
  expect(told(saltmarsh, 'welsh-name-missing')).toEqual([
    'csp-heron:partnership yes',
    'csp-samphire:partnership yes',
    'landings:dataset yes',
    'landlord-tern:organisation yes',
    'lifeboat:organisation yes',
    'watch:partnership yes',
    'wrecks:dataset yes',
  ]);
});

describe('the catalogue', () => {
  test('says of every rule in both languages what it finds and what would close it', () => {
    const said = gapRules.flatMap(({ id }) => (['en', 'cy'] as const).flatMap(language => [titleOf(id, language), mendOf(id, language)]));
    expect(said.filter(text => text === '')).toEqual([]);
    expect(new Set(gapRules.map(({ id }) => id)).size).toBe(gapRules.length);
  });

  test('is worked out once for a graph', () => {
    expect(gapsOf(wales)).toBe(gapsOf(wales));
  });

  test('leaves no hole open in a sentence, and no language out', () => {
    for (const gap of gapsOf(wales)) {
      const [english, welsh] = [gap.sentence('en'), gap.sentence('cy')];
      expect(english).not.toMatch(/[{}]|undefined/);
      expect(welsh).not.toMatch(/[{}]|undefined/);
      expect(welsh).not.toBe(english);
    }
  });
});

describe('Wales', () => {
  const counts = (rule: RuleId): number => found(wales, rule).length;
  const kindsMissing = (kind: string): readonly string[] =>
    found(wales, 'welsh-name-missing').flatMap(({ id }) => (id.endsWith(`:${kind}`) ? [id.split(':')[1] ?? ''] : []));

  test('a statement is old by a date that people can read', () => {
    const told = found(wales, 'statement-stale').map(gap => [gap.sentence('en'), gap.sentence('cy')] as const);
    expect(told.some(([english, welsh]) => english.endsWith('is of 17 February 2011.') && welsh.endsWith('yw 17 Chwefror 2011.'))).toBe(
      true,
    );
    expect(told.flat().filter(text => /\d{4}-\d\d/.test(text))).toEqual([]);
  });

  test('four duties that nobody must do; advice and a power are none', () => {
    expect(told(wales, 'duty-nobody-must')).toEqual([
      'd-dhr:- unknown',
      'd-owhr:- unknown',
      'd-prevent-group:- unknown',
      'd-s115:- not applicable',
      'd-sip:- not applicable',
      'd-vaw-needs:- unknown',
    ]);
  });

  test('Welsh names are missing of 34 organisations, 17 youth justice boards and all 39 data sets', () => {
    const types = kindsMissing('organisation')
      .map(id => wales.findBody(id))
      .map(body => (body?.is === 'Organisation' ? body.type : null));
    expect(types.filter(type => type === 'cvc')).toHaveLength(17);
    expect(types.filter(type => type === 'youth_justice')).toHaveLength(17);
    expect(types).toHaveLength(34);
    const boards = kindsMissing('partnership').map(id => wales.findBody(id));
    expect(boards.map(board => (board?.is === 'Partnership' ? board.kind : null))).toEqual(Array.from({ length: 17 }, () => 'yj_board'));
    expect(kindsMissing('dataset')).toHaveLength(39);
    expect(counts('welsh-name-missing')).toBe(34 + 17 + 39);
  });

  test('fourteen boards whose members are not known, the two national ones among them', () => {
    expect(counts('members-not-known')).toBe(14);
    expect(told(wales, 'members-not-known')).toEqual(expect.arrayContaining(['scb:- unknown', 'cjb-wales:- unknown']));
  });

  test('two connections that the survey calls limited, both told of all community safety partnerships', () => {
    expect(found(wales, 'weak-link').map(({ id, rows, state }) => `${id} ${rows.map(row => row.id).join()} ${state}`)).toEqual([
      'weak-link:csp-all:psb-all i124 general',
      'weak-link:csp-all:rpb-all i123 general',
    ]);
  });

  test('49 memberships by law rest on passages that nobody opened', () => {
    expect(found(wales, 'rests-on-unopened').filter(({ rows }) => rows[0]?.is === 'Membership')).toHaveLength(49);
  });

  test('seven disagreements; data withheld three times, ceased once, wanted four times, limited eleven', () => {
    const rules = ['sources-disagree', 'data-withheld', 'data-ceased', 'data-wanted', 'data-limited'] as const;
    expect(rules.map(counts)).toEqual([7, 3, 1, 4, 11]);
  });

  test('the former community safety fund has ended, for Wales, for Cardiff, and its heirs', () => {
    expect(told(wales, 'funding-ended')).toEqual([
      'csp-all:home-office general',
      'csp-cardiff:home-office yes',
      'csp-gwynedd-mon:home-office yes',
      'grp-pccs:home-office general',
    ]);
    expect(findGap(wales, 'funding-ended:csp-cardiff:home-office')?.rows.map(({ id }) => id)).toEqual(['f003', 'f004', 'f005']);
  });

  test('a source says that community safety partnerships have no direct funding: told in general of each', () => {
    const general = found(wales, 'duties-without-direct-funding').filter(({ state }) => state === 'general');
    expect(general).toHaveLength(19);
    expect(general.every(({ rows }) => rows.some(({ id }) => id === 'f008'))).toBe(true);
  });

  test('88 interfaces are assumed', () => {
    expect(found(wales, 'statement-assumed').filter(({ rows }) => rows[0]?.is === 'Interface')).toHaveLength(88);
  });

  test('every seat that law requires has its row: the rules find none that the rows lack', () => {
    expect(told(wales, 'required-seat-empty')).toEqual([]);
    const kinds = new Set(seatRules.map(({ kind }) => kind));
    const required = [...wales.memberships.values()].filter(membership =>
      wales.evidenceOf(membership).some(({ law }) => law === 'requires'),
    );
    expect(required.every(({ to }) => kinds.has(wales.requirePartnership(to).kind))).toBe(true);
    expect(required).toHaveLength(391);
  });

  test('no line upwards is ever told as no', () => {
    expect(new Set(found(wales, 'no-upward-interface').map(({ state }) => state))).toEqual(new Set(['unknown']));
  });
});
