/** Small landscapes with something of everything that gaps are found in, as plain records. */
import fc from 'fast-check';
import { idFromEnds } from '../../schema/model/kind.ts';
import type { AnyRecord, RecordProperties, StatementRecord } from '../../server/domain/record.ts';

/** Charities, a council, a force, and groups: of all charities, and of councils, of which only one is recorded. */
const organisations = ['o0', 'o1', 'o2', 'council', 'force', 'councils-all', 'o-all'] as const;
/** Of two kinds, on which law requires nobody; one on which it requires a council and a force; and groups of one kind and of two. */
const partnerships = ['p0', 'p1', 'p2', 'csp', 'p-all', 'p-and-csp-all'] as const;
const councils = ['la-0', 'la-1'] as const;
const duties = ['d-plan', 'd-power', 'd-advice'] as const;
const themes = ['t0', 't1'] as const;

const organisation = fc.constantFrom(...organisations);
const partnership = fc.constantFrom(...partnerships);
const body = fc.oneof(organisation, partnership);
const holds = fc.constantFrom('yes', 'yes', 'unknown', 'no');
const isGroup = (id: string): boolean => id.endsWith('-all');

type Drawn = Omit<StatementRecord, 'id'>;

const statement = <Kind extends StatementRecord['kind']>(
  kind: Kind,
  from: fc.Arbitrary<string | null>,
  to: fc.Arbitrary<string>,
  more: fc.Arbitrary<RecordProperties>,
): fc.Arbitrary<Drawn> =>
  fc
    .record({ from, to, holds, more })
    .map(drawn => ({ kind, from: drawn.from, to: drawn.to, properties: { holds: drawn.holds, ...drawn.more } }));

const drawn: fc.Arbitrary<Drawn> = fc.oneof(
  statement(
    'Membership',
    organisation,
    partnership,
    fc.constantFrom<RecordProperties>({}, { roles: ['member'] }, { roles: ['scrutinised'] }, { roles: ['funder', 'chair'] }),
  ),
  statement(
    'Interface',
    partnership,
    partnership,
    fc.constantFrom('sits_under', 'oversees', 'works_with', 'weak_link', 'member_of').map(type => ({ type })),
  ),
  statement(
    'DutyHolding',
    body,
    fc.constantFrom(...duties),
    fc.constantFrom('must', 'carries', 'contributes').map(holdsAs => ({ holdsAs })),
  ),
  statement(
    'Remit',
    partnership,
    fc.constantFrom(...themes),
    fc.constantFrom<RecordProperties>({ role: 'core' }, { role: 'core', note: 'on most of them' }, { role: 'core', note: 'a remark' }),
  ),
  statement(
    'FundingFlow',
    body,
    body,
    fc.record({
      isMoney: fc.boolean(),
      mode: fc.constantFrom('grant', 'bid', 'bid', 'in-kind'),
      status: fc.constantFrom('current', 'current', 'discontinued', 'discontinued', 'absent', 'unsuccessful'),
    }),
  ),
  statement(
    'DataFlow',
    fc.option(body),
    body,
    fc
      .record({
        datasetId: fc.option(fc.constantFrom('tides', 'moons')),
        datasetCy: fc.option(fc.constant('Llanw')),
        frequency: fc.option(fc.constantFrom('monthly', 'five-yearly', 'only once')),
        geography: fc.option(fc.constantFrom('local authority', 'region', 'Wales', 'North Wales', 'LSOA')),
        granularity: fc.option(fc.constantFrom('analysis only', 'personal')),
        status: fc.constantFrom('flowing', 'flowing', 'limited', 'withheld', 'wanted', 'ceased', 'in development'),
      })
      .map(properties => Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== null)) as RecordProperties),
  ),
);

const evidence = fc.record({
  about: fc.nat({ max: 24 }),
  source: fc.constantFrom('act', 'letter', 'news'),
  stance: fc.constantFrom('supports', 'supports', 'supports', 'disputes'),
  certainty: fc.constantFrom('stated', 'statute', 'known', 'assumed', 'assumed'),
  locator: fc.constantFrom('s.1', 's.9', 'page 3'),
  role: fc.constantFrom(null, 'member', 'delivery partner'),
});

const source = (id: string, properties: RecordProperties): AnyRecord => ({ kind: 'Source', id, properties: { title: id, ...properties } });

const kindOf = (id: string): string => (id === 'csp' ? 'csp' : id === 'p2' ? 'network' : 'asb');
const tierOf = (id: string): string => (id === 'p1' ? 'regional' : id === 'p2' ? 'national' : 'local');
const typeOf = (id: string): string => (id === 'council' ? 'council' : id === 'force' ? 'police_force' : 'charity');
const groups: Readonly<Record<string, readonly string[]>> = {
  'o-all': ['charity'],
  'councils-all': ['council'],
  'p-all': ['asb'],
  'p-and-csp-all': ['asb', 'csp'],
};

/** Where a body works: in the areas, or nobody recorded where. */
const somewhere = fc.constantFrom<readonly string[]>([], ['la-0'], ['la-0'], ['la-1'], ['region'], ['la-0', 'la-1']);
const works = fc.tuple(...[...organisations, ...partnerships].map(() => somewhere));

const welsh = fc.tuple(...[...organisations, ...partnerships].map(() => fc.boolean()));

export const aGapWorld: fc.Arbitrary<readonly AnyRecord[]> = fc
  .record({ statements: fc.array(drawn, { minLength: 4, maxLength: 32 }), pieces: fc.array(evidence, { maxLength: 24 }), welsh, works })
  .map(({ statements, pieces, welsh: named, works: areasOf }) => {
    const stated = onePerPair(statements);
    const nameOf = (id: string, at: number): RecordProperties => ({
      nameEn: id,
      isGroup: isGroup(id),
      ...(named[at] === true ? { nameCy: `${id} cy` } : {}),
    });
    return [
      source('act', { read: 'searched', sectionsRead: 's.1;s.2', date: '1998' }),
      source('letter', { read: 'not_opened' }),
      source('news', { read: 'full', date: '2015-05' }),
      source('latest', { read: 'full', date: '2025' }),
      ...councils.map((id, at): AnyRecord => ({
        kind: 'Area',
        id,
        properties: { nameEn: id, nameCy: id, kind: 'principal_area', order: at },
      })),
      { kind: 'Area', id: 'region', properties: { nameEn: 'region', kind: 'rpb_region' } },
      { kind: 'Within', id: idFromEnds('Within', 'la-1', 'region'), from: 'la-1', to: 'region', properties: { relation: 'in_rpb_region' } },
      { kind: 'Duty', id: 'd-plan', properties: { title: 'plan', productKind: 'plan' } },
      { kind: 'Duty', id: 'd-power', properties: { title: 'power', productKind: 'gateway' } },
      { kind: 'Duty', id: 'd-advice', properties: { title: 'advice', productKind: 'plan', act: 'Ministers’ advice' } },
      ...themes.map((id): AnyRecord => ({ kind: 'Theme', id, properties: { nameEn: id } })),
      ...organisations.map((id, at): AnyRecord => ({
        kind: 'Organisation',
        id,
        properties: { ...nameOf(id, at), type: typeOf(id), ...groupOf(id) },
      })),
      ...partnerships.map((id, at): AnyRecord => ({
        kind: 'Partnership',
        id,
        properties: {
          ...nameOf(id, organisations.length + at),
          kind: kindOf(id),
          tier: tierOf(id),
          ...groupOf(id),
        },
      })),
      ...[...organisations, ...partnerships].flatMap((from, at): readonly AnyRecord[] =>
        (isGroup(from) ? [] : (areasOf[at] ?? [])).map(to => ({
          kind: 'Coverage',
          id: idFromEnds('Coverage', from, to),
          from,
          to,
          properties: {},
        })),
      ),
      ...stated,
      ...pieces.map(({ about, role, ...piece }, at): AnyRecord => {
        const subject = stated[about];
        const isSeat = subject?.kind === 'Membership' && role !== null;
        return { kind: 'Evidence', id: `e${at}`, properties: { ...piece, about: subject?.id ?? 'gone', ...(isSeat ? { role } : {}) } };
      }),
    ];
  });

function groupOf(id: string): RecordProperties {
  const of = groups[id];
  return of === undefined ? {} : { groupOf: of };
}

/** A statement whose id derives from its ends is told once. */
function onePerPair(statements: readonly Drawn[]): readonly StatementRecord[] {
  const byId = new Map<string, StatementRecord>();
  statements.forEach((one, at) => {
    const derives = one.kind === 'Membership' || one.kind === 'DutyHolding' || one.kind === 'Remit';
    const id = derives ? idFromEnds(one.kind, one.from ?? '', one.to) : `s${at}`;
    if (!byId.has(id)) byId.set(id, { ...one, id });
  });
  return [...byId.values()];
}
