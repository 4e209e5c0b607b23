/** All pairs by scipy, over the same rows as ours. */
import type { CompactSets } from '../../../server/analysis/overlap/compact.ts';
import type { PairQuestion } from '../../../server/analysis/overlap/rank.ts';
import type { Rows } from '../../../server/analysis/overlap/rows.ts';
import { scoredFacets } from '../../../server/analysis/overlap/score.ts';
import { boardAreas } from '../boardAreas.ts';
import { startPython, type Python } from './python.ts';

/** `product` is the sparse product of boards and members alone; `question` all that our list answers. */
export type Scipy = Python<'product' | 'question' | 'counts'>;

export function startScipy(sets: CompactSets, question: PairQuestion): Promise<Scipy> {
  return startPython('pairs.py', rowsFor(sets, question));
}

function rowsFor(sets: CompactSets, { weights, first }: PairQuestion): unknown {
  const plain = ({ starts, items }: Rows): unknown => ({ starts: [...starts], items: [...items] });
  return {
    first,
    areas: plain(boardAreas(sets)),
    areaCount: sets.footprintsByArea.starts.length - 1,
    facets: scoredFacets.map(facet => ({ rows: plain(sets.facets[facet]), count: sets.itemCounts[facet], weight: weights[facet] })),
  };
}
