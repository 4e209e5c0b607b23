/** The one node by which a database shows that it is ours, and the revision that stands on it. */
import { StoreRefused } from '../errors.ts';
import type { Connection, Transaction } from './connection.ts';
import { relationshipTypes, thingLabels, unstated } from './shape.ts';

/** Raised when the shape in Neo4j changes. */
const format = 1;

export interface Marker {
  readonly revision: number;
  /** Digest of all records at the revision; null when nobody worked it out yet. */
  readonly digest: string | null;
}

const readMarkerCypher =
  "MATCH (marker:Tirlun {id: 'landscape'}) RETURN marker.revision AS revision, marker.digest AS digest, marker.format AS format";

// Written before it is read, so that two writers stand in line; taken back, so that locking alone commits nothing.
const lockMarkerCypher =
  "MATCH (marker:Tirlun {id: 'landscape'}) SET marker.lock = true WITH marker REMOVE marker.lock WITH marker RETURN marker.revision AS revision, marker.digest AS digest, marker.format AS format";

const moveMarkerCypher = "MATCH (marker:Tirlun {id: 'landscape'}) SET marker.revision = toInteger($revision), marker.digest = $digest";

export async function readMarker(transaction: Transaction): Promise<Marker> {
  return markerOf(await transaction.run(readMarkerCypher));
}

/** Holds the marker until the transaction ends: nobody else commits meanwhile. */
export async function lockMarker(transaction: Transaction): Promise<Marker> {
  return markerOf(await transaction.run(lockMarkerCypher));
}

export async function moveMarker(transaction: Transaction, { revision, digest }: Marker): Promise<void> {
  await transaction.run(moveMarkerCypher, { revision, digest });
}

function markerOf({ records }: { readonly records: readonly { get(key: string): unknown }[] }): Marker {
  const [record] = records;
  const revision = record?.get('revision');
  if (record === undefined || typeof revision !== 'number') {
    throw new StoreRefused(
      "The marker (:Tirlun {id: 'landscape', revision}) is gone from the Neo4j database. Put it back with the last revision of (:Change), or restore a backup.",
    );
  }
  refuseNewer(record.get('format'));
  return { revision, digest: (record.get('digest') as string | null) ?? null };
}

function refuseNewer(found: unknown): void {
  if (typeof found === 'number' && found > format) {
    throw new StoreRefused(
      `The Neo4j database was written by a newer Tirlun (format ${found}; this one reads up to ${format}). It was not touched.`,
    );
  }
}

/** Takes an empty database into use, finds our own as it is, and leaves anybody else's alone. */
export async function claimDatabase(connection: Connection): Promise<void> {
  await connection.inSession(async session => {
    const found = await session.read(transaction => transaction.run(readMarkerCypher));
    const [marker] = found.records;
    if (marker === undefined) {
      const others = await session.read(transaction => transaction.run('MATCH (n) RETURN labels(n) AS labels LIMIT 1'));
      const [other] = others.records;
      if (other !== undefined) {
        const labels = (other.get('labels') as readonly string[]).map(label => `:${label}`).join('');
        throw new StoreRefused(
          `The Neo4j database at ${connection.address} holds data that are not Tirlun's (a node ${labels || 'without label'}). It was not touched. Name an empty database with NEO4J_URI or NEO4J_DATABASE.`,
        );
      }
    } else refuseNewer(marker.get('format'));
    const existing = await session.read(transaction => transaction.run('SHOW INDEXES YIELD name RETURN name'));
    const names = new Set(existing.records.map(record => String(record.get('name'))));
    for (const { name, cypher } of rules) if (!names.has(name)) await session.run(cypher);
    if (marker === undefined) {
      await session.write(transaction =>
        transaction.run(
          "MERGE (marker:Tirlun {id: 'landscape'}) ON CREATE SET marker.revision = 0, marker.format = toInteger($format), marker.digest = '0'",
          {
            format,
          },
        ),
      );
    }
  });
}

/** Uniqueness, and with it a way to find every record by its id. A constraint's index bears its name. */
const rules: readonly { readonly name: string; readonly cypher: string }[] = [
  ...[...thingLabels, 'Evidence', 'Judgement', 'Change', 'Tirlun', unstated.label].map(label => ({
    name: `tirlun_${label}`,
    cypher: `CREATE CONSTRAINT tirlun_${label} IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`,
  })),
  ...relationshipTypes.map(type => ({
    name: `tirlun_${type}`,
    cypher: `CREATE CONSTRAINT tirlun_${type} IF NOT EXISTS FOR ()-[r:${type}]-() REQUIRE r.id IS UNIQUE`,
  })),
  { name: 'tirlun_statementId', cypher: 'CREATE INDEX tirlun_statementId IF NOT EXISTS FOR (e:Evidence) ON (e.statementId)' },
];
