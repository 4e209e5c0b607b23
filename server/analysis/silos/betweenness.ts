/** How often a body stands on a shortest way between two others: Brandes, with path counts that do not overflow at 2³². */
import { endOf, startOf } from '../overlap/rows.ts';
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

/** From every body, or from as many as may be walked, drawn by chance from a seed; a step for each. */
export function* betweennessIn(topology: Topology, normalised: Normalised, mostWalked = mostTiesWalked): Generator<void, Betweenness> {
  const { size, neighbours } = topology;
  const drawn = Math.max(2, Math.floor(mostWalked / Math.max(1, size + neighbours.items.length)));
  const sources = Int32Array.from({ length: size }, (_, node) => node);
  const isSampled = drawn < size;
  if (isSampled) shuffle(sources, seeded(seed), drawn);
  const from = isSampled ? sources.subarray(0, drawn) : sources;
  const walk = walkerOn(topology);
  const sums = new Float64Array(size);
  const squares = new Float64Array(isSampled ? size : 0);
  for (const source of from) {
    walk(source, (node, dependency) => {
      sums[node] = (sums[node] as number) + dependency;
      if (isSampled) squares[node] = (squares[node] as number) + dependency ** 2;
    });
    yield;
  }
  const most = mostFor(topology, normalised);
  // Each pair is met from both of its ends.
  const scale = size / from.length / 2;
  const values = sums.map((sum, node) => (sum * scale) / most(node));
  if (!isSampled) return { values, errors: null };
  const errors = sums.map((sum, node) => {
    const variance = Math.max(0, (squares[node] as number) / drawn - (sum / drawn) ** 2);
    return (1.96 * Math.sqrt((variance / drawn) * (1 - drawn / size)) * size) / 2 / most(node);
  });
  return { values, errors };
}

type Told = (node: number, dependency: number) => void;

/** Walks outwards from a source and tells of each other body how many pairs with it depend on the body. */
function walkerOn({ size, neighbours }: Topology): (source: number, told: Told) => void {
  const { items } = neighbours;
  const order = new Int32Array(size);
  const distance = new Int32Array(size).fill(-1);
  const ways = new Float64Array(size);
  const dependency = new Float64Array(size);
  return (source, told) => {
    let [reached, done] = [1, 0];
    order[0] = source;
    distance[source] = 0;
    ways[source] = 1;
    while (done < reached) {
      const node = order[done++] as number;
      const further = (distance[node] as number) + 1;
      const own = ways[node] as number;
      for (let at = startOf(neighbours, node), end = endOf(neighbours, node); at < end; at += 1) {
        const other = items[at] as number;
        if (distance[other] === -1) {
          distance[other] = further;
          ways[other] = own;
          order[reached++] = other;
        } else if (distance[other] === further) {
          ways[other] = (ways[other] as number) + own;
        }
      }
    }
    for (let place = reached - 1; place > 0; place -= 1) {
      const node = order[place] as number;
      const nearer = (distance[node] as number) - 1;
      const own = dependency[node] as number;
      const share = (1 + own) / (ways[node] as number);
      for (let at = startOf(neighbours, node), end = endOf(neighbours, node); at < end; at += 1) {
        const other = items[at] as number;
        if (distance[other] === nearer) dependency[other] = (dependency[other] as number) + (ways[other] as number) * share;
      }
      if (own !== 0) told(node, own);
    }
    for (let place = 0; place < reached; place += 1) {
      const node = order[place] as number;
      distance[node] = -1;
      dependency[node] = 0;
    }
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
