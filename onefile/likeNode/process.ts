/** Stands for node:process in the page. */
export function nextTick(then: () => void): void {
  queueMicrotask(then);
}
