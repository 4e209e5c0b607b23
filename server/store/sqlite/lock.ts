/** One process a store: a listening local socket beside the file, which the kernel frees when its process dies, however it dies. */
import { createHash } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { StoreInUse } from '../errors.ts';

export interface Lock {
  release(): Promise<void>;
}

export async function lockStore(file: string): Promise<Lock> {
  const address = socketOf(file);
  for (let attempt = 0; attempt < 3; attempt += 1) {
    const server = await listen(address);
    if (server !== null) return { release: () => new Promise(done => server.close(() => done())) };
    const holder = await holderOf(address);
    if (holder !== null)
      throw new StoreInUse(`${file} is in use by process ${holder}. Stop that program, or choose another folder with TIRLUN_DATA.`);
    // Nobody answers: what is left of a process that died.
    if (process.platform !== 'win32') await rm(address, { force: true });
  }
  throw new StoreInUse(`${file} is in use by another program. Stop it, or choose another folder with TIRLUN_DATA.`);
}

/** A socket path may be about a hundred bytes long; the temporary folder keeps it short. */
function socketOf(file: string): string {
  const name = `tirlun-${createHash('sha256').update(resolve(file)).digest('hex').slice(0, 20)}`;
  return process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : join(tmpdir(), `${name}.lock`);
}

function listen(address: string): Promise<Server | null> {
  return new Promise((done, fail) => {
    const server = createServer(socket => socket.on('error', () => socket.destroy()).end(String(process.pid)));
    server.once('error', (error: NodeJS.ErrnoException) => (error.code === 'EADDRINUSE' ? done(null) : fail(error)));
    server.listen(address, () => {
      server.unref();
      done(server);
    });
  });
}

/** The process id that answers; null when nobody does. */
function holderOf(address: string): Promise<string | null> {
  return new Promise(done => {
    let said = '';
    const socket = connect(address);
    socket.setTimeout(2000, () => socket.destroy());
    socket.on('data', chunk => (said += chunk.toString()));
    socket.on('error', () => done(null));
    socket.on('close', () => done(said === '' ? null : said));
  });
}
