/** A thing, a statement, a piece of evidence or a judgement as the record that stores keep. */
import { kinds, statementKinds } from '../../schema/model/model.ts';
import type { AnyRecord, PropertyValue } from './record.ts';
import type { Evidence, EvidenceLeftBehind, Judgement, Statement, Thing } from './things.ts';

/** Nothing is kept of what is not recorded: null and empty lists are left out. */
export function recordOf(row: Thing | Statement | Evidence | EvidenceLeftBehind | Judgement): AnyRecord {
  const held = row as unknown as Readonly<Record<string, PropertyValue | null>>;
  const properties = Object.fromEntries(
    Object.keys(kinds[row.is].properties).flatMap((name): (readonly [string, PropertyValue])[] => {
      const value = held[name] ?? null;
      return value === null || (Array.isArray(value) && value.length === 0) ? [] : [[name, value]];
    }),
  );
  const own = { kind: row.is, id: row.id, properties };
  return (row.is in statementKinds ? { ...own, from: held['from'] ?? null, to: held['to'] } : own) as AnyRecord;
}
