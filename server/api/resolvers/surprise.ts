import { drawnChance, surpriseOf, surprisesIn, type Stated } from '../../analysis/silos/surprise/surprise.ts';
import type { Partnership } from '../../domain/things.ts';
import { badInput } from '../errors.ts';
import { boardNamed } from '../found.ts';
import type { QueryResolvers, SurpriseResolvers } from '../generated/resolvers.ts';
import { measure } from '../measures.ts';
import { page } from '../page.ts';

export const surpriseQueries: Pick<QueryResolvers, 'surprise' | 'surprises'> = {
  surprise: async (_, { a, b, ...asked }, { graph, networks }) => {
    const [one, other] = [boardNamed(graph, a), boardNamed(graph, b)];
    if (a === b) throw badInput(`"a" and "b" must be two boards; both were “${a}”.`);
    if (one === null || other === null) return null;
    const options = optionsGiven(asked);
    refuseNational(options, [one, other]);
    return surpriseOf(networks, await networks.network(options), one, other);
  },
  surprises: async (_, { first, after, ...asked }, { networks }) => {
    const listed = page(await surprisesIn(networks, await networks.network(optionsGiven(asked))), {
      first: first ?? 20,
      after: after ?? null,
    });
    return { ...listed, nodes: listed.nodes.map(({ told }) => told()) };
  },
};

export const Surprise: SurpriseResolvers = {
  ...measure,
  statedA: ({ statedA }) => stated(statedA),
  statedB: ({ statedB }) => stated(statedB),
  drawn: async (surprise, { samples }, { networks }) => {
    const { includeNational, includeAssumed } = surprise.parameters as {
      readonly includeNational: boolean;
      readonly includeAssumed: boolean;
    };
    const drawn = samplesWithin(samples ?? 5_000);
    const network = await networks.network(optionsGiven({ includeNational, includeAssumed }));
    return { samples: drawn, value: surprise.value === null ? null : await drawnChance(networks, network, surprise, drawn) };
  },
};

function optionsGiven({
  includeNational,
  includeAssumed,
}: {
  readonly includeNational?: boolean | null;
  readonly includeAssumed?: boolean | null;
}) {
  return { network: 'SEATS', includeNational: includeNational ?? true, includeAssumed: includeAssumed ?? true } as const;
}

function refuseNational({ includeNational }: { readonly includeNational: boolean }, boards: readonly Partnership[]): void {
  const national = boards.find(({ tier }) => tier === 'national');
  if (!includeNational && national !== undefined)
    throw badInput(`“${national.id}” is a national board: ask with "includeNational: true", or for boards that are not national.`);
}

function samplesWithin(samples: number): number {
  if (samples < 100 || samples > 20_000) throw badInput(`"samples" must be from 100 to 20000; it was ${samples}.`);
  return samples;
}

function stated({ stated: said, of }: Stated): string {
  return `${said} of ${of}`;
}
