/** The history: one (:Change) for each revision. */
import type { Change } from '../../domain/change.ts';
import { keyIn, keyText, type AnyRecord } from '../../domain/record.ts';
import { batches } from './batches.ts';
import type { Transaction } from './connection.ts';

const findChangeCypher = 'MATCH (change:Change {id: $id}) RETURN change.revision AS revision';

const logChangesCypher =
  'UNWIND $rows AS row CREATE (change:Change {id: row.id, revision: toInteger(row.revision), at: row.at, author: row.author, reason: row.reason, upserted: row.upserted, removed: row.removed, before: row.before})';

const changesSinceCypher = `
MATCH (change:Change) WHERE change.revision > $revision
RETURN change.revision AS revision, change.id AS id, change.at AS at, change.author AS author, change.reason AS reason,
  change.upserted AS upserted, change.removed AS removed, change.before AS before
ORDER BY revision`;

/** The revision that a change made, when it was committed before. */
export async function findRevisionOf(transaction: Transaction, id: string): Promise<number | null> {
  const { records } = await transaction.run(findChangeCypher, { id });
  return (records[0]?.get('revision') as number | undefined) ?? null;
}

export async function logChange(transaction: Transaction, change: Change): Promise<void> {
  await transaction.run(logChangesCypher, { rows: [rowOf(change)] });
}

/** Another history in the place of the one that is there. */
export async function replaceHistory(transaction: Transaction, changes: readonly Change[]): Promise<void> {
  await transaction.run('MATCH (change:Change) DETACH DELETE change');
  for (const batch of batches(changes)) await transaction.run(logChangesCypher, { rows: batch.map(rowOf) });
}

function rowOf({ upserted, removed, before, ...change }: Change): Readonly<Record<string, unknown>> {
  return {
    ...change,
    upserted: upserted.map(keyText),
    removed: removed.map(keyText),
    // A node holds no records within it, so each is kept as the text of its JSON.
    before: before?.map(record => JSON.stringify(record)) ?? null,
  };
}

export async function changesSince(transaction: Transaction, revision: number): Promise<readonly Change[]> {
  const { records } = await transaction.run(changesSinceCypher, { revision });
  return records.map(record => ({
    revision: record.get('revision') as number,
    id: String(record.get('id')),
    at: String(record.get('at')),
    author: String(record.get('author')),
    reason: String(record.get('reason')),
    upserted: ((record.get('upserted') as readonly string[] | null) ?? []).map(keyIn),
    removed: ((record.get('removed') as readonly string[] | null) ?? []).map(keyIn),
    before: (record.get('before') as readonly string[] | null)?.map(text => JSON.parse(text) as AnyRecord) ?? null,
  }));
}
