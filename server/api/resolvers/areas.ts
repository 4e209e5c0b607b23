import { areaLoadOf } from '../../analysis/areaLoad.ts';
import { idOf } from '../../domain/id.ts';
import type { AreaGapsResolvers, AreaLoadResolvers, AreaSeatsResolvers, QueryResolvers } from '../generated/resolvers.ts';
import { gapsFound } from '../inTurn.ts';
import { councilsWanted } from '../lists/conditions.ts';
import { measure } from '../measures.ts';

export const areaQueries: Pick<QueryResolvers, 'areaLoads'> = {
  areaLoads: (_, { area, includeNational }, { graph }) => {
    councilsWanted(graph, area);
    const ids = area == null ? graph.councils : [idOf('Area', area)];
    const options = { includeNational: includeNational ?? true };
    return ids.flatMap(id => graph.areas.get(id) ?? []).map(one => areaLoadOf(graph, one, options));
  },
};

export const AreaLoad: AreaLoadResolvers = {
  seats: load => load.seats(),
  gaps: async (load, _, context) => {
    await gapsFound(context);
    return load.gaps();
  },
};

export const AreaSeats: AreaSeatsResolvers = measure;
export const AreaGaps: AreaGapsResolvers = measure;
