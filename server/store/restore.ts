/** Puts a backup in the place of what a store holds: it is held against everything before, and what it replaces is kept. */
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keepBeside, momentIn, type Kept } from './backup.ts';
import { asTold, NothingStored } from './errors.ts';
import { storeFileIn, type Neo4jSettings, type StoreSettings } from './open.ts';
import type { StoreFound } from './port.ts';
import { readCopyOf, restoreStoreFile } from './sqlite/restore.ts';
import type { Whole } from './sqlite/wholeFile.ts';

export interface Restored {
  readonly whole: Whole;
  /** The file that holds what was replaced; null where there was nothing. */
  readonly kept: string | null;
  /** What that file cannot give back, in sentences. */
  readonly caveats: readonly string[];
}

export interface RestoreOptions {
  readonly now: Date;
  readonly progress: (done: number, total: number) => void;
}

export async function restore(settings: StoreSettings, backup: string, options: RestoreOptions): Promise<Restored> {
  if (!existsSync(backup)) throw new NothingStored(`${backup} is not there. Name the file that npm run backup made.`);
  const { neo4j, dataFolder } = settings;
  try {
    if (neo4j !== null) return await restoreToNeo4j(neo4j, settings, backup, options);
    const file = storeFileIn(dataFolder);
    return { ...(await restoreStoreFile(file, backup, `${file}.replaced-${momentIn(options.now)}`)), caveats: [] };
  } catch (error) {
    throw asTold(error, dataFolder);
  }
}

async function restoreToNeo4j(
  neo4j: Neo4jSettings,
  settings: StoreSettings,
  backup: string,
  { now, progress }: RestoreOptions,
): Promise<Restored> {
  const whole = await readAside(backup);
  const { restoreInNeo4j } = await import('./neo4j/restore.ts');
  let kept: Kept | null = null;
  const keep = async (found: StoreFound): Promise<void> => void (kept = await keepBeside(found, settings.dataFolder, now));
  await restoreInNeo4j(neo4j, whole, { now, keep, progress });
  return { whole, ...keptOf(kept) };
}

function keptOf(kept: Kept | null): Pick<Restored, 'kept' | 'caveats'> {
  return kept === null ? { kept: null, caveats: [] } : { kept: kept.file, caveats: kept.caveats };
}

async function readAside(backup: string): Promise<Whole> {
  const folder = await mkdtemp(join(tmpdir(), 'tirlun-restore-'));
  try {
    return await readCopyOf(backup, join(folder, 'copy.sqlite'));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
