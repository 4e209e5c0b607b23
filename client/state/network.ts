/** Who is joined to whom by seats and links, as the arrangement by network draws it. Pure. */
import type { IndexedLandscape } from './landscape.ts';

export interface Network {
  /** Named bodies that something joins to another, by id. */
  readonly joined: readonly string[];
  /** Two numbers of `joined` for each tie, the lower first. */
  readonly ties: readonly number[];
  /** Named bodies that nothing recorded joins. */
  readonly alone: readonly string[];
}

export function networkOf({ landscape, seatsByBody, bodyById }: IndexedLandscape): Network {
  const isNamed = (id: string): boolean => bodyById.get(id)?.isGeneral === false;
  const links = landscape.interfaces
    .filter(({ nature, holds }) => nature === 'LINK' && holds === 'YES')
    .map(({ from, to }) => [from.id, to.id] as const);
  const seats = landscape.partnerships
    .flatMap(({ id }) => seatsByBody.get(id) ?? [])
    .filter(({ holds }) => holds === 'YES')
    .map(({ organisation, partnership }) => [organisation.id, partnership.id] as const);
  const pairs = [...seats, ...links].filter(([a, b]) => a !== b && isNamed(a) && isNamed(b));
  const ids = [...bodyById.keys()].filter(isNamed).toSorted();
  const met = new Set(pairs.flat());
  const joined = ids.filter(id => met.has(id));
  return { joined, ties: tiesOf(joined, pairs), alone: ids.filter(id => !met.has(id)) };
}

/** In the order of their digits, "10" before "2": where bodies come to stand depends on it. */
function tiesOf(joined: readonly string[], pairs: readonly (readonly [string, string])[]): readonly number[] {
  const numberOf = new Map(joined.map((id, number) => [id, number]));
  const byDigits = joined
    .map((_, number) => String(number))
    .toSorted()
    .map(Number);
  const rankOf = new Uint32Array(joined.length);
  for (const [rank, number] of byDigits.entries()) rankOf[number] = rank;
  const ties = new Set<number>();
  for (const pair of pairs) {
    const [a, b] = pair.map(id => numberOf.get(id) ?? 0) as [number, number];
    ties.add((rankOf[Math.min(a, b)] ?? 0) * joined.length + (rankOf[Math.max(a, b)] ?? 0));
  }
  return [...Float64Array.from(ties).sort()].flatMap(tie => [
    byDigits[Math.floor(tie / joined.length)] ?? 0,
    byDigits[tie % joined.length] ?? 0,
  ]);
}
