/** Which records differ between two graphs: what a page has to read again. */
import { thingKinds } from '../../schema/model/model.ts';
import type { Evidence, Judgement, Statement, Thing } from '../domain/things.ts';
import type { PartnershipGraph } from '../graph/partnershipGraph.ts';
import { each } from '../pace/each.ts';

type Told = Thing | Statement | Judgement;

/** Ids of records that came, went or changed, their evidence included; sorted. */
export function* comparing(before: PartnershipGraph, after: PartnershipGraph): Generator<void, readonly string[]> {
  const changed = new Set<string>();
  for (const records of recordsOf(before))
    yield* each<Told>(records, record => {
      if (findIn(after, record) === undefined) changed.add(record.id);
    });
  for (const records of recordsOf(after))
    yield* each<Told>(records, record => {
      const old = findIn(before, record);
      const isAsBefore = old !== undefined && isAlike(old, record) && areAlike(before.evidenceOf(old), after.evidenceOf(record));
      if (!isAsBefore) changed.add(record.id);
    });
  return [...changed].sort();
}

function recordsOf(graph: PartnershipGraph): readonly Iterable<Told>[] {
  return [graph.things, graph.statements, graph.judgements.values()];
}

function findIn(graph: PartnershipGraph, record: Told): Told | undefined {
  if (record.is === 'Judgement') return graph.judgements.get(record.id);
  if (isThing(record)) return graph.findThing(record.is, record.id);
  return (graph.statementsOfKind(record.is) as ReadonlyMap<string, Statement>).get(record.id);
}

function isThing(record: Thing | Statement): record is Thing {
  return record.is in thingKinds;
}

function areAlike(before: readonly Evidence[], after: readonly Evidence[]): boolean {
  return before.length === after.length && before.every((one, at) => isAlike(one, after[at]));
}

/** Decoded records are flat: values, and lists of texts. */
function isAlike(one: object, other: object | undefined): boolean {
  if (one === other) return true;
  if (other === undefined) return false;
  const values = other as Readonly<Record<string, unknown>>;
  return Object.entries(one).every(([name, value]) => isSame(value, values[name]));
}

function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  return Array.isArray(one) && Array.isArray(other) && one.length === other.length && one.every((item, at) => item === other[at]);
}
