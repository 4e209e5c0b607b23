/** The communities of a network beside the official groupings. */
import type { Body } from '../../domain/things.ts';
import type { Measure } from '../measure.ts';
import { tellerIn } from '../teller.ts';
import { noGroup } from './eiIndex.ts';
import { groupedBy, groupNamed, type GroupingName } from './groupings.ts';
import { seatsOrLinks, type Network } from './network.ts';
import { likeness } from './partitions.ts';
import type { Networks } from './questions.ts';
import { decimal } from './told.ts';
import { degreeOf } from './topology.ts';

/** So many runs of Louvain: the best counts, the others say how sure it is. */
const runs = 10;

export interface Community {
  readonly network: Network;
  readonly members: readonly Body[];
}

/** What a network says as a whole. */
export interface SilosMeasure extends Measure {
  readonly stability: number | null;
  readonly communities: readonly Community[];
}

export function isolatesIn({ nodes, topology }: Network): readonly Body[] {
  return nodes.filter((_, node) => degreeOf(topology, node) === 0);
}

export async function silosIn(networks: Networks, network: Network): Promise<SilosMeasure> {
  const { groupOf, modularity, stability } = await networks.ask(network, { kind: 'communities', runs });
  const communities = await networks.once(network, 'communities', () => gathering(network, groupOf));
  const isolates = isolatesIn(network).length;
  return {
    ...seatsOrLinks(network),
    get rows() {
      return network.rows();
    },
    value: modularity,
    stability,
    communities,
    method: `Louvain communities: the best of ${runs} runs from fixed seeds, by modularity; however much joins two bodies, it is one tie`,
    parameters: { ...network.options },
    sentence: language => {
      const { say } = tellerIn(network.graph, language);
      const by = say('silos', network.options.network);
      if (modularity === null) return say('silos', 'noTies', { network: by });
      const alone = isolates === 0 ? say('silos', 'nobodyAlone') : say('silos', 'alone', { n: isolates });
      return say('silos', 'fallsInto', { network: by, n: communities.length - isolates, modularity: decimal(modularity), alone });
    },
  };
}

/** A step for each body. */
function* gathering(network: Network, groupOf: Int32Array): Generator<void, readonly Community[]> {
  const members: Body[][] = [];
  for (const [node, body] of network.nodes.entries()) {
    (members[groupOf[node] as number] ??= []).push(body);
    yield;
  }
  return members.map(own => ({ network, members: own }));
}

/** How many stand in each group, most first, then by the name of the group. */
export function groupsIn({ network, members }: Community, by: GroupingName): readonly { readonly name: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const body of members) {
    const name = groupNamed(network.graph, body, by);
    if (name !== null) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].map(([name, count]) => ({ name, count })).sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}

export async function agreementOf(networks: Networks, network: Network, by: GroupingName): Promise<Measure> {
  const { groupOf } = await networks.ask(network, { kind: 'communities', runs });
  const official = (await groupedBy(networks, network, by)).groupOf;
  const isJoined = (node: number): boolean => degreeOf(network.topology, node) > 0;
  const isKnown = (node: number): boolean => isJoined(node) && official[node] !== noGroup;
  const value = likeness(groupOf, official, isKnown);
  return {
    ...seatsOrLinks(network),
    get rows() {
      return network.rows();
    },
    value,
    method: 'adjusted Rand index of the Louvain communities and the official grouping, over joined bodies whose group is known',
    parameters: { ...network.options, by },
    unknown: network.nodes.filter((_, node) => isJoined(node) && !isKnown(node)).length,
    sentence: language => {
      const { say } = tellerIn(network.graph, language);
      const grouping = say('silos', by);
      if (value === null) return say('silos', 'agreesUnknown', { by: grouping });
      const strength = say('silos', value >= 0.6 ? 'much' : value >= 0.2 ? 'some' : 'little');
      return say('silos', 'agrees', { by: grouping, strength, value: decimal(value) });
    },
  };
}
