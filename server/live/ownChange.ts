/** The graph after a change of our own, made of the graph before it: nothing is read again. */
import { kinds, type KindName } from '../../schema/model/model.ts';
import { changeMade, type Change, type ChangeSet, type Revision } from '../domain/change.ts';
import { decoding, type KindsById } from '../domain/decode.ts';
import type { RecordKey } from '../domain/record.ts';
import { bearersAfter } from '../graph/bearersAfter.ts';
import type { PartnershipGraph } from '../graph/partnershipGraph.ts';
import { recordIn } from '../graph/recordIn.ts';
import { ended } from '../pace/each.ts';
import { touchedBy } from '../store/fit.ts';
import { changedAmong } from './comparing.ts';

export interface Swap {
  readonly next: PartnershipGraph;
  readonly changedIds: readonly string[];
}

/** Larger ones are read anew in slices: worked out here they would hold everybody up. */
const mostTouched = 1_000;

/** Null where it is large, or where evidence that stays as it is may speak of another record afterwards: then everything is to be read. */
export function afterOwnChange(graph: PartnershipGraph, { upsert, remove }: ChangeSet, revision: Revision): Swap | null {
  const touched: readonly RecordKey[] = [...upsert, ...remove];
  if (touched.length > mostTouched) return null;
  const known = bearersAfter(graph, upsert, remove);
  const evidence = new Set(touched.flatMap(({ kind, id }) => (kind === 'Evidence' ? [id] : [])));
  if (touched.some(({ id }) => isToldOfOthers(graph, known, id, evidence))) return null;
  const next = graph.after({ written: ended(decoding({ revision, records: upsert }, known)), removed: remove });
  const ids = touched.flatMap(({ kind, id }) => (kind === 'Evidence' ? aboutIn(graph, next, id) : [id]));
  return { next, changedIds: changedAmong(graph, next, ids) };
}

/** The change as the store keeps it with its history: records as this graph knew them, evidence with the kind it spoke of then. */
export function madeOf(graph: PartnershipGraph, change: ChangeSet, revision: Revision): Change {
  return changeMade(change, { revision, before: touchedBy(change).flatMap(touched => recordIn(graph, touched) ?? []) });
}

/** Whether other kinds bear the id than before, while evidence about it stands that the change does not touch. */
function isToldOfOthers(graph: PartnershipGraph, known: KindsById, id: string, touched: ReadonlySet<string>): boolean {
  if (String(graph.kindsOf(id)) === String(known.get(id))) return false;
  const ofAnyKind = (Object.keys(kinds) as KindName[]).flatMap(is => graph.evidenceOf({ is, id }));
  const leftBehind = graph.evidenceLeftBehind.filter(({ about }) => about === id);
  return [...ofAnyKind, ...leftBehind].some(piece => !touched.has(piece.id));
}

function aboutIn(before: PartnershipGraph, after: PartnershipGraph, evidence: string): readonly string[] {
  return [before, after].flatMap(graph => graph.findEvidence(evidence)?.about ?? []);
}
