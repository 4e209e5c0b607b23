/** Networks worked out in this thread by whoever asks: what resolvers and measures are handed where no server runs. */
import type { Networks } from '../../server/analysis/silos/questions.ts';
import type { PartnershipGraph } from '../../server/graph/partnershipGraph.ts';
import { createNetworks } from '../../server/work/networks.ts';
import { threadFor } from '../../server/work/thread.ts';

export function networksHere(graph: PartnershipGraph): Networks {
  return createNetworks(threadFor('networkWorker')).over(graph, () => new AbortController().signal);
}
