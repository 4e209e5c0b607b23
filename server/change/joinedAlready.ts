/** Pairs that a statement under another id joins already: an older Tirlun took such ids, and people write them by hand in Neo4j. */
import type { StatementName } from '../../schema/model/model.ts';
import { derivesId } from '../domain/check.ts';
import { plainly } from '../domain/briefly.ts';
import { keyText, type AnyRecord, type RecordKey, type StatementRecord } from '../domain/record.ts';
import type { PartnershipGraph } from '../graph/partnershipGraph.ts';

/** One sentence for each statement that would be a second one about the same two; `remove` is gone by then. */
export function joinedAlready(graph: PartnershipGraph, upsert: readonly AnyRecord[], remove: readonly RecordKey[]): readonly string[] {
  const fresh = upsert.filter(
    (record): record is StatementRecord => 'to' in record && derivesId(record.kind) && graph.findStatement(record.id) === undefined,
  );
  if (fresh.length === 0) return [];
  const gone = new Set(remove.map(keyText));
  const freshByPair = new Map(fresh.map(record => [pairOf(record.kind, record), record]));
  // Of a million memberships only those are looked up that begin where a new one does.
  const origins = new Set(fresh.map(({ from }) => from));
  return [...new Set(fresh.map(({ kind }) => kind))].flatMap(kind =>
    [...graph.statementsOfKind(kind).values()].flatMap(statement => {
      const record = origins.has(statement.from) ? freshByPair.get(pairOf(kind, statement)) : undefined;
      if (record === undefined || gone.has(keyText({ kind, id: statement.id }))) return [];
      return [
        `${kind} ${plainly(record.id)}: from and to should be two that no ${kind} joins yet; the ${kind} ${plainly(statement.id)} does. Remove that one in the same change, or leave this one out.`,
      ];
    }),
  );
}

function pairOf(kind: StatementName, { from, to }: { readonly from: string | null; readonly to: string }): string {
  return JSON.stringify([kind, from, to]);
}
