/** Which records differ between two graphs: what a page has to read again. */
import type { PartnershipGraph } from '../graph/partnershipGraph.ts';

/** Ids of records that came, went or changed, their evidence included; sorted. */
export function changedBetween(before: PartnershipGraph, after: PartnershipGraph): readonly string[] {
  const [old, fresh] = [toldIn(before), toldIn(after)];
  const changed = new Set<string>();
  for (const [key, { id }] of old) if (!fresh.has(key)) changed.add(id);
  for (const [key, { id, text }] of fresh) if (old.get(key)?.text !== text) changed.add(id);
  return [...changed].sort();
}

/** Everything that is said of each record, as one text to compare. */
function toldIn(graph: PartnershipGraph): ReadonlyMap<string, { readonly id: string; readonly text: string }> {
  const records = [...graph.things, ...graph.statements, ...graph.judgements.values()];
  return new Map(
    records.map(record => [`${record.is} ${record.id}`, { id: record.id, text: JSON.stringify([record, graph.evidenceOf(record)]) }]),
  );
}
