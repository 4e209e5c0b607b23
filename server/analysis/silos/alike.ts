/** Who is joined to the very same others: all begin as one group, and each body in turn parts whom it is joined to from whom it is not. */
import type { Topology } from './topology.ts';

export interface Alike {
  readonly groupOf: Int32Array;
  readonly sizes: Int32Array;
}

/** Among those that are `isIn`; with `isToSelf` each counts as joined to itself, so that those who are alike are joined to each other too. */
export function alikeIn({ size, neighbours }: Topology, isIn: Uint8Array, isToSelf: boolean): Alike {
  const { starts, items } = neighbours;
  const groupOf = new Int32Array(size);
  const sizes = new Int32Array(size + 1);
  for (let body = 0; body < size; body += 1) if (isIn[body] === 1) sizes[0] = (sizes[0] as number) + 1;
  /** The body that parted each group last, and the group of those that it took out of it. */
  const partedBy = new Int32Array(size + 1).fill(-1);
  const parted = new Int32Array(size + 1);
  /** Groups in which nobody is. */
  const free = Array.from({ length: size }, (_, place) => size - place);
  for (let body = 0; body < size; body += 1) {
    if (isIn[body] === 0) continue;
    let others = 0;
    for (let at = starts[body] as number, last = starts[body + 1] as number; at < last; at += 1) {
      const other = items[at] as number;
      if (isIn[other] === 0) continue;
      part(other, body);
      others += 1;
    }
    // Who is joined to nobody is like nobody else.
    if (isToSelf || others === 0) part(body, body);
  }
  return { groupOf, sizes };

  function part(one: number, by: number): void {
    const group = groupOf[one] as number;
    if (partedBy[group] !== by) {
      if (sizes[group] === 1) return;
      partedBy[group] = by;
      parted[group] = free.pop() as number;
    }
    const to = parted[group] as number;
    groupOf[one] = to;
    sizes[to] = (sizes[to] as number) + 1;
    sizes[group] = (sizes[group] as number) - 1;
    if (sizes[group] === 0) free.push(group);
  }
}
