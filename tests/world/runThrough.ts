/** Long work at once, with nobody waiting in between. */
export function runThrough<Answer>(work: Generator<void, Answer>): Answer {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}
