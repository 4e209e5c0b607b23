/** Writes a change set into Neo4j, inside one transaction: batches for each label and each type of relationship. */
import { statementKinds, type StatementName } from '../../../schema/model/model.ts';
import type { Edits } from '../../domain/change.ts';
import { idOf } from '../../domain/complaint.ts';
import type { AnyRecord, EvidenceRecord, JudgementRecord, RecordKey, StatementRecord, ThingRecord } from '../../domain/record.ts';
import { InvalidChange } from '../errors.ts';
import { removalsOf } from '../fit.ts';
import { relationshipShapes, relationshipTypes, shapesOf, thingLabels, unstated, type RelationshipShape } from './shape.ts';
import { linkAbout } from './about.ts';
import { batches } from './batches.ts';
import type { Transaction } from './connection.ts';
import { storedProperties } from './values.ts';

interface Writing {
  /** Nothing was ever committed: nothing stands elsewhere. */
  readonly isFirst: boolean;
  readonly progress: ((done: number, total: number) => void) | undefined;
}

export async function writeRecords(transaction: Transaction, change: Edits, { isFirst, progress }: Writing): Promise<void> {
  const removals = removalsOf(change);
  const things = change.upsert.filter(isThing);
  const statements = change.upsert.filter(isStatement);
  const evidence = change.upsert.filter((record): record is EvidenceRecord => record.kind === 'Evidence');
  const judgements = change.upsert.filter((record): record is JudgementRecord => record.kind === 'Judgement');
  let done = 0;
  const step = (count: number): void => progress?.((done += count), change.upsert.length);

  await removeStatements(transaction, removals);
  await removeNodes(transaction, removals, ['Evidence', 'Judgement']);
  for (const label of thingLabels)
    await putNodes(
      transaction,
      things.filter(thing => thing.kind === label),
      step,
    );
  if (!isFirst) await clearMoved(transaction, rowsOf(statements));
  const moved = await putStatements(transaction, statements, step);
  await putNodes(transaction, evidence, step);
  await linkSources(transaction, evidence);
  await putNodes(transaction, judgements, step);
  await removeThings(transaction, removals);
  await linkAbout(transaction, { evidence, judgements, statements, moved });
}

function isThing(record: AnyRecord): record is ThingRecord {
  return (thingLabels as readonly string[]).includes(record.kind);
}

function isStatement(record: AnyRecord): record is StatementRecord {
  return record.kind in statementKinds;
}

async function putNodes(
  transaction: Transaction,
  records: readonly (ThingRecord | EvidenceRecord | JudgementRecord)[],
  step: (count: number) => void,
): Promise<void> {
  for (const batch of batches(records)) {
    const [first] = batch;
    if (first === undefined) continue;
    const rows = batch.map(({ kind, id, properties }) => ({ id, properties: storedProperties(kind, properties) }));
    await transaction.run(`UNWIND $rows AS row MERGE (n:${first.kind} {id: row.id}) SET n += row.properties`, { rows });
    step(batch.length);
  }
}

interface Row {
  readonly kind: StatementName;
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly type: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

function rowsOf(statements: readonly StatementRecord[]): readonly Row[] {
  return statements.map(statement => ({
    kind: statement.kind,
    id: statement.id,
    from: statement.from ?? unstated.id,
    to: statement.to,
    type: shapeFor(statement).type,
    properties: storedProperties(statement.kind, statement.properties),
  }));
}

/** A relationship cannot change its ends or its type: what stands elsewhere goes first. */
async function clearMoved(transaction: Transaction, rows: readonly Row[]): Promise<void> {
  for (const shape of relationshipShapes) {
    for (const batch of batches(rows.filter(row => row.kind === shape.kind))) {
      await transaction.run(
        `UNWIND $rows AS row MATCH (a)-[r:${shape.type} {id: row.id}]->(b)
         WHERE (${anyLabel('a', shape.fromLabels)}) AND (${anyLabel('b', shape.toLabels)}) AND (row.type <> $type OR a.id <> row.from OR b.id <> row.to) DELETE r`,
        { rows: batch.map(({ id, from, to, type }) => ({ id, from, to, type })), type: shape.type },
      );
    }
  }
}

/** Answers the ids of statements that are new or stand elsewhere than before. */
async function putStatements(
  transaction: Transaction,
  statements: readonly StatementRecord[],
  step: (count: number) => void,
): Promise<readonly string[]> {
  if (statements.some(statement => statement.from === null)) {
    await transaction.run(`MERGE (:${unstated.label} {id: $id})`, { id: unstated.id });
  }
  const rows = rowsOf(statements);
  const moved: string[] = [];
  for (const shape of relationshipShapes) {
    for (const batch of batches(rows.filter(row => row.kind === shape.kind && row.type === shape.type))) {
      moved.push(...(await putRelationships(transaction, shape, batch)));
      step(batch.length);
    }
  }
  return moved;
}

async function putRelationships(transaction: Transaction, shape: RelationshipShape, rows: readonly Row[]): Promise<readonly string[]> {
  const placed = new Set<string>();
  const created: string[] = [];
  for (const fromLabel of shape.fromLabels) {
    for (const toLabel of shape.toLabels) {
      const { records } = await transaction.run(
        `UNWIND $rows AS row
         MATCH (a:${fromLabel} {id: row.from}) MATCH (b:${toLabel} {id: row.to})
         MERGE (a)-[r:${shape.type} {id: row.id}]->(b) ON CREATE SET r.isNew = true
         WITH row, r, r.isNew IS NOT NULL AS isNew
         SET r += row.properties REMOVE r.isNew
         RETURN row.id AS id, isNew`,
        { rows },
      );
      for (const record of records) {
        placed.add(String(record.get('id')));
        if (record.get('isNew') === true) created.push(String(record.get('id')));
      }
    }
  }
  const homeless = rows.filter(row => !placed.has(row.id));
  if (homeless.length > 0) {
    throw new InvalidChange(
      homeless.map(
        row =>
          `${shape.kind} ${row.id}: from should be ${idOf(shape.fromLabels)} and to ${idOf(shape.toLabels)} that are recorded; they are ${JSON.stringify(row.from)} and ${JSON.stringify(row.to)}. Correct the ids, or write those records in the same change.`,
      ),
    );
  }
  return created;
}

function shapeFor(statement: StatementRecord): RelationshipShape {
  const found = shapesOf(statement.kind).find(({ named }) => named === null || statement.properties[named.property] === named.value);
  if (found === undefined) throw new InvalidChange([`${statement.kind} ${statement.id}: no relationship is named after what it holds.`]);
  return found;
}

/** Evidence stands in its source by an edge: there is no second truth in a property. */
async function linkSources(transaction: Transaction, evidence: readonly EvidenceRecord[]): Promise<void> {
  for (const batch of batches(evidence)) {
    const rows = batch.map(({ id, properties }) => ({ id, source: properties['source'] }));
    await transaction.run(
      'UNWIND $rows AS row MATCH (e:Evidence {id: row.id})-[old:STANDS_IN]->(s) WHERE NOT s:Source OR s.id <> row.source DELETE old',
      { rows },
    );
    const { records } = await transaction.run(
      'UNWIND $rows AS row MATCH (e:Evidence {id: row.id}) MATCH (s:Source {id: row.source}) MERGE (e)-[:STANDS_IN]->(s) RETURN row.id AS id',
      { rows },
    );
    const placed = new Set(records.map(record => String(record.get('id'))));
    const homeless = rows.filter(row => !placed.has(row.id));
    if (homeless.length > 0) {
      throw new InvalidChange(
        homeless.map(
          row =>
            `Evidence ${row.id}: source should be the id of a Source that is recorded; it is ${JSON.stringify(row.source)}. Correct the id, or write that source in the same change.`,
        ),
      );
    }
  }
}

async function removeStatements(transaction: Transaction, removals: readonly RecordKey[]): Promise<void> {
  for (const kind of Object.keys(statementKinds) as StatementName[]) {
    const ids = removals.filter(key => key.kind === kind).map(key => key.id);
    if (ids.length === 0) continue;
    for (const shape of shapesOf(kind)) {
      await transaction.run(
        `UNWIND $ids AS id MATCH (a)-[r:${shape.type} {id: id}]->(b) WHERE (${anyLabel('a', shape.fromLabels)}) AND (${anyLabel('b', shape.toLabels)}) DELETE r`,
        { ids },
      );
    }
  }
}

async function removeNodes(transaction: Transaction, removals: readonly RecordKey[], labels: readonly RecordKey['kind'][]): Promise<void> {
  for (const label of labels) {
    const ids = removals.filter(key => key.kind === label).map(key => key.id);
    if (ids.length > 0) await transaction.run(`UNWIND $ids AS id MATCH (n:${label} {id: id}) DETACH DELETE n`, { ids });
  }
}

/** A thing goes last, and only when no statement and no evidence rests on it any more. */
async function removeThings(transaction: Transaction, removals: readonly RecordKey[]): Promise<void> {
  for (const label of thingLabels) {
    const ids = removals.filter(key => key.kind === label).map(key => key.id);
    if (ids.length === 0) continue;
    const { records } = await transaction.run(
      `UNWIND $ids AS id MATCH (n:${label} {id: id})-[r]-(other) WHERE type(r) IN $types RETURN DISTINCT id, type(r) AS type, coalesce(r.id, other.id) AS by ORDER BY id, type, by`,
      { ids, types: [...relationshipTypes, 'STANDS_IN'] },
    );
    if (records.length > 0) {
      throw new InvalidChange(
        records.map(
          record =>
            `${label} ${String(record.get('id'))} cannot go while ${String(record.get('type'))} ${String(record.get('by'))} rests on it: remove that too.`,
        ),
      );
    }
  }
  await removeNodes(transaction, removals, thingLabels);
}

function anyLabel(name: string, labels: readonly string[]): string {
  return labels.map(label => `${name}:${label}`).join(' OR ');
}
