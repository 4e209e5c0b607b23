/** How long lists are: the real counts of the graph at hand, and for lists within things how they are spread over the things. */
import { gapRules } from '../../analysis/gaps/catalogue.ts';
import { memoised } from '../../analysis/memoised.ts';
import type { PartnershipGraph } from '../../graph/partnershipGraph.ts';
import { measuredLists } from './measuredLists.ts';
import { spreadOf, type Spread } from './spread.ts';

/** By "Type.field", or by "field" wherever it stands. */
export interface Sizes {
  get(field: string): number | Spread | undefined;
}

/** The sizes of a landscape; lists of which nobody asked before are gone through at once. */
export function sizesOf(graph: PartnershipGraph): Sizes {
  return { get: field => counts(graph).get(field) ?? measuredLists.get(field)?.of(graph) };
}

/** A list that nothing is known about. */
export const usualSize = 4;

/** What the landscape tells at once. */
const counts = memoised((graph): ReadonlyMap<string, number | Spread> => {
  const bodies = graph.organisations.size + graph.partnerships.size;
  const flows = graph.fundingFlows.size + graph.dataFlows.size;
  const areas = [...graph.areas.keys()];
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
    ['Landscape.stories', graph.stories.size],
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
    ['StoryPage.nodes', graph.stories.size],
    ['ScenarioPage.nodes', graph.thingsOfKind('Scenario').size],
    ['Story.scenes', spreadOf([...graph.stories.values()].map(story => story.scenes.length))],
    ['Scene.sources', spreadOf([...graph.scenes.values()].map(scene => scene.sources.length))],
    ['Scene.claims', spreadOf([...graph.scenes.values()].map(scene => scene.claims.length))],
    ['MembershipPage.nodes', graph.memberships.size],
    ['InterfacePage.nodes', graph.interfaces.size],
    ['FundingFlowPage.nodes', graph.fundingFlows.size],
    ['DataFlowPage.nodes', graph.dataFlows.size],
    ['RemitPage.nodes', graph.remits.size],
    ['DutyHoldingPage.nodes', graph.dutyHoldings.size],
    ['Area.within', ratio(graph.withins.size, graph.areas.size)],
    ['Area.councils', spreadOf(areas.map(area => graph.councilsOf(area).length))],
    ['Duty.holders', spreadOf([...graph.duties.keys()].map(duty => graph.holdersOf(duty).length))],
    ['Theme.remits', spreadOf([...graph.themes.keys()].map(theme => graph.remitsFor(theme).length))],
    ['Neighbourhood.members', bodies],
    ['Neighbourhood.statements', graph.memberships.size + graph.interfaces.size + flows],
    ['Paths.nodes', 20],
    ['PathStep.others', 1],
    ['Path.bodies', 5],
    ['Path.steps', 4],
    ['OverlapPage.nodes', graph.partnerships.size ** 2],
    ['shared', 4],
    ['onlyA', 6],
    ['onlyB', 6],
    ['inA', 1],
    ['inB', 1],
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
    ['Silos.isolates', bodies],
    ['Silos.communities', bodies],
    ['Community.members', 1],
    ['Community.groups', 1],
    ['Silos.groups', 12],
    ['OfficialGroup.members', ratio(bodies, 12)],
    ['TiePage.nodes', 200],
    ['Tie.rows', 12],
    ['Silos.cutPoints', ratio(bodies, 5)],
    ['CutPoint.losesOnlyLink', 3],
    ['CutPoint.rows', 10],
    ['Silos.bridges', ratio(bodies, 4)],
    ['Bridge.fallsOff', 2],
    ['Bridge.rows', 2],
    ['Silos.betweenness', bodies],
    ['NetworkRank.rows', ratio(graph.memberships.size, bodies)],
    ['Silos.constraint', bodies],
    ['Silos.effectiveSize', bodies],
    ['Silos.brokerage', bodies],
    ['Broker.rows', ratio(graph.memberships.size, bodies)],
    ['NetworkStanding.joinedTo', ratio(bodies, 3)],
    ['NetworkStanding.bridges', 5],
    ['NetworkStanding.rows', ratio(graph.memberships.size, bodies)],
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
    ['RevisionComparison.changes', 200],
    ['RevisionComparison.counts', 5],
    ['TimeComparison.counts', 4],
    ['TimeComparison.undated', 10],
    ['ChangeCount.kinds', 27],
    ['TurnCount.kinds', 10],
    ['RecordChangePage.nodes', 200],
    ['TurnPage.nodes', 200],
    ['RecordChange.alterations', 3],
    ['RecordChange.revisions', 2],
    ['RecordChange.bodies', 2],
    ['Turn.bodies', 2],
    ['GapPage.nodes', 200],
    ['Query.gapRules', gapRules.length],
    ['Query.gapLoad', bodies],
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
  ]);
});

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
