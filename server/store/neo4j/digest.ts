/**
 * A digest of all records, in any order: the marker bears it, so that an edit made outside Tirlun shows as a difference.
 * It is a sum, so that a commit works out the new one from the records it changes.
 */
import { createHash } from 'node:crypto';
import type { Change, ChangeSet } from '../../domain/change.ts';
import type { AnyRecord, RecordKey } from '../../domain/record.ts';
import { keyText, removalsOf, touchedBy, withoutEmpty } from '../fit.ts';

interface SeenRecord {
  readonly record: AnyRecord;
  readonly hash: bigint;
}

/** Every record as it was seen, with its hash, by its key. */
export type Seen = ReadonlyMap<string, SeenRecord>;

export const nothingSeen: Seen = new Map();

const width = 2n ** 128n;

export function seenIn(records: readonly AnyRecord[]): Seen {
  return new Map(records.map(record => [keyText(record), { record, hash: hashOf(record) }]));
}

export function digestOf(seen: Seen): string {
  let sum = 0n;
  for (const { hash } of seen.values()) sum += hash;
  return (sum % width).toString(16);
}

/** What is there after a change. */
export function seenAfter(seen: Seen, change: ChangeSet): Seen {
  const after = new Map(seen);
  for (const key of removalsOf(change)) after.delete(keyText(key));
  for (const { properties, ...written } of change.upsert) {
    const record = { ...written, properties: withoutEmpty(properties) } as AnyRecord;
    after.set(keyText(record), { record, hash: hashOf(record) });
  }
  return after;
}

/** The records that a change touches, as they are before it. */
export function beforeIn(seen: Seen, change: ChangeSet): readonly AnyRecord[] {
  return touchedBy(change).flatMap(key => seen.get(keyText(key))?.record ?? []);
}

/** Which records came or changed, which went, and what those of them that were there were before. */
export function differenceOf(before: Seen, after: Seen): Pick<Change, 'upserted' | 'removed'> & { readonly before: readonly AnyRecord[] } {
  const upserted = [...after].filter(([key, { hash }]) => before.get(key)?.hash !== hash).map(([key]) => key);
  const removed = [...before.keys()].filter(key => !after.has(key));
  return {
    upserted: upserted.map(keyOf),
    removed: removed.map(keyOf),
    before: [...upserted, ...removed].flatMap(key => before.get(key)?.record ?? []),
  };
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
