/** The question that is measured: the fifty best of all pairs that share an area, by score, nothing left out. */
import { linkState } from '../../schema/model/terms/linkState.ts';
import type { PairQuestion } from '../../server/analysis/overlap/rank.ts';
import { usualFacets, usualWeights, weightsOf } from '../../server/analysis/overlap/score.ts';
import type { SetOptions } from '../../server/analysis/overlap/sets.ts';

export const setOptions: SetOptions = { includeGeneral: false, includeAssumed: true, asOf: null };

export const pageSize = 50;

export function pairQuestion(boards: number): PairQuestion {
  return {
    order: 'SCORE',
    weights: weightsOf(usualFacets, usualWeights),
    minScore: null,
    filter: {
      includeSmall: true,
      linkStates: linkState.values.map(() => 1),
      boards: new Uint8Array(boards).fill(1),
      areas: null,
      oneOf: null,
      member: null,
      pairs: null,
    },
    first: pageSize,
    after: null,
  };
}
