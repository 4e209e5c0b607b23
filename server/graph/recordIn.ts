/** A record of a graph as stores keep it. */
import { recordOf } from '../domain/encode.ts';
import { idOf } from '../domain/id.ts';
import type { AnyRecord, RecordKey } from '../domain/record.ts';
import type { PartnershipGraph } from './partnershipGraph.ts';

/** Null where there is none of that kind and id. */
export function recordIn(graph: PartnershipGraph, key: RecordKey): AnyRecord | null {
  const row = rowIn(graph, key);
  return row?.is === key.kind ? recordOf(row) : null;
}

function rowIn(graph: PartnershipGraph, { kind, id }: RecordKey): Parameters<typeof recordOf>[0] | undefined {
  if (kind === 'Judgement') return graph.judgements.get(idOf('Judgement', id));
  // Little evidence is left behind: most goes with what it is about.
  if (kind === 'Evidence') return graph.findEvidence(id) ?? graph.evidenceLeftBehind.find(evidence => evidence.id === id);
  return graph.findThing(kind, id) ?? graph.findStatement(id);
}
