/** How much each facet counts in truth: one that an address leaves out counts nothing. */
import { choiceSpecs, type Choices } from '../../state/choices.ts';

export function weighed({ facets, weights }: Pick<Choices, 'facets' | 'weights'>): readonly number[] {
  return choiceSpecs.facets.values.map((facet, at) => (facets.length === 0 || facets.includes(facet) ? (weights[at] ?? 0) : 0));
}
