/** Stands for the server's other threads: the page has one, which takes long work in steps between what the reader does. */
import { Cancelled } from '../server/pace/cancelled.ts';
import { inSlices } from '../server/pace/inSlices.ts';
import type { Thread } from '../server/work/thread.ts';

export function inThisPage<Question, Answer>(stepsTo: (question: Question) => Generator<void, Answer>): Thread<Question, Answer> {
  return {
    ask: (question, signal) =>
      inSlices(
        stepsTo(question),
        () => !signal.aborted,
        () => new Cancelled(),
      ),
    stop: () => Promise.resolve(),
  };
}
