/** A lane takes as many tracks as its boards need, and no more. */
import type { Run } from './footprint.ts';

export interface Standing {
  readonly id: string;
  readonly runs: readonly Run[];
}

/** Each body's track, counted from the top: the first on which none of its pieces meets another body. */
export function tracksOf(bodies: readonly Standing[]): ReadonlyMap<string, number> {
  const tracks: Run[][] = [];
  const trackById = new Map<string, number>();
  for (const { id, runs } of bodies.toSorted(inReadingOrder)) {
    const free = tracks.findIndex(taken => !runs.some(run => taken.some(other => meet(run, other))));
    const track = free === -1 ? tracks.length : free;
    tracks[track] = [...(tracks[track] ?? []), ...runs];
    trackById.set(id, track);
  }
  return trackById;
}

/** From left to right, then the wider first, then by id. */
function inReadingOrder(a: Standing, b: Standing): number {
  return startOf(a) - startOf(b) || widthOf(b) - widthOf(a) || (a.id < b.id ? -1 : 1);
}

function startOf({ runs }: Standing): number {
  return runs[0]?.first ?? 0;
}

function widthOf({ runs }: Standing): number {
  return runs.reduce((sum, { first, last }) => sum + last - first + 1, 0);
}

function meet(a: Run, b: Run): boolean {
  return a.first <= b.last && b.first <= a.last;
}
