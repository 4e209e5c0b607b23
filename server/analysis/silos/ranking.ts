/** A ranking of the bodies of a network, and what the switches change of it. */
import type { Body } from '../../domain/things.ts';
import type { Measure } from '../measure.ts';
import { tellerIn } from '../teller.ts';
import type { Normalised } from './betweenness.ts';
import { isOneForAll } from './groupings.ts';
import { seatsOrLinks, type Network } from './network.ts';
import type { Networks } from './questions.ts';
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

/** How bodies are ranked: highest first. */
interface Ranked {
  readonly what: 'betweenness';
  readonly method: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  valuesIn(network: Network): Promise<{ readonly values: ArrayLike<number>; readonly errors: ArrayLike<number> | null }>;
}

export function betweennessRanking(networks: Networks, normalised: Normalised): Ranked {
  return {
    what: 'betweenness',
    method:
      normalised === 'FREEMAN'
        ? 'betweenness (Freeman): the share of all pairs of others whose shortest ways pass here'
        : 'betweenness (Borgatti–Everett): pairs whose shortest ways pass here, as a share of the most that a body of its sort can have',
    parameters: { normalised },
    valuesIn: network => networks.ask(network, { kind: 'betweenness', normalised }),
  };
}

/** The first so many; ties by id. */
export async function rankedIn(networks: Networks, network: Network, ranked: Ranked, first: number): Promise<readonly NetworkRank[]> {
  const { values, errors } = await ranked.valuesIn(network);
  const own = ranksOf(values);
  const others = await Promise.all(switched(network.options).map(options => networks.network(options)));
  const ranks = await Promise.all(others.map(async other => ({ other, ranks: ranksOf((await ranked.valuesIn(other)).values) })));
  const order = network.nodes.map((_, node) => node).sort((a, b) => (own[a] as number) - (own[b] as number) || a - b);
  return order.slice(0, first).map((node): NetworkRank => {
    const body = network.nodes[node] as Body;
    const rank = own[node] as number;
    const all = ranks.flatMap(({ other, ranks: theirs }) => theirs[other.numberOf.get(body.id) ?? -1] ?? []);
    const [bestRank, worstRank] = [Math.min(rank, ...all), Math.max(rank, ...all)];
    const isMarked = isOneForAll(network.graph, body);
    return {
      ...seatsOrLinks(network),
      node: body,
      value: values[node] as number,
      error: errors?.[node] ?? null,
      rank,
      of: network.nodes.length,
      bestRank,
      worstRank,
      isOneForAll: isMarked,
      method: ranked.method,
      parameters: { ...network.options, ...ranked.parameters },
      rows: network.statementsOf(node),
      sentence: language => {
        const { say } = tellerIn(network.graph, language);
        const told = {
          body: called(network, body, language),
          rank: ordinal(rank, language),
          of: network.nodes.length,
          what: say('silos', ranked.what),
        };
        const said =
          bestRank === worstRank
            ? say('silos', 'rank', told)
            : say('silos', 'rankMoves', { ...told, best: ordinal(bestRank, language), worst: ordinal(worstRank, language) });
        return isMarked ? `${said} ${say('silos', 'rankOfWales')}` : said;
      },
    };
  });
}

/** The other three ways of counting. */
function switched(options: Network['options']): readonly Network['options'][] {
  return [true, false]
    .flatMap(includeNational => [true, false].map(includeAssumed => ({ ...options, includeNational, includeAssumed })))
    .filter(other => other.includeNational !== options.includeNational || other.includeAssumed !== options.includeAssumed);
}

/** Highest first; values that differ only by rounding are equal. */
function ranksOf(values: ArrayLike<number>): Int32Array {
  const rounded = Float64Array.from(values, value => Math.round(value * 1e12));
  const order = Int32Array.from(rounded, (_, node) => node).sort((a, b) => (rounded[b] as number) - (rounded[a] as number));
  const ranks = new Int32Array(values.length);
  let rank = 0;
  order.forEach((node, place) => {
    if (place === 0 || rounded[node] !== rounded[order[place - 1] as number]) rank = place + 1;
    ranks[node] = rank;
  });
  return ranks;
}
