/** Whom an organisation links: boards that it sits on together, and whether a link between them is recorded. */
import type { IndexedLandscape } from '../../state/landscape.ts';

export interface Joined {
  readonly board: string;
  /** Others of its boards with which a link is recorded. */
  readonly linked: readonly string[];
  /** Others of its boards with which none is. */
  readonly unlinked: readonly string[];
}

export interface Pairs {
  readonly boards: readonly Joined[];
  readonly count: number;
  readonly linked: number;
}

export function pairsOf(index: IndexedLandscape, organisation: string): Pairs {
  const boards = [...new Set((index.seatsByBody.get(organisation) ?? []).map(({ partnership }) => partnership.id))];
  const joined = boards.map((board): Joined => {
    const ends = new Set(
      (index.interfacesByBoard.get(board) ?? [])
        .filter(({ nature, isGeneral, holds }) => nature === 'LINK' && !isGeneral && holds !== 'NO')
        .map(({ from, to }) => (from.id === board ? to.id : from.id)),
    );
    const others = boards.filter(other => other !== board);
    return { board, linked: others.filter(other => ends.has(other)), unlinked: others.filter(other => !ends.has(other)) };
  });
  return {
    boards: joined,
    count: (boards.length * (boards.length - 1)) / 2,
    linked: joined.reduce((sum, { linked }) => sum + linked.length, 0) / 2,
  };
}
