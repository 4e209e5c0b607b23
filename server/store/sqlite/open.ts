/** Opens the embedded store, or refuses a file that is foreign, newer or damaged without touching it. */
import { existsSync, openSync, readSync, closeSync, statSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { StoreRefused } from '../errors.ts';
import type { LandscapeStore } from '../port.ts';
import { openDriver, type Driver } from './driver.ts';
import { lockStore } from './lock.ts';
import { diskFailure, inTransaction } from './transaction.ts';
import { applicationId, exclusive, formatVersion, settings, tables } from './schema.ts';
import { sqliteStore } from './store.ts';

export interface SqliteOptions {
  readonly file: string;
  /** For tests: the driver to use where the running Node has both. */
  readonly driver?: Driver['name'];
}

export async function openSqliteStore({
  file,
  driver: wanted,
}: SqliteOptions): Promise<LandscapeStore & { readonly driver: Driver['name'] }> {
  await mkdir(dirname(file), { recursive: true }).catch(error => {
    throw diskFailure(file, error);
  });
  const lock = await lockStore(file);
  let driver: Driver | null = null;
  const hadLog = existsSync(`${file}-wal`);
  try {
    // Nobody else holds the store, so a lock folder of the WebAssembly driver is what a dead process left.
    await rm(`${file}.lock`, { recursive: true, force: true });
    const isNew = !existsSync(file) || statSync(file).size === 0;
    if (!isNew) refuseForeign(file);
    driver = await openDriver(file, wanted);
    const opened = driver;
    // Before anything is read: without shared memory the WebAssembly driver opens a file in WAL only so.
    opened.all(exclusive);
    if (!isNew) refuseUnfit(opened, file);
    for (const setting of settings) opened.all(setting);
    if (isNew) inTransaction(opened, () => opened.execute(tables));
    return { ...sqliteStore(opened, file, () => lock.release()), driver: opened.name };
  } catch (error) {
    try {
      driver?.close();
    } catch {
      // The first error is the one to tell.
    }
    // Nothing was written, so what the driver laid beside the file is litter.
    await rm(`${file}.lock`, { recursive: true, force: true }).catch(() => undefined);
    if (!hadLog && driver !== null) await rm(`${file}-wal`, { force: true }).catch(() => undefined);
    await lock.release();
    throw isOurs(error) ? error : diskFailure(file, error);
  }
}

const mend = 'It was not touched. Put a backup in its place (npm run restore -- FILE --yes), or choose another folder with TIRLUN_DATA.';

/** The header of a SQLite file bears its application id: read without opening it. */
function refuseForeign(file: string): void {
  const header = Buffer.alloc(100);
  const handle = openSync(file, 'r');
  try {
    readSync(handle, header, 0, 100, 0);
  } finally {
    closeSync(handle);
  }
  if (header.toString('latin1', 0, 15) !== 'SQLite format 3') throw new StoreRefused(`${file} is not a store of Tirlun. ${mend}`);
  // A file cut off while it was being made has no mark yet; its log may hold it, and the check after opening decides.
  const mark = header.readUInt32BE(68);
  if (mark !== applicationId && !existsSync(`${file}-wal`)) throw new StoreRefused(`${file} belongs to another program. ${mend}`);
  const version = header.readUInt32BE(60);
  if (mark === applicationId && version > formatVersion) {
    throw new StoreRefused(`${file} was written by a newer Tirlun (format ${version}; this one reads up to ${formatVersion}). ${mend}`);
  }
}

function refuseUnfit(driver: Driver, file: string): void {
  const number = (pragma: string): unknown => Object.values(driver.all(`PRAGMA ${pragma}`)[0] ?? {})[0];
  try {
    if (number('application_id') !== applicationId) throw new StoreRefused(`${file} belongs to another program. ${mend}`);
    const version = Number(number('user_version'));
    if (version > formatVersion) throw new StoreRefused(`${file} was written by a newer Tirlun (format ${version}). ${mend}`);
    if (number('quick_check') !== 'ok') throw new StoreRefused(`${file} is damaged. ${mend}`);
  } catch (error) {
    if (error instanceof StoreRefused) throw error;
    throw new StoreRefused(`${file} is damaged (${error instanceof Error ? error.message : String(error)}). ${mend}`);
  }
}

function isOurs(error: unknown): boolean {
  return error instanceof Error && 'code' in error && ['STORE_IN_USE', 'STORE_REFUSED', 'DISK', 'CONFLICT'].includes(String(error.code));
}
