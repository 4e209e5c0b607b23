/** The seats or links that make a network, and the boards of which no member is recorded. Pure. */
import {
  isPartnership,
  seatCountOf,
  type IndexedLandscape,
  type MapBody,
  type MapInterface,
  type MapMembership,
} from '../../state/landscape.ts';
import type { NetworkAsked } from './network.ts';

type Asked = Pick<NetworkAsked, 'includeNational' | 'includeAssumed'>;

export function seatsIn({ landscape, seatsByBody }: IndexedLandscape, asked: Asked): readonly MapMembership[] {
  return landscape.partnerships
    .filter(board => takesPart(board, asked))
    .flatMap(({ id }) => seatsByBody.get(id) ?? [])
    .filter(({ isAssumed, holds }) => holds === 'YES' && (asked.includeAssumed || !isAssumed));
}

export function linksIn({ landscape, bodyById }: IndexedLandscape, asked: Asked): readonly MapInterface[] {
  return landscape.interfaces.filter(
    ({ from, to, nature, holds, certainty }) =>
      nature === 'LINK' &&
      holds === 'YES' &&
      takesPart(bodyById.get(from.id), asked) &&
      takesPart(bodyById.get(to.id), asked) &&
      (asked.includeAssumed || certainty !== 'ASSUMED'),
  );
}

export function boardsUnknown(index: IndexedLandscape, asked: Asked): number {
  return index.landscape.partnerships.filter(board => takesPart(board, asked) && seatCountOf(index, board.id) === null).length;
}

function takesPart(body: MapBody | undefined, { includeNational }: Asked): boolean {
  return body !== undefined && isPartnership(body) && !body.isGeneral && (includeNational || body.tier !== 'NATIONAL');
}
