/** For each tie what of their ties its ends spend on those whom both are joined to, and in how many triangles each body stands. */
import { unmarked } from '../overlap/rows.ts';
import type { Upwards } from './upwards.ts';

/** Ties and bodies as they stand in `Upwards`. */
export interface Triangles {
  /** Of whom both ends are joined to, the sum of the share that one tie is of all that it has. */
  readonly betweenEnds: Float64Array;
  readonly triangles: Float64Array;
}

/** A step for each body. */
export function* trianglesIn({ ties }: Upwards, shares: Float64Array): Generator<void, Triangles> {
  const { starts, items } = ties;
  const size = shares.length;
  const betweenEnds = new Float64Array(items.length);
  const triangles = new Float64Array(size);
  /** The tie by which the body in hand is joined to each; what is left from bodies before it are lower numbers. */
  const tieTo = unmarked(size);
  for (let body = 0; body < size; body += 1) {
    const first = starts[body] as number;
    const last = starts[body + 1] as number;
    const share = shares[body] as number;
    let all = 0;
    for (let tie = first; tie < last; tie += 1) tieTo[items[tie] as number] = tie;
    for (let tie = first; tie < last; tie += 1) {
      const second = items[tie] as number;
      const shareOfSecond = shares[second] as number;
      let met = 0;
      let between = 0;
      for (let further = starts[second] as number, end = starts[second + 1] as number; further < end; further += 1) {
        const third = items[further] as number;
        const across = tieTo[third] as number;
        if (across < first) continue;
        met += 1;
        between += shares[third] as number;
        triangles[third] = (triangles[third] as number) + 1;
        betweenEnds[across] = (betweenEnds[across] as number) + shareOfSecond;
        betweenEnds[further] = (betweenEnds[further] as number) + share;
      }
      all += met;
      triangles[second] = (triangles[second] as number) + met;
      betweenEnds[tie] = (betweenEnds[tie] as number) + between;
    }
    triangles[body] = (triangles[body] as number) + all;
    yield;
  }
  return { betweenEnds, triangles };
}
