/** All or nothing, and what is said when the disk refuses. */
import { DiskFailure } from '../errors.ts';
import type { Driver } from './driver.ts';

export function inTransaction<T>(driver: Driver, work: () => T): T {
  driver.execute('BEGIN IMMEDIATE');
  try {
    const result = work();
    driver.execute('COMMIT');
    return result;
  } catch (error) {
    try {
      driver.execute('ROLLBACK');
    } catch {
      // A full disk may have rolled back already.
    }
    throw error;
  }
}

export function diskFailure(file: string, error: unknown): DiskFailure {
  const reason = error instanceof Error ? error.message : String(error);
  return new DiskFailure(`Not saved: ${file} cannot be written (${reason}). Free some room or make the folder writable, then try again.`);
}
