/** The connections of a server, and whether something is under way on them: Node takes one on which nothing was ever asked for busy. */
import type { Server } from 'node:http';
import type { Socket } from 'node:net';

export interface Lines {
  count(): number;
  /** Closes those on which nothing is under way, and the others as soon as they have their answer. */
  closeWhenDone(): void;
}

export function linesOf(server: Server): Lines {
  /** With how many requests are under way on each. */
  const underWay = new Map<Socket, number>();
  let isClosing = false;
  server.on('connection', socket => {
    underWay.set(socket, 0);
    socket.once('close', () => underWay.delete(socket));
  });
  server.on('request', ({ socket }, response) => {
    underWay.set(socket, (underWay.get(socket) ?? 0) + 1);
    response.once('close', () => {
      // One that is closed already is not counted any more.
      const before = underWay.get(socket);
      if (before === undefined) return;
      underWay.set(socket, before - 1);
      if (isClosing && before === 1) socket.destroySoon();
    });
  });
  return {
    count: () => underWay.size,
    closeWhenDone: () => {
      isClosing = true;
      for (const [socket, requests] of underWay) if (requests === 0) socket.destroySoon();
    },
  };
}
