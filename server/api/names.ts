/** Text in the language asked for, or in the other one, saying so. */
import type { Language } from './generated/resolvers.ts';

export interface Localised {
  readonly text: string;
  readonly language: Language;
  readonly isFallback: boolean;
  readonly needsCheck: boolean;
}

interface Named {
  readonly nameEn: string;
  readonly nameCy: string | null;
  readonly nameCyBasis?: string | null;
}

export function localised(language: Language, en: string | null, cy: string | null, cyBasis: string | null = 'official'): Localised {
  const wanted = language === 'CY' ? cy : en;
  if (wanted !== null) return { text: wanted, language, isFallback: false, needsCheck: language === 'CY' && cyBasis !== 'official' };
  const other = language === 'CY' ? en : cy;
  return { text: other ?? '', language: language === 'CY' ? 'EN' : 'CY', isFallback: true, needsCheck: false };
}

export function nameOf(thing: Named, { language }: { readonly language: Language }): Localised {
  return localised(language, thing.nameEn, thing.nameCy, thing.nameCyBasis === undefined ? 'official' : thing.nameCyBasis);
}

/** Short labels in Welsh were all made for this landscape and wait for a Welsh reader. */
export function shortNameOf(
  thing: Named & { readonly shortEn: string | null; readonly shortCy: string | null },
  { language }: { readonly language: Language },
): Localised {
  if (thing.shortEn === null && thing.shortCy === null) return nameOf(thing, { language });
  return localised(language, thing.shortEn, thing.shortCy, 'to_check');
}

/** Recorded in one language only, and never translated. */
export function inOneLanguage(text: string, isWelsh: boolean | null, { language }: { readonly language: Language }): Localised {
  return isWelsh === true ? localised(language, null, text) : localised(language, text, null);
}

/** Recorded in English only: a Welsh reader gets the English, marked. */
export function englishOnly(text: string, { language }: { readonly language: Language }): Localised {
  return localised(language, text, null);
}
