/** What does each area carry: boards that serve it, seats on them, gaps of its own? */
import { severity as severities } from '../../schema/model/terms/gap.ts';
import type { Area, Partnership } from '../domain/things.ts';
import type { PartnershipGraph } from '../graph/partnershipGraph.ts';
import { seatsOf } from '../graph/seats.ts';
import { gapsOf } from './gaps/catalogue.ts';
import { isSettled } from './gaps/gapLoad.ts';
import type { Gap, Severity } from './gaps/gap.ts';
import { boardLoadOf, type BoardLoad } from './load.ts';
import { rowsFrom, type Measure } from './measure.ts';
import { isStatement, tellerIn } from './teller.ts';

export interface AreaLoad {
  readonly area: Area;
  readonly boards: BoardLoad;
  seats(): AreaSeats;
  gaps(): AreaGaps;
}

export interface AreaSeats extends Measure {
  readonly assumed: number;
  readonly required: number;
  readonly membersNotKnown: readonly Partnership[];
}

export interface AreaGaps extends Measure<number> {
  readonly ask: number;
  readonly wholeOfWales: number;
  readonly severity: Severity | null;
}

export interface AreaLoadOptions {
  readonly includeNational: boolean;
}

/** Of an area at any level: each board, seat and gap once. */
export function areaLoadOf(graph: PartnershipGraph, area: Area, options: AreaLoadOptions): AreaLoad {
  const boards = boardLoadOf(graph, area, options);
  return { area, boards, seats: () => areaSeatsOf(graph, boards, options), gaps: () => areaGapsOf(graph, area) };
}

function areaSeatsOf(graph: PartnershipGraph, { area, boards }: BoardLoad, { includeNational }: AreaLoadOptions): AreaSeats {
  const seatsByBoard = boards.map(board => ({ board, seats: seatsOf(graph, board.id) }));
  const seats = seatsByBoard.flatMap(({ seats: own }) => own);
  const membersNotKnown = seatsByBoard.filter(({ seats: own }) => own.length === 0).map(({ board }) => board);
  const assumed = seats.filter(({ isAssumed }) => isAssumed).length;
  const required = seats.filter(({ law }) => law === 'requires').length;
  return {
    value: seats.length === 0 ? null : seats.length,
    assumed,
    required,
    membersNotKnown,
    method: 'seats recorded on the named boards whose footprint meets the area',
    parameters: { area: area.id, includeNational },
    revision: graph.revision,
    unknown: membersNotKnown.length,
    rows: rowsFrom(seats.map(({ membership }) => membership)),
    seats: { assumed, of: seats.length },
    sentence: language => {
      const { say, name } = tellerIn(graph, language);
      const told = { area: name(area), n: seats.length, assumed };
      if (seats.length === 0) return say('flowsAndLoad', 'noSeatsIn', told);
      const first = say('flowsAndLoad', 'seatsIn', told);
      return membersNotKnown.length === 0 ? first : `${first} ${say('flowsAndLoad', 'membersNotKnownIn', { n: membersNotKnown.length })}`;
    },
  };
}

function areaGapsOf(graph: PartnershipGraph, area: Area): AreaGaps {
  const councils = new Set(graph.councilsOf(area.id));
  const all = gapsOf(graph).filter(gap => gap.state !== 'no' && gap.state !== 'not applicable' && !isSettled(graph, gap));
  const isWhole = (gap: Gap): boolean => gap.councils?.length === graph.councils.length;
  const own = all.filter(gap => !isWhole(gap) && (gap.councils?.some(council => councils.has(council)) ?? false));
  const open = own.filter(({ state }) => state !== 'unknown');
  const ask = own.length - open.length;
  const wholeOfWales = all.filter(gap => isWhole(gap) && gap.state !== 'unknown').length;
  return {
    value: open.length,
    ask,
    wholeOfWales,
    severity: severities.values.find(one => open.some(gap => gap.severity === one)) ?? null,
    method: 'gaps felt in a part of Wales that meets the area; settled ones left out',
    parameters: { area: area.id },
    revision: graph.revision,
    unknown: ask,
    rows: rowsFrom(own.flatMap(({ rows }) => rows.filter(isStatement))),
    seats: null,
    sentence: language => {
      const { say, name } = tellerIn(graph, language);
      return say('flowsAndLoad', 'gapsIn', { area: name(area), n: open.length, ask, whole: wholeOfWales });
    },
  };
}
