/** A folder for one test, in memory where that is to be had: who kills a process or tears a file loses nothing that the kernel has, so no test of that waits for a disk. */
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const inMemory = '/dev/shm';

export function newFolder(name: string): string {
  return mkdtempSync(join(existsSync(inMemory) ? inMemory : tmpdir(), `tirlun-${name}-`));
}
