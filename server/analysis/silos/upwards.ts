/** Each tie once, from who is joined to fewer to who is joined to more: so nobody has many, and each triangle is met once only. */
import type { Rows } from '../overlap/rows.ts';
import type { Topology } from './topology.ts';

export interface Upwards {
  /** Who is joined to fewer comes first; of equals, the lower number. */
  readonly nodes: Int32Array;
  /** By their places among the nodes: whom each is joined to that comes behind it. */
  readonly ties: Rows;
}

export function upwardsIn({ size, neighbours }: Topology): Upwards {
  const { starts, items } = neighbours;
  const nodes = byDegree(size, starts);
  const place = new Int32Array(size);
  for (let at = 0; at < size; at += 1) place[nodes[at] as number] = at;
  const begins = new Int32Array(size + 1);
  const behind = new Int32Array(items.length / 2);
  let ties = 0;
  for (let own = 0; own < size; own += 1) {
    const node = nodes[own] as number;
    for (let at = starts[node] as number, last = starts[node + 1] as number; at < last; at += 1) {
      const other = place[items[at] as number] as number;
      if (other > own) behind[ties++] = other;
    }
    begins[own + 1] = ties;
  }
  return { nodes, ties: { starts: begins, items: behind } };
}

function byDegree(size: number, starts: Int32Array): Int32Array {
  const next = new Int32Array(size + 1);
  for (let node = 0; node < size; node += 1) {
    const above = (starts[node + 1] as number) - (starts[node] as number) + 1;
    next[above] = (next[above] as number) + 1;
  }
  for (let degree = 0; degree < size; degree += 1) next[degree + 1] = (next[degree + 1] as number) + (next[degree] as number);
  const nodes = new Int32Array(size);
  for (let node = 0; node < size; node += 1) {
    const degree = (starts[node + 1] as number) - (starts[node] as number);
    const at = next[degree] as number;
    nodes[at] = node;
    next[degree] = at + 1;
  }
  return nodes;
}
