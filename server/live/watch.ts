/** Looks at the store time and again, one look at a time. */

export interface Watch {
  /** The next look comes at the latest so long from now. */
  hurry(ms: number): void;
  /** Ends it; settles when the look under way is over. */
  stop(): Promise<void>;
}

/** `look` answers how long to wait before the next. */
export function watch(firstMs: number, look: () => Promise<number>): Watch {
  let isStopped = false;
  let next: { readonly timer: NodeJS.Timeout; readonly at: number } | null = null;
  let underWay: Promise<void> = Promise.resolve();

  const lookAgain = (): void => {
    next = null;
    underWay = look().then(after);
  };
  const after = (ms: number): void => {
    if (isStopped) return;
    next = { timer: setTimeout(lookAgain, ms), at: performance.now() + ms };
    next.timer.unref();
  };
  after(firstMs);
  return {
    hurry: ms => {
      // A look under way says itself when the next one comes.
      if (next === null || next.at <= performance.now() + ms) return;
      clearTimeout(next.timer);
      after(ms);
    },
    stop: async () => {
      isStopped = true;
      if (next !== null) clearTimeout(next.timer);
      await underWay;
    },
  };
}
