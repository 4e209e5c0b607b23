/** Long work about a whole landscape: done once for each graph, in slices between requests, however many wait for it. */
import { findingGaps } from '../analysis/gaps/catalogue.ts';
import type { Gap } from '../analysis/gaps/gap.ts';
import { comparingJudgements } from '../analysis/judgements.ts';
import type { PartnershipGraph } from '../graph/partnershipGraph.ts';
import type { Context } from './context.ts';
import { measuringSizes, type Sizes } from './guards/sizes.ts';

type Asking = Pick<Context, 'graph' | 'inSlices'>;

/** The gaps, and with them whatever is asked of them later. */
export const gapsFound: (asking: Asking) => Promise<readonly Gap[]> = oncePerGraph(findingGaps);

/** Which judgements are outdated; what they judged is worked out again, gaps and overlaps. */
export const judgementsCompared: (asking: Asking) => Promise<void> = oncePerGraph(comparingJudgements);

/** How long lists are, for the price of a query. */
export const sizesMeasured: (asking: Asking) => Promise<Sizes> = oncePerGraph(measuringSizes);

function oncePerGraph<Answer>(steps: (graph: PartnershipGraph) => Generator<void, Answer>): (asking: Asking) => Promise<Answer> {
  const underWay = new WeakMap<PartnershipGraph, Promise<Answer>>();
  return ({ graph, inSlices }) => {
    const asked = underWay.get(graph) ?? inSlices(steps(graph));
    underWay.set(graph, asked);
    return asked;
  };
}
