/** One number for a pair: the weighted mean of the Jaccards that are known, times how far the areas overlap. */
import type { AreaId } from '../../domain/id.ts';

/** Facets that can count towards a score, members first. */
export const scoredFacets = ['members', 'productKinds', 'themes', 'funders', 'dataSets'] as const;
export type ScoredFacet = (typeof scoredFacets)[number];

/** 0 leaves a facet out. Data sets count only where asked. */
export type Weights = Readonly<Record<ScoredFacet, number>>;

export const usualWeights: Weights = { members: 3, productKinds: 3, themes: 2, funders: 1, dataSets: 1 };

/** Facets that count where nobody asks for others. */
export const usualFacets: readonly ScoredFacet[] = ['members', 'productKinds', 'themes', 'funders'];

/** The weights of the facets chosen; the others weigh nothing. */
export function weightsOf(facets: readonly ScoredFacet[], weights: Weights): Weights {
  return Object.fromEntries(scoredFacets.map(facet => [facet, facets.includes(facet) ? weights[facet] : 0])) as Record<ScoredFacet, number>;
}

/** Null unless members and one more facet are known, and one that is known has weight. */
export function scoreOf(
  jaccards: Readonly<Record<ScoredFacet, number | null>>,
  weights: Weights,
  areaOverlap: number | null,
): number | null {
  const known = scoredFacets.filter(facet => jaccards[facet] !== null && (weights[facet] > 0 || usualFacets.includes(facet)));
  if (areaOverlap === null || jaccards.members === null || known.length < 2) return null;
  let sum = 0;
  let weight = 0;
  for (const facet of known) {
    sum += weights[facet] * (jaccards[facet] ?? 0);
    weight += weights[facet];
  }
  return weight === 0 ? null : (sum / weight) * areaOverlap;
}

/** Overlap coefficient of two footprints; null where one is not known. */
export function areaOverlapOf(a: readonly AreaId[] | null, b: readonly AreaId[] | null): number | null {
  if (a === null || b === null) return null;
  return a.filter(council => b.includes(council)).length / Math.min(a.length, b.length);
}
