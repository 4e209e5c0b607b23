/** All or nothing. */
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
