/** Boards of a lane parted by what their absence would mean: a kind that is told of everywhere leaves holes, a pilot or a working group none. */
import { isPartnership, type IndexedLandscape, type MapBody, type MapPartnership } from '../state/landscape.ts';

export interface PartOfLane {
  /** The kind whose holes are drawn between these bodies; null where there is nothing to miss. */
  readonly kind: MapPartnership['kind'] | null;
  readonly bodies: readonly MapBody[];
}

/**
 * A lane of one kind is that kind's own. Where several share a lane, those stand by themselves of which documents speak as a kind (a group
 * in the landscape: "all CONTEST partnerships"), and the others together. In the order in which the lane names its kinds.
 */
export function partedByKind(index: IndexedLandscape, bodies: readonly MapBody[]): readonly PartOfLane[] {
  const boards = bodies.filter(isPartnership);
  const kinds = [...new Set(boards.map(({ kind }) => kind))];
  const [only] = kinds;
  if (only === undefined || boards.length < bodies.length) return [{ kind: null, bodies }];
  if (kinds.length === 1) return [{ kind: only, bodies }];
  const order = index.laneByBody.get(boards[0]?.id ?? '')?.kinds ?? [];
  const parts = new Map<PartOfLane['kind'], MapPartnership[]>();
  for (const board of boards.toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))) {
    const kind = isToldOfEverywhere(index, board.kind) ? board.kind : null;
    parts.set(kind, [...(parts.get(kind) ?? []), board]);
  }
  return [...parts].map(([kind, own]) => ({ kind, bodies: own }));
}

function isToldOfEverywhere({ landscape }: IndexedLandscape, kind: MapPartnership['kind']): boolean {
  return landscape.partnerships.some(board => board.isGeneral && board.groupOf.includes(kind));
}
