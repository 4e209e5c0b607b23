/** One process a store: a listening local socket beside the file, which the kernel frees when its process dies, however it dies. */
import { lstatSync, rmSync } from 'node:fs';
import { createServer, type Server, type Socket } from 'node:net';
import { StoreInUse } from '../errors.ts';
import { addressesOf, holderAt, type CopyAnswer } from './holder.ts';

export interface Lock {
  /** From now on other processes may ask for a copy of what is held; who asked before has waited. */
  copyWhenAsked(copyTo: (file: string) => void): void;
  release(): Promise<void>;
}

export async function lockStore(file: string): Promise<Lock> {
  const heldBy = (holder: string): StoreInUse =>
    new StoreInUse(`${file} is in use by ${holder}. Stop that program, or choose another folder with TIRLUN_DATA.`);
  let copyWhenAsked: Lock['copyWhenAsked'] = () => undefined;
  const copying = new Promise<(file: string) => void>(done => (copyWhenAsked = done));
  const addresses = addressesOf(file);
  for (let attempt = 0; attempt < 3; attempt += 1) {
    for (const address of addresses) {
      const left = standingAt(address);
      const holder = await holderAt(address);
      if (holder !== null) throw heldBy(holder);
      clearAway(address, left);
    }
    const sockets = new Set<Socket>();
    const server = await listen(addresses, socket => {
      sockets.add(socket.once('close', () => sockets.delete(socket)));
      converse(socket, copying);
    });
    if (server !== null) return { copyWhenAsked, release: () => closed(server, sockets) };
  }
  throw heldBy('another program');
}

/** Nobody who only listens keeps a store from closing. */
function closed(server: Server, sockets: ReadonlySet<Socket>): Promise<void> {
  return new Promise(done => {
    server.close(() => done());
    for (const socket of sockets) socket.destroy();
  });
}

/** Tells what a dead process left from what one that came meanwhile put there. */
function standingAt(address: string): string | null {
  const found = lstatSync(address, { throwIfNoEntry: false, bigint: true });
  return found === undefined ? null : `${found.ino} ${found.ctimeNs}`;
}

function clearAway(address: string, left: string | null): void {
  if (left !== null && standingAt(address) === left) rmSync(address, { force: true });
}

/** At the first address that can be had: a full disk, or one that knows no sockets, leaves the second. Null when somebody else was faster. */
async function listen(addresses: readonly string[], onConnection: (socket: Socket) => void): Promise<Server | null> {
  let refused: unknown;
  for (const address of addresses) {
    try {
      return await listenAt(address, onConnection);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE') return null;
      refused = error;
    }
  }
  throw refused;
}

function listenAt(address: string, onConnection: (socket: Socket) => void): Promise<Server> {
  return new Promise((done, fail) => {
    const server = createServer(onConnection);
    server.once('error', fail);
    server.listen(address, () => {
      server.unref();
      done(server);
    });
  });
}

/** Says who holds the store, then does what is asked: a copy to a file. */
function converse(socket: Socket, copying: Promise<(file: string) => void>): void {
  socket.on('error', () => socket.destroy()).unref();
  socket.write(`${process.pid}\n`);
  let asked = '';
  socket.on('data', chunk => {
    asked += chunk.toString();
    if (asked.endsWith('\n')) void copying.then(copyTo => socket.end(`${JSON.stringify(copied(copyTo, asked.trimEnd()))}\n`));
  });
}

function copied(copyTo: (file: string) => void, file: string): CopyAnswer {
  try {
    copyTo(file);
    return { failed: null };
  } catch (error) {
    return { failed: error instanceof Error ? error.message : String(error) };
  }
}
