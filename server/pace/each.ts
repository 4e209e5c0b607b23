/** Long lists gone through in steps, so that others have their turn in between. */

/** So many are handled in a step, in well under a ms. */
export const atOnce = 500;

export function* each<Item>(items: Iterable<Item>, act: (item: Item) => void): Generator<void> {
  let count = 0;
  for (const item of items) {
    act(item);
    count += 1;
    if (count % atOnce === 0) yield;
  }
}

/** All steps at once, where nobody waits. */
export function ended<Answer>(work: Generator<void, Answer>): Answer {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}
