/** Every thing, statement and piece of evidence of a graph, one after another. */
import type { Evidence, Statement, Thing } from '../domain/things.ts';
import type { PartnershipGraph } from '../graph/partnershipGraph.ts';

export function* recordsIn(graph: PartnershipGraph): Generator<Thing | Statement | Evidence> {
  for (const record of [...graph.things, ...graph.statements]) {
    yield record;
    yield* graph.evidenceOf(record);
  }
}
