/** How free is a body among those it is joined to? Burt's constraint and effective size, each tie counting alike. */
import { endOf, startOf, unmarked } from '../overlap/rows.ts';
import { degreeOf, type Topology } from './topology.ts';

export interface Freedom {
  /** Low where those it is joined to are not joined to one another; not a number for who is joined to nobody. */
  readonly constraint: Float64Array;
  /** How many it is joined to, less what they are joined to one another. */
  readonly effectiveSize: Float64Array;
}

/** A step for each body. */
export function* freedomIn(topology: Topology): Generator<void, Freedom> {
  const { size, neighbours } = topology;
  const { items } = neighbours;
  const constraint = new Float64Array(size).fill(Number.NaN);
  const effectiveSize = new Float64Array(size).fill(Number.NaN);
  const marks = unmarked(size);
  const shares = Float64Array.from({ length: size }, (_, node) => 1 / degreeOf(topology, node));
  for (let node = 0; node < size; node += 1) {
    const [start, end] = [startOf(neighbours, node), endOf(neighbours, node)];
    const degree = end - start;
    if (degree === 0) continue;
    for (let at = start; at < end; at += 1) marks[items[at] as number] = node;
    let [sum, among] = [0, 0];
    for (let at = start; at < end; at += 1) {
      const other = items[at] as number;
      let byWayOfOthers = 0;
      for (let place = startOf(neighbours, other), last = endOf(neighbours, other); place < last; place += 1) {
        const between = items[place] as number;
        if (marks[between] !== node) continue;
        among += 1;
        byWayOfOthers += shares[between] as number;
      }
      sum += ((1 + byWayOfOthers) / degree) ** 2;
    }
    constraint[node] = sum;
    effectiveSize[node] = degree - among / degree;
    yield;
  }
  return { constraint, effectiveSize };
}
