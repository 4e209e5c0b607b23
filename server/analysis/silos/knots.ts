/** Who is left of a network, with those that are joined to the very same others, whether they are joined to each other or not. */
import { unmarked } from '../overlap/rows.ts';
import { alikeIn } from './alike.ts';
import type { Topology } from './topology.ts';

export const noKnot = -1;

export interface Knots {
  /** `noKnot` for who is not left. */
  readonly knotOf: Int32Array;
  readonly knots: readonly (readonly number[])[];
  /** 1 where the bodies of the knot are joined to one another too. */
  readonly areJoined: Uint8Array;
}

/** Knots that are near each other have numbers that are: a walk then looks at memory that lies together. */
export function knotsIn(topology: Topology, isIn: Uint8Array): Knots {
  const joined = alikeIn(topology, isIn, true);
  const apart = alikeIn(topology, isIn, false);
  const knotOf = new Int32Array(topology.size).fill(noKnot);
  const knots: number[][] = [];
  const areJoined: number[] = [];
  const [knotOfJoined, knotOfApart] = [unmarked(topology.size + 1), unmarked(topology.size + 1)];
  for (const body of outwards(topology, isIn)) {
    const joinedWith = joined.groupOf[body] as number;
    // Nobody has both sorts of likes: who is joined to one of the one sort is joined to all of them.
    const isClosed = (joined.sizes[joinedWith] as number) > 1;
    const [knotOfGroup, group] = isClosed ? [knotOfJoined, joinedWith] : [knotOfApart, apart.groupOf[body] as number];
    const known = knotOfGroup[group] as number;
    const knot = known === noKnot ? knots.push([]) - 1 : known;
    if (known === noKnot) areJoined.push(Number(isClosed));
    knots[knot]?.push(body);
    knotOf[body] = knotOfGroup[group] = knot;
  }
  return { knotOf, knots, areJoined: Uint8Array.from(areJoined) };
}

/** Who is left, from one outwards, and so from each whom nobody before has reached. */
function outwards({ size, neighbours }: Topology, isIn: Uint8Array): Int32Array {
  const { starts, items } = neighbours;
  const order = new Int32Array(size);
  const isOpen = isIn.slice();
  let met = 0;
  for (let first = 0; first < size; first += 1) {
    let done = met;
    meet(first);
    for (; done < met; done += 1) {
      const body = order[done] as number;
      for (let at = starts[body] as number, last = starts[body + 1] as number; at < last; at += 1) meet(items[at] as number);
    }
  }
  return order.subarray(0, met);

  function meet(body: number): void {
    if (isOpen[body] === 0) return;
    isOpen[body] = 0;
    order[met++] = body;
  }
}
