/** The words of all names, each once, so that a word typed is compared with a word once and not with every name that has it. */
import { slipsAllowed, slipsBetween, unmutated } from './normal.ts';

export interface Vocabulary {
  /** The number by which a word is known; the same word has the same number. */
  numberOf(word: string): number;
  /** How near a word typed is to every word, by number. */
  nearnessTo(typed: string): readonly Nearness[];
}

export interface Nearness {
  /** They are one word, or two mutations of one. */
  readonly isSame: boolean;
  /** 0 the word begins with what was typed, 1 but for mutation, 2 one slip, 3 two slips; infinite when far. */
  readonly distance: number;
}

export function emptyVocabulary(): Vocabulary {
  const numbers = new Map<string, number>();
  const entries: { readonly word: string; readonly forms: readonly string[] }[] = [];
  return {
    numberOf: word => {
      const known = numbers.get(word);
      if (known !== undefined) return known;
      numbers.set(word, entries.length);
      entries.push({ word, forms: unmutated(word) });
      return entries.length - 1;
    },
    nearnessTo: typed => {
      const typedForms = unmutated(typed);
      const most = slipsAllowed(typed);
      return entries.map(({ word, forms }) => ({
        isSame: typedForms.some(form => forms.includes(form)),
        distance: distanceTo(word, forms, typed, typedForms, most),
      }));
    },
  };
}

function distanceTo(word: string, forms: readonly string[], typed: string, typedForms: readonly string[], most: number): number {
  if (word.startsWith(typed)) return 0;
  if (typedForms.some(typedForm => forms.some(form => form.startsWith(typedForm)))) return 1;
  if (most === 0) return Number.POSITIVE_INFINITY;
  const slips = Math.min(...typedForms.map(form => slipsBetween(form, word, most)));
  return slips > most ? Number.POSITIVE_INFINITY : 1 + slips;
}
