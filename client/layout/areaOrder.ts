/** The order of columns for a landscape that states none: the one found that breaks fewest footprints. */
import { runsOf } from './footprint.ts';

/** Areas in a good order: starts by id, then turns and moves stretches round while fewer pieces result. Same input, same order. */
export function orderAreas(areaIds: readonly string[], footprints: readonly (readonly string[])[]): readonly string[] {
  let best = [...new Set(areaIds)].sort(byCodeUnit);
  let pieces = countPieces(best, footprints);
  for (let better = firstBetter(best, footprints, pieces); better !== null; better = firstBetter(best, footprints, pieces)) {
    best = better;
    pieces = countPieces(best, footprints);
  }
  return best;
}

/** Into how many pieces an order breaks the footprints, all together. */
export function countPieces(order: readonly string[], footprints: readonly (readonly string[])[]): number {
  const columnById = new Map(order.map((id, column) => [id, column]));
  return footprints.reduce((sum, footprint) => sum + runsOf(footprint.flatMap(id => columnById.get(id) ?? [])).length, 0);
}

/** Every accepted change takes at least one piece away, so the search ends. */
function firstBetter(order: readonly string[], footprints: readonly (readonly string[])[], pieces: number): string[] | null {
  for (let from = 0; from < order.length; from += 1) {
    for (let to = from + 1; to <= order.length; to += 1) {
      for (const changed of changesOf(order, from, to)) {
        if (countPieces(changed, footprints) < pieces) return changed;
      }
    }
  }
  return null;
}

/** The stretch turned round where it stands, then lifted out and put down at every other place. */
function* changesOf(order: readonly string[], from: number, to: number): Generator<string[]> {
  const stretch = order.slice(from, to);
  const rest = [...order.slice(0, from), ...order.slice(to)];
  yield [...order.slice(0, from), ...stretch.toReversed(), ...order.slice(to)];
  for (let place = 0; place <= rest.length; place += 1) {
    if (place !== from) yield [...rest.slice(0, place), ...stretch, ...rest.slice(place)];
  }
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
