/** Every measure of a landscape as a plain number, to be set beside those of another. */
import type { Language } from '../../../schema/words/say.ts';
import { tellIn } from '../../../schema/words/sentences.ts';
import type { Membership } from '../../domain/things.ts';
import type { PartnershipGraph } from '../../graph/partnershipGraph.ts';
import { seatIn } from '../../graph/seats.ts';
import { each } from '../../pace/each.ts';
import type { Gap, RuleId } from '../gaps/gap.ts';
import { gapRules } from '../gaps/catalogue.ts';
import { isolatesIn, silosIn } from '../silos/communityList.ts';
import { crossingIn } from '../silos/crossing.ts';
import { groupingNames } from '../silos/groupings.ts';
import { bridgesIn, cutPointsIn } from '../silos/holders.ts';
import { networkNames, type Network } from '../silos/network.ts';
import type { Networks } from '../silos/questions.ts';
import { tiesIn } from '../silos/topology.ts';

export interface MeasureValue {
  readonly id: string;
  /** Null where too little is known to give one. */
  readonly value: number | null;
  name(language: Language): string;
}

/** What is counted in the records themselves; a step for every few seats. */
export function* counting(graph: PartnershipGraph, gaps: readonly Gap[]): Generator<void, readonly MeasureValue[]> {
  let seats = 0;
  yield* each(
    graph.memberships.values(),
    membership => void (seats += Number(isOfNamed(graph, membership) && seatIn(graph, membership) !== null)),
  );
  const named = <Body extends { readonly isGroup: boolean }>(bodies: Iterable<Body>): number =>
    [...bodies].filter(({ isGroup }) => !isGroup).length;
  const counted = [
    ['boards', named(graph.partnerships.values())],
    ['organisations', named(graph.organisations.values())],
    ['seats', seats],
    ['links', graph.interfaces.size],
    ['holdings', graph.dutyHoldings.size],
    ['flows', graph.fundingFlows.size + graph.dataFlows.size],
  ] as const;
  const byRule = new Map<RuleId, number>(gapRules.map(({ id }) => [id, 0]));
  for (const { rule, state } of gaps) {
    if (state !== 'no' && state !== 'not applicable') byRule.set(rule, (byRule.get(rule) ?? 0) + 1);
  }
  return [
    ...counted.map(([id, value]) => ({ id, value, name: (language: Language) => tellIn[language]('scenario', id) })),
    ...[...byRule].map(([rule, value]) => ({
      id: `gaps ${rule}`,
      value,
      name: (language: Language): string => tellIn[language]('scenario', 'gapsOf', { title: tellIn[language]('gapTitles', rule) }),
    })),
  ];
}

function isOfNamed(graph: PartnershipGraph, { from, to }: Membership): boolean {
  return !graph.requireOrganisation(from).isGroup && !graph.requirePartnership(to).isGroup;
}

/** What is measured of the four networks. */
export async function networkMeasuresOf(networks: Networks): Promise<readonly MeasureValue[]> {
  const values: MeasureValue[] = [];
  for (const name of networkNames) {
    const network = await networks.network({ network: name, includeNational: true, includeAssumed: true });
    values.push(...(await measuresIn(networks, network)));
  }
  return values;
}

async function measuresIn(networks: Networks, network: Network): Promise<readonly MeasureValue[]> {
  const told = (
    what: 'nodes' | 'ties' | 'alone' | 'communities' | 'modularity' | 'cutPoints' | 'bridges',
    value: number | null,
  ): MeasureValue => ({
    id: `${network.options.network} ${what}`,
    value,
    name: language => tellIn[language]('scenario', what, { network: tellIn[language]('silos', network.options.network) }),
  });
  const together = await silosIn(networks, network);
  const crossings: MeasureValue[] = [];
  for (const by of groupingNames) {
    const { value } = await crossingIn(networks, network, by);
    crossings.push({
      id: `${network.options.network} E-I ${by}`,
      value,
      name: language => {
        const say = tellIn[language];
        return say('scenario', 'crossing', { network: say('silos', network.options.network), by: say('silos', by) });
      },
    });
  }
  return [
    told('nodes', network.nodes.length),
    told('ties', tiesIn(network.topology)),
    told('alone', isolatesIn(network).length),
    told('communities', together.communities.length),
    told('modularity', together.value),
    ...crossings,
    told('cutPoints', (await cutPointsIn(networks, network)).length),
    told('bridges', (await bridgesIn(networks, network)).length),
  ];
}
