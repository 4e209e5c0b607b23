/** Records that would speak of something which is gone: they have to be changed by the same change. */
import { kinds, type KindName } from '../../schema/model/model.ts';
import type { Properties } from '../../schema/model/property.ts';
import { keyText, type RecordKey } from '../domain/record.ts';
import type { PartnershipGraph } from '../graph/partnershipGraph.ts';
import { recordsIn } from './recorded.ts';

/** One sentence for each; `touched` are the keys that the change writes or removes itself. */
export function referencesLeft(graph: PartnershipGraph, remove: readonly RecordKey[], touched: ReadonlySet<string>): readonly string[] {
  const gone = new Map<string, readonly KindName[]>();
  for (const { kind, id } of remove) gone.set(id, [...(gone.get(id) ?? []), kind]);
  const complaints: string[] = [];
  for (const record of remove.length === 0 ? [] : recordsIn(graph)) {
    if (touched.has(keyText({ kind: record.is, id: record.id }))) continue;
    for (const [name, property] of Object.entries(kinds[record.is].properties as Properties)) {
      if (property.type !== 'reference' && property.type !== 'references') continue;
      const value = (record as unknown as Readonly<Record<string, unknown>>)[name];
      for (const id of Array.isArray(value) ? value : [value]) {
        const remaining = graph.kindsOf(String(id)).filter(kind => gone.get(String(id))?.includes(kind) !== true);
        const isLeft = typeof id === 'string' && gone.has(id) && !remaining.some(kind => property.kinds.includes(kind));
        if (isLeft) complaints.push(`${record.is} ${record.id}: ${name} still speaks of ${id}, which is removed. Change or remove it too.`);
      }
    }
  }
  return complaints;
}
