/** Which records differ between two graphs: what a page has to read again. */
import { statementKinds, thingKinds, type StatementName, type ThingName } from '../../schema/model/model.ts';
import { idOf } from '../domain/id.ts';
import type { Evidence, Judgement, Statement, Thing } from '../domain/things.ts';
import type { PartnershipGraph } from '../graph/partnershipGraph.ts';
import { each } from '../pace/each.ts';

type Told = Thing | Statement | Judgement;

/** Ids of records that came, went or changed, their evidence included; sorted. */
export function* comparing(before: PartnershipGraph, after: PartnershipGraph): Generator<void, readonly string[]> {
  const changed = new Set<string>();
  for (const records of recordsOf(before))
    yield* each<Told>(records, ({ is, id }) => {
      if (findIn(after, is, id) === undefined) changed.add(id);
    });
  for (const records of recordsOf(after))
    yield* each<Told>(records, ({ is, id }) => {
      if (!isAsBefore(before, after, is, id)) changed.add(id);
    });
  return [...changed].sort();
}

/** The same where only few ids come into question. */
export function changedAmong(before: PartnershipGraph, after: PartnershipGraph, ids: readonly string[]): readonly string[] {
  const isChanged = (id: string): boolean =>
    [...before.kindsOf(id), ...after.kindsOf(id)].some(is => is !== 'Evidence' && !isAsBefore(before, after, is, id));
  return [...new Set(ids)].filter(isChanged).sort();
}

/** Kind by kind: a list of all is long in making. */
function recordsOf(graph: PartnershipGraph): readonly Iterable<Told>[] {
  const things = (Object.keys(thingKinds) as ThingName[]).map(kind => graph.thingsOfKind(kind).values());
  const statements = (Object.keys(statementKinds) as StatementName[]).map(kind => graph.statementsOfKind(kind).values());
  return [...things, ...statements, graph.judgements.values()];
}

function isAsBefore(before: PartnershipGraph, after: PartnershipGraph, is: Told['is'], id: string): boolean {
  const [old, fresh] = [findIn(before, is, id), findIn(after, is, id)];
  if (old === undefined || fresh === undefined) return false;
  return isAlike(old, fresh) && areAlike(before.evidenceOf(old), after.evidenceOf(fresh));
}

function findIn(graph: PartnershipGraph, is: Told['is'], id: string): Told | undefined {
  if (is === 'Judgement') return graph.judgements.get(idOf('Judgement', id));
  if (is in thingKinds) return graph.findThing(is, id);
  return (graph.statementsOfKind(is as StatementName) as ReadonlyMap<string, Statement>).get(id);
}

function areAlike(before: readonly Evidence[], after: readonly Evidence[]): boolean {
  if (before === after) return true;
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
