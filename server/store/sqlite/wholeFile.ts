/** A whole landscape with its history in one file of the embedded store: written anew, or read and held against everything we know of such files. */
import type { Change, Revision } from '../../domain/change.ts';
import { decodeDataset, UndecodableRecords } from '../../domain/decode.ts';
import type { AnyRecord } from '../../domain/record.ts';
import { diskFailure, StoreRefused, UnreadableRecord } from '../errors.ts';
import { openDriver, type Driver } from './driver.ts';
import { changesAfter, logChange, revisionIn, setRevision } from './history.ts';
import { readRecords } from './readAll.ts';
import { putRecord } from './records.ts';
import { refuseForeign, refuseUnfit, type Telling } from './recognise.ts';
import { exclusive, tables } from './schema.ts';
import { inTransaction } from './transaction.ts';

export interface Whole {
  readonly revision: Revision;
  readonly records: readonly AnyRecord[];
  /** Oldest first. */
  readonly changes: readonly Change[];
}

export const nothingStored: Whole = { revision: 0, records: [], changes: [] };

export async function writeStoreFile(file: string, { revision, records, changes }: Whole, wanted?: Driver['name']): Promise<void> {
  try {
    await withDriver(file, wanted, driver =>
      inTransaction(driver, () => {
        driver.execute(tables);
        for (const record of records) putRecord(driver, record);
        for (const change of changes) logChange(driver, change);
        setRevision(driver, revision);
      }),
    );
  } catch (error) {
    throw diskFailure(file, error);
  }
}

/** Throws StoreRefused for a file that is not ours, newer or damaged. */
export async function readStoreFile(path: string, telling: Telling): Promise<Whole> {
  refuseForeign(path, telling);
  return withDriver(path, undefined, driver => {
    refuseUnfit(driver, telling, 'integrity_check');
    const whole = {
      revision: revisionIn(driver),
      records: readRecords(driver, telling.file),
      changes: changesAfter(driver, 0, telling.file),
    };
    const last = whole.changes.at(-1)?.revision ?? 0;
    if (!Number.isSafeInteger(whole.revision) || whole.revision < last)
      throw new StoreRefused(
        `${telling.file} is damaged: it says revision ${whole.revision}, and its last change made ${last}. ${telling.mend}`,
      );
    return whole;
  });
}

/** Throws UnreadableRecord for what does not fit the model or hangs loose: Tirlun could not start on it. */
export function requireReadable(whole: Whole, { file, mend }: Telling): void {
  try {
    decodeDataset(whole);
  } catch (error) {
    throw error instanceof UndecodableRecords ? new UnreadableRecord(`${file}: ${error.message} ${mend}`) : error;
  }
}

async function withDriver<T>(path: string, wanted: Driver['name'] | undefined, work: (driver: Driver) => T): Promise<T> {
  const driver = await openDriver(path, wanted);
  try {
    driver.all(exclusive);
    return work(driver);
  } finally {
    driver.close();
  }
}
