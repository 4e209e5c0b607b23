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
  const numberOf = new Map(joined.map((id, number) => [id, number]));
  const ties = new Set(pairs.map(([a, b]) => [numberOf.get(a) ?? 0, numberOf.get(b) ?? 0].toSorted((x, y) => x - y).join(' ')));
  return { joined, ties: [...ties].toSorted().flatMap(tie => tie.split(' ').map(Number)), alone: ids.filter(id => !met.has(id)) };
}
