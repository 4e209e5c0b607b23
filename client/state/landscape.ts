/** The landscape as the client holds it: what one query brought, and indices named for what they answer. */
import type { LandscapeQuery } from '../api/generated/graphql.ts';
import type { Language, Selection } from './session.ts';

export type Landscape = LandscapeQuery['landscape'];
export type MapPartnership = Landscape['partnerships'][number];
export type MapOrganisation = Landscape['organisations'][number];
export type MapBody = MapPartnership | MapOrganisation;
export type MapInterface = Landscape['interfaces'][number];
export type MapMembership = Landscape['memberships'][number];
export type MapFlow = Landscape['flows'][number];
export type MapArea = Landscape['areas'][number];
export type MapLane = Landscape['lanes'][number];
export type Name = MapBody['nameEn'];

/** A name and its short form in both languages. */
interface Named {
  readonly nameEn: Name;
  readonly nameCy: Name;
}

export interface IndexedLandscape {
  readonly landscape: Landscape;
  readonly revision: number;
  readonly bodyById: ReadonlyMap<string, MapBody>;
  readonly areaById: ReadonlyMap<string, MapArea>;
  /** Council areas; in the order of the map's columns where the landscape states one. */
  readonly councils: readonly MapArea[];
  readonly lanes: readonly MapLane[];
  readonly laneByBody: ReadonlyMap<string, MapLane>;
  readonly bodiesByLane: ReadonlyMap<string, readonly MapBody[]>;
  readonly membershipsByBody: ReadonlyMap<string, readonly MapMembership[]>;
  readonly interfacesByBoard: ReadonlyMap<string, readonly MapInterface[]>;
  readonly flowsByBody: ReadonlyMap<string, readonly MapFlow[]>;
  /** Seats of named bodies on named boards, by body. */
  readonly seatsByBody: ReadonlyMap<string, readonly MapMembership[]>;
}

export function indexLandscape(landscape: Landscape): IndexedLandscape {
  const bodies: readonly MapBody[] = [...landscape.partnerships, ...landscape.organisations];
  const lanes = landscape.lanes.toSorted((a, b) => a.order - b.order);
  const laneByBody = new Map(bodies.flatMap(body => pair(body.id, laneFor(body, lanes))));
  const { memberships } = landscape;
  return {
    landscape,
    revision: landscape.revision,
    bodyById: new Map(bodies.map(body => [body.id, body])),
    areaById: new Map(landscape.areas.map(area => [area.id, area])),
    councils: landscape.areas.filter(isCouncil).toSorted((a, b) => (a.order ?? Infinity) - (b.order ?? Infinity) || (a.id < b.id ? -1 : 1)),
    lanes,
    laneByBody,
    bodiesByLane: groupBy(bodies, body => pairKeys(laneByBody.get(body.id)?.id)),
    membershipsByBody: groupBy(memberships, membership => [membership.organisation.id, membership.partnership.id]),
    interfacesByBoard: groupBy(landscape.interfaces, ({ from, to }) => distinct(from.id, to.id)),
    flowsByBody: groupBy(landscape.flows, ({ from, to }) => distinct(to.id, from?.id)),
    seatsByBody: groupBy(memberships.filter(({ isGeneral, holds }) => !isGeneral && holds !== 'NO').flatMap(seatIn), membership => [
      membership.organisation.id,
      membership.partnership.id,
    ]),
  };
}

export function isPartnership(body: MapBody): body is MapPartnership {
  return 'kind' in body;
}

/** Groups are never held beside a board: they are no boards. */
export function isNamedBoard({ bodyById }: IndexedLandscape, id: string): boolean {
  const body = bodyById.get(id);
  return body !== undefined && isPartnership(body) && !body.isGeneral;
}

/** A body as the panel and the address name it. */
export function selectionOf(body: MapBody): Selection {
  return { kind: isPartnership(body) ? 'partnership' : 'organisation', id: body.id };
}

/** A membership read for its seat alone: what law or a document says of another part of the body says nothing of the seat. */
function seatIn(membership: MapMembership): readonly MapMembership[] {
  const { seat } = membership;
  if (seat === null) return [];
  const { roles, law, isAssumed, certainty } = seat;
  return [{ ...membership, roles, law, isAssumed, certainty }];
}

/** A council area is made of itself alone. */
function isCouncil({ id, councils }: MapArea): boolean {
  return councils.length === 1 && councils[0]?.id === id;
}

export function nameIn(named: Named, language: Language): Name {
  return language === 'cy' ? named.nameCy : named.nameEn;
}

export function shortIn(
  named: { readonly shortEn: { readonly text: string }; readonly shortCy: { readonly text: string } },
  language: Language,
): string {
  return language === 'cy' ? named.shortCy.text : named.shortEn.text;
}

/** The recorded seats of a named board; null where none is recorded, for then its members are not known. */
export function seatCountOf(index: IndexedLandscape, boardId: string): number | null {
  return index.seatsByBody.get(boardId)?.length ?? null;
}

/** A board stands in the lane of its kind, a body in the lane of its type, a group in the lanes of general statements. */
function laneFor(body: MapBody, lanes: readonly MapLane[]): MapLane | undefined {
  const ofGroups = lanes.filter(({ section }) => section === 'GENERAL');
  if (isPartnership(body)) {
    if (body.isGeneral) return ofGroups.find(({ types }) => types.length === 0);
    return lanes.find(({ kinds }) => kinds.includes(body.kind));
  }
  if (body.isGeneral) return ofGroups.find(({ types }) => types.length > 0);
  return lanes.find(({ types }) => types.includes(body.type));
}

function groupBy<Row>(rows: readonly Row[], keysOf: (row: Row) => readonly string[]): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    for (const key of keysOf(row)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [row]);
      else group.push(row);
    }
  }
  return groups;
}

function pair<Value>(key: string, value: Value | undefined): [string, Value][] {
  return value === undefined ? [] : [[key, value]];
}

function pairKeys(key: string | undefined): readonly string[] {
  return key === undefined ? [] : [key];
}

function distinct(a: string, b: string | undefined): readonly string[] {
  return b === undefined || a === b ? [a] : [a, b];
}
