/** What a facet of members counts: how many are on both boards, of how many on either. Pure. */
import type { Counts_FacetFragment, PairRow_OverlapFragment } from '../../api/generated/graphql.ts';
import type { IndexedLandscape } from '../../state/landscape.ts';
import { isPartnership } from '../../state/landscape.ts';

export interface Count {
  readonly shared: number;
  readonly either: number;
  readonly jaccard: number;
}

/** Null where it is not known, or one of the boards has none. */
export interface MemberCounts {
  readonly all: Count | null;
  readonly required: Count | null;
  /** Without organisations that law requires on either. */
  readonly others: Count | null;
  /** On both, but law requires it on just one. */
  readonly requiredOnOne: number;
}

type Sides = Omit<NonNullable<Counts_FacetFragment['required']>, '__typename'>;

/** How many seats are behind a pair where all of them are assumed, which the server tells as `17 of 17`; otherwise null. */
export function allAssumed(told: string | null): number | null {
  const [assumed = 0, all = 0] = (told?.match(/\d+/g) ?? []).map(Number);
  return all > 0 && assumed === all ? all : null;
}

export function countsOf(facet: Counts_FacetFragment | null): MemberCounts {
  return {
    all: facet === null ? null : countOf(facet),
    required: facet === null || facet.required === null ? null : countOf(facet.required),
    others: facet === null || facet.discretionary === null ? null : countOf(facet.discretionary),
    requiredOnOne: facet === null ? 0 : requiredOnOne(facet),
  };
}

/** What is shared, and neither required on both nor on neither. */
function requiredOnOne({ shared, required, discretionary }: Counts_FacetFragment): number {
  return shared.length - (required?.shared.length ?? 0) - (discretionary?.shared.length ?? 0);
}

function countOf({ shared, onlyA, onlyB, jaccard }: Sides): Count {
  return { shared: shared.length, either: shared.length + onlyA.length + onlyB.length, jaccard };
}

/** Counted where both work, where one board is wider than the other, as the sentence counts; null where both are as wide. */
export function localCountsOf(index: IndexedLandscape, { a, b, members }: PairRow_OverlapFragment): MemberCounts | null {
  const [first, second] = [footprintOf(index, a.id), footprintOf(index, b.id)];
  if (first === null || second === null || members.local === null) return null;
  const shared = first.filter(id => second.includes(id)).length;
  return shared === first.length && shared === second.length ? null : countsOf(members.local);
}

function footprintOf(index: IndexedLandscape, boardId: string): readonly string[] | null {
  const board = index.bodyById.get(boardId);
  return board === undefined || !isPartnership(board) || board.footprint == null ? null : board.footprint.map(({ id }) => id);
}
