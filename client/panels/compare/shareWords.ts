/** What both boards share, in words. */
import type { ViewSay } from '../../../schema/words/viewing.ts';
import type { Comparison } from './comparison.ts';
import type { FacetName } from './entry.ts';
import type { Share } from './numbers.ts';
import type { Speech } from './speech.ts';
import { numbersOf } from './strip.ts';

/** `3 of 10`. */
export function shareWords({ shared, of }: Pick<Share, 'shared' | 'of'>, viewSay: ViewSay): string {
  return viewSay('compareView', 'nOf', { n: shared, all: of });
}

/** All that is counted of a facet; null where nothing can be. */
export function sharesOf(name: FacetName, comparison: Comparison, { viewSay }: Speech): string | null {
  const told = numbersOf(comparison)
    .filter(({ section, share }) => section === name && share !== null)
    .map(({ name: number, share }) =>
      share === null ? '' : viewSay('compareView', `on_${number}`, { share: shareWords(share, viewSay) }),
    );
  return told.length === 0 ? null : told.join(' · ');
}
