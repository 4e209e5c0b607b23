/** Work that only one process may do at a time: a folder says who is at it; who comes later waits, and takes over from an owner that is gone. */
import { randomUUID } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

export interface Owner {
  readonly host: string;
  readonly pid: number;
}

interface Patience {
  /** Told once, when somebody else is at it. */
  onWait(owner: Owner | null): void;
  readonly lookEveryMs?: number;
  /** An owner that gave no sign of life for so long is gone, wherever it ran. */
  readonly silentMs?: number;
}

/** The folder stands while the work goes on. */
export async function oneAtATime<Answer>(
  folder: string,
  work: () => Promise<Answer>,
  { onWait, lookEveryMs = 200, silentMs = 30_000 }: Patience,
): Promise<Answer> {
  const name = randomUUID();
  let isTold = false;
  while (!took(folder, name)) {
    const owner = ownerOf(folder, silentMs);
    if (owner.isGone) continue;
    if (!isTold) onWait(owner.known);
    isTold = true;
    await setTimeout(lookEveryMs);
  }
  const file = join(folder, name);
  // After a long sleep of the machine somebody may have taken over: then there is nothing left to give a sign on.
  const sign = setInterval(() => existsSync(file) && utimesSync(file, new Date(), new Date()), silentMs / 10);
  try {
    return await work();
  } finally {
    clearInterval(sign);
    leave(folder, name);
  }
}

/** A folder that is put in place with its owner in it: nobody sees one without, and none can be put over one that has an owner. */
function took(folder: string, name: string): boolean {
  mkdirSync(dirname(folder), { recursive: true });
  const own = mkdtempSync(`${folder}-`);
  writeFileSync(join(own, name), JSON.stringify({ host: hostname(), pid: process.pid } satisfies Owner));
  try {
    renameSync(own, folder);
    return true;
  } catch (error) {
    rmSync(own, { recursive: true });
    if (!isOneOf(error, ['ENOTEMPTY', 'EEXIST', 'EPERM'])) throw error;
    return false;
  }
}

/** One that is gone is cleared away by its own name, so that nobody who came meanwhile is. */
function ownerOf(folder: string, silentMs: number): { readonly known: Owner | null; readonly isGone: boolean } {
  try {
    const [name] = readdirSync(folder);
    if (name === undefined) {
      leave(folder, '');
      return { known: null, isGone: true };
    }
    const file = join(folder, name);
    const owner = JSON.parse(readFileSync(file, 'utf8')) as Owner;
    const isGone = (owner.host === hostname() && !isAlive(owner.pid)) || Date.now() - statSync(file).mtimeMs > silentMs;
    if (isGone) leave(folder, name);
    return { known: owner, isGone };
  } catch (error) {
    if (isOneOf(error, ['ENOENT'])) return { known: null, isGone: true };
    throw error;
  }
}

function leave(folder: string, name: string): void {
  if (name !== '') rmSync(join(folder, name), { force: true });
  try {
    rmdirSync(folder);
  } catch (error) {
    if (!isOneOf(error, ['ENOENT', 'ENOTEMPTY'])) throw error;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return isOneOf(error, ['EPERM']);
  }
}

function isOneOf(error: unknown, codes: readonly string[]): boolean {
  return error instanceof Error && 'code' in error && codes.includes(String(error.code));
}
