/** Bodies of gathered kinds that must be seen: each is placed amid those it is joined to, when all others have their places. Pure. */
import type { Network } from '../state/network.ts';
import { tiesAmong } from './lanesGathered.ts';

export interface PlacedNetwork {
  readonly network: Network;
  /** x and y of each that is joined, in any measure. */
  readonly places: Float64Array;
  /** So many of the joined, the last of them, take what the others leave free: nobody moves for them. */
  readonly guests: number;
}

/** Those of `ids` whom `placed` leaves out of `whole`; the same object where there are none. */
export function withGuests(placed: PlacedNetwork, whole: Network, ids: readonly string[]): PlacedNetwork {
  const { network, places } = placed;
  const wanted = new Set(ids);
  const missing = (all: readonly string[], held: readonly string[]): readonly string[] => {
    const known = new Set(held);
    return all.filter(id => wanted.has(id) && !known.has(id));
  };
  const guests = missing(whole.joined, network.joined);
  const alone = missing(whole.alone, network.alone);
  if (guests.length + alone.length === 0) return placed;
  const joined = [...network.joined, ...guests];
  const ties = tiesAmong(joined, whole);
  return {
    network: { joined, ties, alone: [...network.alone, ...alone] },
    places: placesWith(places, { from: network.joined.length, to: joined.length, ties }),
    guests: guests.length,
  };
}

/** A guest stands in the middle of those it is joined to; one that is joined to none of them in the middle of all. */
function placesWith(
  known: Float64Array,
  { from, to, ties }: { readonly from: number; readonly to: number; readonly ties: readonly number[] },
): Float64Array {
  const beside = Array.from({ length: to - from }, (): number[] => []);
  for (let at = 0; at < ties.length; at += 2) {
    const [a, b] = [ties[at] ?? 0, ties[at + 1] ?? 0];
    if (a < from && b >= from) beside[b - from]?.push(a);
  }
  const all = Array.from({ length: from }, (_, number) => number);
  const mean = (numbers: readonly number[], side: number): number =>
    numbers.reduce((sum, number) => sum + (known[2 * number + side] ?? 0), 0) / Math.max(1, numbers.length);
  const own = beside.flatMap(others => [0, 1].map(side => mean(others.length === 0 ? all : others, side)));
  return Float64Array.from([...known, ...own]);
}
