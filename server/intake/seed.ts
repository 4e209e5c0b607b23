/** Puts a landscape that was read from a folder into a store, as one change. */
import { randomUUID } from 'node:crypto';
import { ownReasons, type ChangeSet, type Revision } from '../domain/change.ts';
import { keyOf, keyText, type AnyRecord, type RecordKey } from '../domain/record.ts';
import type { LandscapeRecords } from './landscapeFolder.ts';

/** What seeding asks of a store. */
interface Seedable {
  commit(change: ChangeSet, progress?: (done: number, total: number) => void): Promise<Revision>;
}

export interface SeedOptions {
  readonly landscape: LandscapeRecords;
  readonly now: Date;
  /** What the store holds and is to lose; null for an empty one. */
  readonly held: { readonly revision: Revision; readonly records: readonly AnyRecord[] } | null;
  readonly progress?: (done: number, total: number) => void;
}

export function seedStore(store: Seedable, { landscape: { records }, now, held, progress }: SeedOptions): Promise<Revision> {
  return store.commit(
    {
      id: randomUUID(),
      expectedRevision: held?.revision ?? 0,
      author: 'Tirlun',
      reason: held === null ? ownReasons.loaded : ownReasons.replaced,
      at: now.toISOString(),
      upsert: records,
      remove: goneBetween(held?.records ?? [], records),
    },
    progress,
  );
}

/** Keys of what is held and not among the new. */
function goneBetween(held: readonly AnyRecord[], fresh: readonly AnyRecord[]): readonly RecordKey[] {
  const kept = new Set(fresh.map(keyText));
  return held.filter(key => !kept.has(keyText(key))).map(keyOf);
}
