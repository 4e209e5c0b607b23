/** Tarjan's walk in depth through all of a network, without recursion: in which order everybody was come to, and how far up one can get from below. */
import type { Topology } from './topology.ts';

export interface WalkInDepth {
  /** Nodes in the order in which they were come to: whatever hangs below one stands right behind it. */
  readonly order: Int32Array;
  /** Where each stands in the order. */
  readonly place: Int32Array;
  /** By way of whom each was come to; -1 for a root. */
  readonly parent: Int32Array;
  /** Where the walk through the part of each began. */
  readonly root: Int32Array;
  /** The place behind all that hangs below each. */
  readonly end: Int32Array;
  /** The earliest place that is reached by one tie from a node or from below it; its own where nothing leads past it. */
  readonly low: Int32Array;
}

/** So many nodes are come to in a step, in well under a ms. */
const atOnce = 2_000;

/** A step for each part of the network, and within a large one for some of its nodes. */
export function* walkingInDepth({ size, neighbours }: Topology): Generator<void, WalkInDepth> {
  const { starts, items } = neighbours;
  const order = new Int32Array(size);
  const place = new Int32Array(size).fill(-1);
  const parent = new Int32Array(size).fill(-1);
  const root = new Int32Array(size);
  const end = new Int32Array(size);
  const low = new Int32Array(size);
  /** The tie of each that comes next. */
  const next = starts.slice(0, size);
  let reached = 0;
  let node = 0;
  let above = -1;
  for (let first = 0; first < size; first += 1) {
    if (place[first] !== -1) continue;
    node = first;
    above = -1;
    while (!walkOn(first, reached + atOnce)) yield;
    yield;
  }
  return { order, place, parent, root, end, low };

  /** Until so many have been come to; answers whether that were all that hang together with the first. */
  function walkOn(first: number, until: number): boolean {
    for (;;) {
      if (place[node] === -1) {
        if (reached === until) return false;
        order[reached] = node;
        place[node] = low[node] = reached;
        parent[node] = above;
        root[node] = first;
        reached += 1;
      }
      const last = starts[node + 1] as number;
      let at = next[node] as number;
      let least = low[node] as number;
      let down = -1;
      while (at < last && down === -1) {
        const other = items[at] as number;
        const met = place[other] as number;
        if (met === -1) down = other;
        else if (met < least && other !== above) least = met;
        at += 1;
      }
      next[node] = at;
      low[node] = least;
      if (down !== -1) {
        above = node;
        node = down;
        continue;
      }
      end[node] = reached;
      if (above === -1) return true;
      if (least < (low[above] as number)) low[above] = least;
      node = above;
      above = parent[node] as number;
    }
  }
}
