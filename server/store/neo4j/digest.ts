/**
 * A digest of all records, in any order: the marker bears it, so that an edit made outside Tirlun shows as a difference.
 * It is a sum, so that a commit works out the new one from the records it changes.
 */
import { createHash } from 'node:crypto';
import type { AnyRecord, RecordKey } from '../../domain/record.ts';
import { keyText, removalsOf, withoutEmpty } from '../fit.ts';
import type { ChangeSet } from '../../domain/change.ts';

/** The hash of each record, by its key. */
export type Hashes = ReadonlyMap<string, bigint>;

export const noHashes: Hashes = new Map();

const width = 2n ** 128n;

export function hashesOf(records: readonly AnyRecord[]): Hashes {
  return new Map(records.map(record => [keyText(record), hashOf(record)]));
}

export function digestOf(hashes: Hashes): string {
  let sum = 0n;
  for (const hash of hashes.values()) sum += hash;
  return (sum % width).toString(16);
}

/** The hashes after a change. */
export function hashesAfter(hashes: Hashes, change: ChangeSet): Hashes {
  const after = new Map(hashes);
  for (const key of removalsOf(change)) after.delete(keyText(key));
  for (const record of change.upsert) after.set(keyText(record), hashOf(record));
  return after;
}

/** Which records came or changed, and which went. */
export function differenceOf(
  before: Hashes,
  after: Hashes,
): { readonly upserted: readonly RecordKey[]; readonly removed: readonly RecordKey[] } {
  const upserted = [...after].filter(([key, hash]) => before.get(key) !== hash).map(([key]) => keyOf(key));
  const removed = [...before.keys()].filter(key => !after.has(key)).map(keyOf);
  return { upserted, removed };
}

/** The key that a text of `keyText` stands for. */
export function keyOf(text: string): RecordKey {
  const space = text.indexOf(' ');
  return { kind: text.slice(0, space) as RecordKey['kind'], id: text.slice(space + 1) };
}

function hashOf(record: AnyRecord): bigint {
  const properties = Object.entries(withoutEmpty(record.properties)).sort(([a], [b]) => (a < b ? -1 : 1));
  const ends = 'to' in record ? [record.from ?? null, record.to] : [];
  const text = JSON.stringify([record.kind, record.id, ends, properties]);
  return BigInt(`0x${createHash('sha256').update(text).digest('hex').slice(0, 32)}`);
}
