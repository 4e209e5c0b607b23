/** The order of names in a language. Chromium knows no Welsh order, so the Welsh letters of two signs are made from the English one. */
import type { Language } from './say.ts';

type Compare = (a: string, b: string) => number;

const english = new Intl.Collator('en-GB', { numeric: true });

export function compareIn(language: Language): Compare {
  return language === 'cy' ? compareWelsh : english.compare;
}

const compareWelsh: Compare = (a, b) => english.compare(spreadLetters(a), spreadLetters(b)) || english.compare(a, b);

/** Without the marks around English. Writes a letter of two signs so that it comes after all words with the first sign alone: ch after c, ng after g. */
function spreadLetters(text: string): string {
  return text.replace(/[“”]/g, '').replace(/ch|dd|ff|ng|ll|ph|rh|th/gi, letter => {
    const [first = '', second = ''] = letter;
    return `${letter.toLowerCase() === 'ng' ? second : first}zz`;
  });
}
