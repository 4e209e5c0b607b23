/** Tells the log when the store goes away, cannot be read, or is well again. */
import type { Log } from './http/log.ts';
import type { Live } from './live/live.ts';

const everyMs = 1_000;

/** Answers a function that ends it. */
export function logStore({ status }: Pick<Live, 'status'>, log: Log): () => void {
  let told = '';
  const look = (): void => {
    const { storeAvailable, unavailableSince, problem } = status();
    const now = storeAvailable ? (problem ?? '') : `away since ${unavailableSince}`;
    if (now === told) return;
    told = now;
    if (!storeAvailable) log.error({ since: unavailableSince, problem }, 'store away');
    else if (problem === null) log.info('store well');
    else log.error({ problem }, 'store unreadable');
  };
  const timer = setInterval(look, everyMs);
  timer.unref();
  return () => clearInterval(timer);
}
