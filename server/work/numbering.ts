/** The numbers of all boards, worked out once for each graph and way of counting, however many ask. */
import { compacting, type BoardNumbers } from '../analysis/overlap/compact.ts';
import { Cancelled } from '../pace/cancelled.ts';
import type { SetOptions } from '../analysis/overlap/sets.ts';
import type { PartnershipGraph } from '../graph/partnershipGraph.ts';
import { keepAnswers } from './kept.ts';
import { inSlices } from '../pace/inSlices.ts';

/** Ways of counting that are kept for each graph: what people switch between. */
const kept = keepAnswers<BoardNumbers>(6);

export function numbersOf(graph: PartnershipGraph, options: SetOptions, signal: AbortSignal): Promise<BoardNumbers> {
  const { includeGeneral, includeAssumed, asOf } = options;
  return kept.get({ owner: graph, key: JSON.stringify([includeGeneral, includeAssumed, asOf]), signal }, isAbandoned =>
    inSlices(
      compacting(graph, options),
      () => !isAbandoned.aborted,
      () => new Cancelled(),
    ),
  );
}
