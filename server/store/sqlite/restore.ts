/** Puts a file that was held against everything in the place of the embedded store, and keeps the one that stood there. */
import { existsSync, statSync } from 'node:fs';
import { chmod, copyFile, mkdir, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { StoreRefused } from '../errors.ts';
import { keepAs, keepCopy, putInPlace, putWords, takeAway } from '../place.ts';
import { openDriver } from './driver.ts';
import { lockStore } from './lock.ts';
import { refuseForeign } from './recognise.ts';
import { exclusive } from './schema.ts';
import { readStoreFile, requireReadable, type Whole } from './wholeFile.ts';

const logs = ['-wal', '-journal'] as const;

/** The owner's: to read and to write. */
const mayWrite = 0o600;

const mend = 'Nothing was replaced. Take another backup.';

/** `copy` is read and left in place: opening a file may write to it, and a backup is never touched. */
export async function readCopyOf(backup: string, copy: string): Promise<Whole> {
  if (existsSync(`${backup}-wal`) && statSync(`${backup}-wal`).size > 0)
    throw new StoreRefused(
      `${backup} is a store with its log beside it, and not a backup. ${mend} (TIRLUN_DATA=${dirname(backup)} npm run backup -- FILE makes one of it.)`,
    );
  await clearAway(copy);
  await copyFile(backup, copy);
  // A backup may be one that can only be read, and its copy would be one too: neither to be opened nor to be the store.
  await chmod(copy, (await stat(copy)).mode | mayWrite);
  const whole = await readStoreFile(copy, { file: backup, mend });
  requireReadable(whole, { file: backup, mend });
  return whole;
}

/** Answers what is held from now on, and where what it replaced is kept, if there was anything. */
export async function restoreStoreFile(
  file: string,
  backup: string,
  kept: string,
): Promise<{ readonly whole: Whole; readonly kept: string | null }> {
  await mkdir(dirname(file), { recursive: true });
  const lock = await lockStore(file);
  const copy = `${file}.restoring`;
  try {
    const whole = await readCopyOf(backup, copy);
    const isKept = await setAside({ file, kept, copy });
    await putInPlace(copy, file);
    return { whole, kept: isKept ? kept : null };
  } finally {
    // What stays is litter, and the first error is the one to tell.
    await clearAway(copy).catch(() => undefined);
    await lock.release();
  }
}

/** With whatever a restore that was killed left beside it. */
async function clearAway(copy: string): Promise<void> {
  for (const end of ['', ...logs, '.lock', '.words']) await rm(`${copy}${end}`, { recursive: true, force: true });
}

interface Names {
  readonly file: string;
  readonly kept: string;
  /** What is to take the name of the file. */
  readonly copy: string;
}

/**
 * Keeps the old store and leaves a place that the new file may take. False where nothing stood there.
 *
 * Whenever this is cut off, by a kill or the power, the name of the store bears one of three things: the old store with all that it
 * acknowledged, words that every start refuses, or the new file with no log beside it. SQLite knows a log by its name alone: beside the
 * new file it would be played into it, and without it the old file may lack what was acknowledged. So:
 *
 * 1. What is kept is on the disk, with its name, before anything is taken away.
 * 2. An old store whose log was written into it is whole by itself: its log goes, then the new file takes its name.
 * 3. One whose log cannot be written into it is not: words take its name first, then the log goes, then the new file takes the name of
 *    the words. The same where the file is gone and its log is there: nothing at all would be taken for a store that was never filled.
 */
async function setAside({ file, kept, copy }: Names): Promise<boolean> {
  const ends = ['', ...logs].filter(end => isFilled(`${file}${end}`));
  const hasLog = ends.some(end => end !== '');
  // A second name is enough where nothing is written into the old file: at no moment is there none.
  if (hasLog) for (const end of ends) await keepCopy(`${kept}${end}`, `${file}${end}`);
  else if (ends.includes('')) await keepAs(kept, file);
  if (hasLog && !(ends.includes('') && (await isSettled(file)))) await putWords(cutOff(kept), { writing: `${copy}.words`, file });
  await takeAway(logs.map(end => `${file}${end}`));
  return ends.length > 0;
}

function cutOff(kept: string): string {
  return `Restoring was cut off here. What stood here is kept in ${kept}, with its log beside it. Restore the backup again.\n`;
}

/** Opening and closing a store writes its log into it. False for one that cannot be opened or written to: it stays as it is. */
async function isSettled(file: string): Promise<boolean> {
  try {
    await rm(`${file}.lock`, { recursive: true, force: true });
    // Such as words: a log may hold the page by which a file shows what it is, and would make a store of anything.
    refuseForeign(file, { file, mend });
    const driver = await openDriver(file);
    try {
      driver.all(exclusive);
      driver.all('PRAGMA wal_checkpoint(TRUNCATE)');
    } finally {
      driver.close();
    }
  } catch {
    return false;
  }
  return logs.every(end => !isFilled(`${file}${end}`));
}

function isFilled(path: string): boolean {
  return existsSync(path) && statSync(path).size > 0;
}
