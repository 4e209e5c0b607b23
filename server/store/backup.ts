/** A backup: everything with its history in one file that opens by itself, made while the store is served too. */
import { existsSync, statSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { asTold, diskFailure, FileInTheWay, NothingStored, StoreInUse, UnreadableRecord } from './errors.ts';
import { openStore, storeFileIn, type StoreSettings } from './open.ts';
import { putInFreePlace, putInPlace } from './place.ts';
import type { StoreFound } from './port.ts';
import { copyByHolder } from './sqlite/holder.ts';
import type { Telling } from './sqlite/recognise.ts';
import { readStoreFile, requireReadable, writeStoreFile, type Whole } from './sqlite/wholeFile.ts';

export async function backUp(
  settings: StoreSettings,
  file: string,
  { replace }: { /** Whether a file of that name may be replaced. */ readonly replace: boolean },
): Promise<Whole> {
  if (!replace && existsSync(file)) throw new FileInTheWay(file);
  // What could not be put back is no backup.
  return written(file, partial => copyStore(settings, partial), { replace, check: requireReadable });
}

export interface Kept {
  readonly file: string;
  /** What that file cannot give back, in sentences. */
  readonly caveats: readonly string[];
}

/** What a store holds that is about to lose it. What no record can hold is kept beside, a line each. */
export async function keepBeside(found: StoreFound, dataFolder: string, now: Date): Promise<Kept> {
  const name = join(dataFolder, 'backups', `landscape-${momentIn(now)}`);
  const [file, strays] = [`${name}.sqlite`, `${name}.strays.jsonl`];
  await mkdir(dirname(file), { recursive: true }).catch(error => {
    throw diskFailure(file, error);
  });
  const caveats: string[] = [];
  if (found.strays.length > 0) {
    await writtenBeside(strays, `${found.strays.join('\n')}\n`);
    caveats.push(
      `Of what was there ${found.strays.length} could be no record (no id, or one that another bears; an end of the wrong kind; a history that cannot be read): all that was written on them is in ${strays}, one a line.`,
    );
  }
  const check = (whole: Whole, telling: Telling): void => {
    try {
      requireReadable(whole, telling);
    } catch (error) {
      if (!(error instanceof UnreadableRecord)) throw error;
      caveats.push(error.message);
    }
  };
  const telling = { file, mend: 'It is kept as it was, and cannot be restored before that is set right.' };
  await written(file, partial => writeStoreFile(partial, found), { replace: false, check: whole => check(whole, telling) });
  return { file, caveats };
}

async function writtenBeside(file: string, text: string): Promise<void> {
  const partial = `${file}.${process.pid}.partial`;
  try {
    await writeFile(partial, text);
    await putInFreePlace(partial, file);
  } catch (error) {
    throw asTold(error, file);
  } finally {
    await rm(partial, { force: true }).catch(() => undefined);
  }
}

/** `2026-11-26T03-10-00-000Z`: a colon is no part of a file name everywhere. */
export function momentIn(now: Date): string {
  return now.toISOString().replaceAll(/[:.]/g, '-');
}

interface Writing {
  readonly replace: boolean;
  readonly check: (whole: Whole, telling: Telling) => void;
}

/** Under a name of its own until it was read back whole. */
async function written(file: string, write: (partial: string) => Promise<void>, { replace, check }: Writing): Promise<Whole> {
  const partial = `${file}.${process.pid}.partial`;
  try {
    await write(partial);
    const telling = { file: 'The copy', mend: 'No backup was made.' };
    const whole = await readStoreFile(partial, telling);
    check(whole, telling);
    await (replace ? putInPlace : putInFreePlace)(partial, file);
    return whole;
  } catch (error) {
    throw asTold(error, file);
  } finally {
    await rm(partial, { force: true }).catch(() => undefined);
  }
}

async function copyStore(settings: StoreSettings, copy: string): Promise<void> {
  if (settings.neo4j === null) {
    const file = storeFileIn(settings.dataFolder);
    if (await copyByHolder(file, copy)) return;
    if (!existsSync(file) || statSync(file).size === 0)
      throw new NothingStored(`${file} is not there: there is nothing to back up. Name the folder of the store with TIRLUN_DATA.`);
  }
  const store = await openStore(settings).catch(async error => {
    // A server may have started meanwhile.
    if (error instanceof StoreInUse && (await copyByHolder(storeFileIn(settings.dataFolder), copy))) return null;
    throw error;
  });
  if (store === null) return;
  try {
    if (await store.isEmpty()) throw new NothingStored('The store is empty: there is nothing to back up.');
    await store.backUp(copy);
  } finally {
    await store.close();
  }
}
