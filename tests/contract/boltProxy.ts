/** Stands between Tirlun and a real Neo4j, and does what networks do: delays, falls silent, cuts, loses an answer. */
import { createServer, connect, type AddressInfo, type Socket } from 'node:net';

export interface BoltProxy {
  readonly uri: string;
  /** How each byte goes from now on: to its end, late, or nowhere. */
  is(way: 'open' | 'silent' | { readonly lateByMs: number }): void;
  /** Ends every connection; new ones are let in. */
  cut(): void;
  /** The server hears the next commit of a change, and its answer to it is lost: the line is cut, or says nothing any more. */
  loseNextAnswer(by: 'cutting' | 'silence'): void;
  readonly answersLost: number;
  /** Settles once Tirlun says these words to the server. */
  hears(words: string): Promise<void>;
  close(): Promise<void>;
}

/** COMMIT in the Bolt protocol: one message of two bytes. */
const commitMessage = Buffer.from([0x00, 0x02, 0xb0, 0x12, 0x00, 0x00]);

export async function boltProxy(target: string): Promise<BoltProxy> {
  const { hostname, port } = new URL(target);
  let way: Parameters<BoltProxy['is']>[0] = 'open';
  let losing: Parameters<BoltProxy['loseNextAnswer']>[0] | null = null;
  let answersLost = 0;
  const open = new Set<Socket>();
  const listeners = new Set<(chunk: Buffer) => void>();

  const pass = (chunk: Buffer, to: Socket): void => {
    if (way === 'silent') return;
    if (way === 'open') return void to.write(chunk);
    setTimeout(() => to.writable && to.write(chunk), way.lateByMs);
  };

  const server = createServer(near => {
    const far = connect(Number(port), hostname);
    let isLost: 'cutting' | 'silence' | null = null;
    let isWriting = false;
    for (const socket of [near, far]) {
      open.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => {
        open.delete(socket);
        near.destroy();
        far.destroy();
      });
    }
    near.on('data', (chunk: Buffer) => {
      for (const listener of listeners) listener(chunk);
      isWriting ||= chunk.includes('CREATE (change:Change');
      if (isWriting && chunk.includes(commitMessage)) {
        isWriting = false;
        isLost = losing;
        losing = null;
      }
      pass(chunk, far);
    });
    far.on('data', (chunk: Buffer) => {
      if (isLost === null) return pass(chunk, near);
      answersLost += 1;
      if (isLost === 'cutting') near.destroy();
    });
  });
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
  return {
    uri: `bolt://127.0.0.1:${(server.address() as AddressInfo).port}`,
    is: next => {
      // What was swallowed is missing from its stream for good, and what is late would be overtaken: such a line does not go on.
      if (way !== 'open') for (const socket of open) socket.destroy();
      way = next;
    },
    cut: () => {
      for (const socket of open) socket.destroy();
    },
    loseNextAnswer: by => void (losing = by),
    get answersLost() {
      return answersLost;
    },
    hears: words =>
      new Promise(done => {
        const listener = (chunk: Buffer): void => {
          if (!chunk.includes(words)) return;
          listeners.delete(listener);
          done();
        };
        listeners.add(listener);
      }),
    close: async () => {
      for (const socket of open) socket.destroy();
      await new Promise(done => server.close(done));
    },
  };
}
