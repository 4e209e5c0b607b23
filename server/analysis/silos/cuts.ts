/** Who holds a network together: bodies without whom it falls apart, ties without which it does, and what falls off. */
import { endOf } from '../overlap/rows.ts';
import type { Topology } from './topology.ts';

/** Nodes in the order in which they were come to, so that whatever hangs below one stands in a row. */
export interface Cuts {
  readonly order: Int32Array;
  readonly points: readonly CutPoint[];
  readonly bridges: readonly Bridge[];
}

/** Places in the order, from the first up to, and without, the second. */
type Stretch = readonly [from: number, to: number];

/** What falls off together. */
export interface Piece {
  readonly size: number;
  readonly stretches: readonly Stretch[];
}

export interface CutPoint {
  readonly node: number;
  /** All pieces but the one that stays: the largest, of these the one with the lowest number. A single one never stays. */
  readonly fallsOff: readonly Piece[];
}

export interface Bridge {
  readonly a: number;
  readonly b: number;
  readonly fallsOff: readonly Piece[];
}

/** Who is in the pieces, in order. */
export function nodesIn({ order }: Cuts, pieces: readonly Piece[]): readonly number[] {
  return pieces.flatMap(({ stretches }) => stretches.flatMap(([from, to]) => [...order.subarray(from, to)])).sort((a, b) => a - b);
}

/** Tarjan's walk in depth, without recursion; a step for each part of the network. */
export function* cutsIn({ size, neighbours }: Topology): Generator<void, Cuts> {
  const walk = {
    order: new Int32Array(size),
    place: new Int32Array(size).fill(-1),
    parent: new Int32Array(size).fill(-1),
    /** The earliest place that is reached from below a node by one tie upwards. */
    low: new Int32Array(size),
    /** The place behind all that hangs below a node. */
    end: new Int32Array(size),
  };
  const { order, place, parent, low, end } = walk;
  const next = neighbours.starts.slice(0, size);
  const points: CutPoint[] = [];
  const bridges: Bridge[] = [];
  let count = 0;
  for (let root = 0; root < size; root += 1) {
    if (place[root] !== -1) continue;
    const begin = count;
    walkFrom(root);
    yield;
    cutsBetween(begin, count);
    yield;
  }
  return { order, points: points.sort((a, b) => a.node - b.node), bridges: bridges.sort((x, y) => x.a - y.a || x.b - y.b) };

  function walkFrom(root: number): void {
    let node = root;
    low[root] = place[root] = count;
    order[count++] = root;
    while (node !== -1) {
      const [above, last] = [parent[node] as number, endOf(neighbours, node)];
      let [at, least, down] = [next[node] as number, low[node] as number, -1];
      while (at < last && down === -1) {
        const other = neighbours.items[at++] as number;
        const met = place[other] as number;
        if (met === -1) down = other;
        else if (met < least && other !== above) least = met;
      }
      next[node] = at;
      low[node] = least;
      if (down === -1) {
        end[node] = count;
        if (above !== -1 && least < (low[above] as number)) low[above] = least;
        node = above;
      } else {
        parent[down] = node;
        low[down] = place[down] = count;
        order[count++] = down;
        node = down;
      }
    }
  }

  /** Of those come to from one place up to, and without, another: all of one part of the network. */
  function cutsBetween(begin: number, all: number): void {
    const belowOf = new Map<number, Stretch[]>();
    for (let at = begin + 1; at < all; at += 1) {
      const child = order[at] as number;
      const above = parent[child] as number;
      const least = low[child] as number;
      if (least < (place[above] as number)) continue;
      const stretch: Stretch = [at, end[child] as number];
      const below = belowOf.get(above);
      if (below === undefined) belowOf.set(above, [stretch]);
      else below.push(stretch);
      if (least === place[above]) continue;
      const pieces = [pieceOf([stretch]), pieceOf(restOf([begin, all], [stretch]))];
      bridges.push({ a: Math.min(above, child), b: Math.max(above, child), fallsOff: withoutStaying(pieces) });
    }
    for (const [node, below] of belowOf) {
      const own = place[node] as number;
      if (own === begin && below.length < 2) continue;
      const rest = restOf([begin, all], [...below, [own, own + 1]]);
      const pieces = [...below.map(stretch => pieceOf([stretch])), ...(rest.length === 0 ? [] : [pieceOf(rest)])];
      points.push({ node, fallsOff: withoutStaying(pieces) });
    }
  }

  function withoutStaying(pieces: readonly Piece[]): readonly Piece[] {
    const largest = Math.max(...pieces.map(piece => piece.size));
    if (largest === 1) return pieces;
    const candidates = pieces.filter(piece => piece.size === largest);
    const [staying] = candidates.length === 1 ? candidates : [...candidates].sort((a, b) => lowestIn(a) - lowestIn(b));
    return pieces.filter(piece => piece !== staying);
  }

  function lowestIn({ stretches }: Piece): number {
    return stretches.reduce(
      (least, [from, to]) => order.subarray(from, to).reduce((a, b) => Math.min(a, b), least),
      Number.POSITIVE_INFINITY,
    );
  }
}

function pieceOf(stretches: readonly Stretch[]): Piece {
  return { size: stretches.reduce((sum, [from, to]) => sum + to - from, 0), stretches };
}

/** What is left of a stretch. */
function restOf([begin, end]: Stretch, taken: readonly Stretch[]): readonly Stretch[] {
  const rest: Stretch[] = [];
  let at = begin;
  for (const [from, to] of [...taken].sort(([a], [b]) => a - b)) {
    if (from > at) rest.push([at, from]);
    at = to;
  }
  if (at < end) rest.push([at, end]);
  return rest;
}
