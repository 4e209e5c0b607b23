/** Asks one server as fast as it answers, over several lines at once: raw sockets, since Node's own client would be the slowest part. */
import { connect, type Socket } from 'node:net';

export interface Loading {
  readonly url: string;
  /** The next question. */
  readonly body: () => string;
  readonly lines: number;
  /** Ends when either is over. */
  readonly forMs: number;
  readonly most: number;
}

export interface Loaded {
  readonly answers: number;
  readonly ms: number;
}

export async function load({ url, body, lines, forMs, most }: Loading): Promise<Loaded> {
  const { hostname, port, pathname } = new URL(url);
  const head = `POST ${pathname} HTTP/1.1\r\nHost: ${hostname}:${port}\r\nContent-Type: application/json\r\nContent-Length: `;
  const began = performance.now();
  let [asked, answers] = [0, 0];
  const next = (): string | null => {
    if (asked >= most || performance.now() - began >= forMs) return null;
    asked += 1;
    const text = body();
    return `${head}${Buffer.byteLength(text)}\r\n\r\n${text}`;
  };
  await Promise.all(
    Array.from({ length: lines }, async () => {
      const socket = connect(Number(port), hostname).setNoDelay(true);
      for (let question = next(); question !== null; question = next()) {
        await answered(socket, question);
        answers += 1;
      }
      socket.destroy();
    }),
  );
  return { answers, ms: performance.now() - began };
}

/** The whole answer is awaited, and not kept. */
function answered(socket: Socket, question: string): Promise<void> {
  return new Promise((done, fail) => {
    let [missing, head] = [-1, ''];
    const stop = (finish: () => void): void => {
      socket.off('data', read).off('close', closed).off('error', fail);
      finish();
    };
    const closed = (): void => stop(() => fail(new Error('The server closed the line.')));
    const read = (chunk: Buffer): void => {
      if (missing < 0) {
        head += chunk.toString('latin1');
        const end = head.indexOf('\r\n\r\n');
        if (end < 0) return;
        if (!head.startsWith('HTTP/1.1 200')) return stop(() => fail(new Error(head)));
        missing = Number(/content-length: *(\d+)/i.exec(head)?.[1]) - (head.length - end - 4);
      } else missing -= chunk.length;
      if (missing <= 0) stop(done);
    };
    socket.on('data', read).once('close', closed).once('error', fail);
    socket.write(question);
  });
}
