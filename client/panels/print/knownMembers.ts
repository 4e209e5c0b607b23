/** Of how many boards anybody recorded who sits on them. */
import { seatCountOf, type IndexedLandscape } from '../../state/landscape.ts';

export function knownMembers(index: IndexedLandscape): { readonly boards: number; readonly known: number } {
  const boards = index.landscape.partnerships.filter(({ isGeneral }) => !isGeneral);
  return { boards: boards.length, known: boards.filter(({ id }) => seatCountOf(index, id) !== null).length };
}
