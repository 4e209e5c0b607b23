/** The history: one (:Change) for each revision. */
import type { Change } from '../../domain/change.ts';
import { keyIn, keyText, type AnyRecord } from '../../domain/record.ts';
import { batches } from './batches.ts';
import type { Transaction } from './connection.ts';
import type { Misfits } from './misfits.ts';

const findChangeCypher = 'MATCH (change:Change {id: $id}) RETURN change.revision AS revision';

const logChangesCypher =
  'UNWIND $rows AS row CREATE (change:Change {id: row.id, revision: toInteger(row.revision), at: row.at, author: row.author, reason: row.reason, upserted: row.upserted, removed: row.removed, before: row.before})';

const columns = `
RETURN change.revision AS revision, change.id AS id, change.at AS at, change.author AS author, change.reason AS reason,
  change.upserted AS upserted, change.removed AS removed, change.before AS before, elementId(change) AS element
ORDER BY revision, element`;

const changesSinceCypher = `MATCH (change:Change) WHERE change.revision > $revision ${columns}`;
const allChangesCypher = `MATCH (change:Change) ${columns}`;

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
  return records.map(changeIn);
}

/** All that can be read; what cannot is refused. */
export async function historyFound(transaction: Transaction, misfits: Misfits): Promise<readonly Change[]> {
  const { records } = await transaction.run(allChangesCypher);
  return records.flatMap(record => {
    const change = findChange(record);
    if (change !== null && misfits.isFirst(`revision ${change.revision}`) && misfits.isFirst(`Change ${change.id}`)) return [change];
    const element = String(record.get('element'));
    misfits.refuse(`A (:Change) cannot be read (elementId ${element}).`, () => ({ is: 'node', element }));
    return [];
  });
}

interface Answered {
  get(key: string): unknown;
}

function changeIn(record: Answered): Change {
  return {
    revision: record.get('revision') as number,
    id: String(record.get('id')),
    at: String(record.get('at')),
    author: String(record.get('author')),
    reason: String(record.get('reason')),
    upserted: ((record.get('upserted') as readonly string[] | null) ?? []).map(keyIn),
    removed: ((record.get('removed') as readonly string[] | null) ?? []).map(keyIn),
    before: (record.get('before') as readonly string[] | null)?.map(text => JSON.parse(text) as AnyRecord) ?? null,
  };
}

/** Null for one that somebody spoiled by hand. */
function findChange(record: Answered): Change | null {
  const revision: unknown = record.get('revision');
  const isWhole =
    Number.isSafeInteger(revision) &&
    Number(revision) > 0 &&
    ['id', 'at', 'author', 'reason'].every(name => typeof record.get(name) === 'string') &&
    ['upserted', 'removed', 'before'].every(name => isTexts(record.get(name) ?? [])) &&
    ((record.get('before') ?? []) as readonly string[]).every(isJson);
  return isWhole ? changeIn(record) : null;
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every(one => typeof one === 'string');
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
