/** Starts the worker that works places out, from within the file. */
// oxlint-disable-next-line import/default -- Vite makes it.
import ForceWorker from '../client/charts/force.worker.ts?worker&inline';

export function forceWorker(): Worker {
  return new ForceWorker();
}
