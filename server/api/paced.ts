/** A long list told a few at a time: the language tells a list without a pause, and meanwhile nobody else would be answered. */
import { setImmediate } from 'node:timers/promises';

/** So many are told in a few ms, whatever is asked of each. */
const atOnce = 25;

export function paced<Item>(items: readonly Item[]): readonly (Item | Promise<Item>)[] {
  if (items.length <= 2 * atOnce) return items;
  let turn: Promise<unknown> = Promise.resolve();
  return items.map((item, place) => {
    if (place > 0 && place % atOnce === 0) turn = turn.then(() => setImmediate());
    return turn.then(() => item);
  });
}
