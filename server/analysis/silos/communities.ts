/** Into which communities does a network fall by its ties alone? */
import { louvainOn } from './louvain.ts';
import { likeness, modularityOf } from './partitions.ts';
import { seeded } from './seeded.ts';
import { degreeOf, tiesIn, type Topology } from './topology.ts';

export interface Communities {
  /** The community of each body by its number: the largest first, then by the lowest member. Who has no tie is one of its own. */
  readonly groupOf: Int32Array;
  /** Null where there are no ties. */
  readonly modularity: number | null;
  /** How alike the other runs are to this one: the mean adjusted Rand index; null with no ties or a single run. */
  readonly stability: number | null;
}

const seed = 2026;

/** The best of so many runs by modularity, the first of equals; a step for each run. */
export function* communitiesIn(topology: Topology, runs: number): Generator<void, Communities> {
  const { size } = topology;
  if (tiesIn(topology) === 0) return { groupOf: Int32Array.from({ length: size }, (_, node) => node), modularity: null, stability: null };
  const run = louvainOn(topology);
  yield;
  const found: { readonly groupOf: Int32Array; readonly modularity: number }[] = [];
  for (let turn = 0; turn < runs; turn += 1) {
    const groupOf = run(seeded(seed + turn));
    found.push({ groupOf, modularity: modularityOf(topology, groupOf) ?? 0 });
    yield;
  }
  const best = found.reduce((one, other) => (other.modularity > one.modularity + 1e-12 ? other : one));
  const isJoined = (node: number): boolean => degreeOf(topology, node) > 0;
  const alike: number[] = [];
  for (const other of found) {
    if (other === best) continue;
    alike.push(likeness(best.groupOf, other.groupOf, isJoined) ?? 1);
    yield;
  }
  const stability = alike.length === 0 ? null : alike.reduce((sum, one) => sum + one, 0) / alike.length;
  return { groupOf: inOrder(best.groupOf), modularity: best.modularity, stability };
}

function inOrder(groupOf: Int32Array): Int32Array {
  const groups = new Map<number, { readonly lowest: number; size: number }>();
  groupOf.forEach((group, node) => {
    const known = groups.get(group);
    if (known === undefined) groups.set(group, { lowest: node, size: 1 });
    else known.size += 1;
  });
  const order = [...groups].sort(([, a], [, b]) => b.size - a.size || a.lowest - b.lowest);
  const numbers = new Map(order.map(([group], number) => [group, number]));
  return groupOf.map(group => numbers.get(group) as number);
}
