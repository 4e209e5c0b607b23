/** What a text and an id may be that come in: what every store gives back as it came, and what people can see and point at. */
import { kinds, statementKinds, type KindName } from '../../schema/model/model.ts';

/** NUL ends a text in SQLite, and half of a pair that makes one character comes back as another from every store. */
const unkeepable = /[\0\p{Surrogate}]/u;

/** Whether every store gives the text back as it came. */
export function isWhole(text: string): boolean {
  return !unkeepable.test(text);
}

export const wholeExpected = 'of whole characters and without NUL';

/** Control and format characters, halves, and blanks that are no plain blank: two ids would look alike and be two. */
const unseen = /[\p{Control}\p{Surrogate}\p{Format}\p{Default_Ignorable_Code_Point}]|(?! )\p{Separator}/u;

export function isVisible(text: string): boolean {
  return !unseen.test(text);
}

/** The longest of Wales has 29 characters; an id of evidence is made of up to six others. */
const longestIds = { Evidence: 1_000, others: 200 } as const;

/** Kinds whose ids stand in the ids of statements. */
const ends: ReadonlySet<string> = new Set(
  Object.values(statementKinds).flatMap(({ key, from, to }) => (key === 'ends' ? [...from.kinds, ...to.kinds] : [])),
);

/** What an id that somebody chose should be and is not; null when it may stand. */
export function misfitOfId(kind: KindName, id: string): string | null {
  const longest = kind === 'Evidence' ? longestIds.Evidence : longestIds.others;
  if (id.length > longest) return `a text of at most ${longest} characters`;
  if (!isVisible(id)) return 'a text of visible characters and plain blanks: without control characters, halves of characters and marks';
  if (id.trim() !== id) return 'a text without blanks at its ends';
  const [first = '', ...rest] = id.split(':');
  // Whoever removes a record names it as Kind:id where two kinds bear the id: such an id could be read either way.
  if (rest.length > 0 && Object.hasOwn(kinds, first)) return `a text that does not begin with a kind and a colon`;
  // Else a~b with c and a with b~c would be one statement.
  if (ends.has(kind) && id.includes('~')) return 'a text without ~, which joins the ends in the id of a statement';
  return null;
}

/** What the author of a change should be and is not; null when the text may stand. */
export function misfitOfAuthor(author: string): string | null {
  const isLine = !/[\p{Control}\p{Surrogate}\u2028\u2029]/u.test(author);
  return isLine && author.length <= 200 ? null : 'one line of at most 200 characters, without control characters';
}

/** The same of its reason, which people may write in several lines. */
export function misfitOfReason(reason: string): string | null {
  const isText = !/[\p{Surrogate}]|(?![\t\r\n])\p{Control}/u.test(reason);
  return isText && reason.length <= 2_000 ? null : 'a text of at most 2,000 characters, without control characters but line breaks';
}
