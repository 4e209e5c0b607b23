/** How free is a body among those it is joined to? Burt's constraint and effective size, each tie counting alike. */
import type { Topology } from './topology.ts';
import { trianglesIn } from './triangles.ts';
import { upwardsIn } from './upwards.ts';

export interface Freedom {
  /** Low where those it is joined to are not joined to one another; not a number for who is joined to nobody. */
  readonly constraint: Float64Array;
  /** How many it is joined to, less what they are joined to one another. */
  readonly effectiveSize: Float64Array;
}

/** A step for each body. */
export function* freedomIn(topology: Topology): Generator<void, Freedom> {
  const { size, neighbours } = topology;
  const upwards = upwardsIn(topology);
  const { nodes, ties } = upwards;
  const degrees = Float64Array.from(nodes, node => (neighbours.starts[node + 1] as number) - (neighbours.starts[node] as number));
  const { betweenEnds, triangles } = yield* trianglesIn(
    upwards,
    degrees.map(degree => 1 / degree),
  );
  // What a tie costs its two ends is the same but for how many ties each of them has.
  const spent = new Float64Array(size);
  for (let body = 0; body < size; body += 1) {
    for (let tie = ties.starts[body] as number, last = ties.starts[body + 1] as number; tie < last; tie += 1) {
      const other = ties.items[tie] as number;
      const cost = (1 + (betweenEnds[tie] as number)) ** 2;
      spent[body] = (spent[body] as number) + cost;
      spent[other] = (spent[other] as number) + cost;
    }
  }
  const constraint = new Float64Array(size);
  const effectiveSize = new Float64Array(size);
  for (let body = 0; body < size; body += 1) {
    const node = nodes[body] as number;
    const degree = degrees[body] as number;
    // Nothing divided by no tie is no number.
    constraint[node] = (spent[body] as number) / degree ** 2;
    effectiveSize[node] = degree - (2 * (triangles[body] as number)) / degree;
  }
  return { constraint, effectiveSize };
}
