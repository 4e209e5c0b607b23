/** Answers worked out once, however many ask meanwhile; given up when all who asked went away. */
import { Cancelled } from '../pace/cancelled.ts';
import { whenOver } from '../pace/clock.ts';

export interface Kept<Answer> {
  /** The answer of an owner under a key; `begin` works it out where nobody did, until its signal says that nobody waits. */
  get(asked: Asked, begin: (isAbandoned: AbortSignal) => Promise<Answer>): Promise<Answer>;
}

export interface Asked {
  /** What the answer is about: it is kept no longer than this. */
  readonly owner: object;
  readonly key: string;
  /** Whoever asks goes away. */
  readonly signal: AbortSignal;
}

interface UnderWay<Answer> {
  readonly answer: Promise<Answer>;
  readonly abandon: AbortController;
  waiting: number;
}

/** Of each owner at most so many, those asked for last. */
export function keepAnswers<Answer>(most: number): Kept<Answer> {
  const byOwner = new WeakMap<object, Map<string, UnderWay<Answer>>>();

  const get: Kept<Answer>['get'] = async ({ owner, key, signal }, begin) => {
    if (signal.aborted) throw signal.reason instanceof OutOfTime ? signal.reason.refusal : new Cancelled();
    const known = byOwner.get(owner) ?? new Map<string, UnderWay<Answer>>();
    byOwner.set(owner, known);
    const before = known.get(key);
    const one = before === undefined || before.abandon.signal.aborted ? started(begin) : before;
    // What failed, or was given up, is worked out anew for the next.
    if (one !== before) one.answer.catch(() => known.get(key) === one && known.delete(key));
    known.delete(key);
    known.set(key, one);
    for (const oldest of known.keys()) if (known.size > most) known.delete(oldest);
    return waitedFor(one, signal);
  };

  return { get };
}

function started<Answer>(begin: (isAbandoned: AbortSignal) => Promise<Answer>): UnderWay<Answer> {
  const abandon = new AbortController();
  return { answer: begin(abandon.signal), abandon, waiting: 0 };
}

/** Whose time is over leaves the work going, so that whoever asks again finds it done; who goes away takes along what nobody else waits for. */
function waitedFor<Answer>(one: UnderWay<Answer>, signal: AbortSignal): Promise<Answer> {
  one.waiting += 1;
  return new Promise<Answer>((resolve, reject) => {
    const leave = (): void => {
      if (signal.reason instanceof OutOfTime) {
        reject(signal.reason.refusal);
        return;
      }
      one.waiting -= 1;
      if (one.waiting === 0) one.abandon.abort();
      reject(new Cancelled());
    };
    signal.addEventListener('abort', leave, { once: true });
    const settled = (settle: () => void): void => {
      signal.removeEventListener('abort', leave);
      if (signal.aborted) return;
      one.waiting -= 1;
      settle();
    };
    one.answer.then(
      answer => settled(() => resolve(answer)),
      (error: Error) => settled(() => reject(error)),
    );
  });
}

/** Why somebody waits no longer: the time of the request is over. */
export class OutOfTime {
  /** What whoever asked is told. */
  readonly refusal: Error;

  constructor(refusal: Error) {
    this.refusal = refusal;
  }
}

export interface Patience {
  readonly deadline: number;
  readonly elapsedMs: () => number;
}

/** Ends with the signal, or when the time is over. */
export function waitingAtMost({ deadline, elapsedMs }: Patience, signal: AbortSignal, refusal: () => Error): AbortSignal {
  const clock = new AbortController();
  whenOver(deadline, elapsedMs, () => clock.abort(new OutOfTime(refusal())));
  return AbortSignal.any([signal, clock.signal]);
}
