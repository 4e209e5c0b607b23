/** Puts a whole landscape in the place of everything of ours that stands in a database, in one transaction; what is not ours stays as it is. */
import { changeMade } from '../../domain/change.ts';
import { complaintsAbout } from '../../domain/check.ts';
import { keyOf, type AnyRecord } from '../../domain/record.ts';
import { inSlices } from '../../pace/inSlices.ts';
import { StoreInUse } from '../errors.ts';
import { removalsOf } from '../fit.ts';
import type { Replacement, StoreFound } from '../port.ts';
import { findRevisionOf, logChange } from './changeLog.ts';
import type { Transaction } from './connection.ts';
import { readFound, removeStrays, type Found, type Moment } from './found.ts';
import { makeMarker, moveMarker } from './marker.ts';
import { Seen } from './seen.ts';
import { writeRecords } from './write.ts';

export interface Replacing {
  readonly found: StoreFound;
  readonly moment: Moment;
  readonly progress: ((done: number, total: number) => void) | undefined;
}

/** Holds the database until the transaction ends. Throws StoreInUse where it is no longer what was found and kept: nothing newer is overwritten. */
async function lockFound(transaction: Transaction, { found, moment }: Replacing): Promise<Found> {
  await makeMarker(transaction);
  const actual = await readFound(transaction, moment);
  if (actual.kept.mark !== found.mark)
    throw new StoreInUse('Somebody changed the landscape in Neo4j meanwhile. Nothing was replaced. Try again.');
  return actual;
}

/** Answers what stood there, and the digest of what stands there now. */
export async function replaceRecords(
  transaction: Transaction,
  records: readonly AnyRecord[],
  replacing: Replacing,
): Promise<{ readonly actual: Found; readonly digest: string }> {
  const actual = await lockFound(transaction, replacing);
  const { held } = actual;
  await removeStrays(transaction, actual.strays);
  await untangle(transaction, actual.kept.records);
  const wanted = await inSlices(Seen.seeing(records));
  const { upserted, removed } = held.differenceTo(wanted);
  const upsert = upserted.flatMap(key => wanted.find(key)?.record ?? []);
  await writeRecords(transaction, { upsert, remove: removed }, { isFirst: held.isEmpty, progress: replacing.progress });
  return { actual, digest: wanted.digest };
}

/** Evidence that stands in several sources, or in one twice, is to stand in one once. */
async function untangle(transaction: Transaction, records: readonly AnyRecord[]): Promise<void> {
  const ids = records.flatMap(({ kind, id, properties }) => (kind === 'Evidence' && Array.isArray(properties['source']) ? [id] : []));
  if (ids.length > 0)
    await transaction.run('UNWIND $ids AS id MATCH (:Evidence {id: id})-[standing:STANDS_IN]->() DELETE standing', { ids });
}

/** As one change, after which the history goes on. Answers the new revision. */
export async function replaceByChange(transaction: Transaction, change: Replacement, replacing: Replacing): Promise<number> {
  const already = await findRevisionOf(transaction, change.id);
  if (already !== null) return already;
  const { records, ...told } = change;
  const { actual, digest } = await replaceRecords(transaction, records, replacing);
  const { kept, unnumbered } = actual;
  if (unnumbered !== null) await logChange(transaction, unnumbered);
  const remove = removalsOf({ upsert: records, remove: kept.records.map(keyOf) });
  const made = { ...told, expectedRevision: kept.revision, upsert: records, remove };
  const revision = kept.revision + 1;
  // What could not be read then can be read later no better.
  const before = kept.records.every(record => complaintsAbout(record, 'from a store').length === 0) ? kept.records : null;
  await logChange(transaction, changeMade(made, { revision, before }));
  await moveMarker(transaction, { revision, digest });
  return revision;
}
