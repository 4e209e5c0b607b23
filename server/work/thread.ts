/** A thread of its own for one sort of question: started when first asked, ended with the program. */
import { parentPort, Worker } from 'node:worker_threads';
import { Cancelled } from '../pace/cancelled.ts';

export interface Job<Question> {
  readonly id: number;
  readonly question: Question;
  /** Shared: 1 as soon as nobody waits for the answer. */
  readonly isGivenUp: Int32Array;
}

export interface JobAnswer<Answer> {
  readonly id: number;
  readonly answer: Answer | null;
  readonly failure: string | null;
}

export interface Thread<Question, Answer> {
  ask(question: Question, signal: AbortSignal): Promise<Answer>;
  stop(): Promise<void>;
}

interface Waiting<Answer> {
  resolve(answer: Answer): void;
  reject(error: Error): void;
}

/** The name is that of the file in this folder which answers. */
export function threadFor<Question, Answer>(name: 'pairWorker' | 'networkWorker'): Thread<Question, Answer> {
  const waiting = new Map<number, Waiting<Answer>>();
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
    const fresh = startWorker(name);
    fresh.unref();
    fresh.on('message', ({ id, answer, failure }: JobAnswer<Answer>) => {
      const asked = waiting.get(id);
      waiting.delete(id);
      if (answer === null) asked?.reject(new Error(failure ?? `The thread ${name} failed.`));
      else asked?.resolve(answer);
    });
    fresh.on('error', ended);
    fresh.on('exit', () => fresh === worker && ended(new Error(`The thread ${name} ended.`)));
    worker = fresh;
    return fresh;
  };

  return {
    ask: (question, signal) => {
      if (signal.aborted) return Promise.reject(new Cancelled());
      const id = (last += 1);
      const isGivenUp = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
      return new Promise<Answer>((resolve, reject) => {
        const leave = (): void => {
          Atomics.store(isGivenUp, 0, 1);
          waiting.delete(id);
          reject(new Cancelled());
        };
        // A signal may outlive the question: one that was answered leaves nothing on it.
        const stay = (): void => signal.removeEventListener('abort', leave);
        waiting.set(id, {
          resolve: answer => {
            stay();
            resolve(answer);
          },
          reject: error => {
            stay();
            reject(error);
          },
        });
        signal.addEventListener('abort', leave, { once: true });
        started().postMessage({ id, question, isGivenUp } satisfies Job<Question>);
      });
    },
    stop: async () => {
      await worker?.terminate();
    },
  };
}

/** What the file of a thread does: answers one question after the other, and looks between two steps whether it is still wanted. */
export function answerJobs<Question, Answer>(answerTo: (question: Question, isCancelled: () => boolean) => Answer): void {
  parentPort?.on('message', ({ id, question, isGivenUp }: Job<Question>) => {
    const answered = (): JobAnswer<Answer> => {
      try {
        return { id, answer: answerTo(question, () => Atomics.load(isGivenUp, 0) === 1), failure: null };
      } catch (error) {
        return { id, answer: null, failure: error instanceof Error ? error.message : String(error) };
      }
    };
    parentPort?.postMessage(answered());
  });
}

/** The file as it was built; in development as it was written, once the thread has learnt to read that. */
function startWorker(name: string): Worker {
  if (!import.meta.url.endsWith('.ts')) return new Worker(new URL(`./${name}.js`, import.meta.url));
  const file = new URL(`./${name}.ts`, import.meta.url).href;
  const begin = `import('tsx/esm/api').then(({ register }) => { register(); return import(${JSON.stringify(file)}); });`;
  return new Worker(begin, { eval: true });
}
