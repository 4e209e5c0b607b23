/** What a graph is made of. A change makes new parts of those before it, and takes over as they are the ones it does not touch. */
import { statementKinds, thingKinds, type StatementName, type ThingName } from '../../schema/model/model.ts';
import type { BodyId, IdOf, PartnershipId } from '../domain/id.ts';
import type { RecordKey } from '../domain/record.ts';
import type {
  Dataset,
  DutyHolding,
  Flow,
  Interface,
  Judgement,
  Membership,
  Remit,
  Statement,
  StatementNamed,
  Thing,
  ThingNamed,
} from '../domain/things.ts';
import { groupBy, listsOf } from './grouping.ts';
import { grouping, ordering } from './inSteps.ts';
import { Lists } from './lists.ts';
import { noPlaces, placesAfter, type Places } from './places.ts';
import { shelfAfter, type Shelf, type Turnover } from './shelf.ts';
import { noTestimony, testimonyAfter, type Testimony } from './testimony.ts';

/** What a change set does to a landscape: what it writes, as that stands at the new revision, and what it removes. */
export interface Alteration {
  readonly written: Dataset;
  readonly removed: readonly RecordKey[];
}

export interface Parts {
  readonly revision: number;
  readonly things: ReadonlyMap<ThingName, ReadonlyMap<string, Thing>>;
  readonly statements: ReadonlyMap<StatementName, ReadonlyMap<string, Statement>>;
  readonly judgements: ReadonlyMap<IdOf<'Judgement'>, Judgement>;
  readonly testimony: Testimony;
  readonly places: Places;
  readonly memberships: Lists<BodyId, Membership>;
  readonly interfaces: Lists<PartnershipId, Interface>;
  readonly flows: Lists<BodyId, Flow>;
  readonly remitsByBoard: Lists<PartnershipId, Remit>;
  readonly remitsByTheme: Lists<IdOf<'Theme'>, Remit>;
  readonly dutiesByHolder: Lists<BodyId, DutyHolding>;
  readonly holdersByDuty: Lists<IdOf<'Duty'>, DutyHolding>;
}

export const noParts: Parts = {
  revision: 0,
  things: new Map((Object.keys(thingKinds) as ThingName[]).map(kind => [kind, new Map()])),
  statements: new Map((Object.keys(statementKinds) as StatementName[]).map(kind => [kind, new Map()])),
  judgements: new Map(),
  testimony: noTestimony,
  places: noPlaces,
  memberships: new Lists(({ from, to }) => [from, to]),
  interfaces: new Lists(({ from, to }) => [from, to]),
  flows: new Lists(({ from, to }) => (from === null ? [to] : [from, to])),
  remitsByBoard: new Lists(remit => [remit.from]),
  remitsByTheme: new Lists(remit => [remit.to]),
  dutiesByHolder: new Lists(holding => [holding.from]),
  holdersByDuty: new Lists(holding => [holding.to]),
};

/** In steps, where others wait meanwhile. The first landscape comes to nothing at all. */
export function* partsAfter(before: Parts, { written, removed }: Alteration): Generator<void, Parts> {
  const removedByKind = listsOf(groupBy(removed, ({ kind }) => [kind as string]));
  const removedOf = (kind: string): readonly string[] => removedByKind(kind).map(({ id }) => id);
  const things = yield* shelvesAfter(before.things, written.things, removedOf);
  const statements = yield* shelvesAfter(before.statements, written.statements, removedOf);
  const judgements = yield* shelfAfter<Judgement>(before.judgements, written.judgements, removedOf('Judgement') as IdOf<'Judgement'>[]);
  const thing = <Name extends ThingName>(kind: Name) => things.get(kind) as unknown as Shelf<ThingNamed<Name>>;
  const statement = <Name extends StatementName>(kind: Name) => statements.get(kind) as unknown as Shelf<StatementNamed<Name>>;
  const [remits, holdings] = [statement('Remit'), statement('DutyHolding')];
  return {
    revision: written.revision,
    things: byIdOf(things),
    statements: byIdOf(statements),
    judgements: judgements.byId,
    testimony: yield* testimonyAfter(before.testimony, written, removedOf('Evidence')),
    places: yield* placesAfter(before.places, { areas: thing('Area'), withins: statement('Within'), coverages: statement('Coverage') }),
    memberships: yield* before.memberships.after(statement('Membership')),
    interfaces: yield* before.interfaces.after(statement('Interface')),
    flows: yield* before.flows.after(yield* together<Flow>(statement('FundingFlow'), statement('DataFlow'))),
    remitsByBoard: yield* before.remitsByBoard.after(remits),
    remitsByTheme: yield* before.remitsByTheme.after(remits),
    dutiesByHolder: yield* before.dutiesByHolder.after(holdings),
    holdersByDuty: yield* before.holdersByDuty.after(holdings),
  };
}

function* shelvesAfter<Kind extends string, Row extends { readonly is: Kind; readonly id: string }>(
  before: ReadonlyMap<Kind, ReadonlyMap<string, Row>>,
  written: readonly Row[],
  removedOf: (kind: Kind) => readonly string[],
): Generator<void, ReadonlyMap<Kind, Shelf<Row>>> {
  const writtenByKind = yield* grouping(written, (row): readonly Kind[] => [row.is]);
  const shelves = new Map<Kind, Shelf<Row>>();
  for (const [kind, byId] of before) shelves.set(kind, yield* shelfAfter(byId, writtenByKind.get(kind) ?? [], removedOf(kind)));
  return shelves;
}

function byIdOf<Kind, Row extends { readonly id: string }>(
  shelves: ReadonlyMap<Kind, Shelf<Row>>,
): ReadonlyMap<Kind, ReadonlyMap<string, Row>> {
  return new Map([...shelves].map(([kind, { byId }]) => [kind, byId]));
}

function* together<Row extends { readonly id: string }>(some: Turnover<Row>, others: Turnover<Row>): Generator<void, Turnover<Row>> {
  return { gone: [...some.gone, ...others.gone], come: yield* ordering([...some.come, ...others.come]) };
}
