/** Says a word of the interface in a language. */
import { words, type Key, type Room } from './rooms.ts';
import type { HolesIn, ToCheck } from './word.ts';

export type Language = 'en' | 'cy';

type Holes<R extends Room, K extends Key<R>> = Readonly<Record<HolesIn<(typeof words.en)[R][K]>, string | number>>;
type Arguments<R extends Room, K extends Key<R>> = [HolesIn<(typeof words.en)[R][K]>] extends [never] ? [] : [holes: Holes<R, K>];

/** Speaks one language: `say('map', 'boards', { n: 3 })`. Numbers are written as the language writes them. */
export interface Say {
  <R extends Room, K extends Key<R>>(room: R, key: K, ...holes: Arguments<R, K>): string;
  readonly language: Language;
}

type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;

export const sayIn: Readonly<Record<Language, Say>> = { en: speaker('en'), cy: speaker('cy') };

function speaker(language: Language): Say {
  const plurals = new Intl.PluralRules(language);
  // Both languages write numbers alike, and browsers know no Welsh ones: theirs would be the system's own.
  const numbers = new Intl.NumberFormat('en-GB');
  const say = (room: Room, key: string, holes: Readonly<Record<string, string | number>> = {}): string => {
    const word = textOf((words[language][room] as Readonly<Record<string, unknown>>)[key]);
    const text = typeof word === 'string' ? word : (word[plurals.select(Number(holes['n']))] ?? word.other ?? '');
    return text.replaceAll(/\{(\w+)\}/g, (_hole, name: string) => {
      const value = holes[name];
      return typeof value === 'number' ? numbers.format(value) : String(value ?? '');
    });
  };
  return Object.assign(say as Say, { language });
}

function textOf(word: unknown): string | Forms {
  return isToCheck(word) ? word.toCheck : (word as string | Forms);
}

function isToCheck(word: unknown): word is ToCheck<string | Forms> {
  return typeof word === 'object' && word !== null && 'toCheck' in word;
}
