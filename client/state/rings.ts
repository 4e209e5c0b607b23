/** Who stands around a body, ring by ring: over seats and over links between boards, each body in the first ring that reaches it. Pure. */
import type { Certainty } from '../api/generated/graphql.ts';
import type { IndexedLandscape } from './landscape.ts';

export interface Rings {
  /** The first is one step away. Those who stand in no ring are not reached in so many steps. */
  readonly rings: readonly (readonly string[])[];
  /** Between a body and one of the ring within it, and between bodies of the first ring and the middle. */
  readonly ties: readonly (readonly [inner: string, outer: string])[];
}

export function ringsAround(index: IndexedLandscape, middle: string, steps: number): Rings {
  const met = new Set([middle]);
  const rings: string[][] = [];
  const ties: (readonly [string, string])[] = [];
  let inner: readonly string[] = [middle];
  for (let step = 0; step < steps; step += 1) {
    const outer = new Set<string>();
    for (const id of inner) {
      for (const other of new Set(joiningsOf(index, id).map(joining => joining.other))) {
        if (met.has(other)) continue;
        outer.add(other);
        ties.push([id, other]);
      }
    }
    if (outer.size === 0) break;
    for (const id of outer) met.add(id);
    rings.push([...outer].toSorted((a, b) => laneOf(index, a) - laneOf(index, b) || (a < b ? -1 : 1)));
    inner = [...outer];
  }
  return { rings, ties };
}

/** One statement that joins two bodies. */
export interface Joining {
  readonly other: string;
  readonly by: 'seat' | 'link';
  readonly certainty: Certainty;
}

/** What is not known to hold joins nobody, nor does what is told of groups. */
export function joiningsOf({ seatsByBody, interfacesByBoard, bodyById }: IndexedLandscape, id: string): readonly Joining[] {
  const otherOf = (one: string, two: string): string => (one === id ? two : one);
  const seats = (seatsByBody.get(id) ?? []).flatMap(({ organisation, partnership, holds, certainty }): readonly Joining[] =>
    holds === 'YES' ? [{ other: otherOf(organisation.id, partnership.id), by: 'seat', certainty }] : [],
  );
  const links = (interfacesByBoard.get(id) ?? []).flatMap(({ from, to, nature, holds, isGeneral, certainty }): readonly Joining[] =>
    nature === 'LINK' && holds === 'YES' && !isGeneral ? [{ other: otherOf(from.id, to.id), by: 'link', certainty }] : [],
  );
  return [...seats, ...links].filter(({ other }) => other !== id && bodyById.get(other)?.isGeneral === false);
}

function laneOf({ laneByBody }: IndexedLandscape, id: string): number {
  return laneByBody.get(id)?.order ?? Infinity;
}
