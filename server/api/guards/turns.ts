/** One thread answers everybody: who has held it for a turn waits until the others had theirs. */
import { nextTick } from 'node:process';
import { setImmediate } from 'node:timers';

export interface Turns {
  /** Null while the turn lasts, else what to wait for before `request` goes on. */
  over(request: object): Promise<void> | null;
}

export function createTurns(turnMs: number, now: () => number = () => performance.now()): Turns {
  /** Of each request what waits, the deepest last; the request that goes on next stands first. */
  const waiting = new Map<object, (() => void)[]>();
  let ends = Number.NEGATIVE_INFINITY;
  let isUnderWay = false;

  /** A turn lasts until the loop has come round, and everything else that came in meanwhile was handled. */
  const begin = (): void => {
    isUnderWay = true;
    ends = now() + turnMs;
    setImmediate(() => {
      isUnderWay = false;
      if (waiting.size === 0) return;
      begin();
      goOn();
    });
  };

  /** The deepest first, so that few wait at a time; another when all that follows from it is done. */
  const goOn = (): void => {
    const [next] = waiting;
    if (next === undefined || now() >= ends) return;
    const [request, stack] = next;
    waiting.delete(request);
    const resume = stack.pop();
    if (stack.length > 0) waiting.set(request, stack);
    resume?.();
    queueMicrotask(() => nextTick(goOn));
  };

  return {
    over: request => {
      if (!isUnderWay) begin();
      if (now() < ends) return null;
      return new Promise(resume => {
        const stack = waiting.get(request);
        if (stack === undefined) waiting.set(request, [resume]);
        else stack.push(resume);
      });
    },
  };
}
