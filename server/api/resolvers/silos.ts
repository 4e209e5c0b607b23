import { labelOf } from '../../../schema/words/labelOf.ts';
import { agreementOf, groupsIn, isolatesIn, silosIn, type SilosMeasure } from '../../analysis/silos/communityList.ts';
import { crossingIn } from '../../analysis/silos/crossing.ts';
import type { GroupingName } from '../../analysis/silos/groupings.ts';
import { bridgesIn, cutPointsIn } from '../../analysis/silos/holders.ts';
import type { Network } from '../../analysis/silos/network.ts';
import {
  brokersIn,
  byBetweenness,
  byConstraint,
  byEffectiveSize,
  rankedIn,
  rankingIn,
  type NetworkRank as Rank,
  type Ranked,
} from '../../analysis/silos/ranking.ts';
import { officialGroupsIn, tieBetween, tiesBy } from '../../analysis/silos/ties.ts';
import { neighboursOf, tiesIn } from '../../analysis/silos/topology.ts';
import { idOf } from '../../domain/id.ts';
import type { Body } from '../../domain/things.ts';
import type { PartnershipGraph } from '../../graph/partnershipGraph.ts';
import type { Context } from '../context.ts';
import { badInput } from '../errors.ts';
import type {
  AgreementResolvers,
  BetweennessNorm,
  BrokerResolvers,
  BridgeResolvers,
  CommunityResolvers,
  CutPointResolvers,
  EiIndexResolvers,
  GroupCountResolvers,
  Language,
  NetworkRankResolvers,
  NetworkStandingResolvers,
  OfficialGroupResolvers,
  QueryResolvers,
  SilosResolvers,
  TieResolvers,
} from '../generated/resolvers.ts';
import { findBody } from '../found.ts';
import type { GroupCounted, StandingInNetwork } from '../parents.ts';
import { measure, rowsTold } from '../measures.ts';
import { localised, nameOf, type Localised } from '../names.ts';
import { paced } from '../paced.ts';
import { largestPage, pageOfParted, sizeWithin } from '../page.ts';
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
  isolates: network => paced(isolatesIn(network)),
  communities: async (network, _, context) => paced((await whole(network, context)).communities),
  modularity: async (network, _, context) => (await whole(network, context)).value,
  stability: async (network, _, context) => (await whole(network, context)).stability,
  agreement: (network, { by }, { networks }) => agreementOf(networks, network, by),
  eiIndex: (network, { by }, { networks }) => crossingIn(networks, network, by),
  groups: (network, { by }, { networks }) => officialGroupsIn(networks, network, by),
  ties: async (network, { by, crosses, ...wanted }, { networks }) => pageOfParted(await tiesBy(networks, network, { by, crosses }), wanted),
  cutPoints: async (network, _, { networks }) => paced(await cutPointsIn(networks, network)),
  bridges: async (network, _, { networks }) => paced(await bridgesIn(networks, network)),
  betweenness: (network, { normalised, first }, { networks }) =>
    rankedIn(networks, network, byBetweenness(networks, normGiven(network, normalised)), sizeWithin(first ?? 10, largestPage)),
  constraint: (network, { first }, { networks }) =>
    rankedIn(networks, ofOneSort(network, 'constraint'), byConstraint(networks), sizeWithin(first ?? 10, largestPage)),
  effectiveSize: (network, { first }, { networks }) =>
    rankedIn(networks, ofOneSort(network, 'effectiveSize'), byEffectiveSize(networks), sizeWithin(first ?? 10, largestPage)),
  brokerage: (network, { by, first }, { networks }) => brokersIn(networks, network, by, sizeWithin(first ?? 10, largestPage)),
  standing: (network, { id }, { graph }) => {
    const body = findBody(graph, id);
    if (body === null) return null;
    const number = network.numberOf.get(body);
    if (number === undefined) throw badInput(takesNoPart(network, graph.requireBody(body)));
    return { network, number, node: graph.requireBody(body) };
  },
  value: async (network, _, context) => (await whole(network, context)).value,
  method: async (network, _, context) => (await whole(network, context)).method,
  parameters: ({ options }) => options,
  revision: ({ graph }) => graph.revision,
  rows: (network, _, { graph }) => rowsTold(graph, network.rows()),
  assumedSeats: ({ seats }) => measure.assumedSeats({ seats }),
  sentence: async (network, { language }, context) => (await whole(network, context)).sentence(spoken(language)),
};

function normGiven({ options }: Network, normalised: BetweennessNorm | null | undefined): BetweennessNorm {
  const norm = normalised ?? 'FREEMAN';
  if (norm === 'BORGATTI_EVERETT' && options.network !== 'SEATS')
    throw badInput(
      `"normalised: BORGATTI_EVERETT" is for the network SEATS, which has two sorts of bodies; ask for FREEMAN in ${options.network}.`,
    );
  return norm;
}

function ofOneSort(network: Network, field: string): Network {
  if (network.options.network === 'SEATS')
    throw badInput(`"${field}" is for ORGANISATIONS, BOARDS and INTERFACES: in SEATS nobody's neighbours are joined to one another.`);
  return network;
}

function takesNoPart({ options }: Network, body: Body): string {
  if (body.isGroup) return `“${body.id}” is a group; groups take part in no network. Ask for a body by its id.`;
  const sort = options.network === 'SEATS' ? 'organisations and boards' : options.network === 'ORGANISATIONS' ? 'organisations' : 'boards';
  const without = options.includeNational ? '' : ' that are not national';
  return `“${body.id}” takes no part in ${options.network}, which joins ${sort}${without}.`;
}

function whole(network: Network, { networks }: Context): Promise<SilosMeasure> {
  return silosIn(networks, network);
}

export const Community: CommunityResolvers = {
  size: ({ members }) => members.length,
  members: ({ members }) => paced(members),
  groups: (community, { by }) => groupsIn(community, by).map(group => ({ ...group, by })),
};

const sets = { SECTOR: 'Sector', DEVOLUTION: 'Devolution', TIER: 'Tier', REGION: 'RegionScope' } as const satisfies Record<
  GroupingName,
  string
>;

export const GroupCount: GroupCountResolvers = {
  id: ({ name }) => name,
  name: (group, { language }, { graph }) => groupName(graph, group, language),
};

export const OfficialGroup: OfficialGroupResolvers = {
  members: ({ members }) => paced(members),
  id: ({ name }) => name,
  name: (group, { language }, { graph }) => groupName(graph, group, language),
};

function groupName(graph: PartnershipGraph, { by, name }: Pick<GroupCounted, 'by' | 'name'>, language: Language): Localised {
  const region = by === 'REGION' ? graph.areas.get(idOf('Area', name)) : undefined;
  if (region !== undefined) return nameOf(region, { language });
  return localised(language, labelOf(sets[by], name, 'en'), labelOf(sets[by], name, 'cy'), 'to_check');
}

export const Tie: TieResolvers = {
  rows: ({ rows }, _, { graph }) => rowsTold(graph, rows()),
};

export const Agreement: AgreementResolvers = measure;

export const EiIndex: EiIndexResolvers = measure;

export const CutPoint: CutPointResolvers = {
  losesOnlyLink: ({ fallsOff }) => fallsOff,
  rows: ({ rows }, _, { graph }) => rowsTold(graph, rows()),
  sentence: ({ sentence }, { language }) => sentence(spoken(language)),
};

export const Bridge: BridgeResolvers = {
  rows: ({ rows }, _, { graph }) => rowsTold(graph, rows()),
  sentence: ({ sentence }, { language }) => sentence(spoken(language)),
};

export const NetworkRank: NetworkRankResolvers = measure;

export const Broker: BrokerResolvers = measure;

export const NetworkStanding: NetworkStandingResolvers = {
  joinedTo: ({ network, number }) => [...neighboursOf(network.topology, number)].flatMap(other => network.nodes[other] ?? []),
  tie: ({ network, number }, { to }, { graph }) => {
    const other = network.numberOf.get(findBody(graph, to) ?? '');
    return other === undefined ? null : tieBetween(network, number, other);
  },
  community: async ({ network, node }, _, context) => {
    const { communities } = await whole(network, context);
    return communities.find(({ members }) => members.includes(node)) ?? { network, members: [node] };
  },
  cutPoint: async ({ network, node }, _, { networks }) => (await cutPointsIn(networks, network)).find(cut => cut.node === node) ?? null,
  bridges: async ({ network, node }, _, { networks }) =>
    (await bridgesIn(networks, network)).filter(({ a, b }) => a === node || b === node),
  betweenness: async (standing, { normalised }, context) =>
    (await rankOf(standing, byBetweenness(context.networks, normGiven(standing.network, normalised)), context)) as Rank,
  constraint: (standing, _, context) => rankOf(ofSameSort(standing, 'constraint'), byConstraint(context.networks), context),
  effectiveSize: (standing, _, context) => rankOf(ofSameSort(standing, 'effectiveSize'), byEffectiveSize(context.networks), context),
  rows: ({ network, number }, _, { graph }) => rowsTold(graph, network.statementsOf(number)),
};

async function rankOf({ network, number }: StandingInNetwork, ranked: Ranked, { networks }: Context): Promise<Rank | null> {
  return (await rankingIn(networks, network, ranked)).at(number);
}

function ofSameSort(standing: StandingInNetwork, field: string): StandingInNetwork {
  return { ...standing, network: ofOneSort(standing.network, field) };
}
