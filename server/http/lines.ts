/** The connections of a server, and whether something is under way on them: Node takes one on which nothing was ever asked for busy. */
import type { Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

export interface Lines {
  count(): number;
  /** Closes those on which nothing is under way, and the others as soon as they have their answer. */
  closeWhenDone(): void;
  /**
   * Acts unless something was said on it meanwhile. Node tells whose time is over before it reads what came: after a program was busy
   * that is no word of who was silent, and to close a line on which a question lies would lose it.
   */
  whenSilent(socket: Socket, act: () => void): void;
  /** The same, unless a request is whole by then: a byte more is not enough. */
  whenUnfinished(socket: Socket, act: () => void): void;
}

export function linesOf(server: Server): Lines {
  /** The last answer of each, done or not: on one line they follow one another. */
  const last = new Map<Socket, ServerResponse | null>();
  let isClosing = false;
  server.on('connection', socket => {
    last.set(socket, null);
    socket.once('close', () => last.delete(socket));
  });
  const closeAfter = (socket: Socket, response: ServerResponse): void =>
    void response.once('close', () => {
      if (last.get(socket) === response) socket.destroySoon();
    });
  server.on('request', ({ socket }, response) => {
    last.set(socket, response);
    if (isClosing) closeAfter(socket, response);
  });
  /** What was asked on it last, once that is here whole. */
  const askedOn = (socket: Socket): ServerResponse | null => {
    const response = last.get(socket) ?? null;
    return response?.req.complete === true ? response : null;
  };
  return {
    whenSilent: (socket, act) => {
      const said = (): number => socket.bytesRead + socket.bytesWritten;
      const before = said();
      setImmediate(() => said() === before && act());
    },
    whenUnfinished: (socket, act) => {
      const before = askedOn(socket);
      setImmediate(() => {
        const asked = askedOn(socket);
        if (asked === null || asked === before) act();
      });
    },
    count: () => last.size,
    closeWhenDone: () => {
      isClosing = true;
      for (const [socket, response] of last) {
        if (response === null || response.closed) socket.destroySoon();
        else closeAfter(socket, response);
      }
    },
  };
}
