/** A thread of its own for ranking pairs: started when first asked, ended with the program. */
import { Worker } from 'node:worker_threads';
import type { CompactSets } from '../analysis/overlap/compact.ts';
import { Cancelled, type PairQuestion, type RankedPairs } from '../analysis/overlap/rank.ts';

export interface PairJob {
  readonly id: number;
  readonly sets: CompactSets;
  readonly question: PairQuestion;
  /** Shared: 1 as soon as nobody waits for the answer. */
  readonly isGivenUp: Int32Array;
}

export interface PairAnswer {
  readonly id: number;
  readonly ranked: RankedPairs | null;
  readonly failure: string | null;
}

export interface PairThread {
  rank(sets: CompactSets, question: PairQuestion, signal: AbortSignal): Promise<RankedPairs>;
  stop(): Promise<void>;
}

interface Waiting {
  resolve(ranked: RankedPairs): void;
  reject(error: Error): void;
}

export function pairThread(): PairThread {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | null = null;
  let last = 0;

  /** Whatever ends the thread ends what it was asked; the next question starts another one. */
  const ended = (error: Error): void => {
    worker = null;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };

  const started = (): Worker => {
    if (worker !== null) return worker;
    const fresh = startWorker();
    fresh.unref();
    fresh.on('message', ({ id, ranked, failure }: PairAnswer) => {
      const asked = waiting.get(id);
      waiting.delete(id);
      if (ranked === null) asked?.reject(new Error(failure ?? 'The thread for pairs failed.'));
      else asked?.resolve(ranked);
    });
    fresh.on('error', ended);
    fresh.on('exit', () => fresh === worker && ended(new Error('The thread for pairs ended.')));
    worker = fresh;
    return fresh;
  };

  return {
    rank: (sets, question, signal) => {
      if (signal.aborted) return Promise.reject(new Cancelled());
      const id = (last += 1);
      const isGivenUp = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
      return new Promise<RankedPairs>((resolve, reject) => {
        const leave = (): void => {
          Atomics.store(isGivenUp, 0, 1);
          waiting.delete(id);
          reject(new Cancelled());
        };
        // A signal may outlive the question: one that was answered leaves nothing on it.
        const stay = (): void => signal.removeEventListener('abort', leave);
        waiting.set(id, {
          resolve: ranked => {
            stay();
            resolve(ranked);
          },
          reject: error => {
            stay();
            reject(error);
          },
        });
        signal.addEventListener('abort', leave, { once: true });
        started().postMessage({ id, sets, question, isGivenUp } satisfies PairJob);
      });
    },
    stop: async () => {
      await worker?.terminate();
    },
  };
}

/** The file as it was built; in development as it was written, once the thread has learnt to read that. */
function startWorker(): Worker {
  if (!import.meta.url.endsWith('.ts')) return new Worker(new URL('./pairWorker.js', import.meta.url));
  const file = new URL('./pairWorker.ts', import.meta.url).href;
  const begin = `import('tsx/esm/api').then(({ register }) => { register(); return import(${JSON.stringify(file)}); });`;
  return new Worker(begin, { eval: true });
}
