/** A landscape as its only scenario has it, with nobody waiting meanwhile. */
import { supposing, type AsIf } from '../../server/analysis/scenario/asIf.ts';
import type { PartnershipGraph } from '../../server/graph/partnershipGraph.ts';
import { runThrough } from './runThrough.ts';

export function supposedIn(graph: PartnershipGraph): AsIf {
  const [scenario] = graph.thingsOfKind('Scenario').values();
  if (scenario === undefined) throw new Error('There is no scenario.');
  return runThrough(supposing(graph, scenario));
}
