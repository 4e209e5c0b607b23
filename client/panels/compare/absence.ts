import type { Facet } from './entry.ts';
import type { Column } from './sides.ts';

/** What is not recorded may well be there; only where both boards have something recorded can it be said that nothing is on both. */
export function absence(
  column: Column,
  { isRecorded: { a, b } }: Pick<Facet, 'isRecorded'>,
): 'notRecorded' | 'cannotBeTold' | 'noneOnBoth' | 'nothingMore' {
  if (column === 'both') return a && b ? 'noneOnBoth' : 'cannotBeTold';
  return (column === 'a' ? a : b) ? 'nothingMore' : 'notRecorded';
}
