/** What the table says of each body: one row each, of those that meet the filters. */
import { isPartnership, seatCountOf, type IndexedLandscape, type MapBody, type MapMembership } from '../../state/landscape.ts';
import type { Surroundings } from '../../state/surroundings.ts';

/** Boards and organisations apart, and groups apart from both: they are never counted among them. */
export type BodyTableName = 'boards' | 'organisations' | 'groups';

export type Certainty = MapMembership['certainty'];

export interface BodyRow {
  readonly id: string;
  readonly body: MapBody;
  /** Ids of council areas in the order of the map; null where the footprint is not known. */
  readonly councils: readonly string[] | null;
  readonly isAllWales: boolean;
  /** Ids of the regions that hold those councils. */
  readonly regions: readonly string[] | null;
  /** Seats on a board, or boards that a body sits on; null where none is recorded. */
  readonly seats: SeatCounts | null;
  readonly links: number;
  readonly flows: number;
  /** How many of its statements rest on what, the surest first. */
  readonly knowledge: readonly { readonly certainty: Certainty; readonly count: number }[];
  /** Steps from the focus; null where it is not reached or nothing is in focus. */
  readonly step: number | null;
}

interface SeatCounts {
  readonly all: number;
  readonly required: number;
  readonly assumed: number;
}

interface BodyRows {
  readonly rows: readonly BodyRow[];
  /** How many there are with those that the filters leave out. */
  readonly all: number;
}

export function bodyRowsFor(
  index: IndexedLandscape,
  table: BodyTableName,
  { passing, surroundings }: { readonly passing: ReadonlySet<string>; readonly surroundings: Surroundings | null },
): BodyRows {
  const bodies = [...index.bodyById.values()].filter(body => tableOf(body) === table);
  const shown = bodies.filter(({ id }) => passing.has(id));
  return { rows: shown.map(body => rowFor(index, body, surroundings?.steps.get(body.id) ?? null)), all: bodies.length };
}

export function tableOf(body: MapBody): BodyTableName {
  if (body.isGeneral) return 'groups';
  return isPartnership(body) ? 'boards' : 'organisations';
}

const fromSurest: readonly Certainty[] = ['STATED', 'STATUTE', 'KNOWN', 'ASSUMED', 'DISPUTED', 'UNSOURCED'];

function rowFor(index: IndexedLandscape, body: MapBody, step: number | null): BodyRow {
  // What is told of a group says little of one body in it.
  const isOwn = (statement: { readonly holds: string; readonly isGeneral: boolean }): boolean =>
    statement.holds !== 'NO' && (body.isGeneral || !statement.isGeneral);
  const memberships = (index.membershipsByBody.get(body.id) ?? []).filter(isOwn);
  const interfaces = (index.interfacesByBoard.get(body.id) ?? []).filter(isOwn);
  const flows = (index.flowsByBody.get(body.id) ?? []).filter(isOwn);
  const certainties = [...memberships, ...interfaces, ...flows].map(({ certainty }) => certainty);
  const councils = councilsOf(index, body);
  return {
    id: body.id,
    body,
    councils,
    isAllWales: councils !== null && councils.length === index.councils.length,
    regions: councils === null ? null : [...new Set(councils.flatMap(id => index.areaById.get(id)?.region?.id ?? []))],
    seats: seatsOf(index, body),
    links: interfaces.filter(({ nature }) => nature === 'LINK').length,
    flows: flows.length,
    knowledge: fromSurest.flatMap(certainty => {
      const count = certainties.filter(other => other === certainty).length;
      return count === 0 ? [] : [{ certainty, count }];
    }),
    step,
  };
}

function councilsOf(index: IndexedLandscape, { footprint }: MapBody): readonly string[] | null {
  if (footprint === null) return null;
  const served = new Set(footprint.map(({ id }) => id));
  return index.councils.map(({ id }) => id).filter(id => served.has(id));
}

function seatsOf(index: IndexedLandscape, { id }: MapBody): SeatCounts | null {
  if (seatCountOf(index, id) === null) return null;
  const seats = index.seatsByBody.get(id) ?? [];
  return {
    all: seats.length,
    required: seats.filter(({ law }) => law === 'REQUIRES').length,
    assumed: seats.filter(({ isAssumed }) => isAssumed).length,
  };
}
