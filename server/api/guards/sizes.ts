/** How long lists are: the real counts of the graph at hand, and for lists within things how they are spread over the things. */
import { gapRules } from '../../analysis/gaps/catalogue.ts';
import { memoisedInSteps, type InSteps } from '../../analysis/memoised.ts';
import type { Body } from '../../domain/things.ts';
import type { PartnershipGraph } from '../../graph/partnershipGraph.ts';
import { associationsOf, seatsOf } from '../../graph/seats.ts';
import { dutiesToldOf, flowsToldOf, interfacesToldOf, remitsToldOf } from '../../graph/told.ts';
import { spreadOf, type Spread } from './spread.ts';

export type Sizes = ReadonlyMap<string, number | Spread>;

const sizes: InSteps<Sizes> = memoisedInSteps(measure);

/** The sizes by "Type.field", or by "field" wherever it stands. */
export const sizesOf: (graph: PartnershipGraph) => Sizes = sizes.of;

/** The same, step by step: what is told of groups is spread to every body. */
export const measuringSizes: (graph: PartnershipGraph) => Generator<void, Sizes> = sizes.steps;

/** A list that nothing is known about. */
export const usualSize = 4;

function* measure(graph: PartnershipGraph): Generator<void, Sizes> {
  const bodies = [...graph.organisations.values(), ...graph.partnerships.values()];
  const statements = [graph.memberships, graph.interfaces, graph.fundingFlows, graph.dataFlows, graph.remits, graph.dutyHoldings];
  const flows = graph.fundingFlows.size + graph.dataFlows.size;
  const footprints = yield* spreadOver(bodies, body => graph.footprintOf(body.id) ?? []);
  const footprint = footprints.top(bodies.length);
  const areas = [...graph.areas.keys()];
  const told = yield* toldSizes(graph);
  const serving = (kind: Body['is']): Generator<void, Spread> =>
    spreadOver(areas, area => graph.bodiesServing(graph.councilsOf(area)).filter(body => body.is === kind));
  const [boardsServing, bodiesServing] = [yield* serving('Partnership'), yield* serving('Organisation')];
  const evidence = yield* spreadOver(
    statements.flatMap(kind => [...kind.values()]),
    statement => graph.evidenceOf(statement),
  );
  const mentions = yield* spreadOver(bodies, body => graph.mentionsOf(body));
  const areasOfBodies = yield* spreadOver(bodies, body => graph.areasOf(body.id));
  const boardLoads = yield* spreadOver(graph.councils, council => graph.bodiesServing([council]));
  return new Map<string, number | Spread>([
    ['Landscape.partnerships', graph.partnerships.size],
    ['Landscape.organisations', graph.organisations.size],
    ['Landscape.interfaces', graph.interfaces.size],
    ['Landscape.memberships', graph.memberships.size],
    ['Landscape.flows', flows],
    ['Landscape.areas', graph.areas.size],
    ['Landscape.themes', graph.themes.size],
    ['Landscape.duties', graph.duties.size],
    ['Landscape.lanes', graph.lanes.size],
    ['OrganisationPage.nodes', graph.organisations.size],
    ['PartnershipPage.nodes', graph.partnerships.size],
    ['AreaPage.nodes', graph.areas.size],
    ['DutyPage.nodes', graph.duties.size],
    ['ThemePage.nodes', graph.themes.size],
    ['SourcePage.nodes', graph.sources.size],
    ['FactPage.nodes', graph.facts.size],
    ['SurveyResultPage.nodes', graph.surveyResults.size],
    ['RecommendationPage.nodes', graph.recommendations.size],
    ['DisagreementPage.nodes', graph.disagreements.size],
    ['GlossaryTermPage.nodes', graph.glossaryTerms.size],
    ['LanePage.nodes', graph.lanes.size],
    ['MembershipPage.nodes', graph.memberships.size],
    ['InterfacePage.nodes', graph.interfaces.size],
    ['FundingFlowPage.nodes', graph.fundingFlows.size],
    ['DataFlowPage.nodes', graph.dataFlows.size],
    ['RemitPage.nodes', graph.remits.size],
    ['DutyHoldingPage.nodes', graph.dutyHoldings.size],
    ...told,
    ['mentions', mentions],
    ['footprint', footprints],
    ['areas', areasOfBodies],
    ['Area.partnerships', boardsServing],
    ['Area.organisations', bodiesServing],
    ['Area.within', ratio(graph.withins.size, graph.areas.size)],
    ['Area.councils', spreadOf(areas.map(area => graph.councilsOf(area).length))],
    ['Duty.holders', spreadOf([...graph.duties.keys()].map(duty => graph.holdersOf(duty).length))],
    ['Theme.remits', spreadOf([...graph.themes.keys()].map(theme => graph.remitsFor(theme).length))],
    ['Neighbourhood.members', bodies.length],
    ['Neighbourhood.statements', graph.memberships.size + graph.interfaces.size + flows],
    ['Paths.nodes', 20],
    ['PathStep.others', 1],
    ['Path.bodies', 5],
    ['Path.steps', 4],
    ['evidence', evidence],
    ['OverlapPage.nodes', graph.partnerships.size ** 2],
    ['shared', 4],
    ['onlyA', 6],
    ['onlyB', 6],
    ['inA', 1],
    ['inB', 1],
    ['sharedArea', footprint],
    ['links', 1],
    ['generalLinks', 2],
    ['Overlap.rows', 30],
    ['Query.duplication', 5],
    ['Duplication.must', ratio(graph.dutyHoldings.size, 5)],
    ['Duplication.mustGeneral', ratio(graph.dutyHoldings.size, 5)],
    ['Duplication.carry', ratio(graph.dutyHoldings.size, 10)],
    ['Duplication.organisationsMust', ratio(graph.dutyHoldings.size, 5)],
    ['Duplication.contributors', 10],
    ['Duplication.candidates', 10],
    ['Duplication.rows', ratio(graph.dutyHoldings.size, 5)],
    ['Contributor.partnerships', 3],
    ['Contributor.seats', 3],
    ['Contributor.duties', 4],
    ['Candidate.rows', 3],
    ['Candidate.organisations', 3],
    // Of the bodies that take part each is in one community, and few hang on another.
    ['Silos.isolates', bodies.length],
    ['Silos.communities', bodies.length],
    ['Community.members', 1],
    ['Community.groups', 1],
    ['Silos.groups', 12],
    ['OfficialGroup.members', ratio(bodies.length, 12)],
    ['TiePage.nodes', 200],
    ['Tie.rows', 12],
    ['Silos.cutPoints', ratio(bodies.length, 5)],
    ['CutPoint.losesOnlyLink', 3],
    ['CutPoint.rows', 10],
    ['Silos.bridges', ratio(bodies.length, 4)],
    ['Bridge.fallsOff', 2],
    ['Bridge.rows', 2],
    ['Silos.betweenness', bodies.length],
    ['NetworkRank.rows', ratio(graph.memberships.size, bodies.length)],
    ['Silos.constraint', bodies.length],
    ['Silos.effectiveSize', bodies.length],
    ['Silos.brokerage', bodies.length],
    ['Broker.rows', ratio(graph.memberships.size, bodies.length)],
    ['NetworkStanding.joinedTo', ratio(bodies.length, 3)],
    ['NetworkStanding.bridges', 5],
    ['NetworkStanding.rows', ratio(graph.memberships.size, bodies.length)],
    ['SurprisePage.nodes', 200],
    ['Surprise.rows', 10],
    ['Silos.rows', graph.memberships.size],
    ['EiIndex.rows', graph.memberships.size],
    ['Agreement.rows', graph.memberships.size],
    ['Source.passages', spreadOf([...graph.sources.keys()].map(source => graph.evidenceIn(source).length))],
    ['Duty.mentions', 2],
    ['Theme.mentions', 2],
    ['Source.mentions', 2],
    ['Query.changes', 200],
    ['GapPage.nodes', 200],
    ['Query.gapRules', gapRules.length],
    ['Query.gapLoad', bodies.length],
    ['Gap.subjects', 3],
    ['Gap.areas', graph.councils.length],
    ['Gap.rows', 2],
    ['Gap.judgements', 1],
    ['JudgementPage.nodes', Math.max(1, graph.judgements.size)],
    ['Judgement.boards', 2],
    ...matrixSizes(graph),
    ['CoverageCell.rows', 1],
    ['CoverageCell.couldFill', 10],
    ['Money.periods', 10],
    ['Reach.reached', 5],
    ['Reach.reachedInGeneral', 20],
    ['Reach.stopsAt', 5],
    ['UpwardLine.steps', 3],
    ['SeatLoadPage.nodes', graph.organisations.size],
    ['SeatLoad.rows', ratio(graph.memberships.size, graph.organisations.size)],
    ['Query.boardsPerArea', graph.councils.length],
    ['Query.areaLoads', graph.councils.length],
    ['AreaSeats.membersNotKnown', 5],
    ['AreaSeats.rows', ratio(graph.memberships.size, graph.councils.length)],
    ['AreaGaps.rows', 50],
    ['BoardLoad.boards', boardLoads],
  ]);
}

/** What is told of bodies; "general" where statements of groups are spread to them. */
function* toldSizes(graph: PartnershipGraph): Generator<void, readonly (readonly [string, Spread])[]> {
  const partnerships = [...graph.partnerships.keys()];
  const organisations = [...graph.organisations.keys()];
  const bodies = [...organisations, ...partnerships];
  const sizes: (readonly [string, Spread])[] = [];
  for (const includeGeneral of [false, true]) {
    const named = (field: string): string => (includeGeneral ? `${field} general` : field);
    sizes.push(
      [named('Organisation.seats'), yield* spreadOver(organisations, id => seatsOf(graph, id, { includeGeneral }))],
      [named('Organisation.associations'), yield* spreadOver(organisations, id => associationsOf(graph, id, { includeGeneral }))],
      [named('Partnership.seats'), yield* spreadOver(partnerships, id => seatsOf(graph, id, { includeGeneral }))],
      [named('Partnership.associations'), yield* spreadOver(partnerships, id => associationsOf(graph, id, { includeGeneral }))],
      [named('Partnership.interfaces'), yield* spreadOver(partnerships, id => interfacesToldOf(graph, id, includeGeneral))],
      [named('Partnership.themes'), yield* spreadOver(partnerships, id => remitsToldOf(graph, id, includeGeneral))],
      [named('duties'), yield* spreadOver(bodies, id => dutiesToldOf(graph, id, includeGeneral))],
      [named('flows'), yield* spreadOver(bodies, id => flowsToldOf(graph, id, includeGeneral))],
    );
  }
  return sizes;
}

/** A step for each thing. */
function* spreadOver<Thing>(things: readonly Thing[], rowsOf: (thing: Thing) => readonly unknown[]): Generator<void, Spread> {
  const counts: number[] = [];
  for (const thing of things) {
    counts.push(rowsOf(thing).length);
    yield;
  }
  return spreadOf(counts);
}

/** Matrices by what stands in their rows: how many rows, and how many cells in each. */
function matrixSizes(graph: PartnershipGraph): readonly (readonly [string, number])[] {
  const sizes = [
    ['DUTY', graph.duties.size, graph.councils.length],
    ['THEME', graph.themes.size, graph.councils.length],
    ['ORGANISATION', graph.organisations.size, graph.partnerships.size],
    ['DATA_SET', graph.dataFlows.size, graph.partnerships.size],
  ] as const;
  return sizes.flatMap(([rows, count, cells]) => [
    [`CoverageMatrix.nodes ${rows}`, count] as const,
    [`CoverageMatrix.columns ${rows}`, cells] as const,
    [`CoverageRow.cells ${rows}`, cells] as const,
    [`CoverageRow.states ${rows}`, cells] as const,
  ]);
}

/** At least one: an empty list has to be asked for too. */
function ratio(part: number, whole: number): number {
  return Math.max(1, whole === 0 ? 1 : part / whole);
}
