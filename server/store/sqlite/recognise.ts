/** Tells a store of ours that this program reads from files that are foreign, newer or damaged. */
import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs';
import { StoreInUse, StoreRefused } from '../errors.ts';
import type { Driver } from './driver.ts';
import { applicationId, formatVersion, oldestFormat } from './schema.ts';

/** How a refused file is told of. */
export interface Telling {
  readonly file: string;
  /** What to do about it. */
  readonly mend: string;
}

/** The header of a SQLite file bears its application id and its version: read without opening it. */
export function refuseForeign(path: string, { file, mend }: Telling): void {
  const header = Buffer.alloc(100);
  const handle = openSync(path, 'r');
  try {
    readSync(handle, header, 0, 100, 0);
  } finally {
    closeSync(handle);
  }
  if (header.toString('latin1', 0, 15) !== 'SQLite format 3') throw new StoreRefused(`${file} is not a store of Tirlun. ${mend}`);
  // A file cut off while an older Tirlun made it has no mark yet; its log may hold it, and the check after opening decides.
  const mark = header.readUInt32BE(68);
  if (mark !== applicationId && !existsSync(`${path}-wal`)) throw new StoreRefused(`${file} belongs to another program. ${mend}`);
  if (mark === applicationId) refuseOtherFormat(header.readUInt32BE(60), { file, mend });
  // A page that is not there reads as one of zeros, which may pass for empty. With a log beside it, that may hold the rest.
  const pageBytes = header.readUInt16BE(16) === 1 ? 65_536 : header.readUInt16BE(16);
  if (statSync(path).size < header.readUInt32BE(28) * pageBytes && !existsSync(`${path}-wal`))
    throw new StoreRefused(`${file} is damaged (it is cut short). ${mend}`);
}

function refuseOtherFormat(version: number, { file, mend }: Telling): void {
  if (version > formatVersion)
    throw new StoreRefused(`${file} was written by a newer Tirlun (format ${version}; this one reads up to ${formatVersion}). ${mend}`);
  if (version < oldestFormat)
    throw new StoreRefused(`${file} was written by an older Tirlun (format ${version}; this one reads from ${oldestFormat} on). ${mend}`);
}

/** `quick_check` where a start should not wait; `integrity_check` where a whole store depends on the answer. */
export function refuseUnfit(driver: Driver, telling: Telling, check: 'quick_check' | 'integrity_check'): void {
  const { file, mend } = telling;
  const found = (pragma: string): unknown => Object.values(driver.all(`PRAGMA ${pragma}`)[0] ?? {})[0];
  try {
    if (found('application_id') !== applicationId) throw new StoreRefused(`${file} belongs to another program. ${mend}`);
    refuseOtherFormat(Number(found('user_version')), telling);
    if (found(check) !== 'ok') throw new StoreRefused(`${file} is damaged. ${mend}`);
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    if (/is locked/.test(said))
      throw new StoreInUse(`${file} is in use by another program. Stop it, or choose another folder with TIRLUN_DATA.`);
    // Anything else is the disk's: one that cannot be written to is not damaged.
    throw /malformed|not a database/.test(said) ? new StoreRefused(`${file} is damaged (${said}). ${mend}`) : error;
  }
}
