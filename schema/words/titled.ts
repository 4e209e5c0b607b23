/** What researchers call in English, and what it is called in Welsh: only who reads in Welsh needs either. */
import { legislation as legislationCy, titles as titlesCy } from './cy/titles.ts';
import { legislation as legislationEn, titles as titlesEn } from './en/titles.ts';

export const titled = {
  en: { titles: titlesEn, legislation: legislationEn },
  cy: { titles: titlesCy, legislation: legislationCy },
} as const;
