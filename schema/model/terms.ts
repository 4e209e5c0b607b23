/** Closed sets of words: a value, and what people call it in both languages. */

export interface Label {
  readonly en: string;
  readonly cy: string;
}

/** One word of a closed set. What a set adds to its words (a role's class, a link's direction) stands beside the label. */
export type Term = Label & Readonly<Record<string, string | boolean>>;

/** A closed set of words under the name by which complaints and the data dictionary call it. */
export interface TermSet<Value extends string = string> {
  readonly name: string;
  readonly values: readonly Value[];
  readonly labels: Readonly<Record<Value, Term>>;
}

/** What people are shown: what the facts call it, save where that misleads or reads badly and the term says it better. */
export function shownLabel({ en, cy, shownEn, shownCy }: Term): Label {
  return { en: text(shownEn) ?? en, cy: text(shownCy) ?? cy };
}

/** The same of a word that is read from its other end. */
export function shownInverse({ en, cy, inverseEn, inverseCy, shownInverseEn, shownInverseCy }: Term): Label {
  return { en: text(shownInverseEn) ?? text(inverseEn) ?? en, cy: text(shownInverseCy) ?? text(inverseCy) ?? cy };
}

function text(said: string | boolean | undefined): string | undefined {
  return typeof said === 'string' ? said : undefined;
}

export type TermOf<Set> = Set extends TermSet<infer Value> ? Value : never;

export function termSet<const Labels extends Readonly<Record<string, Term>>>(
  name: string,
  labels: Labels,
): { readonly name: string; readonly values: readonly (keyof Labels & string)[]; readonly labels: Labels } {
  return { name, values: Object.keys(labels) as (keyof Labels & string)[], labels };
}

/** The word as an enum value: upper case, each run of other characters one underscore, ends trimmed. */
export function enumName(value: string): string {
  return value
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '');
}
