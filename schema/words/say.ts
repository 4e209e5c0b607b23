/** Says a word of the interface in a language. */
import { words } from './rooms.ts';
import type { EnglishWord, HolesIn, ToCheck } from './word.ts';

export type Language = 'en' | 'cy';

/** Rooms of words in English; the Welsh ones have the same keys. */
type Rooms = Readonly<Record<string, Readonly<Record<string, EnglishWord>>>>;
type HolesOf<Word> = Readonly<Record<HolesIn<Word>, string | number>>;
type ArgumentsOf<Word> = [HolesIn<Word>] extends [never] ? [] : [holes: HolesOf<Word>];

/** Speaks one language: `say('map', 'boards', { n: 3 })`. Numbers are written as the language writes them. */
export interface SayOf<English extends Rooms> {
  <R extends keyof English & string, K extends keyof English[R] & string>(room: R, key: K, ...holes: ArgumentsOf<English[R][K]>): string;
  readonly language: Language;
}

export type Say = SayOf<typeof words.en>;

type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;

export const sayIn: Readonly<Record<Language, Say>> = { en: speaker(words, 'en'), cy: speaker(words, 'cy') };

/** Speaks the words of some rooms. */
export function speaker<const English extends Rooms>(
  rooms: { readonly en: English; readonly cy: Readonly<Record<keyof English, unknown>> },
  language: Language,
): SayOf<English> {
  const plurals = new Intl.PluralRules(language);
  // Both languages write numbers alike, and browsers know no Welsh ones: theirs would be the system's own.
  const numbers = new Intl.NumberFormat('en-GB');
  const say = (room: keyof English, key: string, holes: Readonly<Record<string, string | number>> = {}): string => {
    const word = textOf((rooms[language][room] as Readonly<Record<string, unknown>>)[key]);
    const text = typeof word === 'string' ? word : (word[plurals.select(Number(holes['n']))] ?? word.other ?? '');
    return text.replaceAll(/\{(\w+)\}/g, (_hole, name: string) => {
      const value = holes[name];
      return typeof value === 'number' ? numbers.format(value) : String(value ?? '');
    });
  };
  return Object.assign(say, { language }) as unknown as SayOf<English>;
}

function textOf(word: unknown): string | Forms {
  return isToCheck(word) ? word.toCheck : (word as string | Forms);
}

function isToCheck(word: unknown): word is ToCheck<string | Forms> {
  return typeof word === 'object' && word !== null && 'toCheck' in word;
}
