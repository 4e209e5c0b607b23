/** Which records differ between two graphs: what a page has to read again. */
import type { PartnershipGraph } from '../graph/partnershipGraph.ts';

const indices = [
  'organisations',
  'partnerships',
  'areas',
  'duties',
  'themes',
  'sources',
  'facts',
  'surveyResults',
  'recommendations',
  'disagreements',
  'glossaryTerms',
  'lanes',
  'memberships',
  'interfaces',
  'fundingFlows',
  'dataFlows',
  'remits',
  'dutyHoldings',
  'withins',
  'judgements',
] as const satisfies readonly (keyof PartnershipGraph)[];

type Comparable = { readonly is: Parameters<PartnershipGraph['evidenceOf']>[0]['is']; readonly id: string };

/** Ids of records that came, went or changed, their evidence included; sorted. */
export function changedBetween(before: PartnershipGraph, after: PartnershipGraph): readonly string[] {
  const changed = new Set<string>();
  for (const index of indices) {
    const old = before[index] as ReadonlyMap<string, Comparable>;
    const fresh = after[index] as ReadonlyMap<string, Comparable>;
    for (const id of old.keys()) if (!fresh.has(id)) changed.add(id);
    for (const [id, record] of fresh) {
      const known = old.get(id);
      if (known === undefined || told(before, known) !== told(after, record)) changed.add(id);
    }
  }
  return [...changed].sort();
}

function told(graph: PartnershipGraph, record: Comparable): string {
  return JSON.stringify([record, graph.evidenceOf(record)]);
}
