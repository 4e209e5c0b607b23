/** Do ties cross between groups, or stay within? Krackhardt and Stern's E-I index, beside what chance would give. */
import { crossingIn, lanesFor, oneLane } from './lanes.ts';
import { endOf, startOf, type Rows } from '../overlap/rows.ts';
import { seeded, shuffle } from './seeded.ts';
import { tiesIn, type Topology } from './topology.ts';

export interface EiIndex {
  /** From −1, all ties within, to 1, all between; null where no tie has both ends in a known group. */
  readonly value: number | null;
  /** The same, where each tie joins any two bodies that it could: null where none can be joined. */
  readonly expected: number | null;
  /** How often groups dealt out by chance are at least as far from what is expected; null with the value. */
  readonly p: number | null;
  readonly internal: number;
  readonly external: number;
  /** Ties with an end whose group is not known. */
  readonly unknown: number;
}

/** Who stands in no known group. */
export const noGroup = -1;

const seed = 2026;

/** Groups are dealt out anew so many times, in a network of two sorts within each sort; a step for every few times. */
export function* eiIndexOf(topology: Topology, groupOf: Int32Array, deals: number): Generator<void, EiIndex> {
  const ties = knownTies(topology, groupOf);
  const all = ties.items.length;
  const unknown = tiesIn(topology) - all;
  const external = crossingIn(ties, groupOf, oneLane)[0] as number;
  const internal = all - external;
  const expected = expectedIn(topology, groupOf);
  if (all === 0 || expected === null) return { value: null, expected, p: null, internal, external, unknown };
  const value = indexOf(external, internal);
  const asFar = Math.abs(value - expected) - 1e-9;
  const random = seeded(seed);
  const lanes = lanesFor(groupOf);
  const dealt = new Int32Array(groupOf.length);
  const sorts = nodesBySort(topology, groupOf).map(nodes => ({ nodes, own: nodes.map(node => groupOf[node] as number) }));
  let further = 0;
  for (let deal = 0; deal < deals; deal += lanes.count) {
    dealt.fill(0);
    const together = Math.min(lanes.count, deals - deal);
    for (let lane = 0; lane < together; lane += 1) {
      for (const { nodes, own } of sorts) {
        const groups = own.slice();
        shuffle(groups, random);
        for (let place = 0; place < nodes.length; place += 1) {
          const node = nodes[place] as number;
          dealt[node] = (dealt[node] as number) | ((groups[place] as number) << (lane * lanes.bits));
        }
      }
    }
    for (const crossed of crossingIn(ties, dealt, lanes).subarray(0, together)) {
      if (Math.abs(indexOf(crossed, all - crossed) - expected) >= asFar) further += 1;
    }
    yield;
  }
  return { value, expected, p: (further + 1) / (deals + 1), internal, external, unknown };
}

/** Between bodies in known groups, each tie once, with its lower end. */
function knownTies({ size, neighbours }: Topology, groupOf: Int32Array): Rows {
  const starts = new Int32Array(size + 1);
  const items = new Int32Array(neighbours.items.length / 2);
  let count = 0;
  for (let node = 0; node < size; node += 1) {
    for (let at = startOf(neighbours, node), last = endOf(neighbours, node); groupOf[node] !== noGroup && at < last; at += 1) {
      const other = neighbours.items[at] as number;
      if (other > node && groupOf[other] !== noGroup) items[count++] = other;
    }
    starts[node + 1] = count;
  }
  return { starts, items: items.subarray(0, count) };
}

function indexOf(external: number, internal: number): number {
  return (external - internal) / (external + internal);
}

/** (Pairs between − pairs within) / (all pairs), over the pairs that a tie could join. */
function expectedIn({ size, isSecond }: Topology, groupOf: Int32Array): number | null {
  const counts = new Map<number, [first: number, second: number]>();
  const totals: [number, number] = [0, 0];
  for (let node = 0; node < size; node += 1) {
    const group = groupOf[node] as number;
    if (group === noGroup) continue;
    const sort = isSecond?.[node] === 1 ? 1 : 0;
    const own = counts.get(group) ?? [0, 0];
    own[sort] += 1;
    totals[sort] += 1;
    counts.set(group, own);
  }
  const pairsAmong = ([first, second]: readonly [number, number]): number =>
    isSecond === null ? (first * (first - 1)) / 2 : first * second;
  const all = pairsAmong(totals);
  const within = [...counts.values()].reduce((sum, own) => sum + pairsAmong(own), 0);
  return all === 0 ? null : (all - 2 * within) / all;
}

/** Those whose group is known, each sort apart. */
function nodesBySort({ size, isSecond }: Topology, groupOf: Int32Array): readonly Int32Array[] {
  const known = Int32Array.from({ length: size }, (_, node) => node).filter(node => groupOf[node] !== noGroup);
  if (isSecond === null) return [known];
  return [known.filter(node => isSecond[node] === 0), known.filter(node => isSecond[node] === 1)];
}
