/** Names in a row: "Cardiff, Powys and Torfaen", "Caerdydd, Powys a Thorfaen". Browsers know no Welsh lists, so both are made here. */
import { aspirated, startsWithVowel } from './mutate.ts';
import type { Language } from './say.ts';

export function listOf(names: readonly string[], language: Language): string {
  const last = names.at(-1) ?? '';
  if (names.length < 2) return last;
  const before = names.slice(0, -1).join(', ');
  return language === 'cy' ? `${before} ${withA(last)}` : `${before} and ${last}`;
}

/** `a` is `ac` before a vowel, and the letter behind `a` is aspirated; not in letters that are said one by one: a PDC, a CTM. */
function withA(name: string): string {
  if (/^“[aeio]/i.test(name)) return `ac ${name}`;
  return startsWithVowel(name) ? `ac ${name}` : `a ${aspirated(name)}`;
}
