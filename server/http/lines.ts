/** The connections of a server, and whether something is under way on them: Node takes one on which nothing was ever asked for busy. */
import type { Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

export interface Lines {
  count(): number;
  /** Closes those on which nothing is under way, and the others as soon as they have their answer. */
  closeWhenDone(): void;
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
  return {
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
