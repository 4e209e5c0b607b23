/** Opens the embedded store, or refuses a file that is foreign, newer or damaged without touching it. */
import { existsSync, statSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { asTold, diskFailure, StoreRefused } from '../errors.ts';
import type { ReplaceableStore } from '../port.ts';
import { openDriver, type Driver } from './driver.ts';
import { lockStore } from './lock.ts';
import { refuseForeign, refuseUnfit, type Telling } from './recognise.ts';
import { exclusive, settings } from './schema.ts';
import { copyTo, sqliteStore } from './store.ts';
import { nothingStored, writeStoreFile } from './wholeFile.ts';

export interface SqliteOptions {
  readonly file: string;
  /** For tests: the driver to use where the running Node has both. */
  readonly driver?: Driver['name'];
}

export async function openSqliteStore({
  file,
  driver: wanted,
}: SqliteOptions): Promise<ReplaceableStore & { readonly driver: Driver['name'] }> {
  await mkdir(dirname(file), { recursive: true }).catch(error => {
    throw diskFailure(file, error);
  });
  const lock = await lockStore(file).catch(error => {
    throw asTold(error, file);
  });
  let driver: Driver | null = null;
  const hadLog = existsSync(`${file}-wal`);
  try {
    // Nobody else holds the store, so a lock folder of the WebAssembly driver is what a dead process left.
    await rm(`${file}.lock`, { recursive: true, force: true });
    const telling = { file, mend };
    if (isSizeless(file)) await makeStore(telling, wanted);
    refuseForeign(file, telling);
    driver = await openDriver(file, wanted);
    const opened = driver;
    // Before anything is read: without shared memory the WebAssembly driver opens a file in WAL only so.
    opened.all(exclusive);
    refuseUnfit(opened, telling, 'quick_check');
    for (const setting of settings) opened.all(setting);
    lock.copyWhenAsked(copy => copyTo(opened, copy));
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
    throw asTold(error, file);
  }
}

const mend = 'It was not touched. Put a backup in its place (npm run restore -- FILE --yes), or choose another folder with TIRLUN_DATA.';

/** Under another name first: whoever is killed meanwhile leaves no file that nobody can tell from a foreign one. */
async function makeStore({ file }: Telling, wanted?: Driver['name']): Promise<void> {
  // An empty store beside the log of one that was filled would hide that something is gone.
  if (!isSizeless(`${file}-wal`)) throw new StoreRefused(`${file} is gone, and its log ${file}-wal is still there. ${mend}`);
  const making = `${file}.making`;
  await rm(making, { force: true });
  await rm(`${making}.lock`, { recursive: true, force: true });
  await writeStoreFile(making, nothingStored, wanted);
  await rename(making, file);
}

function isSizeless(path: string): boolean {
  return !existsSync(path) || statSync(path).size === 0;
}
