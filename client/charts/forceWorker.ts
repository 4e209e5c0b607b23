/** Starts the worker that works places out; a page of one file brings it along in another way. */
export function forceWorker(): Worker {
  return new Worker(new URL('./force.worker.ts', import.meta.url), { type: 'module' });
}
