/** Every thing, statement and piece of evidence of a graph, one after another. */
import type { Evidence, Statement, Thing } from '../domain/things.ts';
import type { PartnershipGraph } from '../graph/partnershipGraph.ts';

export function* thingsAndStatementsOf(graph: PartnershipGraph): Generator<Thing | Statement> {
  yield* graph.organisations.values();
  yield* graph.partnerships.values();
  yield* graph.areas.values();
  yield* graph.duties.values();
  yield* graph.themes.values();
  yield* graph.sources.values();
  yield* graph.facts.values();
  yield* graph.surveyResults.values();
  yield* graph.recommendations.values();
  yield* graph.disagreements.values();
  yield* graph.glossaryTerms.values();
  yield* graph.lanes.values();
  yield* graph.memberships.values();
  yield* graph.interfaces.values();
  yield* graph.fundingFlows.values();
  yield* graph.dataFlows.values();
  yield* graph.remits.values();
  yield* graph.dutyHoldings.values();
  yield* graph.withins.values();
}

export function* evidenceIn(graph: PartnershipGraph): Generator<Evidence> {
  for (const record of thingsAndStatementsOf(graph)) yield* graph.evidenceOf(record);
}
