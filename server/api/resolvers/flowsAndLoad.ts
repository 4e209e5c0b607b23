import { concentrationOf } from '../../analysis/concentration.ts';
import { boardLoadOf, boardLoadsOf, seatLoadsOf } from '../../analysis/load.ts';
import { moneyOf, type MoneyOptions } from '../../analysis/money.ts';
import { reachOf } from '../../analysis/reach.ts';
import { upwardLineOf } from '../../analysis/upwardLine.ts';
import { idOf, type BodyId } from '../../domain/id.ts';
import { flowAsRecorded } from '../../graph/told.ts';
import type { Context } from '../context.ts';
import { badInput } from '../errors.ts';
import type {
  BoardLoadResolvers,
  FunderShareResolvers,
  FundingConcentrationResolvers,
  MoneyResolvers,
  MoneySumResolvers,
  QueryResolvers,
  ReachResolvers,
  SeatLoadResolvers,
  UpwardLineResolvers,
  UpwardStepResolvers,
} from '../generated/resolvers.ts';
import { among, councilsWanted, serves } from '../lists/conditions.ts';
import { measure } from '../measures.ts';
import { page } from '../page.ts';
import { spoken } from '../words.ts';
import { findBody, oneOf } from '../found.ts';

export const flowsAndLoadQueries: Pick<
  QueryResolvers,
  'money' | 'fundingConcentration' | 'reach' | 'upwardLine' | 'seatsPerOrganisation' | 'boardsPerArea'
> = {
  money: (_, { body, ...options }, { graph }) => {
    const id = findBody(graph, body);
    return id === null ? null : moneyOf(graph, id, optionsGiven(options));
  },
  fundingConcentration: (_, { body, ...options }, { graph }) => {
    const id = findBody(graph, body);
    return id === null ? null : concentrationOf(graph, id, optionsGiven(options));
  },
  reach: (_, { flow }, { graph }) => {
    const found = graph.fundingFlows.get(idOf('FundingFlow', flow)) ?? graph.dataFlows.get(idOf('DataFlow', flow));
    const known = oneOf(graph, found, 'FundingFlow or DataFlow', flow);
    return known === null ? null : reachOf(graph, known);
  },
  upwardLine: (_, { partnership }, { graph }) => {
    const board = oneOf(graph, graph.partnerships.get(idOf('Partnership', partnership)), 'Partnership', partnership);
    return board === null ? null : upwardLineOf(graph, board.id);
  },
  seatsPerOrganisation: (_, { area, type, ...cut }, { graph }) => {
    const councils = councilsWanted(graph, area);
    return page(
      seatLoadsOf(graph).filter(({ id, organisation }) => among(organisation.type, type) && serves(graph, id, councils)),
      cut,
    );
  },
  boardsPerArea: (_, { area }, { graph }) => {
    councilsWanted(graph, area);
    const one = area == null ? undefined : graph.areas.get(idOf('Area', area));
    return one === undefined ? boardLoadsOf(graph) : [boardLoadOf(graph, one)];
  },
};

function optionsGiven({ year, includeGeneral }: { readonly year?: number | null; readonly includeGeneral?: boolean | null }): MoneyOptions {
  if (year != null && (year < 1998 || year > 2100)) throw badInput(`"year" must be from 1998 to 2100; it was ${year}.`);
  return { year: year ?? null, includeGeneral: includeGeneral ?? false };
}

const bodyAt = (graph: Context['graph'], id: BodyId) => graph.requireBody(id);

export const Money: MoneyResolvers = { body: ({ body }, _, { graph }) => bodyAt(graph, body) };
export const MoneySum: MoneySumResolvers = measure;
export const FundingConcentration: FundingConcentrationResolvers = measure;
export const FunderShare: FunderShareResolvers = { funder: ({ funder }, _, { graph }) => bodyAt(graph, funder) };
export const SeatLoad: SeatLoadResolvers = measure;
export const BoardLoad: BoardLoadResolvers = { ...measure, rows: () => [] };

export const Reach: ReachResolvers = {
  flow: ({ flow }, _, { graph }) => flowAsRecorded(graph, flow),
  reached: ({ reached }, _, { graph }) => reached.map(id => bodyAt(graph, id)),
  reachedInGeneral: ({ reachedInGeneral }, _, { graph }) => reachedInGeneral.map(id => bodyAt(graph, id)),
  stopsAt: ({ stopsAt }, _, { graph }) => stopsAt.map(id => bodyAt(graph, id)),
  rows: ({ rows }, _, { graph }) => rows.map(flow => flowAsRecorded(graph, flow)),
  why: (reach, { language }) => reach.why(spoken(language)),
};

export const UpwardLine: UpwardLineResolvers = {
  partnership: ({ partnership }, _, { graph }) => graph.requirePartnership(partnership),
  stopsAt: ({ stopsAt }, _, { graph }) => graph.requirePartnership(stopsAt),
  sentence: (line, { language }) => line.sentence(spoken(language)),
};

export const UpwardStep: UpwardStepResolvers = {
  partnership: ({ partnership }, _, { graph }) => graph.requirePartnership(partnership),
};
