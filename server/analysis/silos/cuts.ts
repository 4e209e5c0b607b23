/** Who holds a network together: bodies without whom it falls apart, ties without which it does, and what falls off. */
import { walkingInDepth, type WalkInDepth } from './walkInDepth.ts';
import type { Topology } from './topology.ts';

/** Nodes in an order in which those that hang together stand in a row; cut points and bridges by their numbers. */
export interface Cuts {
  readonly order: Int32Array;
  readonly points: readonly CutPoint[];
  readonly bridges: readonly Bridge[];
}

/** Places in the order, from the first up to, and without, the second. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** All pieces but the one that stays: the largest, of these the one with the lowest number. A single one never stays. */
export interface Pieces {
  readonly stretches: readonly Stretch[];
  /** Whether each that falls off is then alone. */
  readonly areSingle: boolean;
}

export interface CutPoint {
  readonly node: number;
  readonly fallsOff: Pieces;
}

export interface Bridge {
  readonly a: number;
  readonly b: number;
  readonly fallsOff: Pieces;
}

/** Who falls off, in order. */
export function nodesIn({ order }: Cuts, { stretches }: Pieces): readonly number[] {
  return stretches.flatMap(({ from, to }) => [...order.subarray(from, to)]).sort((a, b) => a - b);
}

/** Steps as of the walk; then all cuts are read from it, a step for each body that cuts. */
export function* cutsIn(topology: Topology): Generator<void, Cuts> {
  const walk = yield* walkingInDepth(topology);
  return { order: walk.order, ...(yield* cutsRead(topology, walk)) };
}

function* cutsRead({ size, neighbours }: Topology, walk: WalkInDepth): Generator<void, Omit<Cuts, 'order'>> {
  const { starts, items } = neighbours;
  const { place, parent, end, low } = walk;
  const points: CutPoint[] = [];
  const bridges: Bridge[] = [];
  const cutters = cuttersIn(walk);
  for (let node = 0; node < size; node += 1) {
    if (cutters[node] === 0) continue;
    yield;
    const own = place[node] as number;
    const below: Stretch[] = [];
    for (let at = starts[node] as number, last = starts[node + 1] as number; at < last; at += 1) {
      const other = items[at] as number;
      if (parent[other] === node && (low[other] as number) >= own) below.push({ from: place[other] as number, to: end[other] as number });
      if (other < node) continue;
      // The end of a bridge that hangs below the other; nothing leads past it.
      const hanging = parent[other] === node ? other : parent[node] === other ? node : -1;
      if (hanging === -1 || low[hanging] !== place[hanging]) continue;
      const stretch = { from: place[hanging] as number, to: end[hanging] as number };
      bridges.push({ a: node, b: other, fallsOff: fallingOff(walk, node, [stretch], [stretch]) });
    }
    if (below.length > Number(parent[node] === -1)) {
      points.push({ node, fallsOff: fallingOff(walk, node, below, [{ from: own, to: own + 1 }, ...below]) });
    }
  }
  return { points, bridges };
}

/** 1 for each without whom, or without whose tie upwards, something falls off, and for each from where the walk began. */
function cuttersIn({ order, place, parent, low }: WalkInDepth): Uint8Array {
  const cutters = new Uint8Array(order.length);
  for (let node = 0; node < order.length; node += 1) {
    const above = parent[node] as number;
    if (above === -1) cutters[node] = 1;
    else if ((low[node] as number) >= (place[above] as number)) {
      cutters[above] = 1;
      if (low[node] === place[node]) cutters[node] = 1;
    }
  }
  return cutters;
}

/** Of what hangs below, and of the rest of the part of the network in which the node is; `taken` is what is not the rest, in order. */
function fallingOff(walk: WalkInDepth, node: number, below: readonly Stretch[], taken: readonly Stretch[]): Pieces {
  const root = walk.root[node] as number;
  const part = { from: walk.place[root] as number, to: walk.end[root] as number };
  let rest = lengthOf(part);
  for (const stretch of taken) rest -= lengthOf(stretch);
  let largest = 0;
  for (const stretch of below) largest = Math.max(largest, lengthOf(stretch));
  // So it is with nearly all: they hang on a much larger rest.
  if (rest > largest) return { stretches: below, areSingle: largest === 1 };
  const pieces = below.map((stretch): readonly Stretch[] => [stretch]);
  if (rest > 0) pieces.push(restOf(part, taken));
  const staying = largest === 1 ? null : stayingOf(walk, pieces, largest);
  const falling = pieces.filter(piece => piece !== staying);
  return { stretches: falling.flat(), areSingle: falling.every(piece => sizeOf(piece) === 1) };
}

/** Of the largest the one with the lowest number. */
function stayingOf({ order }: WalkInDepth, pieces: readonly (readonly Stretch[])[], largest: number): readonly Stretch[] | null {
  let [staying, lowest]: [readonly Stretch[] | null, number] = [null, Number.POSITIVE_INFINITY];
  for (const piece of pieces) {
    if (sizeOf(piece) < largest) continue;
    const own = lowestIn(order, piece);
    if (own < lowest) [staying, lowest] = [piece, own];
  }
  return staying;
}

function lowestIn(order: Int32Array, stretches: readonly Stretch[]): number {
  let lowest = Number.POSITIVE_INFINITY;
  for (const { from, to } of stretches) for (let at = from; at < to; at += 1) lowest = Math.min(lowest, order[at] as number);
  return lowest;
}

/** What is left of a stretch. */
function restOf({ from, to }: Stretch, taken: readonly Stretch[]): readonly Stretch[] {
  const rest: Stretch[] = [];
  let at = from;
  for (const one of taken) {
    if (one.from > at) rest.push({ from: at, to: one.from });
    at = one.to;
  }
  if (at < to) rest.push({ from: at, to });
  return rest;
}

function sizeOf(stretches: readonly Stretch[]): number {
  return stretches.reduce((sum, stretch) => sum + lengthOf(stretch), 0);
}

function lengthOf({ from, to }: Stretch): number {
  return to - from;
}
