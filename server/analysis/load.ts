/** How many seats has each organisation, and how many boards serve each area? */
import type { AreaId, BodyId } from '../domain/id.ts';
import type { Area, Organisation, Partnership } from '../domain/things.ts';
import type { PartnershipGraph } from '../graph/partnershipGraph.ts';
import { seatsOf } from '../graph/seats.ts';
import { namedOrganisations, namedPartnerships } from './coverage/bodies.ts';
import { memoised } from './memoised.ts';
import { rowsFrom, type Measure } from './measure.ts';
import { tellerIn } from './teller.ts';

export interface SeatLoad extends Measure<number> {
  readonly id: BodyId;
  readonly organisation: Organisation;
  readonly required: number;
  /** One node for all council areas: not to be ranked beside bodies that are four or twenty-two without saying so. */
  readonly isOneForAll: boolean;
}

/** Most seats first, then by id. */
export const seatLoadsOf: (graph: PartnershipGraph) => readonly SeatLoad[] = memoised(graph =>
  namedOrganisations(graph)
    .map(organisation => seatLoadOf(graph, organisation))
    .sort((a, b) => b.value - a.value || (a.id < b.id ? -1 : 1)),
);

function seatLoadOf(graph: PartnershipGraph, organisation: Organisation): SeatLoad {
  const seats = seatsOf(graph, organisation.id).filter(({ partnership }) => !graph.requirePartnership(partnership).isGroup);
  const isOneForAll = graph.regionOf(organisation.id).scope === 'wales';
  return {
    id: organisation.id,
    organisation,
    value: seats.length,
    required: seats.filter(({ law }) => law === 'requires').length,
    isOneForAll,
    method: 'seats recorded on named boards, one a board',
    parameters: { organisation: organisation.id },
    revision: graph.revision,
    unknown: seats.filter(({ holds }) => holds === 'unknown').length,
    rows: rowsFrom(seats.map(({ membership }) => membership)),
    seats: { assumed: seats.filter(seat => seat.isAssumed).length, of: seats.length },
    sentence: language => {
      const { say, name } = tellerIn(graph, language);
      return say('flowsAndLoad', isOneForAll ? 'seatsOfWales' : 'seatsOf', { body: name(organisation), n: seats.length });
    },
  };
}

export interface BoardLoad extends Measure<number> {
  readonly id: AreaId;
  readonly area: Area;
  readonly boards: readonly Partnership[];
  readonly byTier: readonly { readonly tier: Partnership['tier']; readonly count: number }[];
}

/** Council areas in column order. Boards of which nobody wrote down where they work are told as unknown. */
export const boardLoadsOf: (graph: PartnershipGraph) => readonly BoardLoad[] = memoised(graph =>
  graph.councils.flatMap(council => {
    const area = graph.areas.get(council);
    return area === undefined ? [] : [boardLoadOf(graph, area)];
  }),
);

/** Of any area at any level: each board once. */
export function boardLoadOf(
  graph: PartnershipGraph,
  area: Area,
  { includeNational }: { readonly includeNational: boolean } = { includeNational: true },
): BoardLoad {
  const councils = new Set(graph.councilsOf(area.id));
  const all = namedPartnerships(graph).filter(({ tier }) => includeNational || tier !== 'national');
  const boards = all.filter(board => graph.footprintOf(board.id)?.some(council => councils.has(council)) ?? false);
  const tiers = ['national', 'regional', 'local'] as const;
  return {
    id: area.id,
    area,
    boards,
    value: boards.length,
    byTier: tiers.map(tier => ({ tier, count: boards.filter(board => board.tier === tier).length })),
    method: 'named boards whose footprint meets the area',
    parameters: { area: area.id, includeNational },
    revision: graph.revision,
    unknown: all.filter(board => graph.footprintOf(board.id) === null).length,
    rows: rowsFrom(boards.flatMap(board => graph.coveragesOf(board.id))),
    seats: null,
    sentence: language => {
      const { say, name } = tellerIn(graph, language);
      return say('flowsAndLoad', 'boardsIn', { area: name(area), n: boards.length });
    },
  };
}
