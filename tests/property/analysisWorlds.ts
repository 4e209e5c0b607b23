/** Small random landscapes of bodies that link, sit, pay and share, as plain records. */
import fc from 'fast-check';
import type { AnyRecord, StatementRecord } from '../../server/domain/record.ts';

export interface SmallWorld {
  readonly records: readonly AnyRecord[];
  readonly statements: readonly StatementRecord[];
  readonly bodies: readonly string[];
  readonly groups: ReadonlySet<string>;
}

const organisations = ['o0', 'o1', 'o2', 'o3', 'o-all'];
const partnerships = ['p0', 'p1', 'p2', 'p3', 'p4', 'p-all'];
const bodies = [...organisations, ...partnerships];

const organisation = fc.constantFrom(...organisations);
const partnership = fc.constantFrom(...partnerships);
const body = fc.constantFrom(...bodies);
const holds = fc.constantFrom('yes', 'yes', 'unknown', 'no');

const membership = fc
  .record({ from: organisation, to: partnership, holds, role: fc.constantFrom('member', 'scrutinised') })
  .map(({ from, to, holds: how, role }) => ({ kind: 'Membership' as const, from, to, properties: { holds: how, roles: [role] } }));
const link = fc
  .record({
    from: partnership,
    to: partnership,
    holds,
    type: fc.constantFrom('sits_under', 'works_with', 'sets_plan_for', 'overlaps_with'),
  })
  .map(({ from, to, holds: how, type }) => ({ kind: 'Interface' as const, from, to, properties: { holds: how, type } }));
const money = fc
  .record({ from: body, to: body, holds })
  .map(({ from, to, holds: how }) => ({ kind: 'FundingFlow' as const, from, to, properties: { holds: how, isMoney: true } }));
const data = fc
  .record({ from: fc.option(body), to: body, holds })
  .map(({ from, to, holds: how }) => ({ kind: 'DataFlow' as const, from, to, properties: { holds: how } }));

export const aBody: fc.Arbitrary<string> = body;

export const aSmallWorld: fc.Arbitrary<SmallWorld> = fc
  .array(fc.oneof(membership, membership, link, link, money, data), { maxLength: 18 })
  .map(drawn => {
    const statements = onePerSeat(drawn.map((statement, at) => ({ ...statement, id: `s${at}` })));
    const named = (id: string): { nameEn: string; isGroup: boolean } => ({ nameEn: id, isGroup: id.endsWith('-all') });
    const things: readonly AnyRecord[] = [
      ...organisations.map(id => ({ kind: 'Organisation' as const, id, properties: { ...named(id), type: 'council' } })),
      ...partnerships.map(id => ({ kind: 'Partnership' as const, id, properties: { ...named(id), kind: 'csp', tier: 'local' } })),
    ];
    return { records: [...things, ...statements], statements, bodies, groups: new Set(bodies.filter(id => id.endsWith('-all'))) };
  });

/** A membership's id derives from its ends: the same two bodies have one. */
function onePerSeat(statements: readonly StatementRecord[]): readonly StatementRecord[] {
  const byId = new Map<string, StatementRecord>();
  for (const statement of statements) {
    const id = statement.kind === 'Membership' ? `membership~${statement.from}~${statement.to}` : statement.id;
    if (!byId.has(id)) byId.set(id, { ...statement, id });
  }
  return [...byId.values()];
}
