/** In the place of `schema/words/rooms.ts` on the page: the words of one language come first, those of the other once the first picture stands. */
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
  const [{ welsh }, { titled }] = await Promise.all([import('../../schema/words/welsh.ts'), import('../../schema/words/titled.ts')]);
  Object.assign(words.cy, welsh, titled.cy);
  Object.assign(words.en, titled.en);
}
