/** What came, as a sentence can tell it: somebody may send a list of a million, or lists within lists until whoever writes them out falls over. */
import { isVisible } from './texts.ts';

const longest = 100;
const mostItems = 20;
const deepest = 3;

/** As JSON, cut to a hundred characters. */
export function briefly(value: unknown): string {
  return cut(written(value, 0), longest);
}

/** A name or id as it is where that can be read; else as JSON, which shows what cannot be seen. */
export function plainly(text: string): string {
  return text.length <= longest * 2 && isVisible(text) ? text : briefly(text);
}

function written(value: unknown, depth: number): string {
  if (typeof value === 'string') return quoted(value);
  if (typeof value !== 'object' || value === null) return String(value);
  if (Array.isArray(value)) return depth === deepest ? '[…]' : `[${some(value, one => written(one, depth + 1))}]`;
  const entries = Object.entries(value);
  return depth === deepest ? '{…}' : `{${some(entries, ([name, one]) => `${quoted(name)}:${written(one, depth + 1)}`)}}`;
}

function some<Item>(items: readonly Item[], told: (item: Item) => string): string {
  return [...items.slice(0, mostItems).map(told), ...(items.length > mostItems ? ['…'] : [])].join(',');
}

function quoted(text: string): string {
  return JSON.stringify(cut(text, longest - 2)).replaceAll(unseen, asNumber);
}

/** A blank that only looks plain too: told as it is, nobody would see what is wrong with it. */
const unseen = /[\p{Control}\p{Format}\p{Default_Ignorable_Code_Point}]|(?! )\p{Separator}/gu;

/** JSON itself writes only some of what cannot be seen as numbers. */
function asNumber(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}

/** No character in two. */
function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  return `${text.slice(0, length - 1).replace(/\p{Surrogate}$/u, '')}…`;
}
