/** Who holds a network together: bodies without whom it falls apart, ties without which it does, and what falls off. */
import { endOf, startOf } from '../overlap/rows.ts';
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
    let node = root;
    low[root] = place[root] = count;
    order[count++] = root;
    for (;;) {
      const at = next[node] as number;
      if (at < endOf(neighbours, node)) {
        next[node] = at + 1;
        const other = neighbours.items[at] as number;
        if (place[other] === -1) {
          parent[other] = node;
          low[other] = place[other] = count;
          order[count++] = other;
          node = other;
        } else if (other !== parent[node]) {
          low[node] = Math.min(low[node] as number, place[other] as number);
        }
        continue;
      }
      end[node] = count;
      const above = parent[node] as number;
      if (above === -1) break;
      low[above] = Math.min(low[above] as number, low[node] as number);
      node = above;
    }
    yield;
    for (let at = begin; at < count; at += 1) {
      const cut = cutAt(order[at] as number, [begin, count]);
      if (cut !== null) points.push(cut);
    }
    yield;
  }
  return { order, points: points.sort((a, b) => a.node - b.node), bridges: bridges.sort((x, y) => x.a - y.a || x.b - y.b) };

  /** Also notes the bridges that lead down from the node. */
  function cutAt(node: number, [begin, all]: Stretch): CutPoint | null {
    const own = place[node] as number;
    const below: Stretch[] = [];
    for (let at = startOf(neighbours, node); at < endOf(neighbours, node); at += 1) {
      const child = neighbours.items[at] as number;
      if (parent[child] !== node) continue;
      const stretch: Stretch = [place[child] as number, end[child] as number];
      if ((low[child] as number) >= own) below.push(stretch);
      if ((low[child] as number) > own) {
        const pieces = [pieceOf([stretch]), pieceOf(restOf([begin, all], [stretch]))];
        bridges.push({ a: Math.min(node, child), b: Math.max(node, child), fallsOff: withoutStaying(pieces) });
      }
    }
    if (below.length < (own === begin ? 2 : 1)) return null;
    const rest = restOf([begin, all], [...below, [own, own + 1]]);
    const pieces = [...below.map(stretch => pieceOf([stretch])), ...(rest.length === 0 ? [] : [pieceOf(rest)])];
    return { node, fallsOff: withoutStaying(pieces) };
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
