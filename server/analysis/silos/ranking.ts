/** A ranking of the bodies of a network, and what the switches change of it. */
import type { Body } from '../../domain/things.ts';
import type { Measure } from '../measure.ts';
import { tellerIn } from '../teller.ts';
import type { Normalised } from './betweenness.ts';
import { groupedBy, isOneForAll, type GroupingName } from './groupings.ts';
import { seatsOrLinks, type Network } from './network.ts';
import type { Networks } from './questions.ts';
import { roleNames, type RoleName } from './roles.ts';
import { called, ordinal } from './told.ts';

export interface NetworkRank extends Measure<number> {
  readonly node: Body;
  readonly error: number | null;
  /** Equal values have one rank. */
  readonly rank: number;
  readonly of: number;
  /** Over all four ways of counting in which the body takes part. */
  readonly bestRank: number;
  readonly worstRank: number;
  readonly isOneForAll: boolean;
}

/** Of each body a number, not a number where there is none, and how far off it may be. */
interface Values {
  readonly values: ArrayLike<number>;
  readonly errors: ArrayLike<number> | null;
}

export interface Ranked {
  readonly what: 'betweenness' | 'constraint' | 'effectiveSize' | 'brokerage';
  readonly first: 'highest' | 'lowest';
  readonly method: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  valuesIn(network: Network): Promise<Values>;
}

export function byBetweenness(networks: Networks, normalised: Normalised): Ranked {
  return {
    what: 'betweenness',
    first: 'highest',
    method:
      normalised === 'FREEMAN'
        ? 'betweenness (Freeman): the share of all pairs of others whose shortest ways pass here'
        : 'betweenness (Borgatti–Everett): pairs whose shortest ways pass here, as a share of the most that a body of its sort can have',
    parameters: { normalised },
    valuesIn: network => networks.ask(network, { kind: 'betweenness', normalised }),
  };
}

export function byConstraint(networks: Networks): Ranked {
  return {
    what: 'constraint',
    first: 'lowest',
    method: 'constraint (Burt), each tie counting alike',
    parameters: {},
    valuesIn: async network => ({ values: (await networks.ask(network, { kind: 'freedom' })).constraint, errors: null }),
  };
}

export function byEffectiveSize(networks: Networks): Ranked {
  return {
    what: 'effectiveSize',
    first: 'highest',
    method: 'effective size (Burt): how many it is joined to, less what they are joined to one another on average',
    parameters: {},
    valuesIn: async network => ({ values: (await networks.ask(network, { kind: 'freedom' })).effectiveSize, errors: null }),
  };
}

export function byBrokerage(networks: Networks, by: GroupingName): Ranked {
  return {
    what: 'brokerage',
    first: 'highest',
    method:
      'brokerage (Gould–Fernandez): pairs of others that reach each other only by way of it; where ties run both ways each pair both ways',
    parameters: { by },
    valuesIn: async network => {
      const { groupOf } = await groupedBy(networks, network, by);
      const roles = await networks.ask(network, { kind: 'roles', named: by, groupOf });
      return { values: roles.inAny, errors: null };
    },
  };
}

export type Broker = NetworkRank & Readonly<Record<RoleName, number>>;

/** The first so many with their roles. */
export async function brokersIn(networks: Networks, network: Network, by: GroupingName, first: number): Promise<readonly Broker[]> {
  const { groupOf } = await groupedBy(networks, network, by);
  const roles = await networks.ask(network, { kind: 'roles', named: by, groupOf });
  const ranked = await rankedIn(networks, network, byBrokerage(networks, by), first);
  return ranked.map((rank): Broker => {
    const node = network.numberOf.get(rank.node.id) ?? -1;
    const counts = Object.fromEntries(roleNames.map(name => [name, roles[name][node] ?? 0])) as Record<RoleName, number>;
    return { ...rank, ...counts };
  });
}

/** The first so many; ties by id. */
export async function rankedIn(networks: Networks, network: Network, ranked: Ranked, first: number): Promise<readonly NetworkRank[]> {
  const ranking = await rankingIn(networks, network, ranked);
  return [...ranking.order.subarray(0, first)].flatMap(node => ranking.at(node) ?? []);
}

interface Ranking {
  /** Those who have a rank, the first first. */
  readonly order: Int32Array;
  at(node: number): NetworkRank | null;
}

export async function rankingIn(networks: Networks, network: Network, ranked: Ranked): Promise<Ranking> {
  const { values, errors } = await ranked.valuesIn(network);
  const { ranks: own, order } = await ranksIn(networks, network, ranked);
  const others = await Promise.all(
    switched(network.options).map(async options => {
      const other = await networks.network(options);
      return { other, ranks: (await ranksIn(networks, other, ranked)).ranks };
    }),
  );
  return {
    order,
    at: node => {
      const [body, rank] = [network.nodes[node], own[node]];
      if (body === undefined || rank === undefined || rank === unranked) return null;
      const theirs = others.map(({ other, ranks }) => ranks[other.numberOf.get(body.id) ?? -1] ?? unranked).filter(one => one !== unranked);
      return {
        ...seatsOrLinks(network),
        ...rankTold(network, ranked, {
          body,
          rank,
          of: order.length,
          bestRank: Math.min(rank, ...theirs),
          worstRank: Math.max(rank, ...theirs),
        }),
        value: values[node] as number,
        error: errors?.[node] ?? null,
        method: ranked.method,
        parameters: { ...network.options, ...ranked.parameters },
        rows: network.statementsOf(node),
      };
    },
  };
}

type RankTold = Pick<NetworkRank, 'node' | 'rank' | 'of' | 'bestRank' | 'worstRank' | 'isOneForAll' | 'sentence'>;

function rankTold(
  network: Network,
  { what }: Ranked,
  { body, ...ranks }: { readonly body: Body } & Pick<NetworkRank, 'rank' | 'of' | 'bestRank' | 'worstRank'>,
): RankTold {
  const isMarked = isOneForAll(network.graph, body);
  return {
    node: body,
    ...ranks,
    isOneForAll: isMarked,
    sentence: language => {
      const { say } = tellerIn(network.graph, language);
      const [rank, best, worst] = [ranks.rank, ranks.bestRank, ranks.worstRank].map(one => ordinal(one, language)) as [
        string,
        string,
        string,
      ];
      const told = { body: called(network, body, language), rank, of: ranks.of, what: say('silos', what) };
      const said = best === worst ? say('silos', 'rank', told) : say('silos', 'rankMoves', { ...told, best, worst });
      return isMarked ? `${said} ${say('silos', 'rankOfWales')}` : said;
    },
  };
}

/** The other three ways of counting. */
function switched(options: Network['options']): readonly Network['options'][] {
  return [true, false]
    .flatMap(includeNational => [true, false].map(includeAssumed => ({ ...options, includeNational, includeAssumed })))
    .filter(other => other.includeNational !== options.includeNational || other.includeAssumed !== options.includeAssumed);
}

const unranked = 0;

interface Ranks {
  readonly ranks: Int32Array;
  /** Those who have a rank, the first first, ties by id. */
  readonly order: Int32Array;
}

async function ranksIn(networks: Networks, network: Network, ranked: Ranked): Promise<Ranks> {
  const { values } = await ranked.valuesIn(network);
  return networks.once(network, `ranks by ${ranked.what} ${JSON.stringify(ranked.parameters)}`, () => rankingOf(values, ranked.first));
}

/** From 1; values that differ only by rounding are equal, and what is no number has no rank. A step for each body. */
function* rankingOf(values: ArrayLike<number>, first: Ranked['first']): Generator<void, Ranks> {
  // What is added makes one zero of two: minus zero would stand before it.
  const keys = Float64Array.from(values, value => Math.round(value * 1e12) * (first === 'highest' ? -1 : 1) + 0);
  // Numbers alone are put in order many times faster than by comparing bodies.
  const sorted = keys.filter(key => !Number.isNaN(key)).sort();
  yield;
  const ranks = new Int32Array(values.length).fill(unranked);
  const order = new Int32Array(sorted.length);
  const told = new Int32Array(sorted.length);
  for (const [node, key] of keys.entries()) {
    yield;
    if (Number.isNaN(key)) continue;
    const place = firstPlaceOf(key, sorted);
    ranks[node] = place + 1;
    order[place + (told[place] as number)] = node;
    told[place] = (told[place] as number) + 1;
  }
  return { ranks, order };
}

function firstPlaceOf(key: number, sorted: Float64Array): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((sorted[middle] as number) < key) from = middle + 1;
    else to = middle;
  }
  return from;
}
