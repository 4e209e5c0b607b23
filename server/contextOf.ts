/** One request, one graph: what its resolvers are handed, and the time it has. */
import { walkedBack, type History } from './analysis/history/walk.ts';
import type { Context } from './api/context.ts';
import { tooLate } from './api/guards/deadline.ts';
import { limits } from './api/guards/limits.ts';
import { commitOnce } from './commitOnce.ts';
import type { PartnershipGraph } from './graph/partnershipGraph.ts';
import type { Live } from './live/live.ts';
import { Cancelled } from './pace/cancelled.ts';
import { startClock } from './pace/clock.ts';
import { inSlices } from './pace/inSlices.ts';
import { onceFor } from './pace/onceFor.ts';
import type { Leaving } from './pace/leaving.ts';
import { waitingAtMost } from './work/kept.ts';
import type { NetworkDesk } from './work/networks.ts';
import type { Ranker } from './work/ranker.ts';

export function contextOf(
  live: Live,
  { ranker, networks }: { readonly ranker: Ranker; readonly networks: NetworkDesk },
  leaving: Leaving,
): Context {
  const deadline = limits.deadlineMs;
  const elapsedMs = startClock(deadline);
  let patience: AbortSignal | null = null;
  const current = live.current();
  const over = (graph: PartnershipGraph): Context => ({
    graph,
    over,
    commit: input => commitOnce(live, input),
    history: () => histories(current, async () => inSlices(walkedBack(current, await live.past()))),
    rankPairs: ranker.over(graph, () => leaving.signal),
    networks: networks.over(graph, () => (patience ??= waitingAtMost({ deadline, elapsedMs }, leaving.signal, tooLate))),
    inSlices: work => inSlices(work),
    whileWanted: work =>
      inSlices(
        work,
        () => !leaving.hasLeft && elapsedMs() <= deadline,
        () => (leaving.hasLeft ? new Cancelled() : tooLate()),
      ),
    elapsedMs,
    deadline,
  });
  return over(current);
}

/** The history up to a graph never changes: what was read of it once is there while the store is away too. */
const histories = onceFor<PartnershipGraph, History>();
