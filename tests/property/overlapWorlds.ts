/** Small random landscapes in which boards share members, themes, duties, money, data and areas, some of it by way of groups. */
import fc from 'fast-check';
import { idFromEnds } from '../../schema/model/kind.ts';
import type { AnyRecord } from '../../server/domain/record.ts';

const councils = ['la-0', 'la-1', 'la-2'];
const organisations = ['council-0', 'council-1', 'council-2', 'force', 'charity'];
const boards = ['csp-0', 'csp-1', 'csp-2', 'psb-0', 'psb-1', 'nat-0', 'nat-1'];
const groups = { organisation: ['grp-councils', 'grp-forces'], board: ['all-csps', 'all-psbs', 'all-others'] };
const duties = { 'd-plan': 'plan', 'd-other-plan': 'plan', 'd-count': 'assessment', 'd-gate': 'gateway' } as const;
const themes = ['smuggling', 'wrecks', 'fog'];

const anyOrganisation = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...organisations) },
  { weight: 1, arbitrary: fc.constantFrom(...groups.organisation) },
);
const anyBoard = fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...boards) }, { weight: 1, arbitrary: fc.constantFrom(...groups.board) });
const holds = fc.constantFrom('yes', 'yes', 'yes', 'yes', 'unknown', 'no');
const certainty = fc.constantFrom('statute', 'stated', 'assumed');
const piece = fc.record({
  certainty,
  source: fc.constantFrom('log', 'almanac'),
  role: fc.constantFrom('statutory member', 'attends', 'duty to co-operate', null),
  law: fc.constantFrom('requires', 'requires', 'invites', 'none'),
  stance: fc.constantFrom('supports', 'supports', 'supports', 'disputes'),
});

interface Drawn {
  readonly kind: string;
  readonly from: string | null;
  readonly to: string;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly pieces: readonly Readonly<Record<string, unknown>>[];
}

const source = fc.constantFrom('log', 'log', 'almanac');
const plainPieces = fc.array(fc.record({ certainty, source }), { maxLength: 2 });

const seat: fc.Arbitrary<Drawn> = fc
  .record({ from: anyOrganisation, to: anyBoard, holds, pieces: fc.array(piece, { maxLength: 2 }) })
  .map(({ from, to, holds: how, pieces }) => ({ kind: 'Membership', from, to, properties: { holds: how, roles: ['member'] }, pieces }));
const link: fc.Arbitrary<Drawn> = fc
  .record({
    from: anyBoard,
    to: anyBoard,
    holds,
    type: fc.constantFrom('sits_under', 'works_with', 'overlaps_with', 'asked_no_answer'),
    pieces: plainPieces,
  })
  .map(({ from, to, holds: how, type, pieces }) => ({ kind: 'Interface', from, to, properties: { holds: how, type }, pieces }));
const holding: fc.Arbitrary<Drawn> = fc
  .record({
    from: fc.oneof(anyBoard, anyBoard, anyOrganisation),
    to: fc.constantFrom(...Object.keys(duties)),
    holds,
    holdsAs: fc.constantFrom('must', 'must', 'carries', 'contributes'),
    pieces: plainPieces,
  })
  .map(({ from, to, holds: how, holdsAs, pieces }) => ({ kind: 'DutyHolding', from, to, properties: { holds: how, holdsAs }, pieces }));
const remit: fc.Arbitrary<Drawn> = fc
  .record({ from: anyBoard, to: fc.constantFrom(...themes), holds, pieces: plainPieces })
  .map(({ from, to, holds: how, pieces }) => ({ kind: 'Remit', from, to, properties: { holds: how, role: 'core' }, pieces }));
const money: fc.Arbitrary<Drawn> = fc
  .record({
    from: anyOrganisation,
    to: anyBoard,
    holds,
    status: fc.constantFrom('current', 'past', 'absent', null),
    isMoney: fc.boolean(),
    pieces: plainPieces,
  })
  .map(({ from, to, holds: how, status, isMoney, pieces }) => ({
    kind: 'FundingFlow',
    from,
    to,
    properties: given({ holds: how, status, isMoney }),
    pieces,
  }));
const data: fc.Arbitrary<Drawn> = fc
  .record({
    from: fc.option(anyBoard),
    to: anyBoard,
    holds,
    status: fc.constantFrom('flowing', 'wanted', null),
    datasetId: fc.constantFrom('tides', 'logs', null),
    pieces: plainPieces,
  })
  .map(({ from, to, holds: how, status, datasetId, pieces }) => ({
    kind: 'DataFlow',
    from,
    to,
    properties: given({ holds: how, status, datasetId }),
    pieces,
  }));

/** Areas of boards and bodies by number; none where nobody wrote them down. */
const places = fc.record(Object.fromEntries([...organisations, ...boards].map(id => [id, fc.subarray(councils)])));

export const anOverlapWorld: fc.Arbitrary<readonly AnyRecord[]> = fc
  .record({
    places,
    drawn: fc.array(
      fc.oneof({ weight: 5, arbitrary: seat }, { weight: 2, arbitrary: link }, { weight: 2, arbitrary: holding }, remit, money, data),
      { maxLength: 50 },
    ),
  })
  .map(({ places: served, drawn }) => [
    ...things(),
    ...Object.entries(served).flatMap(([body, areas]) =>
      areas.map(area => record({ kind: 'Coverage', id: `coverage~${body}~${area}`, from: body, to: area, properties: {} })),
    ),
    ...statements(drawn),
  ]);

function things(): readonly AnyRecord[] {
  const boardKind = (id: string): string => (id.includes('csp') ? 'csp' : id.includes('psb') ? 'psb' : 'network');
  const type = (id: string): string => (id.includes('council') ? 'council' : id === 'force' ? 'police_force' : 'charity');
  return [
    record({ kind: 'Source', id: 'log', properties: { title: 'The log', read: 'full' } }),
    record({ kind: 'Source', id: 'almanac', properties: { title: 'The almanac', read: 'full', date: '2021' } }),
    record({ kind: 'Area', id: 'coast', properties: { nameEn: 'The coast', kind: 'country' } }),
    ...councils.map((id, order) => record({ kind: 'Area', id, properties: { nameEn: id, kind: 'principal_area', order: order + 1 } })),
    ...councils.map(id =>
      record({ kind: 'Within', id: `within~${id}~coast`, from: id, to: 'coast', properties: { relation: 'in_country' } }),
    ),
    ...organisations.map(id => record({ kind: 'Organisation', id, properties: { nameEn: id, type: type(id), isGroup: false } })),
    ...groups.organisation.map(id =>
      record({
        kind: 'Organisation',
        id,
        properties: { nameEn: id, type: 'group', isGroup: true, groupOf: [id === 'grp-councils' ? 'council' : 'police_force'] },
      }),
    ),
    ...boards.map(id =>
      record({
        kind: 'Partnership',
        id,
        properties: { nameEn: id, kind: boardKind(id), tier: id.startsWith('nat') ? 'national' : 'local', isGroup: false },
      }),
    ),
    ...groups.board.map(id =>
      record({
        kind: 'Partnership',
        id,
        properties: given({
          nameEn: id,
          kind: boardKind(id),
          tier: 'local',
          isGroup: true,
          groupOf: id === 'all-others' ? null : [boardKind(id)],
        }),
      }),
    ),
    ...Object.entries(duties).map(([id, productKind]) => record({ kind: 'Duty', id, properties: { title: id, productKind } })),
    ...themes.map(id => record({ kind: 'Theme', id, properties: { nameEn: id } })),
  ];
}

/** Where the ends make the id, the same two have one statement. */
function statements(drawn: readonly Drawn[]): readonly AnyRecord[] {
  const byId = new Map<string, Drawn>();
  drawn.forEach((statement, place) => {
    const hasOwnId = ['Interface', 'FundingFlow', 'DataFlow'].includes(statement.kind);
    const id = hasOwnId ? `s${place}` : idFromEnds(statement.kind, String(statement.from), statement.to);
    if (statement.from !== statement.to && !byId.has(id)) byId.set(id, statement);
  });
  return [...byId].flatMap(([id, { kind, from, to, properties, pieces }]) => [
    record({ kind, id, from, to, properties }),
    ...pieces.map((one, place) =>
      record({ kind: 'Evidence', id: `${id}~e${place}`, properties: given({ stance: 'supports', ...one, about: id, aboutKind: kind }) }),
    ),
  ]);
}

function given(properties: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== null));
}

function record(plain: Readonly<Record<string, unknown>>): AnyRecord {
  return plain as unknown as AnyRecord;
}
