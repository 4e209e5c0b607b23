/** The one node by which a database shows that it is ours, and the revision that stands on it. */
import { StoreRefused } from '../errors.ts';
import type { Transaction } from './connection.ts';

/** Raised when the shape in Neo4j changes. */
const format = 1;

const markerText = "(:Tirlun {id: 'landscape', revision})";

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

// For one who puts everything in the place of what is there: where the marker is gone there is one again.
const makeMarkerCypher = "MERGE (marker:Tirlun {id: 'landscape'}) SET marker.lock = true WITH marker REMOVE marker.lock";

const moveMarkerCypher =
  "MATCH (marker:Tirlun {id: 'landscape'}) SET marker.revision = toInteger($revision), marker.digest = $digest, marker.format = coalesce(marker.format, toInteger($format))";

export async function readMarker(transaction: Transaction): Promise<Marker> {
  return markerOf(await transaction.run(readMarkerCypher));
}

/** Holds the marker until the transaction ends: nobody else commits meanwhile. */
export async function lockMarker(transaction: Transaction): Promise<Marker> {
  return markerOf(await transaction.run(lockMarkerCypher));
}

/** Holds the marker as `lockMarker` does, whatever it says and whether there was one. */
export async function makeMarker(transaction: Transaction): Promise<void> {
  await transaction.run(makeMarkerCypher);
}

export async function moveMarker(transaction: Transaction, { revision, digest }: Marker): Promise<void> {
  await transaction.run(moveMarkerCypher, { revision, digest, format });
}

/** The marker as it is; null where there is none. Throws StoreRefused for one of a newer Tirlun. */
export async function findMarker(transaction: Transaction): Promise<Partial<Marker> | null> {
  const { records } = await transaction.run(readMarkerCypher);
  const [record] = records;
  if (record === undefined) return null;
  refuseNewer(record.get('format'));
  const revision: unknown = record.get('revision');
  return isRevision(revision) ? { revision, digest: digestIn(record) } : {};
}

interface Answered {
  get(key: string): unknown;
}

function markerOf({ records }: { readonly records: readonly Answered[] }): Marker {
  const [record] = records;
  const revision = record?.get('revision');
  if (record === undefined || !isRevision(revision)) throw new StoreRefused(markerGone('the Neo4j database', null));
  refuseNewer(record.get('format'));
  return { revision, digest: digestIn(record) };
}

function isRevision(found: unknown): found is number {
  return typeof found === 'number' && Number.isSafeInteger(found) && found >= 0;
}

function digestIn(record: Answered): string | null {
  return (record.get('digest') as string | null) ?? null;
}

/** What to do where the history, if any, ends with a revision and there is no marker. */
export function markerGone(database: string, last: number | null): string {
  const number = last === null ? 'the last revision of (:Change)' : String(last);
  return `The marker ${markerText} is gone from ${database}, or its revision is no number. Stop every Tirlun that runs on it; then put a backup in the place of what is there, which is kept (npm run restore -- FILE --yes), or put the marker back (MERGE (marker:Tirlun {id: 'landscape'}) SET marker.revision = ${number}, marker.format = ${format}).`;
}

function refuseNewer(found: unknown): void {
  if (typeof found === 'number' && found > format) {
    throw new StoreRefused(
      `The Neo4j database was written by a newer Tirlun (format ${found}; this one reads up to ${format}). It was not touched.`,
    );
  }
}
