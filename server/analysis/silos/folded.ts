/**
 * A smaller network on which every shortest way of the whole one can be counted: who is joined to one body alone is folded into it, and
 * bodies that are joined to the very same others are one. What stands between such bodies is known without walking.
 */
import { endOf, itemsOf, startOf, turned, unmarked, type Rows } from '../overlap/rows.ts';
import { knotsIn, type Knots } from './knots.ts';
import { degreeOf, neighboursOf, type Topology } from './topology.ts';

export interface Folded {
  /** How many knots there are. */
  readonly size: number;
  /** Whom each is joined to, in order. */
  readonly neighbours: Rows;
  /** For how many bodies of the whole network each is an end of ways: its own, and all that are folded into them. */
  readonly ends: Float64Array;
  /** By how many bodies a way can run where it passes the knot. */
  readonly lanes: Float64Array;
  /** The knot of each body, and of who is folded into it; `noKnot` for who is joined to nobody that is joined to others. */
  readonly knotOf: Int32Array;
  /** Whether the body itself stands in its knot, and is not folded into another: then ways run by it. */
  readonly isIn: Uint8Array;
  /** For each body the pairs between whom it stands and that no way between two knots tells of. */
  readonly beside: Float64Array;
}

export function foldedFrom(topology: Topology): Folded {
  const { size } = topology;
  const [isIn, folded] = leavesFolded(topology);
  const { knotOf, knots, areJoined } = knotsIn(topology, isIn);
  const neighbours = joining(topology, { knots, knotOf }, isIn);
  const ends = new Float64Array(knots.length);
  const lanes = Float64Array.from(knots, bodies => bodies.length);
  knots.forEach((bodies, knot) => void (ends[knot] = bodies.reduce((sum, body) => sum + 1 + (folded[body] as number), 0)));
  const beside = new Float64Array(size);
  const together = joinedTo(neighbours, ends);
  knots.forEach((bodies, knot) => {
    for (const body of bodies) {
      const own = folded[body] as number;
      // Each that is folded into it reaches everybody else by way of it, and the others that are.
      beside[body] = (beside[body] as number) + own * ((together[knot] as number) - own - 1) + (own * (own - 1)) / 2;
    }
    if (areJoined[knot] === 1 || bodies.length === 1) return;
    // Bodies of one knot reach one another by way of those to whom all of them are joined.
    const own = ends[knot] as number;
    const pairs = (own ** 2 - bodies.reduce((sum, body) => sum + (1 + (folded[body] as number)) ** 2, 0)) / 2;
    const between = neighboursOf(topology, bodies[0] as number).filter(body => isIn[body] === 1);
    for (const body of between) beside[body] = (beside[body] as number) + pairs / between.length;
  });
  for (let body = 0; body < size; body += 1) {
    if (isIn[body] === 0 && degreeOf(topology, body) === 1) knotOf[body] = knotOf[neighboursOf(topology, body)[0] as number] as number;
  }
  return { size: knots.length, neighbours, ends, lanes, knotOf, isIn, beside };
}

/** Whether each is left, and how many are folded into it. Two that are joined to each other alone, and who is joined to nobody, are not left. */
function leavesFolded(topology: Topology): readonly [isIn: Uint8Array, folded: Int32Array] {
  const isIn = new Uint8Array(topology.size);
  const folded = new Int32Array(topology.size);
  for (let body = 0; body < topology.size; body += 1) {
    const degree = degreeOf(topology, body);
    if (degree > 1) isIn[body] = 1;
    if (degree !== 1) continue;
    const only = neighboursOf(topology, body)[0] as number;
    if (degreeOf(topology, only) > 1) folded[only] = (folded[only] as number) + 1;
  }
  return [isIn, folded];
}

/** The ties of the first of each knot are those of all. */
function joining({ neighbours }: Topology, { knots, knotOf }: Pick<Knots, 'knots' | 'knotOf'>, isIn: Uint8Array): Rows {
  const starts = new Int32Array(knots.length + 1);
  const items = new Int32Array(neighbours.items.length);
  const metBy = unmarked(knots.length);
  let count = 0;
  knots.forEach(([first = 0], knot) => {
    metBy[knot] = knot;
    for (let at = startOf(neighbours, first), last = endOf(neighbours, first); at < last; at += 1) {
      const body = neighbours.items[at] as number;
      const other = knotOf[body] as number;
      if (isIn[body] === 0 || metBy[other] === knot) continue;
      metBy[other] = knot;
      items[count++] = other;
    }
    starts[knot + 1] = count;
  });
  // A tie stands at both of its ends: turned about, the ties are the same, and those of each knot are in order.
  return turned({ starts, items: items.subarray(0, count) }, knots.length);
}

/** For how many ends of ways there are where each knot is: of all knots that reach each other. */
function joinedTo(neighbours: Rows, ends: Float64Array): Float64Array {
  const together = new Float64Array(ends.length);
  const isMet = new Uint8Array(ends.length);
  for (let first = 0; first < ends.length; first += 1) {
    if (isMet[first] === 1) continue;
    const met = [first];
    isMet[first] = 1;
    for (let at = 0; at < met.length; at += 1) {
      for (const other of itemsOf(neighbours, met[at] as number)) {
        if (isMet[other] === 1) continue;
        isMet[other] = 1;
        met.push(other);
      }
    }
    const all = met.reduce((sum, knot) => sum + (ends[knot] as number), 0);
    for (const knot of met) together[knot] = all;
  }
  return together;
}
