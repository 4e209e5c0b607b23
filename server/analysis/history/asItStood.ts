/** The landscape as it stood at a revision: what changes found is put back. What they found and nobody kept stays as it is now. */
import type { KindName } from '../../../schema/model/model.ts';
import { statementKinds } from '../../../schema/model/model.ts';
import { decodedRecord, isLeftBehind } from '../../domain/decode.ts';
import type { AnyRecord, RecordKey } from '../../domain/record.ts';
import type { Evidence, Statement, Thing } from '../../domain/things.ts';
import { buildingGraph } from '../../graph/build.ts';
import { each } from '../../pace/each.ts';
import { thingKey } from '../../graph/mentions.ts';
import type { PartnershipGraph } from '../../graph/partnershipGraph.ts';
import { bodyIn, drafting, droppingLoose, removeBody, removeStatement, writing, type Draft } from '../draft.ts';
import { comparedRevisions, type Difference, type RevisionsCompared } from './between.ts';
import { isRecord, type History } from './walk.ts';

/** Before the first change that is compared. */
export function asItStoodBefore(history: History, { from }: RevisionsCompared): Generator<void, PartnershipGraph> {
  return asItStood(history, from, []);
}

/** After the last; what got its last day in between is there no longer. */
export function asItStoodAfter(history: History, { to, differences }: RevisionsCompared): Generator<void, PartnershipGraph> {
  return asItStood(
    history,
    to,
    differences.filter(({ sort }) => sort === 'ENDED').map(({ key }) => key),
  );
}

function* asItStood(history: History, revision: number, ended: readonly RecordKey[]): Generator<void, PartnershipGraph> {
  const { graph } = history;
  const since = yield* comparedRevisions(history, { from: revision, to: graph.revision, about: null });
  const known = since.differences.filter(({ before }) => before !== 'not kept');
  if (known.length + ended.length === 0) return graph;
  const draft = yield* drafting(graph);
  yield* takingOut(draft, known);
  for (const { before } of known) {
    if (isRecord(before)) putBack(draft, history, before);
    yield;
  }
  for (const { kind, id } of ended) {
    const body = kind === 'Organisation' || kind === 'Partnership' ? bodyIn(draft, id) : null;
    const statement = draft.statements.get(id);
    if (body !== null) removeBody(draft, body);
    else if (statement?.is === kind) removeStatement(draft, statement);
    yield;
  }
  yield* droppingLoose(draft);
  return yield* buildingGraph({ ...(yield* writing(draft, graph)), revision });
}

/** Each record by its key alone: what hung on it was touched by the same change, and is named too. */
function* takingOut(draft: Draft, differences: readonly Difference[]): Generator<void> {
  const pieces = new Set<string>();
  for (const { key } of differences) {
    if (key.kind === 'Evidence') pieces.add(key.id);
    else if (key.kind in statementKinds) draft.statements.delete(key.id);
    else draft.things.delete(thingKey(key.kind, key.id));
  }
  if (pieces.size === 0) return;
  yield* each([...draft.evidence], ([about, evidence]) => {
    if (evidence.some(({ id }) => pieces.has(id)))
      draft.evidence.set(
        about,
        evidence.filter(({ id }) => !pieces.has(id)),
      );
  });
}

function putBack(draft: Draft, history: History, record: AnyRecord): void {
  const row = decodedRecord(record, kindOfAbout(history, record));
  if (row.is === 'Judgement') return;
  if (row.is !== 'Evidence') {
    if (row.is in statementKinds) draft.statements.set(row.id, row as Statement);
    else draft.things.set(thingKey(row.is, row.id), row as Thing);
    return;
  }
  if (isLeftBehind(row)) return;
  const about = thingKey(row.aboutKind, row.about);
  const others: readonly Evidence[] = draft.evidence.get(about) ?? [];
  draft.evidence.set(about, [...others, row]);
}

/** Evidence need not name the kind of what it is about. */
function kindOfAbout(history: History, record: AnyRecord): ReadonlyMap<string, readonly KindName[]> {
  const about = record.kind === 'Evidence' ? history.findAbout(record) : null;
  return new Map(about === null ? [] : [[about.id, [about.kind]]]);
}
