/** How often a body stands on a shortest way between two others: Brandes, with path counts that do not overflow at 2³², over a folded network. */
import { foldedFrom, type Folded } from './folded.ts';
import { noKnot } from './knots.ts';
import { seeded, shuffle } from './seeded.ts';
import type { Topology } from './topology.ts';

/** FREEMAN: a share of all pairs of others. BORGATTI_EVERETT: of the most that a body of its sort can have in a network of two sorts. */
export type Normalised = 'FREEMAN' | 'BORGATTI_EVERETT';

export interface Betweenness {
  readonly values: Float64Array;
  /** Half the width of the 95 % interval of each value; null where all ways were walked. */
  readonly errors: Float64Array | null;
}

/** So many ties are walked at most, in about half a second: ten times Wales by seats. Larger networks are sampled, and the error is said. */
export const mostTiesWalked = 60_000_000;

const seed = 2026;

/** From every body, or from as many as may be walked, drawn by chance from a seed; a step for each walk. */
export function* betweennessIn(topology: Topology, normalised: Normalised, mostWalked = mostTiesWalked): Generator<void, Betweenness> {
  const { size } = topology;
  const drawn = bodiesWalkedFrom(topology, mostWalked);
  const isSampled = drawn < size;
  const folded = foldedFrom(topology);
  yield;
  const sums = new Float64Array(folded.size);
  const squares = new Float64Array(isSampled ? folded.size : 0);
  const walk = walkerOn(folded);
  const times = isSampled ? timesDrawn(folded, size, drawn) : folded.ends;
  for (let source = 0; source < folded.size; source += 1) {
    const weight = times[source] as number;
    if (weight === 0) continue;
    walk(source, weight, sums, isSampled ? squares : null);
    yield;
  }
  const most = mostFor(topology, normalised);
  // Each pair is met from both of its ends.
  const scale = size / drawn / 2;
  const ofKnot = (from: Float64Array, body: number): number =>
    folded.isIn[body] === 1 ? (from[folded.knotOf[body] as number] as number) : 0;
  const ofBodies = (value: (body: number) => number): Float64Array =>
    Float64Array.from({ length: size }, (_, body) => value(body) / most(body));
  const values = ofBodies(body => ofKnot(sums, body) * scale + (folded.beside[body] as number));
  if (!isSampled) return { values, errors: null };
  const errors = ofBodies(body => {
    const variance = Math.max(0, ofKnot(squares, body) / drawn - (ofKnot(sums, body) / drawn) ** 2);
    return (1.96 * Math.sqrt((variance / drawn) * (1 - drawn / size)) * size) / 2;
  });
  return { values, errors };
}

/** From how many bodies ways are walked: from all where that may be. */
export function bodiesWalkedFrom({ size, neighbours }: Topology, mostWalked = mostTiesWalked): number {
  return Math.min(size, Math.max(2, Math.floor(mostWalked / Math.max(1, size + neighbours.items.length))));
}

/** How many of the bodies that were drawn each knot stands for. */
function timesDrawn({ size, knotOf }: Folded, bodies: number, drawn: number): Float64Array {
  const order = Int32Array.from({ length: bodies }, (_, body) => body);
  shuffle(order, seeded(seed), drawn);
  const times = new Float64Array(size);
  for (const body of order.subarray(0, drawn)) {
    const knot = knotOf[body] as number;
    if (knot !== noKnot) times[knot] = (times[knot] as number) + 1;
  }
  return times;
}

/** Walks outwards from a knot, for so many bodies alike, and adds to each other knot how many pairs with one of them depend on one of it. */
function walkerOn({
  size,
  neighbours,
  ends,
  lanes,
}: Folded): (source: number, times: number, sums: Float64Array, squares: Float64Array | null) => void {
  const { starts, items } = neighbours;
  const order = new Int32Array(size);
  const distance = new Int32Array(size).fill(-1);
  /** Ways to one body of the knot. */
  const ways = new Float64Array(size);
  /** What one way to the knot brings whoever stands on it. */
  const brings = new Float64Array(size);
  /** The ties that lead further, in the order of the walk, and where those of each place begin. */
  const further = new Int32Array(items.length);
  const begins = new Int32Array(size + 1);
  return (source, times, sums, squares) => {
    let [reached, done, ties] = [1, 0, 0];
    order[0] = source;
    distance[source] = 0;
    ways[source] = 1;
    while (done < reached) {
      const knot = order[done++] as number;
      const next = (distance[knot] as number) + 1;
      // All ways begin at one body of the first knot.
      const own = (ways[knot] as number) * (done === 1 ? 1 : (lanes[knot] as number));
      for (let at = starts[knot] as number, end = starts[knot + 1] as number; at < end; at += 1) {
        const other = items[at] as number;
        const known = distance[other] as number;
        if (known === next) {
          ways[other] = (ways[other] as number) + own;
          further[ties++] = other;
        } else if (known === -1) {
          distance[other] = next;
          ways[other] = own;
          order[reached++] = other;
          further[ties++] = other;
        }
      }
      begins[done] = ties;
    }
    for (let place = reached - 1; place > 0; place -= 1) {
      const knot = order[place] as number;
      let brought = 0;
      for (let at = begins[place] as number, end = begins[place + 1] as number; at < end; at += 1)
        brought += brings[further[at] as number] as number;
      const depend = brought * (ways[knot] as number);
      brings[knot] = ((ends[knot] as number) + (lanes[knot] as number) * depend) / (ways[knot] as number);
      sums[knot] = (sums[knot] as number) + times * depend;
      if (squares !== null) squares[knot] = (squares[knot] as number) + times * depend * depend;
    }
    for (let place = 0; place < reached; place += 1) distance[order[place] as number] = -1;
  };
}

/** The most that a body can have; 1 where nobody can stand between. */
function mostFor({ size, isSecond }: Topology, normalised: Normalised): (node: number) => number {
  if (normalised === 'FREEMAN' || isSecond === null) {
    const pairs = Math.max(1, ((size - 1) * (size - 2)) / 2);
    return () => pairs;
  }
  const second = isSecond.reduce((sum, one) => sum + one, 0);
  const first = size - second;
  const [mostOfFirst, mostOfSecond] = [mostBetween(first, second), mostBetween(second, first)];
  return node => (isSecond[node] === 1 ? mostOfSecond : mostOfFirst);
}

/** Borgatti and Everett 1997: for a body of a sort of `own`, where there are `other` of the other sort. */
function mostBetween(own: number, other: number): number {
  if (own === 0 || other === 0) return 1;
  const s = Math.floor((own - 1) / other);
  const t = (own - 1) % other;
  return Math.max(1, (other ** 2 * (s + 1) ** 2 + other * (s + 1) * (2 * t - s - 1) - t * (2 * s - t + 3)) / 2);
}
