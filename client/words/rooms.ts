/** In the place of `schema/words/rooms.ts` on the page: the words of one language come first, those of the other and titles once the first picture stands. */
import type { words as both } from '../../schema/words/rooms.ts';
import type { Language } from '../../schema/words/say.ts';

type Words = { -readonly [Spoken in Language]: (typeof both)[Spoken] };

const held = new Set<Language>();
const coming = new Map<Language, Promise<void>>();

export const words = { en: {}, cy: {} } as Words;

export function areWordsHeld(language: Language): boolean {
  return held.has(language);
}

/** Brings the words of a language. Where they cannot be had the other language stands in for it, and the next time they are asked for again. */
export function bringWords(language: Language): Promise<void> {
  const known = coming.get(language);
  if (known !== undefined) return known;
  const brought = fetched(language).then(
    () => void held.add(language),
    () => {
      coming.delete(language);
      const other = language === 'en' ? 'cy' : 'en';
      if (!held.has(other)) throw new Error('The words of the page could not be fetched.');
      Object.assign(words[language], words[other]);
    },
  );
  coming.set(language, brought);
  return brought;
}

async function fetched(language: Language): Promise<void> {
  if (language === 'en') {
    const { english } = await import('../../schema/words/english.ts');
    Object.assign(words.en, english);
    return;
  }
  const { welsh } = await import('../../schema/words/welsh.ts');
  Object.assign(words.cy, welsh);
}

let titles: Promise<void> | null = null;

/** Brings what documents and Acts are called in Welsh, which nothing on the first picture says. Where it cannot be had they stay English, and it is asked for again. */
export function bringTitles(): Promise<void> {
  titles ??= import('../../schema/words/titled.ts').then(
    ({ titled }) => {
      Object.assign(words.en, titled.en);
      Object.assign(words.cy, titled.cy);
    },
    () => {
      titles = null;
    },
  );
  return titles;
}

/** What is fetched, once the titles that it may say are there. */
export async function withTitles<Fetched>(fetched: Promise<Fetched>): Promise<Fetched> {
  const [had] = await Promise.all([fetched, bringTitles()]);
  return had;
}
