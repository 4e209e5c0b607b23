/** What goes with a record that is removed: the statements that end at it, and the evidence about all of them. */
import { idFromEnds } from '../../schema/model/kind.ts';
import { statementKinds } from '../../schema/model/model.ts';
import type { RecordKey } from '../domain/record.ts';
import type { PartnershipGraph } from '../graph/partnershipGraph.ts';
import { thingsAndStatementsOf } from './recorded.ts';

/** The keys given and everything that hangs on them, each once. */
export function hangingOn(graph: PartnershipGraph, keys: readonly RecordKey[]): readonly RecordKey[] {
  const all = new Map<string, RecordKey>();
  const take = (key: RecordKey): void => {
    if (all.has(`${key.kind} ${key.id}`)) return;
    all.set(`${key.kind} ${key.id}`, key);
    for (const { id } of graph.evidenceOf({ is: key.kind, id: key.id })) take({ kind: 'Evidence', id });
    for (const statement of [...endingAt(graph, key), ...coveragesAt(graph, key)]) take(statement);
  };
  keys.forEach(take);
  return [...all.values()];
}

function endingAt(graph: PartnershipGraph, { kind, id }: RecordKey): readonly RecordKey[] {
  return [...thingsAndStatementsOf(graph)].flatMap((record): readonly RecordKey[] => {
    if (!('to' in record)) return [];
    const ends = statementKinds[record.is];
    const isHere = (record.from === id && allows(ends.from.kinds, kind)) || (record.to === id && allows(ends.to.kinds, kind));
    return isHere ? [{ kind: record.is, id: record.id }] : [];
  });
}

/** Areas served are kept as statements, and read as footprints. */
function coveragesAt(graph: PartnershipGraph, { kind, id }: RecordKey): readonly RecordKey[] {
  return [...graph.organisations.values(), ...graph.partnerships.values()].flatMap(body =>
    graph
      .areasOf(body.id)
      .filter(area => (kind === body.is && body.id === id) || (kind === 'Area' && area === id))
      .map(area => ({ kind: 'Coverage' as const, id: idFromEnds('Coverage', body.id, area) })),
  );
}

function allows(kinds: readonly string[], kind: string): boolean {
  return kinds.includes(kind);
}
