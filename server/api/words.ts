/** A language of the wire is one of the words. */
import type { Language as SpokenLanguage } from '../../schema/words/say.ts';
import type { Language } from './generated/resolvers.ts';

export function spoken(language: Language | null | undefined): SpokenLanguage {
  return language === 'CY' ? 'cy' : 'en';
}
