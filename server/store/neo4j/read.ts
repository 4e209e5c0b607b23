/** Reads every record out of Neo4j, in columns. */
import { statementKinds, type ThingName } from '../../../schema/model/model.ts';
import { complaintsAbout, complaintText } from '../../domain/check.ts';
import type { AnyRecord, RecordProperties } from '../../domain/record.ts';
import { UnreadableRecord } from '../errors.ts';
import { columnsOf, identityOf, isId } from './columns.ts';
import type { Transaction } from './connection.ts';
import { readMarker, type Marker } from './marker.ts';
import { readStatements, type Adoption } from './readStatements.ts';
import { thingLabels } from './shape.ts';
import type { Row } from './values.ts';

export interface Reading {
  readonly marker: Marker;
  readonly records: readonly AnyRecord[];
  /** Among the records: those whose relationship bears no id yet. */
  readonly adoptions: readonly Adoption[];
}

/** Asked all at once, and answered one after the other. `newId` makes an id for a relationship drawn by hand, of a kind whose ids are given. */
export async function readAll(transaction: Transaction, newId: () => string): Promise<Reading> {
  const [marker, things, { statements, adoptions }, evidence, judgements] = await Promise.all([
    readMarker(transaction),
    Promise.all(thingLabels.map(label => readNodes(transaction, label))),
    readStatements(transaction, newId),
    readEvidence(transaction),
    readNodes(transaction, 'Judgement'),
  ]);
  const records = [...things.flat(), ...statements, ...evidence, ...judgements];
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

const [idAt, elementAt, firstProperty] = [0, 1, 2];

async function readNodes(transaction: Transaction, kind: ThingName | 'Judgement'): Promise<readonly AnyRecord[]> {
  const { cypher, readerOf } = columnsOf([kind], 'n');
  const { records } = await transaction.run(`MATCH (n:${kind}) RETURN ${identityOf('n')}${cypher}`);
  const propertiesIn = readerOf(kind, firstProperty);
  return records.map(row => {
    const properties = propertiesIn(row);
    return { kind, id: requireId(kind, row, properties), properties };
  });
}

async function readEvidence(transaction: Transaction): Promise<readonly AnyRecord[]> {
  const { cypher, count, readerOf } = columnsOf(['Evidence'], 'e');
  // A row for each source that one stands in: a list for each row takes a third longer.
  const { records } = await transaction.run(
    `MATCH (e:Evidence) OPTIONAL MATCH (e)-[:STANDS_IN]->(s:Source) RETURN ${identityOf('e')}${cypher}, s.id`,
  );
  const propertiesIn = readerOf('Evidence', firstProperty);
  const read = new Set<string>();
  return records.map(row => {
    const properties = propertiesIn(row);
    const id = requireId('Evidence', row, properties);
    const source = row.get(firstProperty + count) as string | null;
    if (source === null || read.has(id)) {
      throw new UnreadableRecord(
        `Evidence ${id}: it should stand in one Source, found ${source === null ? 'none' : 'several'}. Draw or delete (:Evidence)-[:STANDS_IN]->(:Source) in Neo4j.`,
      );
    }
    read.add(id);
    return { kind: 'Evidence', id, properties: { ...properties, source } };
  });
}

function requireId(kind: string, row: Row, properties: RecordProperties): string {
  const id = row.get(idAt);
  if (isId(id)) return id;
  const name = properties['nameEn'] ?? properties['title'] ?? properties['quote'] ?? 'without name';
  throw new UnreadableRecord(
    `A ${kind} (${String(name)}) has no id: id should be a text that is not empty, found ${JSON.stringify(id ?? null)}. Give it one in Neo4j (MATCH (x:${kind}) WHERE elementId(x) = ${JSON.stringify(row.get(elementAt))} SET x.id = '…').`,
  );
}
