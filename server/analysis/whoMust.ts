/** Who is recorded as bound to do a duty, and who carries it: one answer for gaps and for coverage. */
import type { Duty, DutyHolding } from '../domain/things.ts';
import type { PartnershipGraph } from '../graph/partnershipGraph.ts';

export interface Holders {
  readonly must: readonly DutyHolding[];
  readonly carries: readonly DutyHolding[];
}

/** Told directly or in general; what a source denies does not count. Whoever is notified or may be directed neither must nor carries. */
export function holdersOf(graph: PartnershipGraph, { id }: Duty): Holders {
  const held = graph.holdersOf(id).filter(({ holds }) => holds !== 'no');
  return { must: held.filter(({ holdsAs }) => holdsAs === 'must'), carries: held.filter(({ holdsAs }) => holdsAs === 'carries') };
}

/** It is done, as far as recorded, by somebody of whom nobody wrote down that they must. */
export function isOnlyCarried(graph: PartnershipGraph, duty: Duty): boolean {
  const { must, carries } = holdersOf(graph, duty);
  return must.length === 0 && carries.length > 0;
}
