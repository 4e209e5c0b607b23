/** Do ties cross between groups, or stay within? Krackhardt and Stern's E-I index, beside what chance would give. */
import { seeded, shuffle } from './seeded.ts';
import { eachTie, type Topology } from './topology.ts';

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

/** Groups are dealt out anew so many times, in a network of two sorts within each sort; a step for each time. */
export function* eiIndexOf(topology: Topology, groupOf: Int32Array, deals: number): Generator<void, EiIndex> {
  const [from, to]: [number[], number[]] = [[], []];
  let unknown = 0;
  eachTie(topology, (a, b) => {
    if (groupOf[a] === noGroup || groupOf[b] === noGroup) {
      unknown += 1;
      return;
    }
    from.push(a);
    to.push(b);
  });
  const [starts, ends] = [Int32Array.from(from), Int32Array.from(to)];
  const external = crossing(starts, ends, groupOf);
  const internal = starts.length - external;
  const expected = expectedIn(topology, groupOf);
  if (starts.length === 0 || expected === null) return { value: null, expected, p: null, internal, external, unknown };
  const value = indexOf(external, internal);
  const asFar = Math.abs(value - expected) - 1e-9;
  const random = seeded(seed);
  const dealt = groupOf.slice();
  const sorts = nodesBySort(topology, groupOf);
  let further = 0;
  for (let deal = 0; deal < deals; deal += 1) {
    for (const nodes of sorts) {
      const groups = nodes.map(node => groupOf[node] as number);
      shuffle(groups, random);
      nodes.forEach((node, place) => void (dealt[node] = groups[place] as number));
    }
    const crossed = crossing(starts, ends, dealt);
    if (Math.abs(indexOf(crossed, starts.length - crossed) - expected) >= asFar) further += 1;
    yield;
  }
  return { value, expected, p: (further + 1) / (deals + 1), internal, external, unknown };
}

function indexOf(external: number, internal: number): number {
  return (external - internal) / (external + internal);
}

function crossing(from: Int32Array, to: Int32Array, groupOf: Int32Array): number {
  let crossed = 0;
  for (let tie = 0; tie < from.length; tie += 1) if (groupOf[from[tie] as number] !== groupOf[to[tie] as number]) crossed += 1;
  return crossed;
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
