/** The boards that a view of questions is about: those of an area and of some kinds, in the order of the map. Pure. */
import { compareIn } from '../../../../schema/words/collate.ts';
import {
  isPartnership,
  nameIn,
  type IndexedLandscape,
  type MapLane,
  type MapMembership,
  type MapPartnership,
} from '../../../state/landscape.ts';
import type { Language } from '../../../state/session.ts';

interface Here {
  readonly area: string | null;
  readonly kind: readonly string[] | null;
}

export interface LaneOfBoards {
  readonly lane: MapLane;
  readonly boards: readonly MapPartnership[];
}

/** Lane by lane; boards within a lane by name. Boards of all Wales stand with every area they serve. */
export function boardsHere(index: IndexedLandscape, { area, kind }: Here, language: Language): readonly LaneOfBoards[] {
  const councils = area === null ? null : new Set(index.areaById.get(area)?.councils.map(({ id }) => id));
  const isHere = (board: MapPartnership): boolean =>
    !board.isGeneral &&
    (kind === null || kind.includes(board.kind)) &&
    (councils === null || (board.footprint ?? []).some(({ id }) => councils.has(id)));
  const compare = compareIn(language);
  return index.lanes.flatMap(lane => {
    const boards = (index.bodiesByLane.get(lane.id) ?? []).filter(isPartnership).filter(isHere);
    if (boards.length === 0) return [];
    return [
      { lane, boards: boards.toSorted((a, b) => compare(nameIn(a, language).text, nameIn(b, language).text) || (a.id < b.id ? -1 : 1)) },
    ];
  });
}

/** Whose sheets are taken to meetings of an area: its own boards, not those of all Wales, unless Wales is what is asked for. */
export function boardsOfBatch(lanes: readonly LaneOfBoards[], area: string | null): readonly MapPartnership[] {
  return lanes.flatMap(({ boards }) => boards).filter(({ tier }) => area === null || tier !== 'NATIONAL');
}

/** The seats recorded on some boards. */
export function seatsOn(index: IndexedLandscape, boards: readonly MapPartnership[]): readonly MapMembership[] {
  return boards.flatMap(({ id }) => index.seatsByBody.get(id) ?? []);
}
