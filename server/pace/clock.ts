/**
 * How much time there was for something. What this process had of the processors counts, its own other work included: while other
 * programs hold them nobody could be answered sooner, and nobody is to be refused for that.
 */

/** On the wall it may be so many times as long. */
const longestOnTheWall = 4;

/** Answers the ms since it was started; exact only beyond `exactFromMs`, where it takes a question to the system. */
export function startClock(exactFromMs: number): () => number {
  const began = performance.now();
  const used = usedAt(began);
  return () => {
    const onTheWall = performance.now() - began;
    if (onTheWall <= exactFromMs) return onTheWall;
    const { user, system } = process.cpuUsage(used);
    return Math.max(Math.min((user + system) / 1000, onTheWall), onTheWall / longestOnTheWall);
  };
}

let lookedUp = { atMs: Number.NEGATIVE_INFINITY, used: { user: 0, system: 0 } };

/** What this process had used by then, to a millisecond: the system sums up all threads for whoever asks it. */
function usedAt(nowMs: number): NodeJS.CpuUsage {
  if (nowMs - lookedUp.atMs >= 1) lookedUp = { atMs: nowMs, used: process.cpuUsage() };
  return lookedUp.used;
}

/** Tells once when so much time is over; answers a function that ends it before. */
export function whenOver(ms: number, elapsedMs: () => number, tell: () => void): () => void {
  let timer: NodeJS.Timeout;
  const lookIn = (waitMs: number): void => {
    // It keeps no program from ending.
    timer = setTimeout(look, Math.max(0, Math.ceil(waitMs))).unref();
  };
  const look = (): void => {
    const left = ms - elapsedMs();
    if (left <= 0) tell();
    else lookIn(left);
  };
  lookIn(ms - elapsedMs());
  return () => clearTimeout(timer);
}
