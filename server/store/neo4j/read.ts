/** Reads every record out of Neo4j, and finds the relationships that people drew by hand. */
import { statementKinds, type ThingName } from '../../../schema/model/model.ts';
import { idFromEnds } from '../../../schema/model/kind.ts';
import { complaintsAbout, complaintText } from '../../domain/check.ts';
import type { AnyRecord, RecordProperties, StatementRecord } from '../../domain/record.ts';
import { UnreadableRecord } from '../errors.ts';
import { keyText, propertiesOf } from '../fit.ts';
import type { Transaction } from './connection.ts';
import { readMarker, type Marker } from './marker.ts';
import { relationshipTypes, shapesOfType, thingLabels, unstated, type RelationshipShape } from './shape.ts';
import { readProperties } from './values.ts';

/** A relationship without id, and the record it becomes. */
export interface Adoption {
  readonly element: string;
  readonly type: string;
  readonly record: StatementRecord;
}

export interface Reading {
  readonly marker: Marker;
  readonly records: readonly AnyRecord[];
  /** Among the records: those whose relationship bears no id yet. */
  readonly adoptions: readonly Adoption[];
}

const relationshipsCypher = `
MATCH (a)-[r:${relationshipTypes.join('|')}]->(b)
RETURN type(r) AS type, r.id AS id, properties(r) AS properties, elementId(r) AS element,
  a.id AS from, labels(a) AS fromLabels, b.id AS to, labels(b) AS toLabels`;

const evidenceCypher = `
MATCH (e:Evidence)
RETURN e.id AS id, properties(e) AS properties, elementId(e) AS element, [(e)-[:STANDS_IN]->(s:Source) | s.id] AS sources`;

/** `newId` makes an id for a relationship drawn by hand, of a kind whose ids are given. */
export async function readAll(transaction: Transaction, newId: () => string): Promise<Reading> {
  const marker = await readMarker(transaction);
  const things: (readonly AnyRecord[])[] = [];
  for (const label of thingLabels) things.push(await readThings(transaction, label));
  const { statements, adoptions } = await readStatements(transaction, newId);
  const records = [...things.flat(), ...statements, ...(await readEvidence(transaction)), ...(await readJudgements(transaction))];
  const complaints = records.flatMap(record => complaintsAbout(record, 'ignore'));
  if (complaints.length > 0) {
    const told = complaints.slice(0, 5).map(complaint => `${complaintText(complaint)} ${mendOf(complaint.kind, complaint.id)}`);
    throw new UnreadableRecord(told.join(' ') + (complaints.length > 5 ? ` And ${complaints.length - 5} more.` : ''));
  }
  return { marker, records, adoptions };
}

function mendOf(kind: string, id: string): string {
  const found = kind in statementKinds ? `MATCH ()-[x {id: ${JSON.stringify(id)}}]->()` : `MATCH (x:${kind} {id: ${JSON.stringify(id)}})`;
  return `Set the property right in Neo4j (${found}).`;
}

async function readThings(transaction: Transaction, kind: ThingName): Promise<readonly AnyRecord[]> {
  const { records } = await transaction.run(`MATCH (n:${kind}) RETURN n.id AS id, properties(n) AS properties, elementId(n) AS element`);
  return records.map(row => {
    const properties = row.get('properties') as Readonly<Record<string, unknown>>;
    return { kind, id: requireId(kind, row.get('id'), properties, row.get('element')), properties: readProperties(kind, properties) };
  });
}

function requireId(kind: string, id: unknown, properties: Readonly<Record<string, unknown>>, element: unknown): string {
  if (typeof id === 'string' && id.trim() !== '') return id;
  const name = properties['nameEn'] ?? properties['title'] ?? properties['quote'] ?? 'without name';
  throw new UnreadableRecord(
    `A ${kind} (${String(name)}) has no id: id should be a text that is not empty, found ${JSON.stringify(id ?? null)}. Give it one in Neo4j (MATCH (x:${kind}) WHERE elementId(x) = ${JSON.stringify(element)} SET x.id = '…').`,
  );
}

async function readEvidence(transaction: Transaction): Promise<readonly AnyRecord[]> {
  const { records } = await transaction.run(evidenceCypher);
  return records.map(row => {
    const stored = row.get('properties') as Readonly<Record<string, unknown>>;
    const id = requireId('Evidence', row.get('id'), stored, row.get('element'));
    const [source, second] = row.get('sources') as readonly string[];
    if (source === undefined || second !== undefined) {
      throw new UnreadableRecord(
        `Evidence ${id}: it should stand in one Source, found ${source === undefined ? 'none' : 'several'}. Draw or delete (:Evidence)-[:STANDS_IN]->(:Source) in Neo4j.`,
      );
    }
    return { kind: 'Evidence', id, properties: { ...readProperties('Evidence', stored), source } };
  });
}

async function readJudgements(transaction: Transaction): Promise<readonly AnyRecord[]> {
  const { records } = await transaction.run('MATCH (n:Judgement) RETURN n.id AS id, properties(n) AS properties, elementId(n) AS element');
  return records.map(row => {
    const stored = row.get('properties') as Readonly<Record<string, unknown>>;
    return {
      kind: 'Judgement',
      id: requireId('Judgement', row.get('id'), stored, row.get('element')),
      properties: readProperties('Judgement', stored),
    };
  });
}

interface RelationshipRow {
  readonly type: string;
  readonly id: unknown;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly element: string;
  readonly from: unknown;
  readonly fromLabels: readonly string[];
  readonly to: unknown;
  readonly toLabels: readonly string[];
}

async function readStatements(
  transaction: Transaction,
  newId: () => string,
): Promise<{ readonly statements: readonly StatementRecord[]; readonly adoptions: readonly Adoption[] }> {
  const { records } = await transaction.run(relationshipsCypher);
  const rows = records.map(record => record.toObject() as unknown as RelationshipRow);
  const hasId = ({ id }: RelationshipRow): boolean => typeof id === 'string' && id.trim() !== '';
  const statements = rows.filter(hasId).flatMap(row => statementOf(row, String(row.id)) ?? []);
  const known = new Set(statements.map(keyText));
  const adoptions: Adoption[] = [];
  for (const row of rows.filter(candidate => !hasId(candidate))) {
    const record = adoptedFrom(row, newId);
    if (record === null) continue;
    if (known.has(keyText(record))) {
      throw new UnreadableRecord(
        `${record.kind} ${record.id}: id should be there once, found a second ${row.type} from ${String(record.from)} to ${record.to} without id. Delete that one in Neo4j, or write what it adds on the first.`,
      );
    }
    known.add(keyText(record));
    adoptions.push({ element: row.element, type: row.type, record });
  }
  return { statements: [...statements, ...adoptions.map(adoption => adoption.record)], adoptions };
}

/** Null where an end is none of ours: what people keep beside Tirlun is theirs. */
function statementOf(row: RelationshipRow, id: string): StatementRecord | null {
  const shape = shapeOf(row);
  if (shape === null) return null;
  const name = shape.named;
  const properties: RecordProperties = {
    ...readProperties(shape.kind, row.properties),
    ...(name === null ? {} : { [name.property]: name.value }),
  };
  const from = row.fromLabels.includes(unstated.label) ? null : (row.from as string);
  return { kind: shape.kind, id, from, to: row.to as string, properties };
}

function shapeOf(row: RelationshipRow): RelationshipShape | null {
  const shapes = shapesOfType(row.type);
  const found = shapes.find(
    shape => shape.fromLabels.some(label => row.fromLabels.includes(label)) && shape.toLabels.some(label => row.toLabels.includes(label)),
  );
  if (found !== undefined) return found;
  const isOurs = (labels: readonly string[]): boolean => labels.some(label => (thingLabels as readonly string[]).includes(label));
  if (!isOurs(row.fromLabels) || !isOurs(row.toLabels)) return null;
  const allowed = shapes.map(shape => `from ${shape.fromLabels.join(' or ')} to ${shape.toLabels.join(' or ')}`).join(', or ');
  throw new UnreadableRecord(
    `${row.type} from ${String(row.from)} to ${String(row.to)}: its ends should be ${allowed}, found ${row.fromLabels.join(':')} and ${row.toLabels.join(':')}. Delete it in Neo4j or draw it between other nodes.`,
  );
}

/** The same ends give the same id; other kinds get a new one that stays. What it says is taken to be so. */
function adoptedFrom(row: RelationshipRow, newId: () => string): StatementRecord | null {
  const shape = shapeOf(row);
  if (shape === null) return null;
  const ends = idFromEnds(shape.kind, String(row.from), String(row.to));
  const record = statementOf(row, statementKinds[shape.kind].key === 'ends' ? ends : `${ends}~${newId()}`);
  if (record === null || !('holds' in propertiesOf(shape.kind))) return record;
  return { ...record, properties: { holds: 'yes', ...record.properties } };
}
