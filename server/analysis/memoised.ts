/** An answer about a whole landscape is worked out once for each graph: a graph never changes. */
import type { PartnershipGraph } from '../graph/partnershipGraph.ts';

export function memoised<Answer>(work: (graph: PartnershipGraph) => Answer): (graph: PartnershipGraph) => Answer {
  const known = new WeakMap<PartnershipGraph, { readonly answer: Answer }>();
  return graph => {
    const before = known.get(graph);
    if (before !== undefined) return before.answer;
    const answer = work(graph);
    known.set(graph, { answer });
    return answer;
  };
}
