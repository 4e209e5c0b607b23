/** The history: one (:Change) for each revision. */
import type { Change } from '../../domain/change.ts';
import type { AnyRecord } from '../../domain/record.ts';
import { keyText } from '../fit.ts';
import type { Transaction } from './connection.ts';
import { keyOf } from './digest.ts';

const findChangeCypher = 'MATCH (change:Change {id: $id}) RETURN change.revision AS revision';

const logChangeCypher =
  'CREATE (change:Change {id: $id, revision: toInteger($revision), at: $at, author: $author, reason: $reason, upserted: $upserted, removed: $removed, before: $before})';

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

export async function logChange(transaction: Transaction, { upserted, removed, before, ...change }: Change): Promise<void> {
  await transaction.run(logChangeCypher, {
    ...change,
    upserted: upserted.map(keyText),
    removed: removed.map(keyText),
    // A node holds no records within it, so each is kept as the text of its JSON.
    before: before?.map(record => JSON.stringify(record)) ?? null,
  });
}

export async function changesSince(transaction: Transaction, revision: number): Promise<readonly Change[]> {
  const { records } = await transaction.run(changesSinceCypher, { revision });
  return records.map(record => ({
    revision: record.get('revision') as number,
    id: String(record.get('id')),
    at: String(record.get('at')),
    author: String(record.get('author')),
    reason: String(record.get('reason')),
    upserted: ((record.get('upserted') as readonly string[] | null) ?? []).map(keyOf),
    removed: ((record.get('removed') as readonly string[] | null) ?? []).map(keyOf),
    before: (record.get('before') as readonly string[] | null)?.map(text => JSON.parse(text) as AnyRecord) ?? null,
  }));
}
