/** What the main thread itself did, told apart from waiting for a processor that others hold: on a shared machine that is most of a wait. */
import { readFileSync } from 'node:fs';

/** The main thread of a process bears the number of the process. */
const file = `/proc/self/task/${process.pid}/schedstat`;

/** Ms of processor time of this thread so far; null where the system does not tell. */
function processorMs(): number | null {
  try {
    return Number(readFileSync(file, 'utf8').split(' ')[0]) / 1e6;
  } catch {
    return null;
  }
}

export interface WorkWatch {
  begin(): void;
  /** The most processor time that the thread took between two chances to answer, in ms; null where the system does not tell. */
  longestMs(): number | null;
}

export function watchWork(): WorkWatch {
  let last = processorMs();
  let longest = 0;
  setInterval(() => {
    const now = processorMs();
    if (now !== null && last !== null) longest = Math.max(longest, now - last);
    last = now;
  }, 1).unref();
  return {
    begin: () => void (longest = 0),
    longestMs: () => (last === null ? null : longest),
  };
}
