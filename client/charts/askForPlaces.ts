/** Asks the worker for places, once for each network; where no worker can be had they are worked out here. */
import type { ForceAsked } from './force.ts';
import { forceWorker } from './forceWorker.ts';

const known = new Map<string, Promise<Float64Array>>();
let worker: Worker | null = null;
let asked = 0;

/** A network is known by who is joined to whom in it, and by nothing else: what would be bears the revision of what is. */
export function askForPlaces(network: ForceAsked): Promise<Float64Array> {
  const key = `${network.count} ${network.ties.join(' ')}`;
  const held = known.get(key) ?? inWorker(network).catch(() => here(network));
  known.set(key, held);
  return held;
}

function inWorker(network: ForceAsked): Promise<Float64Array> {
  return new Promise((resolve, reject) => {
    const own = (worker ??= forceWorker());
    const id = (asked += 1);
    const answered = new AbortController();
    const { signal } = answered;
    const onMessage = (event: MessageEvent<{ readonly id: number; readonly places: Float64Array }>): void => {
      if (event.data.id !== id) return;
      answered.abort();
      resolve(event.data.places);
    };
    own.addEventListener('message', onMessage, { signal });
    own.addEventListener('error', reject, { signal });
    own.postMessage({ id, ...network });
  });
}

async function here(network: ForceAsked): Promise<Float64Array> {
  const { placesByForce } = await import('./force.ts');
  return placesByForce(network);
}
