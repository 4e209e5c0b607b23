/** Whether whoever asked over the wire is still there. */
import type { ServerResponse } from 'node:http';
import { Leaving } from '../pace/leaving.ts';

/** They have left when the line is closed before the answer is written. */
export function leavingOf(response: ServerResponse): Leaving {
  const leaving = new Leaving();
  response.once('close', () => {
    if (!response.writableFinished) leaving.leave();
  });
  return leaving;
}
