/** Builds the read model: once for each revision, then only asked. */
import { statementKinds, thingKinds, type KindName, type StatementName, type ThingName } from '../../schema/model/model.ts';
import { each, ended } from '../pace/each.ts';
import { idOf, type AreaId, type BodyId, type IdOf } from '../domain/id.ts';
import type { Body, Dataset, Flow, Statement, StatementNamed, ThingNamed } from '../domain/things.ts';
import { groupBy, listsOf } from './grouping.ts';
import { grouping, indexing, ordering } from './inSteps.ts';
import { mentionsByThing, thingKey } from './mentions.ts';
import { byId } from './order.ts';
import type { PartnershipGraph } from './partnershipGraph.ts';
import { placing } from './places.ts';

/** A body, source or other record that the graph was sure to hold. */
export class MissingRecord extends Error {
  readonly code = 'MISSING_RECORD';
  readonly kind: string;
  readonly id: string;

  constructor(kind: string, id: string) {
    super(`No ${kind} with id ${id} is recorded at this revision.`);
    this.kind = kind;
    this.id = id;
  }
}

export function buildGraph(dataset: Dataset): PartnershipGraph {
  return ended(buildingGraph(dataset));
}

/** The same in steps, where others wait meanwhile. */
export function* buildingGraph(dataset: Dataset): Generator<void, PartnershipGraph> {
  const thingsByKind = yield* byKind(Object.keys(thingKinds), dataset.things);
  const statementsByKind = yield* byKind(Object.keys(statementKinds), dataset.statements);
  const thingsOfKind = <Name extends ThingName>(kind: Name) => thingsByKind.get(kind) as ReadonlyMap<IdOf<Name>, ThingNamed<Name>>;
  const statementsOfKind = <Name extends StatementName>(kind: Name) =>
    statementsByKind.get(kind) as ReadonlyMap<IdOf<Name>, StatementNamed<Name>>;

  const organisations = thingsOfKind('Organisation');
  const partnerships = thingsOfKind('Partnership');
  const areas = thingsOfKind('Area');
  const duties = thingsOfKind('Duty');
  const themes = thingsOfKind('Theme');
  const sources = thingsOfKind('Source');
  const facts = thingsOfKind('Fact');
  const surveyResults = thingsOfKind('SurveyResult');
  const recommendations = thingsOfKind('Recommendation');
  const disagreements = thingsOfKind('Disagreement');
  const glossaryTerms = thingsOfKind('GlossaryTerm');
  const lanes = new Map([...thingsOfKind('Lane')].sort(([, a], [, b]) => a.order - b.order || byId(a, b)));
  const scenes = thingsOfKind('Scene');
  const stories = thingsOfKind('Story');

  const memberships = statementsOfKind('Membership');
  const interfaces = statementsOfKind('Interface');
  const fundingFlows = statementsOfKind('FundingFlow');
  const dataFlows = statementsOfKind('DataFlow');
  const remits = statementsOfKind('Remit');
  const dutyHoldings = statementsOfKind('DutyHolding');
  const withins = statementsOfKind('Within');
  const judgements = yield* indexing(dataset.judgements);

  const places = yield* placing(areas, [...withins.values()], [...statementsOfKind('Coverage').values()]);
  const findBody = (id: string): Body | undefined =>
    organisations.get(idOf('Organisation', id)) ?? partnerships.get(idOf('Partnership', id));
  const bodies = yield* ordering<Body>([...organisations.values(), ...partnerships.values()]);
  const bodiesByCouncil = listsOf(yield* grouping<Body, AreaId>(bodies, body => places.footprintOf(body.id) ?? []));

  const evidence = yield* ordering(dataset.evidence);
  const evidenceByRecord = listsOf(yield* grouping(evidence, ({ aboutKind, about }) => [thingKey(aboutKind, about)]));
  const mentionsOf = listsOf(mentionsByThing({ facts, surveyResults, recommendations, disagreements, interfaces }));
  const disagreementsOf = listsOf(groupBy(disagreements.values(), disagreement => disagreement.claims));

  const things = [...thingsByKind.values()].flatMap(ofKind => [...ofKind.values()]);
  const statements = [...statementsByKind.values()].flatMap(ofKind => [...ofKind.values()]);
  const statementsAt = listsOf(
    yield* grouping(statements, ({ is, from, to }) => [thingKey(is, to), ...(from === null ? [] : [thingKey(is, from)])]),
  );
  const statementsById = new Map<string, Statement>();
  yield* each(dataset.statements, statement => void statementsById.set(statement.id, statement));
  const kindsById = new Map<string, KindName[]>();
  for (const records of [dataset.things, dataset.statements, dataset.evidence, dataset.judgements]) {
    yield* each<{ readonly id: string; readonly is: string }>(records, ({ id, is }) => {
      const kinds = kindsById.get(id);
      if (kinds === undefined) kindsById.set(id, [is as KindName]);
      else kinds.push(is as KindName);
    });
  }
  const kindsOf = listsOf(kindsById);
  const flows = yield* ordering<Flow>([...fundingFlows.values(), ...dataFlows.values()]);

  return Object.freeze({
    revision: dataset.revision,
    things: Object.freeze(things),
    statements: Object.freeze(statements),
    thingsOfKind,
    statementsOfKind,
    statementsAt: <Name extends StatementName>(kind: Name, id: string) =>
      statementsAt(thingKey(kind, id)) as readonly StatementNamed<Name>[],
    organisations,
    partnerships,
    areas,
    duties,
    themes,
    sources,
    facts,
    surveyResults,
    recommendations,
    disagreements,
    glossaryTerms,
    lanes,
    scenes,
    stories,
    memberships,
    interfaces,
    fundingFlows,
    dataFlows,
    remits,
    dutyHoldings,
    withins,
    judgements,
    councils: places.councils,
    kindsOf,
    findThing: (kind, id) => thingsByKind.get(kind)?.get(id),
    findStatement: id => statementsById.get(id),
    findBody,
    requireOrganisation: id => organisations.get(id) ?? missing('Organisation', id),
    requirePartnership: id => partnerships.get(id) ?? missing('Partnership', id),
    requireBody: id => findBody(id) ?? missing('body', id),
    evidenceOf: record => evidenceByRecord(thingKey(record.is, record.id)),
    evidenceIn: listsOf(yield* grouping(evidence, ({ source }) => [source])),
    evidenceLeftBehind: Object.freeze([...dataset.evidenceLeftBehind].sort(byId)),
    requireSource: id => sources.get(id) ?? missing('Source', id),
    membershipsOf: listsOf(yield* grouping(memberships.values(), ({ from, to }): BodyId[] => [from, to])),
    interfacesOf: listsOf(yield* grouping(interfaces.values(), ({ from, to }) => [from, to])),
    flowsOf: listsOf(yield* grouping(flows, ({ from, to }): BodyId[] => (from === null ? [to] : [from, to]))),
    remitsOf: listsOf(yield* grouping(remits.values(), remit => [remit.from])),
    remitsFor: listsOf(yield* grouping(remits.values(), remit => [remit.to])),
    dutiesHeldBy: listsOf(yield* grouping(dutyHoldings.values(), holding => [holding.from])),
    holdersOf: listsOf(yield* grouping(dutyHoldings.values(), holding => [holding.to])),
    areasOf: places.areasOf,
    footprintOf: places.footprintOf,
    councilsOf: places.councilsOf,
    withinsOf: places.withinsOf,
    regionOf: places.regionOf,
    bodiesServing: councils => [...new Set(councils.flatMap(bodiesByCouncil))].sort(byId),
    mentionsOf: thing => mentionsOf(thingKey(thing.is, thing.id)),
    disagreementsOf: claim => disagreementsOf(claim.id),
  } satisfies PartnershipGraph);
}

/** The records of each kind by id; an empty map for a kind without any. */
function* byKind<T extends { readonly is: string; readonly id: string }>(
  kinds: readonly string[],
  records: readonly T[],
): Generator<void, ReadonlyMap<string, ReadonlyMap<string, T>>> {
  const groups = yield* grouping(records, ({ is }) => [is]);
  const byId = new Map<string, ReadonlyMap<string, T>>();
  for (const kind of kinds) byId.set(kind, yield* indexing<{ readonly id: string } & T>(groups.get(kind) ?? []));
  return byId;
}

function missing(kind: string, id: string): never {
  throw new MissingRecord(kind, id);
}
