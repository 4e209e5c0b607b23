/**
 * A smaller network on which every shortest way of the whole one can be counted: who is joined to one body alone is folded into it, and
 * bodies that are joined to the very same others are one. What stands between such bodies is known without walking.
 */
import { itemsOf, type Rows } from '../overlap/rows.ts';
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

export const noKnot = -1;

export function foldedFrom(topology: Topology): Folded {
  const { size } = topology;
  const [isIn, folded] = leavesFolded(topology);
  const { knotOf, knots, areJoined } = alikeTogether(topology, isIn);
  const neighbours = joining(topology, knots, { knotOf, isIn });
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

interface Alike {
  readonly knotOf: Int32Array;
  readonly knots: readonly (readonly number[])[];
  /** 1 where the bodies of the knot are joined to one another too. */
  readonly areJoined: Uint8Array;
}

/** Who is left, with those that are joined to the very same others, whether they are joined to each other or not. */
function alikeTogether(topology: Topology, isIn: Uint8Array): Alike {
  const apart = new Map<string, number[]>();
  const joined = new Map<string, number[]>();
  const keys = (body: number): readonly [string, string] => {
    const others = neighboursOf(topology, body).filter(other => isIn[other] === 1);
    const place = others.findIndex(other => other > body);
    const at = place === -1 ? others.length : place;
    return [others.join(' '), [...others.subarray(0, at), body, ...others.subarray(at)].join(' ')];
  };
  const add = (groups: Map<string, number[]>, key: string, body: number): void => {
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [body]);
    else known.push(body);
  };
  for (let body = 0; body < topology.size; body += 1) {
    if (isIn[body] === 0) continue;
    const [own, withSelf] = keys(body);
    // Of two with nobody left to be joined to, each is where the other is not.
    add(apart, own === '' ? `alone ${body}` : own, body);
    add(joined, withSelf, body);
  }
  const knotOf = new Int32Array(topology.size).fill(noKnot);
  const knots: (readonly number[])[] = [];
  const closed: number[] = [];
  const tie = (bodies: readonly number[], isClosed: boolean): void => {
    for (const body of bodies) knotOf[body] = knots.length;
    knots.push(bodies);
    closed.push(Number(isClosed));
  };
  // Nobody has both sorts of likes: who is joined to one of the one sort is joined to all of them.
  for (const bodies of joined.values()) if (bodies.length > 1) tie(bodies, true);
  for (const bodies of apart.values()) if (bodies.length > 1 || knotOf[bodies[0] as number] === noKnot) tie(bodies, false);
  return { knotOf, knots, areJoined: Uint8Array.from(closed) };
}

function joining(
  topology: Topology,
  knots: readonly (readonly number[])[],
  { knotOf, isIn }: { readonly knotOf: Int32Array; readonly isIn: Uint8Array },
): Rows {
  const starts = new Int32Array(knots.length + 1);
  const items: number[] = [];
  knots.forEach(([first], knot) => {
    const others = new Set<number>();
    for (const other of neighboursOf(topology, first as number)) if (isIn[other] === 1) others.add(knotOf[other] as number);
    others.delete(knot);
    items.push(...[...others].sort((a, b) => a - b));
    starts[knot + 1] = items.length;
  });
  return { starts, items: Int32Array.from(items) };
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
