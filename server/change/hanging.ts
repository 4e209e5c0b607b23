/** What goes with a record that is removed: the statements that end at it, and the evidence about all of them. */
import { endsAt } from '../domain/ends.ts';
import { keyText, type RecordKey } from '../domain/record.ts';
import type { PartnershipGraph } from '../graph/partnershipGraph.ts';

/** The keys given and everything that hangs on them, each once. */
export function hangingOn(graph: PartnershipGraph, keys: readonly RecordKey[]): readonly RecordKey[] {
  const all = new Map<string, RecordKey>();
  const take = (key: RecordKey): void => {
    const text = keyText(key);
    if (all.has(text)) return;
    all.set(text, key);
    for (const { id } of graph.evidenceOf({ is: key.kind, id: key.id })) take({ kind: 'Evidence', id });
    for (const statement of endingAt(graph, key)) take(statement);
  };
  keys.forEach(take);
  return [...all.values()];
}

function endingAt({ statements }: PartnershipGraph, { kind, id }: RecordKey): readonly RecordKey[] {
  return statements.filter(statement => endsAt(statement, kind, id)).map(statement => ({ kind: statement.is, id: statement.id }));
}
