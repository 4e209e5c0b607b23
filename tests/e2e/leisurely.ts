/**
 * A browser that takes its time, where `TIRLUN_TEST_LATER_MS` asks for it: frames come so much later, answers half as much, and what a page
 * puts off a little. On a busy machine they do so by chance; here every time, so that a journey which reads before the page has done is
 * found on the day it is written.
 */
import type { BrowserContext } from 'playwright-core';

const laterMs = Number(process.env['TIRLUN_TEST_LATER_MS'] ?? 0);
if (!(laterMs >= 0)) throw new Error('TIRLUN_TEST_LATER_MS is a number of milliseconds.');

export async function atLeisure<Context extends BrowserContext>(context: Context): Promise<Context> {
  if (laterMs > 0) await context.addInitScript(comeLater, laterMs);
  return context;
}

/** Runs in the page. */
function comeLater(ms: number): void {
  const frameOf = window.requestAnimationFrame.bind(window);
  const cancelFrame = window.cancelAnimationFrame.bind(window);
  const waiting = new Map<number, { frame?: number; readonly timer: ReturnType<typeof setTimeout> }>();
  let last = 0;
  window.requestAnimationFrame = act => {
    const id = (last += 1);
    const timer = setTimeout(() => {
      const frame = frameOf(time => {
        waiting.delete(id);
        act(time);
      });
      waiting.set(id, { frame, timer });
    }, ms);
    waiting.set(id, { timer });
    return id;
  };
  window.cancelAnimationFrame = id => {
    const { frame, timer } = waiting.get(id) ?? {};
    clearTimeout(timer);
    if (frame !== undefined) cancelFrame(frame);
    waiting.delete(id);
  };
  const fetchNow = window.fetch.bind(window);
  window.fetch = async (...asked) => {
    const answer = await fetchNow(...asked);
    await new Promise(resolve => {
      setTimeout(resolve, ms / 2);
    });
    return answer;
  };
  // React says to itself through a channel when it goes on with what is not urgent: of one thing many times.
  const post = MessagePort.prototype.postMessage;
  MessagePort.prototype.postMessage = function later(this: MessagePort, ...message: unknown[]) {
    setTimeout(() => Reflect.apply(post, this, message), Math.min(ms, 50));
  };
}
