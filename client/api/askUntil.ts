/** Asks at once, and again with growing pauses where that was in vain, until it was not or the answer is called. */
export function askUntil(isThere: () => Promise<boolean>): () => void {
  let pauseMs = firstPauseMs;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isOver = false;
  const ask = async (): Promise<void> => {
    const hasCome = await isThere().catch(() => false);
    if (hasCome || isOver) return;
    timer = setTimeout(() => void ask(), pauseMs);
    pauseMs = Math.min(pauseMs * 2, longestPauseMs);
  };
  void ask();
  return () => {
    isOver = true;
    clearTimeout(timer);
  };
}

/** A server that refused one of many who asked at once has its breath back by then. */
const firstPauseMs = 1_000;
const longestPauseMs = 30_000;
