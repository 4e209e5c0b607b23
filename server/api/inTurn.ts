/** Long work about a whole landscape: done once for each graph, in slices between requests, however many wait for it. */
import { findingGaps } from '../analysis/gaps/catalogue.ts';
import type { Gap } from '../analysis/gaps/gap.ts';
import { comparingJudgements } from '../analysis/judgements.ts';
import { supposing, type AsIf } from '../analysis/scenario/asIf.ts';
import { idOf } from '../domain/id.ts';
import type { PartnershipGraph } from '../graph/partnershipGraph.ts';
import { onceFor, type OnceFor } from '../pace/onceFor.ts';
import type { Context } from './context.ts';
import { measuredLists } from './guards/measuredLists.ts';
import { sizesOf, type Sizes } from './guards/sizes.ts';

type Asking = Pick<Context, 'graph' | 'inSlices'>;

/** The gaps, and with them whatever is asked of them later. */
export const gapsFound: (asking: Asking) => Promise<readonly Gap[]> = oncePerGraph(findingGaps);

/** Which judgements are outdated; what they judged is worked out again, gaps and overlaps. */
export const judgementsCompared: (asking: Asking) => Promise<void> = oncePerGraph(comparingJudgements);

/** By ids of scenarios: those that are there are few. */
const supposed = new Map<string, OnceFor<PartnershipGraph, AsIf>>();

/** The landscape as a scenario has it, built once for each revision and scenario; null where nobody bears the id. */
export async function supposedBy({ graph, inSlices }: Asking, id: string): Promise<AsIf | null> {
  const scenario = graph.thingsOfKind('Scenario').get(idOf('Scenario', id));
  if (scenario === undefined) return null;
  const once = supposed.get(id) ?? onceFor<PartnershipGraph, AsIf>();
  supposed.set(id, once);
  return once(graph, () => inSlices(supposing(graph, scenario)));
}

/** How long the lists of these fields are, for the price of a query. */
export async function sizesMeasured(asking: Asking, fields: Iterable<string>): Promise<Sizes> {
  // One after the other: all together would take their slices in one go.
  for (const field of fields) await measuring.get(field)?.(asking);
  return sizesOf(asking.graph);
}

const measuring = new Map([...measuredLists].map(([field, { steps }]) => [field, oncePerGraph<unknown>(steps)]));

function oncePerGraph<Answer>(steps: (graph: PartnershipGraph) => Generator<void, Answer>): (asking: Asking) => Promise<Answer> {
  const once = onceFor<PartnershipGraph, Answer>();
  return ({ graph, inSlices }) => once(graph, () => inSlices(steps(graph)));
}
