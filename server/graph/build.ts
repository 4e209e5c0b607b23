/** Builds the read model: once for each revision, then only asked. */
import type { KindName } from '../../schema/model/model.ts';
import { idOf, type AreaId, type BodyId } from '../domain/id.ts';
import type {
  Area,
  Body,
  Coverage,
  DataFlow,
  Dataset,
  Disagreement,
  Duty,
  DutyHolding,
  Evidence,
  Fact,
  FundingFlow,
  GlossaryTerm,
  Interface,
  Lane,
  Membership,
  Organisation,
  Partnership,
  Recommendation,
  Remit,
  Source,
  Statement,
  SurveyResult,
  Theme,
  Thing,
  Within,
} from '../domain/things.ts';
import { groupBy, listsOf } from './grouping.ts';
import { mentionsByThing, thingKey } from './mentions.ts';
import { byId } from './order.ts';
import type { PartnershipGraph } from './partnershipGraph.ts';
import { placesOf } from './places.ts';

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
  const things = <T extends Thing>(is: T['is']): ReadonlyMap<T['id'], T> =>
    indexed(dataset.things.filter((thing): thing is T => thing.is === is));
  const statements = <S extends Statement>(is: S['is']): ReadonlyMap<S['id'], S> =>
    indexed(dataset.statements.filter((statement): statement is S => statement.is === is));

  const organisations = things<Organisation>('Organisation');
  const partnerships = things<Partnership>('Partnership');
  const areas = things<Area>('Area');
  const duties = things<Duty>('Duty');
  const themes = things<Theme>('Theme');
  const sources = things<Source>('Source');
  const facts = things<Fact>('Fact');
  const surveyResults = things<SurveyResult>('SurveyResult');
  const recommendations = things<Recommendation>('Recommendation');
  const disagreements = things<Disagreement>('Disagreement');
  const glossaryTerms = things<GlossaryTerm>('GlossaryTerm');
  const lanes = new Map([...things<Lane>('Lane')].sort(([, a], [, b]) => a.order - b.order || byId(a, b)));

  const memberships = statements<Membership>('Membership');
  const interfaces = statements<Interface>('Interface');
  const fundingFlows = statements<FundingFlow>('FundingFlow');
  const dataFlows = statements<DataFlow>('DataFlow');
  const remits = statements<Remit>('Remit');
  const dutyHoldings = statements<DutyHolding>('DutyHolding');
  const withins = statements<Within>('Within');
  const judgements = indexed(dataset.judgements);

  const places = placesOf(areas, [...withins.values()], [...statements<Coverage>('Coverage').values()]);
  const findBody = (id: string): Body | undefined =>
    organisations.get(idOf('Organisation', id)) ?? partnerships.get(idOf('Partnership', id));
  const bodiesByCouncil = listsOf(
    groupBy<Body, AreaId>([...organisations.values(), ...partnerships.values()].sort(byId), body => places.footprintOf(body.id) ?? []),
  );

  const evidenceByRecord = listsOf(
    groupBy<Evidence, string>([...dataset.evidence].sort(byId), evidence => [thingKey(evidence.aboutKind, evidence.about)]),
  );
  const mentionsOf = listsOf(mentionsByThing({ facts, surveyResults, recommendations, disagreements, interfaces }));
  const disagreementsOf = listsOf(groupBy(disagreements.values(), disagreement => disagreement.claims));

  const thingsByKey = new Map(dataset.things.map(thing => [thingKey(thing.is, thing.id), thing]));
  const statementsById = new Map(dataset.statements.map(statement => [statement.id as string, statement]));
  const kindsOf = listsOf(
    new Map(
      [
        ...groupBy([...dataset.things, ...dataset.statements, ...dataset.evidence, ...dataset.judgements], record => [record.id as string]),
      ].map(([id, records]) => [id, records.map(record => record.is as KindName)]),
    ),
  );
  const flows = [...fundingFlows.values(), ...dataFlows.values()].sort(byId);

  return Object.freeze({
    revision: dataset.revision,
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
    findThing: (kind, id) => thingsByKey.get(thingKey(kind, id)),
    findStatement: id => statementsById.get(id),
    findBody,
    requireOrganisation: id => organisations.get(id) ?? missing('Organisation', id),
    requirePartnership: id => partnerships.get(id) ?? missing('Partnership', id),
    requireBody: id => findBody(id) ?? missing('body', id),
    evidenceOf: record => evidenceByRecord(thingKey(record.is, record.id)),
    requireSource: id => sources.get(id) ?? missing('Source', id),
    membershipsOf: listsOf(groupBy(memberships.values(), ({ from, to }): BodyId[] => [from, to])),
    interfacesOf: listsOf(groupBy(interfaces.values(), ({ from, to }) => [from, to])),
    flowsOf: listsOf(groupBy(flows, ({ from, to }): BodyId[] => (from === null ? [to] : [from, to]))),
    remitsOf: listsOf(groupBy(remits.values(), remit => [remit.from])),
    remitsFor: listsOf(groupBy(remits.values(), remit => [remit.to])),
    dutiesHeldBy: listsOf(groupBy(dutyHoldings.values(), holding => [holding.from])),
    holdersOf: listsOf(groupBy(dutyHoldings.values(), holding => [holding.to])),
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

function indexed<T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<T['id'], T> {
  return new Map([...items].sort(byId).map(item => [item.id, item]));
}

function missing(kind: string, id: string): never {
  throw new MissingRecord(kind, id);
}
