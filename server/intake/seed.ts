/** Puts a landscape that was read from a folder into a store, as one change. */
import { randomUUID } from 'node:crypto';
import { ownReasons, type ChangeSet, type Revision } from '../domain/change.ts';
import type { AnyRecord } from '../domain/record.ts';
import type { LandscapeRecords } from './landscapeFolder.ts';

type Progress = (done: number, total: number) => void;

/** What seeding asks of a store. */
interface Seedable {
  commit(change: ChangeSet, progress?: Progress): Promise<Revision>;
}

interface Replacement extends Pick<ChangeSet, 'id' | 'at' | 'author' | 'reason'> {
  readonly records: readonly AnyRecord[];
}

/** What seeding asks of a store that holds a landscape already. */
interface Reseedable<Found> {
  replace(change: Replacement, found: Found, progress?: Progress): Promise<Revision>;
}

export interface SeedOptions {
  readonly landscape: LandscapeRecords;
  readonly now: Date;
  readonly progress?: Progress;
}

export function seedStore(store: Seedable, { landscape: { records }, now, progress }: SeedOptions): Promise<Revision> {
  const change = { ...toldOf(now), reason: ownReasons.loaded, expectedRevision: 0 };
  return store.commit({ ...change, upsert: records, remove: [] }, progress);
}

/** `found`: what the store holds and is to lose, whether it fits or not. */
export function reseedStore<Found>(
  store: Reseedable<Found>,
  found: Found,
  { landscape: { records }, now, progress }: SeedOptions,
): Promise<Revision> {
  return store.replace({ ...toldOf(now), reason: ownReasons.replaced, records }, found, progress);
}

function toldOf(now: Date): Pick<ChangeSet, 'id' | 'at' | 'author'> {
  return { id: randomUUID(), at: now.toISOString(), author: 'Tirlun' };
}
