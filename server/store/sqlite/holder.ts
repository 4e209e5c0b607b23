/** Where the holder of a store listens, who it is, and how it is asked for a copy while it serves. */
import { createHash } from 'node:crypto';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { DiskFailure, StoreInUse } from '../errors.ts';

export interface CopyAnswer {
  /** Why there is no copy; null when there is one. */
  readonly failed: string | null;
}

/** A system takes no more for the path of a socket. */
const longestAddress = 100;
const saysWhoMs = 2000;

/** A copy is made in one go, and a large landscape takes a while. */
const copiesMs = 600_000;

/** Beside the file, where every process finds it whatever its temporary folder; else there, by a short name. */
export function addressesOf(file: string): readonly string[] {
  const name = `tirlun-${createHash('sha256').update(resolve(file)).digest('hex').slice(0, 20)}`;
  if (process.platform === 'win32') return [`\\\\.\\pipe\\${name}`];
  const beside = `${resolve(file)}.holder`;
  return [...(Buffer.byteLength(beside) <= longestAddress ? [beside] : []), join(tmpdir(), `${name}.lock`)];
}

/** Who listens, in words; null when nobody does. One that is too busy to say who it is holds the store all the same. */
export function holderAt(address: string): Promise<string | null> {
  return new Promise(done => {
    let [said, isThere] = ['', false];
    const socket = connect(address, () => (isThere = true));
    socket.setTimeout(saysWhoMs, () => socket.destroy());
    socket.on('data', chunk => {
      said += chunk.toString();
      if (said.includes('\n')) socket.destroy();
    });
    socket.on(
      'error',
      (error: NodeJS.ErrnoException) => (isThere ||= !['ECONNREFUSED', 'ENOENT', 'ENOTSOCK'].includes(String(error.code))),
    );
    socket.on('close', () => done(said !== '' ? `process ${said.trim()}` : isThere ? 'another program' : null));
  });
}

/** Has the process that holds the store write a copy of it. False when nobody holds it. */
export async function copyByHolder(file: string, copy: string): Promise<boolean> {
  for (const address of addressesOf(file)) {
    const said = await ask(address, copy);
    if (said === null) continue;
    const [holder, answer] = said.split('\n');
    if (holder === undefined || answer === undefined || answer === '')
      throw new StoreInUse(
        `${file} is in use by ${holder ? `process ${holder}` : 'another program'}, which made no copy when asked. Try again.`,
      );
    const { failed } = JSON.parse(answer) as CopyAnswer;
    if (failed !== null) throw new DiskFailure(failed);
    return true;
  }
  return false;
}

/** All that the holder says; null when there is none. */
function ask(address: string, request: string): Promise<string | null> {
  return new Promise((done, fail) => {
    let [said, isThere] = ['', false];
    const socket = connect(address, () => {
      isThere = true;
      socket.write(`${request}\n`);
    });
    socket.setTimeout(copiesMs, () => socket.destroy());
    socket.on('data', chunk => (said += chunk.toString()));
    socket.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EACCES') fail(new StoreInUse(`${address} belongs to another user, who alone can make the backup.`));
    });
    socket.on('close', () => done(isThere ? said : null));
  });
}
