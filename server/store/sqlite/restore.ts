/** Puts a file that was held against everything in the place of the embedded store, and keeps the one that stood there. */
import { existsSync, statSync } from 'node:fs';
import { constants, copyFile, mkdir, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { StoreRefused } from '../errors.ts';
import { keepAs, putInPlace } from '../place.ts';
import { openDriver } from './driver.ts';
import { lockStore } from './lock.ts';
import { exclusive } from './schema.ts';
import { readStoreFile, requireReadable, type Whole } from './wholeFile.ts';

const logs = ['-wal', '-journal'] as const;

const mend = 'Nothing was replaced. Take another backup.';

/** `copy` is read and left in place: opening a file may write to it, and a backup is never touched. */
export async function readCopyOf(backup: string, copy: string): Promise<Whole> {
  if (existsSync(`${backup}-wal`) && statSync(`${backup}-wal`).size > 0)
    throw new StoreRefused(
      `${backup} is a store with its log beside it, and not a backup. ${mend} (TIRLUN_DATA=${dirname(backup)} npm run backup -- FILE makes one of it.)`,
    );
  await rm(copy, { force: true });
  await copyFile(backup, copy);
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
    const isKept = await setAside(file, kept);
    await putInPlace(copy, file);
    return { whole, kept: isKept ? kept : null };
  } finally {
    await rm(copy, { force: true });
    await lock.release();
  }
}

/** The old file bears two names until the new one takes its place: at no moment is there none. False where nothing stood there. */
async function setAside(file: string, kept: string): Promise<boolean> {
  const ends = ['', ...logs].filter(end => existsSync(`${file}${end}`) && statSync(`${file}${end}`).size > 0);
  if (ends.some(end => end !== '')) {
    // What a killed process left, as it is; the file alone may be older than what it acknowledged.
    for (const end of ends) await copyFile(`${file}${end}`, `${kept}${end}`, constants.COPYFILE_EXCL);
    if (ends.includes('')) await settle(file);
  } else if (ends.includes('')) {
    await keepAs(kept, file);
  }
  // Beside another file a log would be taken for that one's.
  for (const end of logs) await rm(`${file}${end}`, { force: true });
  return ends.length > 0;
}

/** Opening and closing a store writes its log into it. One that cannot be opened stays as it is. */
async function settle(file: string): Promise<void> {
  try {
    await rm(`${file}.lock`, { recursive: true, force: true });
    const driver = await openDriver(file);
    try {
      driver.all(exclusive);
      driver.all('PRAGMA wal_checkpoint(TRUNCATE)');
    } finally {
      driver.close();
    }
  } catch {
    // It is kept beside already.
  }
}
