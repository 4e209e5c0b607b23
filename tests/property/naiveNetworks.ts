/** Measures of networks the slow way, from their definitions alone: to be held against ours. Networks are lists of ties between numbers. */

export interface PlainNetwork {
  readonly size: number;
  readonly ties: readonly (readonly [number, number])[];
}

export function joined({ ties }: PlainNetwork, a: number, b: number): boolean {
  return ties.some(([one, other]) => (one === a && other === b) || (one === b && other === a));
}

/** The parts that hold together, without a node and without a tie. */
export function partsOf(
  { size, ties }: PlainNetwork,
  without: number | null = null,
  cut: readonly [number, number] | null = null,
): readonly (readonly number[])[] {
  const part = Array.from({ length: size }, (_, node) => node);
  for (let round = 0; round < size; round += 1) {
    for (const [a, b] of ties) {
      if (a === without || b === without || (cut !== null && a === cut[0] && b === cut[1])) continue;
      const least = Math.min(part[a] as number, part[b] as number);
      part[a] = part[b] = least;
    }
  }
  const parts = new Map<number, number[]>();
  part.forEach((own, node) => {
    if (node !== without) parts.set(own, [...(parts.get(own) ?? []), node]);
  });
  return [...parts.values()];
}

/** Who is cut off: of what held together before, all but the largest part, of these the one with the lowest number; single ones always. */
function cutOff(before: readonly number[], after: readonly (readonly number[])[]): readonly number[] {
  const parts = after.filter(part => part.some(node => before.includes(node)));
  const [largest] = [...parts].sort((a, b) => b.length - a.length || (a[0] as number) - (b[0] as number));
  return parts
    .filter(part => part !== largest || part.length === 1)
    .flat()
    .sort((a, b) => a - b);
}

export function naiveCuts(network: PlainNetwork): {
  readonly points: readonly { readonly node: number; readonly fallsOff: readonly number[] }[];
  readonly bridges: readonly { readonly a: number; readonly b: number; readonly fallsOff: readonly number[] }[];
} {
  const before = partsOf(network);
  const partWith = (node: number): readonly number[] => before.find(part => part.includes(node)) ?? [];
  const points = Array.from({ length: network.size }, (_, node) => node).flatMap(node => {
    const after = partsOf(network, node);
    if (after.length <= before.length) return [];
    return [{ node, fallsOff: cutOff(partWith(node), after) }];
  });
  const bridges = [...network.ties]
    .sort(([a, b], [c, d]) => a - c || b - d)
    .flatMap(([a, b]) => {
      const after = partsOf(network, null, [a, b]);
      return after.length === before.length ? [] : [{ a, b, fallsOff: cutOff(partWith(a), after) }];
    });
  return { points, bridges };
}

/** All shortest ways, written out one by one. */
export function shortestWays(network: PlainNetwork, from: number, to: number): readonly (readonly number[])[] {
  let ways: readonly (readonly number[])[] = [[from]];
  for (let length = 0; length < network.size; length += 1) {
    const arrived = ways.filter(way => way.at(-1) === to);
    if (arrived.length > 0) return arrived;
    ways = ways.flatMap(way =>
      Array.from({ length: network.size }, (_, node) => node)
        .filter(node => !way.includes(node) && joined(network, way.at(-1) as number, node))
        .map(node => [...way, node]),
    );
  }
  return [];
}

/** Pairs that depend on each node, each pair counted once. */
export function naiveBetweenness(network: PlainNetwork): readonly number[] {
  const sums = Array<number>(network.size).fill(0);
  for (let from = 0; from < network.size; from += 1) {
    for (let to = from + 1; to < network.size; to += 1) {
      const ways = shortestWays(network, from, to);
      for (const way of ways) for (const node of way.slice(1, -1)) sums[node] = (sums[node] as number) + 1 / ways.length;
    }
  }
  return sums;
}

export function naiveModularity({ size, ties }: PlainNetwork, groupOf: readonly number[]): number | null {
  if (ties.length === 0) return null;
  const degree = (node: number): number => ties.filter(tie => tie.includes(node)).length;
  let sum = 0;
  for (let a = 0; a < size; a += 1) {
    for (let b = 0; b < size; b += 1) {
      if (groupOf[a] !== groupOf[b]) continue;
      sum += Number(joined({ size, ties }, a, b)) - (degree(a) * degree(b)) / (2 * ties.length);
    }
  }
  return sum / (2 * ties.length);
}

/** Burt's measures from the matrix of what each spends on each. */
export function naiveFreedom(network: PlainNetwork, node: number): { readonly constraint: number; readonly effectiveSize: number } | null {
  const nodes = Array.from({ length: network.size }, (_, one) => one);
  const contacts = (one: number): readonly number[] => nodes.filter(other => joined(network, one, other));
  const spends = (one: number, other: number): number => (joined(network, one, other) ? 1 / contacts(one).length : 0);
  const own = contacts(node);
  if (own.length === 0) return null;
  const constraint = own.reduce(
    (sum, other) => sum + (spends(node, other) + nodes.reduce((all, by) => all + spends(node, by) * spends(by, other), 0)) ** 2,
    0,
  );
  // Each contact less the share of its redundancy: Σj (1 − Σq p(i,q) m(j,q)).
  const effectiveSize = own.reduce(
    (sum, other) => sum + 1 - own.reduce((all, by) => all + spends(node, by) * Number(joined(network, other, by)), 0),
    0,
  );
  return { constraint, effectiveSize };
}

/** Every three bodies in every order, by what the groups say. */
export function naiveRoles(
  size: number,
  runs: (from: number, to: number) => boolean,
  groupOf: readonly number[],
): readonly Readonly<Record<string, number>>[] {
  return Array.from({ length: size }, (_, broker) => {
    const counts: Record<string, number> = { coordinator: 0, itinerant: 0, gatekeeper: 0, representative: 0, liaison: 0 };
    for (let first = 0; first < size; first += 1) {
      for (let last = 0; last < size; last += 1) {
        const [a, b, c] = [groupOf[first], groupOf[broker], groupOf[last]];
        if (new Set([first, broker, last]).size < 3 || a === -1 || b === -1 || c === -1) continue;
        if (!runs(first, broker) || !runs(broker, last) || runs(first, last)) continue;
        const role =
          a === b && b === c ? 'coordinator' : a === c ? 'itinerant' : b === c ? 'gatekeeper' : a === b ? 'representative' : 'liaison';
        counts[role] = (counts[role] ?? 0) + 1;
      }
    }
    return counts;
  });
}

/** Pairs of nodes on which two groupings agree, beside what chance would give: from the four sorts of pairs. */
export function naiveLikeness(one: readonly number[], other: readonly number[]): number | null {
  const pairs = one.flatMap((_, a) => one.slice(a + 1).map((__, more) => [a, a + 1 + more] as const));
  if (pairs.length === 0) return null;
  const [inOne, inOther] = [one, other].map(groups => pairs.filter(([a, b]) => groups[a] === groups[b]).length) as [number, number];
  const inBoth = pairs.filter(([a, b]) => one[a] === one[b] && other[a] === other[b]).length;
  const expected = (inOne * inOther) / pairs.length;
  const most = (inOne + inOther) / 2;
  return most === expected ? 1 : (inBoth - expected) / (most - expected);
}

/** The index, and how it lies over every way of dealing out the groups that are known, within each sort. */
export function naiveEiIndex(
  { size, ties }: PlainNetwork,
  groupOf: readonly number[],
  sortOf: readonly number[] | null,
): { readonly value: number | null; readonly expected: number | null; readonly share: number | null } {
  const isKnown = (node: number): boolean => groupOf[node] !== -1;
  const known = Array.from({ length: size }, (_, node) => node).filter(isKnown);
  const counted = ties.filter(([a, b]) => isKnown(a) && isKnown(b));
  const joinable = known
    .flatMap((a, at) => known.slice(at + 1).map(b => [a, b] as const))
    .filter(([a, b]) => sortOf === null || sortOf[a] !== sortOf[b]);
  const crossing = (groups: readonly number[], pairs: readonly (readonly [number, number])[]): number =>
    pairs.reduce((sum, [a, b]) => sum + (groups[a] === groups[b] ? -1 : 1), 0);
  const expected = joinable.length === 0 ? null : crossing(groupOf, joinable) / joinable.length;
  if (counted.length === 0 || expected === null) return { value: null, expected, share: null };
  const value = crossing(groupOf, counted) / counted.length;
  const sorts = [...new Set(known.map(node => sortOf?.[node] ?? 0))].map(sort => known.filter(node => (sortOf?.[node] ?? 0) === sort));
  let deals: readonly (readonly number[])[] = [groupOf];
  for (const nodes of sorts) {
    deals = deals.flatMap(deal =>
      permutationsOf(nodes.map(node => groupOf[node] as number)).map(groups => {
        const dealt = [...deal];
        nodes.forEach((node, place) => void (dealt[node] = groups[place] as number));
        return dealt;
      }),
    );
  }
  const far = deals.filter(deal => Math.abs(crossing(deal, counted) / counted.length - expected) >= Math.abs(value - expected) - 1e-9);
  return { value, expected, share: far.length / deals.length };
}

function permutationsOf(values: readonly number[]): readonly (readonly number[])[] {
  if (values.length < 2) return [values];
  return values.flatMap((value, at) => permutationsOf(values.toSpliced(at, 1)).map(rest => [value, ...rest]));
}
