/** The product's server in a process of its own, over a landscape so many times Wales, which tells how long its event loop was held up. */
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { startOn } from '../api/running.ts';
import { recordsOf } from './landscapes.ts';
import { watchWork } from './mainThread.ts';

export interface LoopDelay {
  readonly longestMs: number;
  /** The most processor time that the thread took without a chance to answer; null where the system does not tell. */
  readonly longestWorkMs: number | null;
}

const delay = monitorEventLoopDelay({ resolution: 1 });
const { address } = await startOn(recordsOf(Number(process.argv[2])));
const work = watchWork();
delay.enable();
process.on('message', message => {
  if (message === 'begin') {
    delay.reset();
    work.begin();
  } else {
    process.send?.({ longestMs: delay.max / 1e6, longestWorkMs: work.longestMs() } satisfies LoopDelay);
  }
});
process.once('disconnect', () => process.exit(0));
process.send?.(address);
