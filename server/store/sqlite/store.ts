/** The store port over SQLite: records as JSON bodies, changes in the same transaction. */
import { changeMade, type ChangeSet, type Revision } from '../../domain/change.ts';
import { keyOf } from '../../domain/record.ts';
import { diskFailure, InvalidChange, RevisionConflict, StoreRefused } from '../errors.ts';
import { removalsOf, requireFit, touchedBy } from '../fit.ts';
import type { ReplaceableStore } from '../port.ts';
import type { Driver } from './driver.ts';
import { changesAfter, findRevisionOf, logChange, revisionIn, setRevision } from './history.ts';
import { looseEnds } from './looseEnds.ts';
import { readRecords } from './readAll.ts';
import { putRecord, recordIn, removeRecord } from './records.ts';
import { inTransaction } from './transaction.ts';

export function sqliteStore(driver: Driver, file: string, release: () => Promise<void>): ReplaceableStore {
  let isOpen = true;
  const commit: ReplaceableStore['commit'] = async (change, progress) => {
    requireFit(change);
    try {
      return inTransaction(driver, () => write(driver, file, change, progress));
    } catch (error) {
      throw isAboutContent(error) ? error : diskFailure(file, error);
    }
  };
  return {
    name: 'sqlite',
    isOursAlone: true,
    isEmpty: async () => revisionIn(driver) === 0,
    read: async () => ({ revision: revisionIn(driver), records: readRecords(driver, file) }),
    signal: async () => String(revisionIn(driver)),
    commit,
    readAsFound: async () => {
      const revision = revisionIn(driver);
      const records = readRecords(driver, file);
      return { revision, records, changes: changesAfter(driver, 0, file), strays: [], mark: String(revision) };
    },
    replace: ({ records, ...told }, { revision, records: held }, progress) => {
      const change = { ...told, expectedRevision: revision, upsert: records };
      return commit({ ...change, remove: removalsOf({ upsert: records, remove: held.map(keyOf) }) }, progress);
    },
    changesSince: async revision => changesAfter(driver, revision, file),
    backUp: async copy => copyTo(driver, copy),
    close: async () => {
      if (!isOpen) return;
      isOpen = false;
      driver.close();
      await release();
    },
  };
}

/** A file that opens by itself, with no log beside it. */
export function copyTo(driver: Driver, copy: string): void {
  try {
    driver.run('VACUUM INTO ?', [copy]);
  } catch (error) {
    throw diskFailure(copy, error);
  }
}

function isAboutContent(error: unknown): boolean {
  return error instanceof RevisionConflict || error instanceof InvalidChange || error instanceof StoreRefused;
}

function write(driver: Driver, file: string, change: ChangeSet, progress?: (done: number, total: number) => void): Revision {
  const already = findRevisionOf(driver, change.id);
  if (already !== null) return already;
  const actual = revisionIn(driver);
  if (actual !== change.expectedRevision) throw new RevisionConflict(change.expectedRevision, actual);
  // The first change finds nothing there.
  const before = actual === 0 ? [] : touchedBy(change).flatMap(key => recordIn(driver, key, file) ?? []);
  for (const key of removalsOf(change)) removeRecord(driver, key);
  const total = change.upsert.length;
  change.upsert.forEach((record, index) => {
    putRecord(driver, record);
    if (progress !== undefined && (index + 1) % 500 === 0) progress(index + 1, total);
  });
  progress?.(total, total);
  const loose = looseEnds(driver, change);
  if (loose.length > 0) throw new InvalidChange(loose);
  const revision = actual + 1;
  logChange(driver, changeMade(change, { revision, before }));
  setRevision(driver, revision);
  return revision;
}
