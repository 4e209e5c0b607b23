/** Ways between bodies in words. */
import type { Language } from '../../schema/words/say.ts';
import type { PartnershipGraph } from '../graph/partnershipGraph.ts';
import type { Path, PathOptions } from './path.ts';
import { tellerIn } from './teller.ts';

export function pathTold(graph: PartnershipGraph, { steps, bodies }: Path, language: Language): string {
  const { say, name, body } = tellerIn(graph, language);
  const [only] = bodies;
  if (steps.length === 0) return say('silos', 'nowhere', { from: body(only ?? null), to: body(only ?? null) });
  return say('silos', 'way', { steps: steps.map(({ statement }) => name(statement)).join('; ') });
}

export function pathsTold(
  graph: PartnershipGraph,
  { from, to }: Pick<PathOptions, 'from' | 'to'>,
  paths: readonly Path[],
  language: Language,
): string {
  const { say, body } = tellerIn(graph, language);
  const ends = { from: body(from), to: body(to) };
  const [shortest] = paths;
  if (shortest === undefined) return say('silos', 'noWay', ends);
  if (shortest.steps.length === 0) return say('silos', 'nowhere', ends);
  return say('silos', 'ways', { ...ends, n: paths.length, steps: say('silos', 'steps', { n: shortest.steps.length }) });
}
