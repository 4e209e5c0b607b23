/** A body beside the others of its kind: the same counts of each, on one scale, with what each number rests on. */
import { compareIn } from '../../../schema/words/collate.ts';
import { valuesOf } from '../../../schema/words/labelOf.ts';
import { isPartnership, nameIn, type IndexedLandscape, type MapBody, type MapMembership } from '../../state/landscape.ts';
import type { Language } from '../../state/session.ts';
import { sharesOf, type Share } from '../body/said/certainties.ts';
import { grouped } from '../body/said/inOrder.ts';

export interface Peer {
  readonly body: MapBody;
  /** Null where none is recorded: of a board the members are not known, of a body its seats are not. */
  readonly seats: { readonly count: number; readonly required: number; readonly shares: readonly Share[] } | null;
  /** By kind of board, or by type of member: how many, and whether all of them are assumed. */
  readonly others: ReadonlyMap<string, { readonly count: number; readonly isAssumed: boolean }>;
  /** Links of a board; null for organisations, which have none of their own. */
  readonly links: number | null;
  readonly flows: number;
}

/** Bodies for part of Wales stand apart from those that are one for all of it: their numbers cannot be compared. */
export type Reach = 'PART' | 'ALL' | 'UNKNOWN';

export interface Peers {
  readonly groups: readonly { readonly reach: Reach; readonly peers: readonly Peer[] }[];
  readonly count: number;
  /** Kinds of board, or types of member, that any of them has, in their usual order. */
  readonly columns: readonly string[];
  /** The longest bar. */
  readonly most: number;
}

const reaches: readonly Reach[] = ['PART', 'ALL', 'UNKNOWN'];

export function peersOf(index: IndexedLandscape, body: MapBody, language: Language): Peers {
  const peers = [...index.bodyById.values()].filter(other => isPeer(body, other)).map(other => peerOf(index, other));
  const inOrder = peers.toSorted((a, b) => placeOf(index, a.body) - placeOf(index, b.body) || byName(a.body, b.body, language));
  const present = new Set(peers.flatMap(({ others }) => [...others.keys()]));
  // The body's own group stands first.
  const own = reachOf(index, body);
  return {
    groups: [own, ...reaches.filter(reach => reach !== own)].flatMap(reach => {
      const ofReach = inOrder.filter(peer => reachOf(index, peer.body) === reach);
      return ofReach.length === 0 ? [] : [{ reach, peers: ofReach }];
    }),
    count: peers.length,
    columns: valuesOf(isPartnership(body) ? 'OrganisationType' : 'PartnershipKind').filter(value => present.has(value)),
    most: Math.max(1, ...peers.map(({ seats }) => seats?.count ?? 0)),
  };
}

export function reachOf({ councils }: Pick<IndexedLandscape, 'councils'>, { footprint }: MapBody): Reach {
  if (footprint === null) return 'UNKNOWN';
  return councils.length > 1 && footprint.length >= councils.length ? 'ALL' : 'PART';
}

function isPeer(body: MapBody, other: MapBody): boolean {
  if (other.isGeneral) return false;
  if (isPartnership(body)) return isPartnership(other) && other.kind === body.kind;
  return !isPartnership(other) && other.type === body.type;
}

function peerOf(index: IndexedLandscape, body: MapBody): Peer {
  const seats = index.seatsByBody.get(body.id) ?? [];
  const byOther = grouped(seats, seat => otherOf(index, body, seat));
  const links = (index.interfacesByBoard.get(body.id) ?? []).filter(
    ({ nature, isGeneral, holds }) => nature === 'LINK' && !isGeneral && holds !== 'NO',
  );
  return {
    body,
    seats:
      seats.length === 0
        ? null
        : { count: seats.length, required: seats.filter(({ law }) => law === 'REQUIRES').length, shares: sharesOf(seats) },
    others: new Map(byOther.map(({ key, rows }) => [key, { count: rows.length, isAssumed: rows.every(({ isAssumed }) => isAssumed) }])),
    links: isPartnership(body) ? links.length : null,
    flows: (index.flowsByBody.get(body.id) ?? []).filter(({ isGeneral, holds }) => !isGeneral && holds !== 'NO').length,
  };
}

/** The kind or type of the other end of a seat. */
function otherOf({ bodyById }: IndexedLandscape, body: MapBody, { organisation, partnership }: MapMembership): string {
  const other = bodyById.get(isPartnership(body) ? organisation.id : partnership.id);
  if (other === undefined) return '';
  return isPartnership(other) ? other.kind : other.type;
}

/** In the order of the map, by where each begins. */
function placeOf({ councils }: IndexedLandscape, { footprint }: MapBody): number {
  const served = new Set(footprint?.map(({ id }) => id));
  const place = councils.findIndex(({ id }) => served.has(id));
  return place < 0 ? councils.length : place;
}

function byName(a: MapBody, b: MapBody, language: Language): number {
  return compareIn(language)(nameIn(a, language).text, nameIn(b, language).text) || (a.id < b.id ? -1 : 1);
}
