/** What people changed in Neo4j by hand becomes a revision of its own, and relationships they drew get their ids. */
import { outsideAuthor } from '../../domain/change.ts';
import { logChange } from './changeLog.ts';
import type { Transaction } from './connection.ts';
import { lockMarker, moveMarker, type Marker } from './marker.ts';
import type { Adoption } from './readStatements.ts';
import type { Seen } from './seen.ts';
import { storedProperties } from './values.ts';

export interface OutsideChange {
  readonly id: string;
  readonly at: string;
  /** The marker that was read with the records. */
  readonly marker: Marker;
  /** What the store looked like at the marker's digest; null when nobody here remembers. */
  readonly before: Seen | null;
  readonly after: Seen;
  readonly adoptions: readonly Adoption[];
}

export const outsideReason = 'Changed in Neo4j by hand or by another program.';

/** Answers the new revision; null when somebody else was faster, and everything is to be read again. */
export async function recordOutsideChange(transaction: Transaction, change: OutsideChange): Promise<number | null> {
  const { marker, id, at, before, after } = change;
  const actual = await lockMarker(transaction);
  if (actual.revision !== marker.revision || actual.digest !== marker.digest) return null;
  if (!(await adopt(transaction, change.adoptions))) return null;
  const revision = marker.revision + 1;
  // Where nobody saw the landscape before, what was changed in it cannot be told.
  const touched = before === null ? { upserted: [], removed: [], before: null } : before.differenceTo(after);
  await logChange(transaction, {
    revision,
    id,
    at,
    author: outsideAuthor,
    reason: outsideReason,
    ...touched,
  });
  await moveMarker(transaction, { revision, digest: after.digest });
  return revision;
}

/** Writes down the digest of a state that bears none yet. Answers its revision; null when the state is no longer that one. */
export async function recordDigest(transaction: Transaction, { revision, digest }: Marker): Promise<number | null> {
  const actual = await lockMarker(transaction);
  if (actual.revision !== revision || (actual.digest !== null && actual.digest !== digest)) return null;
  await moveMarker(transaction, { revision, digest });
  return revision;
}

async function adopt(transaction: Transaction, adoptions: readonly Adoption[]): Promise<boolean> {
  for (const type of new Set(adoptions.map(adoption => adoption.type))) {
    const rows = adoptions
      .filter(adoption => adoption.type === type)
      .map(({ element, record }) => ({ element, id: record.id, properties: storedProperties(record.kind, record.properties) }));
    const { records } = await transaction.run(
      `UNWIND $rows AS row MATCH ()-[r:${type}]->() WHERE elementId(r) = row.element AND r.id IS NULL SET r.id = row.id, r += row.properties RETURN count(r) AS adopted`,
      { rows },
    );
    // One that went meanwhile: read again.
    if (records[0]?.get('adopted') !== rows.length) return false;
  }
  return true;
}
