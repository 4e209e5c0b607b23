/** How long lists are: the real counts of the graph at hand, and for lists within things the average. */
import { gapRules } from '../../analysis/gaps/catalogue.ts';
import type { PartnershipGraph } from '../../graph/partnershipGraph.ts';

export type Sizes = ReadonlyMap<string, number>;

/** The sizes by "Type.field", or by "field" wherever it stands. */
export function sizesOf(graph: PartnershipGraph): Sizes {
  const known = sizesByGraph.get(graph);
  if (known !== undefined) return known;
  const sizes = measure(graph);
  sizesByGraph.set(graph, sizes);
  return sizes;
}

const sizesByGraph = new WeakMap<PartnershipGraph, Sizes>();

/** A list that nothing is known about. */
export const usualSize = 4;

function measure(graph: PartnershipGraph): Sizes {
  const bodies = [...graph.organisations.values(), ...graph.partnerships.values()];
  const statements = [graph.memberships, graph.interfaces, graph.fundingFlows, graph.dataFlows, graph.remits, graph.dutyHoldings];
  const flows = graph.fundingFlows.size + graph.dataFlows.size;
  const mentions = graph.facts.size + graph.surveyResults.size + graph.recommendations.size + graph.disagreements.size;
  const footprint = average(bodies.map(body => graph.footprintOf(body.id)?.length ?? 0));
  const serving = average(graph.councils.map(council => graph.bodiesServing([council]).length));
  const evidenced = average(statements.flatMap(kind => [...kind.values()].map(statement => graph.evidenceOf(statement).length)));
  return new Map([
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
    ['Organisation.seats', ratio(graph.memberships.size, graph.organisations.size)],
    ['Organisation.associations', ratio(graph.memberships.size, 4 * graph.organisations.size)],
    ['Partnership.seats', ratio(graph.memberships.size, graph.partnerships.size)],
    ['Partnership.associations', ratio(graph.memberships.size, 4 * graph.partnerships.size)],
    ['Partnership.interfaces', ratio(2 * graph.interfaces.size, graph.partnerships.size)],
    ['Partnership.themes', ratio(graph.remits.size, graph.partnerships.size)],
    ['duties', ratio(graph.dutyHoldings.size, bodies.length)],
    ['flows', ratio(2 * flows, bodies.length)],
    ['mentions', ratio(mentions, bodies.length)],
    ['footprint', footprint],
    ['areas', 2],
    ['Area.partnerships', serving],
    ['Area.organisations', serving],
    ['Area.within', ratio(graph.withins.size, graph.areas.size)],
    ['Area.councils', average([...graph.areas.keys()].map(area => graph.councilsOf(area).length))],
    ['Duty.holders', ratio(graph.dutyHoldings.size, graph.duties.size)],
    ['Theme.remits', ratio(graph.remits.size, graph.themes.size)],
    ['Neighbourhood.members', bodies.length],
    ['Neighbourhood.statements', graph.memberships.size + graph.interfaces.size + flows],
    ['Path.bodies', 5],
    ['Path.steps', 4],
    ['evidence', evidenced],
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
    ['Source.passages', average([...graph.sources.keys()].map(source => graph.evidenceIn(source).length))],
    ['Duty.mentions', 2],
    ['Theme.mentions', 2],
    ['Source.mentions', 2],
    ['Query.changes', 200],
    ['GapPage.nodes', 200],
    ['Query.gapRules', gapRules.length],
    ['Gap.subjects', 3],
    ['Gap.areas', graph.councils.length],
    ['Gap.rows', 2],
    ['Gap.judgements', 1],
    ['JudgementPage.nodes', Math.max(1, graph.judgements.size)],
    ['Judgement.boards', 2],
    ...matrixSizes(graph),
    ['CoverageCell.rows', 1],
    ['Money.periods', 10],
    ['Reach.reached', 5],
    ['Reach.reachedInGeneral', 20],
    ['Reach.stopsAt', 5],
    ['UpwardLine.steps', 3],
    ['SeatLoadPage.nodes', graph.organisations.size],
    ['SeatLoad.rows', ratio(graph.memberships.size, graph.organisations.size)],
    ['Query.boardsPerArea', graph.councils.length],
    ['BoardLoad.boards', serving],
  ]);
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
  ]);
}

function average(counts: readonly number[]): number {
  return ratio(
    counts.reduce((sum, count) => sum + count, 0),
    counts.length,
  );
}

/** At least one: an empty list has to be asked for too. */
function ratio(part: number, whole: number): number {
  return Math.max(1, whole === 0 ? 1 : part / whole);
}
