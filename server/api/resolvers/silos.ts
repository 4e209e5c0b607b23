import { labelOf } from '../../../schema/words/labelOf.ts';
import { agreementOf, groupsIn, isolatesIn, silosIn, type SilosMeasure } from '../../analysis/silos/communityList.ts';
import { crossingIn } from '../../analysis/silos/crossing.ts';
import type { GroupingName } from '../../analysis/silos/groupings.ts';
import { bridgesIn, cutPointsIn } from '../../analysis/silos/holders.ts';
import type { Network } from '../../analysis/silos/network.ts';
import { betweennessRanking, rankedIn } from '../../analysis/silos/ranking.ts';
import { tiesIn } from '../../analysis/silos/topology.ts';
import { idOf } from '../../domain/id.ts';
import type { Context } from '../context.ts';
import { badInput } from '../errors.ts';
import type {
  AgreementResolvers,
  BridgeResolvers,
  CommunityResolvers,
  CutPointResolvers,
  EiIndexResolvers,
  GroupCountResolvers,
  NetworkRankResolvers,
  QueryResolvers,
  SilosResolvers,
} from '../generated/resolvers.ts';
import { measure, rowsTold } from '../measures.ts';
import { localised, nameOf, type Localised } from '../names.ts';
import { largestPage, sizeWithin } from '../page.ts';
import { spoken } from '../words.ts';

export const silosQueries: Pick<QueryResolvers, 'silos'> = {
  silos: (_, { network, includeNational, includeAssumed }, { networks }) =>
    networks.network({ network, includeNational: includeNational ?? true, includeAssumed: includeAssumed ?? true }),
};

export const Silos: SilosResolvers = {
  network: ({ options }) => options.network,
  includeNational: ({ options }) => options.includeNational,
  includeAssumed: ({ options }) => options.includeAssumed,
  nodes: ({ nodes }) => nodes.length,
  edges: ({ topology }) => tiesIn(topology),
  isolates: network => isolatesIn(network),
  communities: async (network, _, context) => (await whole(network, context)).communities,
  modularity: async (network, _, context) => (await whole(network, context)).value,
  stability: async (network, _, context) => (await whole(network, context)).stability,
  agreement: (network, { by }, { networks }) => agreementOf(networks, network, by),
  eiIndex: (network, { by }, { networks }) => crossingIn(networks, network, by),
  cutPoints: (network, _, { networks }) => cutPointsIn(networks, network),
  bridges: (network, _, { networks }) => bridgesIn(networks, network),
  betweenness: (network, { normalised, first }, { networks }) => {
    const norm = normalised ?? 'FREEMAN';
    if (norm === 'BORGATTI_EVERETT' && network.options.network !== 'SEATS')
      throw badInput(
        `"normalised: BORGATTI_EVERETT" is for the network SEATS, which has two sorts of bodies; ask for FREEMAN in ${network.options.network}.`,
      );
    return rankedIn(networks, network, betweennessRanking(networks, norm), sizeWithin(first ?? 10, largestPage));
  },
  value: async (network, _, context) => (await whole(network, context)).value,
  method: async (network, _, context) => (await whole(network, context)).method,
  parameters: ({ options }) => options,
  revision: ({ graph }) => graph.revision,
  rows: (network, _, { graph }) => rowsTold(graph, network.rows()),
  assumedSeats: ({ seats }) => measure.assumedSeats({ seats }),
  sentence: async (network, { language }, context) => (await whole(network, context)).sentence(spoken(language)),
};

function whole(network: Network, { networks }: Context): Promise<SilosMeasure> {
  return silosIn(networks, network);
}

export const Community: CommunityResolvers = {
  size: ({ members }) => members.length,
  groups: (community, { by }) => groupsIn(community, by).map(group => ({ ...group, by })),
};

const sets = { SECTOR: 'Sector', DEVOLUTION: 'Devolution', TIER: 'Tier', REGION: 'RegionScope' } as const satisfies Record<
  GroupingName,
  string
>;

export const GroupCount: GroupCountResolvers = {
  id: ({ name }) => name,
  name: ({ by, name }, { language }, { graph }): Localised => {
    const region = by === 'REGION' ? graph.areas.get(idOf('Area', name)) : undefined;
    if (region !== undefined) return nameOf(region, { language });
    return localised(language, labelOf(sets[by], name, 'en'), labelOf(sets[by], name, 'cy'), 'to_check');
  },
};

export const Agreement: AgreementResolvers = measure;

export const EiIndex: EiIndexResolvers = measure;

export const CutPoint: CutPointResolvers = {
  losesOnlyLink: ({ fallsOff }) => fallsOff,
  rows: ({ rows }, _, { graph }) => rowsTold(graph, rows),
  sentence: ({ sentence }, { language }) => sentence(spoken(language)),
};

export const Bridge: BridgeResolvers = {
  rows: ({ rows }, _, { graph }) => rowsTold(graph, rows),
  sentence: ({ sentence }, { language }) => sentence(spoken(language)),
};

export const NetworkRank: NetworkRankResolvers = measure;
