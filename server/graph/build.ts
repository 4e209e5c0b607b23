/** Builds the read model: once for each revision, then only asked. */
import type { KindName, StatementName, ThingName } from '../../schema/model/model.ts';
import { idOf, type AreaId, type IdOf } from '../domain/id.ts';
import type { Body, Dataset, Statement, StatementNamed, Thing, ThingNamed } from '../domain/things.ts';
import { ended } from '../pace/each.ts';
import { groupBy, listsOf } from './grouping.ts';
import { mentionsByThing, thingKey } from './mentions.ts';
import { once } from './once.ts';
import { byId } from './order.ts';
import { noParts, partsAfter, type Parts } from './parts.ts';
import type { PartnershipGraph } from './partnershipGraph.ts';
import { areasIn, councilsIn, footprintIn, regionIn } from './places.ts';

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
  return graphOf(yield* partsAfter(noParts, { written: dataset, removed: [] }));
}

function graphOf(parts: Parts): PartnershipGraph {
  const { things: thingsByKind, statements: statementsByKind, judgements, testimony, places } = parts;
  const thingsOfKind = <Name extends ThingName>(kind: Name) => thingsByKind.get(kind) as ReadonlyMap<IdOf<Name>, ThingNamed<Name>>;
  const statementsOfKind = <Name extends StatementName>(kind: Name) =>
    statementsByKind.get(kind) as ReadonlyMap<IdOf<Name>, StatementNamed<Name>>;

  const organisations = thingsOfKind('Organisation');
  const partnerships = thingsOfKind('Partnership');
  const sources = thingsOfKind('Source');
  const disagreements = thingsOfKind('Disagreement');
  const named = {
    organisations,
    partnerships,
    areas: thingsOfKind('Area'),
    duties: thingsOfKind('Duty'),
    themes: thingsOfKind('Theme'),
    sources,
    facts: thingsOfKind('Fact'),
    surveyResults: thingsOfKind('SurveyResult'),
    recommendations: thingsOfKind('Recommendation'),
    disagreements,
    glossaryTerms: thingsOfKind('GlossaryTerm'),
    lanes: new Map([...thingsOfKind('Lane')].sort(([, a], [, b]) => a.order - b.order || byId(a, b))),
    scenes: thingsOfKind('Scene'),
    stories: thingsOfKind('Story'),
    memberships: statementsOfKind('Membership'),
    interfaces: statementsOfKind('Interface'),
    fundingFlows: statementsOfKind('FundingFlow'),
    dataFlows: statementsOfKind('DataFlow'),
    remits: statementsOfKind('Remit'),
    dutyHoldings: statementsOfKind('DutyHolding'),
    withins: statementsOfKind('Within'),
    judgements,
  };

  const things = once(() => Object.freeze([...thingsByKind.values()].flatMap(ofKind => [...ofKind.values()])));
  const statements = once(() => Object.freeze([...statementsByKind.values()].flatMap(ofKind => [...ofKind.values()])));
  const findBody = (id: string): Body | undefined =>
    organisations.get(idOf('Organisation', id)) ?? partnerships.get(idOf('Partnership', id));
  const bodiesByCouncil = once(() => {
    const bodies: readonly Body[] = [...organisations.values(), ...partnerships.values()];
    return listsOf(groupBy<Body, AreaId>(bodies, body => footprintIn(places, body.id) ?? []));
  });
  const mentions = once(() => listsOf(mentionsByThing(named)));
  const disagreementsOf = once(() => listsOf(groupBy(disagreements.values(), disagreement => disagreement.claims)));

  return Object.freeze({
    ...named,
    revision: parts.revision,
    get things(): readonly Thing[] {
      return things();
    },
    get statements(): readonly Statement[] {
      return statements();
    },
    thingsOfKind,
    statementsOfKind,
    councils: places.ground.councils,
    kindsOf: id => kindsBearing(parts, id),
    findThing: (kind, id) => thingsByKind.get(kind as ThingName)?.get(id),
    findStatement: id => findStatement(parts, id),
    findBody,
    findEvidence: id => testimony.byId.get(id),
    requireOrganisation: id => organisations.get(id) ?? missing('Organisation', id),
    requirePartnership: id => partnerships.get(id) ?? missing('Partnership', id),
    requireBody: id => findBody(id) ?? missing('body', id),
    evidenceOf: record => testimony.byKind.get(record.is)?.of(record.id) ?? [],
    evidenceIn: testimony.bySource.of,
    evidenceLeftBehind: Object.freeze(testimony.leftBehind),
    requireSource: id => sources.get(id) ?? missing('Source', id),
    membershipsOf: parts.memberships.of,
    interfacesOf: parts.interfaces.of,
    flowsOf: parts.flows.of,
    remitsOf: parts.remitsByBoard.of,
    remitsFor: parts.remitsByTheme.of,
    dutiesHeldBy: parts.dutiesByHolder.of,
    holdersOf: parts.holdersByDuty.of,
    coveragesOf: places.coverages.of,
    areasOf: body => areasIn(places, body),
    footprintOf: body => footprintIn(places, body),
    councilsOf: area => councilsIn(places, area),
    withinsOf: places.ground.withinsByInner.of,
    regionOf: body => regionIn(places, body),
    bodiesServing: councils => [...new Set(councils.flatMap(bodiesByCouncil()))].sort(byId),
    mentionsOf: thing => mentions()(thingKey(thing.is, thing.id)),
    disagreementsOf: claim => disagreementsOf()(claim.id),
    after: alteration => graphOf(ended(partsAfter(parts, alteration))),
  } satisfies PartnershipGraph);
}

/** In the order of the model. */
function kindsBearing({ things, statements, testimony, judgements }: Parts, id: string): readonly KindName[] {
  const bearing: KindName[] = [];
  for (const [kind, byIds] of things) if (byIds.has(id)) bearing.push(kind);
  for (const [kind, byIds] of statements) if (byIds.has(id)) bearing.push(kind);
  if (testimony.byId.get(id) !== undefined) bearing.push('Evidence');
  if (judgements.has(idOf('Judgement', id))) bearing.push('Judgement');
  return bearing;
}

/** Statements share one set of ids. */
function findStatement({ statements }: Parts, id: string): Statement | undefined {
  for (const byIds of statements.values()) {
    const found = byIds.get(id);
    if (found !== undefined) return found;
  }
  return undefined;
}

function missing(kind: string, id: string): never {
  throw new MissingRecord(kind, id);
}
