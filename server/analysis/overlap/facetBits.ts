/** Facets that count, as bits, members first: those that are known of each board, and what a score of two boards can rest on. */
import type { CompactSets } from './compact.ts';
import { scoredFacets, usualFacets, type Weights } from './score.ts';

export const membersBit = 1;

/** The facets of which each board has something. */
export function knownFacets(sets: CompactSets, weights: Weights): Uint8Array {
  const known = new Uint8Array(sets.size);
  scoredFacets.forEach((facet, place) => {
    if (weights[facet] === 0 && !usualFacets.includes(facet)) return;
    const { starts } = sets.facets[facet];
    for (let board = 0; board < sets.size; board += 1)
      if (starts[board] !== starts[board + 1]) known[board] = (known[board] as number) | (1 << place);
  });
  return known;
}

/** For every set of facets that two boards may have in common how much they weigh; 0 where that is too little for a score. */
export function weightsInCommon(weights: Weights): Float64Array {
  return Float64Array.from({ length: 1 << scoredFacets.length }, (_, both) => {
    const facets = scoredFacets.filter((_facet, place) => (both & (1 << place)) !== 0);
    return (both & membersBit) !== 0 && facets.length > 1 ? facets.reduce((sum, facet) => sum + weights[facet], 0) : 0;
  });
}
