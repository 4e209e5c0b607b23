/** Who would do the same work twice: organisations of a council area that law requires on two or more of the boards that must. */
import type { AreaId, OrganisationId } from '../../domain/id.ts';
import { byId } from '../../graph/order.ts';
import type { PartnershipGraph } from '../../graph/partnershipGraph.ts';
import { seatsOf, type Part } from '../../graph/seats.ts';
import type { BoardDuty, OrganisationDuty } from './duties.ts';

export interface Contributor {
  readonly organisation: OrganisationId;
  /** Its required seats on the boards that must. */
  readonly seats: readonly Part[];
  /** The duties of that kind that it must do itself. */
  readonly duties: readonly OrganisationDuty[];
}

interface Told {
  readonly must: readonly BoardDuty[];
  readonly organisationsMust: readonly OrganisationDuty[];
}

export function contributorsAt(graph: PartnershipGraph, council: AreaId, { must, organisationsMust }: Told): readonly Contributor[] {
  const boards = new Set(must.filter(isSure).map(({ partnership }) => partnership));
  const seatsByOrganisation = new Map<OrganisationId, Part[]>();
  for (const board of boards) {
    if (!serves(graph, board, council)) continue;
    for (const seat of requiredSeatsOf(graph, board)) {
      if (!serves(graph, seat.organisation, council)) continue;
      seatsByOrganisation.set(seat.organisation, [...(seatsByOrganisation.get(seat.organisation) ?? []), seat]);
    }
  }
  return [...seatsByOrganisation].flatMap(([organisation, seats]) => {
    if (new Set(seats.map(({ partnership }) => partnership)).size < 2) return [];
    return [{ organisation, seats, duties: organisationsMust.filter(row => row.organisation === organisation) }];
  });
}

/** Contributors of several councils, each once with all its seats, in order of id. */
export function contributorsOnce(contributors: readonly Contributor[]): readonly Contributor[] {
  const byOrganisation = new Map<OrganisationId, Contributor>();
  for (const one of contributors) {
    const seats = [...(byOrganisation.get(one.organisation)?.seats ?? []), ...one.seats];
    const bySeat = new Map(seats.map(seat => [seat.id, seat]));
    byOrganisation.set(one.organisation, { ...one, seats: [...bySeat.values()].sort(byId) });
  }
  return [...byOrganisation.values()].sort((a, b) => (a.organisation < b.organisation ? -1 : 1));
}

export function requiredSeatsOf(graph: PartnershipGraph, board: BoardDuty['partnership']): readonly Part[] {
  return seatsOf(graph, board).filter(
    ({ law, holds, organisation }) => law === 'requires' && holds === 'yes' && !graph.requireOrganisation(organisation).isGroup,
  );
}

export function serves(graph: PartnershipGraph, body: Parameters<PartnershipGraph['footprintOf']>[0], council: AreaId): boolean {
  return graph.footprintOf(body)?.includes(council) ?? false;
}

export function isSure({ told }: Pick<BoardDuty, 'told'>): boolean {
  return told.holds === 'yes';
}
