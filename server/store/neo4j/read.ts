/** Reads every record out of Neo4j, in columns. */
import { statementKinds, type ThingName } from '../../../schema/model/model.ts';
import { complaintsAbout } from '../../domain/check.ts';
import { complaintText } from '../../domain/complaint.ts';
import type { AnyRecord, EvidenceRecord, RecordProperties } from '../../domain/record.ts';
import { UnreadableRecord } from '../errors.ts';
import { columnsOf, identityOf, isId } from './columns.ts';
import type { Transaction } from './connection.ts';
import { readMarker, type Marker } from './marker.ts';
import { complaining, type Misfits } from './misfits.ts';
import { readStatements, type Adoption } from './readStatements.ts';
import { thingLabels } from './shape.ts';
import type { Row } from './values.ts';

export interface Reading {
  readonly marker: Marker;
  readonly records: readonly AnyRecord[];
  /** Among the records: those whose relationship bears no id yet. */
  readonly adoptions: readonly Adoption[];
}

/** Throws UnreadableRecord for what can be no record or does not fit. `newId` makes an id for a relationship drawn by hand, of a kind whose ids are given. */
export async function readAll(transaction: Transaction, newId: () => string): Promise<Reading> {
  const [marker, { records, adoptions }] = await Promise.all([readMarker(transaction), readRecords(transaction, newId, complaining)]);
  const complaints = records.flatMap(record => complaintsAbout(record, 'from a store'));
  if (complaints.length > 0) {
    const told = complaints.slice(0, 5).map(complaint => `${complaintText(complaint)} ${mendOf(complaint.kind, complaint.id)}`);
    throw new UnreadableRecord(told.join(' ') + (complaints.length > 5 ? ` And ${complaints.length - 5} more.` : ''));
  }
  return { marker, records, adoptions };
}

/** Asked all at once, and answered one after the other. */
export async function readRecords(transaction: Transaction, newId: () => string, misfits: Misfits): Promise<Omit<Reading, 'marker'>> {
  const [things, { statements, adoptions }, evidence, judgements] = await Promise.all([
    Promise.all(thingLabels.map(label => readNodes(transaction, label, misfits))),
    readStatements(transaction, newId, misfits),
    readEvidence(transaction, misfits),
    readNodes(transaction, 'Judgement', misfits),
  ]);
  return { records: [...things.flat(), ...statements, ...evidence, ...judgements], adoptions };
}

function mendOf(kind: string, id: string): string {
  const found = kind in statementKinds ? `MATCH ()-[x {id: ${JSON.stringify(id)}}]->()` : `MATCH (x:${kind} {id: ${JSON.stringify(id)}})`;
  return `Set the property right in Neo4j (${found}).`;
}

const [idAt, elementAt, firstProperty] = [0, 1, 2];

async function readNodes(transaction: Transaction, kind: ThingName | 'Judgement', misfits: Misfits): Promise<readonly AnyRecord[]> {
  const { cypher, readerOf } = columnsOf([kind], 'n');
  const { records } = await transaction.run(`MATCH (n:${kind}) RETURN ${identityOf('n', misfits.namesAll)}${cypher}`);
  const propertiesIn = readerOf(kind, firstProperty);
  return records.flatMap(row => {
    const properties = propertiesIn(row);
    const id = idOfOne(kind, { row, properties }, misfits);
    return id === null ? [] : { kind, id, properties };
  });
}

async function readEvidence(transaction: Transaction, misfits: Misfits): Promise<readonly AnyRecord[]> {
  const { cypher, count, readerOf } = columnsOf(['Evidence'], 'e');
  // A row for each source that one stands in: a list for each row takes a third longer.
  const { records } = await transaction.run(
    `MATCH (e:Evidence) OPTIONAL MATCH (e)-[:STANDS_IN]->(s:Source) RETURN ${identityOf('e', misfits.namesAll)}${cypher}, s.id`,
  );
  const propertiesIn = readerOf('Evidence', firstProperty);
  const read = new Map<unknown, EvidenceRecord>();
  for (const row of records) {
    const properties = propertiesIn(row);
    const source = row.get(firstProperty + count) as string | null;
    // One that has an id is named by it, where not all are named otherwise.
    const name = row.get(elementAt) ?? row.get(idAt);
    const earlier = read.get(name);
    const id = earlier?.id ?? idOfOne('Evidence', { row, properties }, misfits);
    if (id === null) continue;
    if (source === null || earlier !== undefined) {
      misfits.tell(
        `Evidence ${id}: it should stand in one Source, found ${source === null ? 'none' : 'several'}. Draw or delete (:Evidence)-[:STANDS_IN]->(:Source) in Neo4j.`,
      );
    }
    read.set(name, { kind: 'Evidence', id, properties: { ...properties, ...sourcesOf(earlier, source) } });
  }
  return [...read.values()];
}

/** All that one stands in, where it is more than one; nothing where it is none. */
function sourcesOf(earlier: EvidenceRecord | undefined, source: string | null): RecordProperties {
  if (earlier === undefined) return source === null ? {} : { source };
  const all = [earlier.properties['source'] ?? [], source ?? []].flat() as readonly string[];
  return { source: [...all].sort() };
}

interface Bearer {
  readonly row: Row;
  readonly properties: RecordProperties;
}

/** Null for one that is refused. */
function idOfOne(kind: string, { row, properties }: Bearer, misfits: Misfits): string | null {
  const id = row.get(idAt);
  if (isId(id) && misfits.isFirst(`${kind} ${id}`)) return id;
  const name = properties['nameEn'] ?? properties['title'] ?? properties['quote'] ?? 'without name';
  misfits.refuse(
    `A ${kind} (${String(name)}) has no id: id should be a text that is not empty, found ${JSON.stringify(id ?? null)}. Give it one in Neo4j (MATCH (x:${kind}) WHERE elementId(x) = ${JSON.stringify(row.get(elementAt))} SET x.id = '…').`,
    () => ({ is: 'node', element: String(row.get(elementAt)) }),
  );
  return null;
}
