/** What each board has of an entry. */
import type { Entry, Part } from './entry.ts';
import type { Side } from './sides.ts';

export interface OnSide {
  readonly side: Side;
  readonly parts: readonly Part[];
}

/** One statement that speaks of both boards is told once. */
export function sidesOf({ a, b }: Entry): readonly OnSide[] {
  const isOne = a.length > 0 && a.map(({ id }) => id).join() === b.map(({ id }) => id).join();
  const sides: readonly OnSide[] = [
    { side: 'a', parts: a },
    { side: 'b', parts: isOne ? [] : b },
  ];
  return sides.filter(({ parts }) => parts.length > 0);
}
