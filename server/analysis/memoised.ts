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

/** Long work of that sort, which can be done step by step beforehand, so that others have their turn in between. */
export interface InSteps<Answer> {
  /** All of it at once, unless it is known. */
  of(graph: PartnershipGraph): Answer;
  steps(graph: PartnershipGraph): Generator<void, Answer>;
}

export function memoisedInSteps<Answer>(work: (graph: PartnershipGraph) => Generator<void, Answer>): InSteps<Answer> {
  const known = new WeakMap<PartnershipGraph, { readonly answer: Answer }>();
  const steps = function* (graph: PartnershipGraph): Generator<void, Answer> {
    const before = known.get(graph);
    if (before !== undefined) return before.answer;
    const answer = yield* work(graph);
    // Somebody may have been there first, in between two steps.
    const first = known.get(graph) ?? { answer };
    known.set(graph, first);
    return first.answer;
  };
  return {
    steps,
    of: graph => {
      const work = steps(graph);
      for (;;) {
        const step = work.next();
        if (step.done === true) return step.value;
      }
    },
  };
}
