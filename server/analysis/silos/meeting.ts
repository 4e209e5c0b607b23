/** Who meets whom: two of one sort that stand in one row of the other sort. */
import { endOf, startOf, unmarked, type Rows } from '../overlap/rows.ts';
import { integers } from '../overlap/sharedRows.ts';

/** From where each stands and who stands there; for each the others, in order. Gone through twice, so that memory fits: a step for each. */
export function* meeting(placesOf: Rows, thoseAt: Rows): Generator<void, Rows> {
  const size = placesOf.starts.length - 1;
  const metBy = unmarked(size);
  const starts = integers(new Int32Array(size + 1));
  for (let one = 0; one < size; one += 1) {
    starts[one + 1] = (starts[one] as number) + meet(one, null, 0);
    yield;
  }
  metBy.fill(-1);
  const items = new Int32Array(starts[size] as number);
  for (let one = 0; one < size; one += 1) {
    const from = starts[one] as number;
    meet(one, items, from);
    items.subarray(from, starts[one + 1]).sort();
    yield;
  }
  return { starts, items: integers(items) };

  /** Answers how many they are, and writes them down where there is something to write on. */
  function meet(one: number, items: Int32Array | null, from: number): number {
    let count = 0;
    metBy[one] = one;
    for (let at = startOf(placesOf, one), last = endOf(placesOf, one); at < last; at += 1) {
      const place = placesOf.items[at] as number;
      for (let who = startOf(thoseAt, place), end = endOf(thoseAt, place); who < end; who += 1) {
        const other = thoseAt.items[who] as number;
        if (metBy[other] === one) continue;
        metBy[other] = one;
        if (items !== null) items[from + count] = other;
        count += 1;
      }
    }
    return count;
  }
}
