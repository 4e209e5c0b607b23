/** Waits until nothing in a part of the page is being asked for any more and nothing in it moves. */

const stillMs = 350;
const longestMs = 45_000;

/** What says of itself that it is still to come. */
const coming = '[data-asking], [data-state="loading"], [aria-busy="true"]';

export class NeverStill extends Error {}

interface Waiting {
  readonly signal: AbortSignal;
  /** What else is waited for; then it may move once more. */
  rest(): Promise<unknown>;
}

export async function whenStill(room: HTMLElement, { signal, rest }: Waiting): Promise<void> {
  await room.ownerDocument.fonts.ready;
  await still(room, signal);
  await rest();
  await still(room, signal);
  await room.ownerDocument.fonts.ready;
}

async function still(room: HTMLElement, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  await new Promise<void>((resolve, reject) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const began = performance.now();
    const over = (end: () => void): void => {
      clearTimeout(timer);
      observer.disconnect();
      end();
    };
    const wait = (): void => {
      clearTimeout(timer);
      timer = setTimeout(look, stillMs);
    };
    const look = (): void => {
      const isComing = room.childElementCount === 0 || room.querySelector(coming) !== null;
      if (!isComing) over(resolve);
      else if (performance.now() - began < longestMs) wait();
      else over(() => reject(new NeverStill('It was not there in time.')));
    };
    const observer = new MutationObserver(wait);
    observer.observe(room, { childList: true, subtree: true, attributes: true, characterData: true });
    signal.addEventListener('abort', () => over(() => reject(new NeverStill('It is not wanted any more.'))));
    wait();
  });
}
