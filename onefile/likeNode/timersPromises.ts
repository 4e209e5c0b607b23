import { setImmediate as afterTurn } from './timers.ts';

/** Stands for node:timers/promises in the page. */
export function setImmediate(): Promise<void> {
  return new Promise(resolve => afterTurn(resolve));
}
