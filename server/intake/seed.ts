/** Loads a landscape folder into an empty store, as one change. */
import { randomUUID } from 'node:crypto';
import type { AnyRecord } from '../domain/record.ts';
import { readLandscapeFolder, type Manifest } from './landscapeFolder.ts';

/** What seeding asks of a store. */
interface Seedable {
  commit(
    change: {
      readonly id: string;
      readonly expectedRevision: number;
      readonly author: string;
      readonly reason: string;
      readonly at: string;
      readonly upsert: readonly AnyRecord[];
      readonly remove: readonly [];
    },
    progress?: (done: number, total: number) => void,
  ): Promise<number>;
}

export interface SeedOptions {
  readonly folder: string;
  readonly now: Date;
  readonly expectedRevision?: number;
  readonly progress?: (done: number, total: number) => void;
}

/** Throws BadLandscape before anything is written. Answers the manifest. */
export async function seedStore(store: Seedable, { folder, now, expectedRevision = 0, progress }: SeedOptions): Promise<Manifest> {
  const { records, manifest } = readLandscapeFolder(folder);
  await store.commit(
    {
      id: randomUUID(),
      expectedRevision,
      author: 'Tirlun',
      reason: 'Loaded from a landscape folder',
      at: now.toISOString(),
      upsert: records,
      remove: [],
    },
    progress,
  );
  return manifest;
}
