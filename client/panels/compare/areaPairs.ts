/** The two boards that every council area has: its community safety partnership and its public services board, by kind and footprint. */
import type { PartnershipKind } from '../../api/generated/graphql.ts';
import { isPartnership, type IndexedLandscape, type MapArea, type MapPartnership } from '../../state/landscape.ts';

export interface AreaPair {
  readonly area: MapArea;
  /** Null where none is recorded for the area. */
  readonly csp: MapPartnership | null;
  readonly psb: MapPartnership | null;
  /** Further boards of these kinds that serve the area. */
  readonly others: readonly MapPartnership[];
}

/** One a council area, in the order of the map. Of several boards the one that serves fewest areas stands on the card. */
export function areaPairs(index: IndexedLandscape): readonly AreaPair[] {
  return index.councils.map(area => {
    const [csp = null, ...otherCsps] = boardsFor(index, area.id, 'CSP');
    const [psb = null, ...otherPsbs] = boardsFor(index, area.id, 'PSB');
    return { area, csp, psb, others: [...otherCsps, ...otherPsbs] };
  });
}

/** Boards of a pair that serve other areas too: they are named as such on every card on which they stand. */
export function jointBoards({ csp, psb }: Pick<AreaPair, 'csp' | 'psb'>): readonly MapPartnership[] {
  return [csp, psb].filter(board => board !== null).filter(board => areasOf(board).length > 1);
}

export function areasOf({ footprint }: MapPartnership): readonly string[] {
  return (footprint ?? []).map(({ id }) => id);
}

function boardsFor({ landscape }: IndexedLandscape, area: string, kind: PartnershipKind): readonly MapPartnership[] {
  return landscape.partnerships
    .filter(board => isPartnership(board) && board.kind === kind && !board.isGeneral && areasOf(board).includes(area))
    .toSorted((a, b) => areasOf(a).length - areasOf(b).length || (a.id < b.id ? -1 : 1));
}
