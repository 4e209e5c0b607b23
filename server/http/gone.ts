/** Whether whoever asked is still there. */
import type { ServerResponse } from 'node:http';

/** Aborted when whoever asked goes away before the answer is written. */
export function goneSignal(response: ServerResponse): AbortSignal {
  const controller = new AbortController();
  response.once('close', () => {
    if (!response.writableFinished) controller.abort();
  });
  return controller.signal;
}
