/** Bodies in groups: how well a network falls into them, and how alike two ways of grouping are. */
import { degreeOf, eachTie, tiesIn, type Topology } from './topology.ts';

/** Newman and Girvan's modularity: the share of ties within groups, less what chance would give; null without ties. */
export function modularityOf(topology: Topology, groupOf: Int32Array): number | null {
  const ties = tiesIn(topology);
  if (ties === 0) return null;
  const ends = new Map<number, number>();
  for (let node = 0; node < topology.size; node += 1) {
    const group = groupOf[node] as number;
    ends.set(group, (ends.get(group) ?? 0) + degreeOf(topology, node));
  }
  let within = 0;
  eachTie(topology, (a, b) => void (within += Number(groupOf[a] === groupOf[b])));
  const expected = [...ends.values()].reduce((sum, own) => sum + (own / (2 * ties)) ** 2, 0);
  return within / ties - expected;
}

/** No network has so many groups. */
const moreThanGroups = 2 ** 26;

/** Hubert and Arabie's adjusted Rand index over the nodes wanted: 1 for the same groups, about 0 for groups by chance. */
export function likeness(one: Int32Array, other: Int32Array, isWanted: (node: number) => boolean): number | null {
  const both = new Map<number, number>();
  const [ones, others] = [new Map<number, number>(), new Map<number, number>()];
  let count = 0;
  for (let node = 0; node < one.length; node += 1) {
    if (!isWanted(node)) continue;
    count += 1;
    const [a, b] = [one[node] as number, other[node] as number];
    ones.set(a, (ones.get(a) ?? 0) + 1);
    others.set(b, (others.get(b) ?? 0) + 1);
    const pair = a * moreThanGroups + b;
    both.set(pair, (both.get(pair) ?? 0) + 1);
  }
  if (count < 2) return null;
  const pairs = (sizes: Iterable<number>): number => [...sizes].reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
  const [together, inOne, inOther] = [pairs(both.values()), pairs(ones.values()), pairs(others.values())];
  const expected = (inOne * inOther) / pairs([count]);
  const most = (inOne + inOther) / 2;
  return most === expected ? 1 : (together - expected) / (most - expected);
}
