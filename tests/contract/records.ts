/** A few records of every shape that a store keeps. */
import { idFromEnds } from '../../schema/model/kind.ts';
import type { ChangeSet } from '../../server/domain/change.ts';
import type { AnyRecord, RecordProperties, StatementRecord, ThingRecord } from '../../server/domain/record.ts';

export const source: ThingRecord = { kind: 'Source', id: 's-act', properties: { title: 'The Saltmarsh Act', read: 'full' } };

export const council: ThingRecord = {
  kind: 'Organisation',
  id: 'council-saltmarsh',
  properties: { nameEn: 'Saltmarsh Council', nameCy: 'Cyngor Morfa Ŵyn, Tŷ’r Ŷd', type: 'council', isGroup: false },
};

export const police: ThingRecord = {
  kind: 'Organisation',
  id: 'police-saltmarsh',
  properties: { nameEn: 'Saltmarsh Police', type: 'council', isGroup: false },
};

export const board: ThingRecord = {
  kind: 'Partnership',
  id: 'csp-saltmarsh',
  properties: { nameEn: 'Saltmarsh Community Safety Partnership', kind: 'csp', tier: 'local', isGroup: false },
};

export const psb: ThingRecord = {
  kind: 'Partnership',
  id: 'psb-saltmarsh',
  properties: { nameEn: 'Saltmarsh PSB', kind: 'psb', tier: 'local', isGroup: false },
};

export const area: ThingRecord = { kind: 'Area', id: 'W06', properties: { nameEn: 'Saltmarsh', kind: 'principal_area', order: 3 } };

/** Bears the id of the board, as some themes do. */
export const theme: ThingRecord = { kind: 'Theme', id: 'csp-saltmarsh', properties: { nameEn: 'Community safety' } };

export const seat: StatementRecord = membershipOf('council-saltmarsh', 'csp-saltmarsh', { since: '1998-07', roles: ['member', 'chair'] });

export const interfaceUnder: StatementRecord = {
  kind: 'Interface',
  id: 'i1',
  from: 'csp-saltmarsh',
  to: 'psb-saltmarsh',
  properties: { type: 'sits_under', holds: 'yes' },
};

/** The source does not say from whom. */
export const dataFlow: StatementRecord = {
  kind: 'DataFlow',
  id: 'd024',
  from: null,
  to: 'csp-saltmarsh',
  properties: { dataset: 'Ambulance call-outs', holds: 'unknown' },
};

export const money: StatementRecord = {
  kind: 'FundingFlow',
  id: 'f1',
  from: 'council-saltmarsh',
  to: 'csp-saltmarsh',
  properties: { amountGbp: 2_500_000_000, isMoney: true, holds: 'yes' },
};

export const coverage: StatementRecord = {
  kind: 'Coverage',
  id: idFromEnds('Coverage', 'csp-saltmarsh', 'W06'),
  from: 'csp-saltmarsh',
  to: 'W06',
  properties: {},
};

export const evidence: AnyRecord = {
  kind: 'Evidence',
  id: 'e1',
  properties: {
    about: seat.id,
    source: 's-act',
    stance: 'supports',
    certainty: 'statute',
    quote: 'the council for the area',
    role: 'chair',
  },
};

export const evidenceOnTheme: AnyRecord = {
  kind: 'Evidence',
  id: 'e2',
  properties: { about: 'csp-saltmarsh', aboutKind: 'Theme', source: 's-act', stance: 'supports', certainty: 'stated' },
};

export const judgement: AnyRecord = {
  kind: 'Judgement',
  id: 'j1',
  properties: {
    about: 'overlap:csp-saltmarsh:psb-saltmarsh',
    verdict: 'useful',
    author: 'Saltmarsh Council',
    at: '2026-11-24',
    reason: 'Both are needed.',
    rows: [seat.id],
    fingerprint: '0123456789abcdef',
  },
};

const scenes: readonly ThingRecord[] = ['scene-tide', 'scene-quay'].map(id => ({
  kind: 'Scene',
  id,
  properties: {
    address: '/compare/csp-saltmarsh/psb-saltmarsh?lens=seats&at=1.5,320,80',
    captionCy: 'Pwy sy’n eistedd ar y ddau fwrdd?\nŴyn ac ŷd.',
    welshChecked: false,
    sources: ['s-act'],
  },
}));

/** Its scenes stand in another order than their ids. */
const story: ThingRecord = {
  kind: 'Story',
  id: 'story-walk',
  properties: { nameCy: 'Tro', welshChecked: true, scenes: ['scene-tide', 'scene-quay'] },
};

export const everything: readonly AnyRecord[] = [
  source,
  council,
  police,
  board,
  psb,
  area,
  theme,
  seat,
  interfaceUnder,
  dataFlow,
  money,
  coverage,
  evidence,
  evidenceOnTheme,
  judgement,
  ...scenes,
  story,
];

export function membershipOf(organisation: string, partnership: string, properties: RecordProperties = {}): StatementRecord {
  return {
    kind: 'Membership',
    id: idFromEnds('Membership', organisation, partnership),
    from: organisation,
    to: partnership,
    properties: { holds: 'yes', ...properties },
  };
}

export function changeOf(expectedRevision: number, upsert: readonly AnyRecord[], more: Partial<ChangeSet> = {}): ChangeSet {
  return {
    id: `change-${expectedRevision}`,
    expectedRevision,
    author: 'Saltmarsh Council',
    reason: 'a test',
    at: '2026-11-24T10:00:00.000Z',
    upsert,
    remove: [],
    ...more,
  };
}

/** In an order of their own, properties too, so that whole values can be compared. */
export function sorted(records: readonly AnyRecord[]): readonly AnyRecord[] {
  const key = ({ kind, id }: AnyRecord): string => `${kind} ${id}`;
  return [...records].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}
