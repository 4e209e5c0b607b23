/** Waits until nothing moves any more: what an answer brings forth may ask for something else. */

const lookMs = 40;
/** So often in a row nothing moves. */
const quietLooks = 4;

export async function atRest(isQuiet: () => boolean, signal: AbortSignal): Promise<void> {
  let looks = 0;
  while (looks < quietLooks) {
    await new Promise(resolve => setTimeout(resolve, lookMs));
    signal.throwIfAborted();
    looks = isQuiet() ? looks + 1 : 0;
  }
}
