/** How long silence is borne. */

export interface Listening {
  /** Answers what was asked; from then on silence counts anew. */
  after<T>(asked: PromiseLike<T>): Promise<T>;
  stop(): void;
}

const tickMs = 250;

/**
 * Tells once when nothing was heard for so long. Counted in ticks: a process that was busy itself, and heard nothing for that, gives
 * what came meanwhile a chance to be read.
 */
export function listenTo(patienceMs: number, onSilence: () => void): Listening {
  let ticks = 0;
  const timer = setInterval(() => {
    ticks += 1;
    if (ticks * tickMs < patienceMs) return;
    clearInterval(timer);
    onSilence();
  }, tickMs);
  return {
    after: async asked => {
      const answer = await asked;
      ticks = 0;
      return answer;
    },
    stop: () => clearInterval(timer),
  };
}
