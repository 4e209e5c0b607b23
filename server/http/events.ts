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

export function createEvents({ revision, subscribe, heartbeatMs = 15_000 }: EventsOptions): Events {
  const open = new Set<Response>();
  const tell = (response: Response, news: RevisionNews): void => {
    response.write(`event: revision\nid: ${news.revision}\ndata: ${JSON.stringify(news)}\n\n`);
  };
  return {
    handler: (request, response) => {
      response.set({ 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store', 'X-Accel-Buffering': 'no' });
      response.flushHeaders();
      response.write('retry: 2000\n\n');
      tell(response, { revision: revision(), changedIds: [] });
      const unsubscribe = subscribe(news => tell(response, news));
      // A line that says nothing keeps proxies from cutting the stream.
      const heartbeat = setInterval(() => response.write(': still here\n\n'), heartbeatMs);
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
