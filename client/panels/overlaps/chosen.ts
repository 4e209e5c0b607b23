/** What is chosen of pairs beyond the area, and whether a pair is among it. Pure. */
import { labelOf } from '../../../schema/words/labelOf.ts';
import type { Language } from '../../../schema/words/say.ts';
import { viewSayIn } from '../../../schema/words/viewing.ts';
import type { Choices } from '../../state/choices.ts';
import { passing, type AsOf } from '../../state/filtered.ts';
import type { IndexedLandscape } from '../../state/landscape.ts';
import type { Filters, Session } from '../../state/session.ts';
import { filtersOfPairs } from './question.ts';

/** In words, for a sentence; null where nothing but an area and a day is chosen. */
export function chosenIn(
  {
    filters,
    choices,
  }: { readonly filters: Pick<Filters, 'kind' | 'tier'>; readonly choices: Pick<Choices, 'link' | 'judged' | 'verdict'> },
  language: Language,
): string | null {
  const chosen = [
    filters.kind.map(value => labelOf('PartnershipKind', value, language)),
    filters.tier.map(value => labelOf('Tier', value, language)),
    choices.link.map(value => labelOf('LinkState', value, language)),
    choices.judged === 'ANY' ? [] : [viewSayIn[language]('frame', `judged${choices.judged}`)],
    choices.verdict.map(value => labelOf('Verdict', value, language)),
  ];
  const said = chosen.filter(labels => labels.length > 0).map(labels => labels.join(', '));
  return said.length === 0 ? null : said.join('; ');
}

/** Both boards serve the area at hand, and are of the kinds and tiers chosen. */
export function isPairAsked(
  index: IndexedLandscape,
  pair: Session['pair'],
  { filters, asOf }: { readonly filters: Filters; readonly asOf: AsOf | null },
): boolean {
  const asked = passing(index, filtersOfPairs(filters), asOf);
  return pair.length === 2 && pair.every(id => asked.has(id));
}
