/** Long work in this thread, in slices: between two of them whoever waits is answered. */
import { setImmediate } from 'node:timers/promises';

/** A slice, in ms: well under what a waiting request would notice. */
const slice = 4;

/** Runs a generator to its end; gives up between two slices once nobody wants the answer any more. */
export async function inSlices<Answer>(
  work: Generator<void, Answer>,
  isWanted: () => boolean = () => true,
  giveUp: () => Error = () => new Error('Nobody wants the answer.'),
): Promise<Answer> {
  for (;;) {
    const until = performance.now() + slice;
    do {
      const step = work.next();
      if (step.done === true) return step.value;
    } while (performance.now() < until);
    await setImmediate();
    if (!isWanted()) throw giveUp();
  }
}
