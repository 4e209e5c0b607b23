/** GET /events: tells open pages that the landscape has a new revision, and which records differ. */
import type { RequestHandler, Response } from 'express';

export interface RevisionNews {
  readonly revision: number;
  readonly changedIds: readonly string[];
}

export interface EventsOptions {
  /** The revision at hand: told first, so that a page that was away learns what it missed. */
  revision(): number;
  subscribe(listener: (news: RevisionNews) => void): () => void;
  readonly heartbeatMs?: number;
}

export interface Events {
  readonly handler: RequestHandler;
  listeners(): number;
  /** Ends every stream, so that the server can close. */
  close(): void;
}

/** Bytes that may lie here for somebody who does not read them. */
const mostUnread = 64 * 1024;

export function createEvents({ revision, subscribe, heartbeatMs = 15_000 }: EventsOptions): Events {
  const open = new Set<Response>();
  const say = (response: Response, text: string): void => {
    // Whoever lives comes again, and learns what was missed.
    if (response.writableLength > mostUnread) response.destroy();
    else response.write(text);
  };
  const tell = (response: Response, news: RevisionNews): void =>
    say(response, `event: revision\nid: ${news.revision}\ndata: ${JSON.stringify(news)}\n\n`);
  return {
    handler: (request, response) => {
      response.set({ 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store', 'X-Accel-Buffering': 'no' });
      response.flushHeaders();
      if (request.method === 'HEAD') {
        response.end();
        return;
      }
      response.write('retry: 2000\n\n');
      tell(response, { revision: revision(), changedIds: [] });
      const unsubscribe = subscribe(news => tell(response, news));
      // Proxies cut what is silent for long, and a page that slept cannot tell a dead line from a silent one.
      const heartbeat = setInterval(() => say(response, 'event: here\ndata: {}\n\n'), heartbeatMs);
      open.add(response);
      request.on('close', () => {
        clearInterval(heartbeat);
        unsubscribe();
        open.delete(response);
      });
    },
    listeners: () => open.size,
    close: () => {
      for (const response of open) response.end();
    },
  };
}
