/** Whether the process lives, and whether it can answer. */
import type { RequestHandler } from 'express';

export interface Readiness {
  readonly ready: boolean;
  readonly revision: number;
  readonly store: string;
  readonly storeAvailable: boolean;
  readonly unavailableSince: string | null;
  /** What keeps the newest revision from being shown, though the store answers; only while something does. */
  readonly problem?: string;
}

export const healthz: RequestHandler = (_request, response) => {
  response.set('Cache-Control', 'no-store').json({ alive: true });
};

/** 200 while it answers from memory, even without its store; 503 while it drains. */
export function readyz(readiness: () => Readiness): RequestHandler {
  return (_request, response) => {
    const now = readiness();
    response
      .set('Cache-Control', 'no-store')
      .status(now.ready ? 200 : 503)
      .json(now);
  };
}
