/** What a property can hold. Scalars and lists of text only, so that every store can keep every record. */
import type { TermOf, TermSet } from './terms.ts';

interface Common {
  /** What it means, in plain words; the data dictionary prints it. */
  readonly describe: string;
  readonly required: boolean;
  /** Kept in the store and never shown through GraphQL. */
  readonly internal: boolean;
}

export type Property =
  | (Common & { readonly type: 'text' })
  /** A year, a month or a day: 2023, 2023-12, 2023-12-04. */
  | (Common & { readonly type: 'date' })
  | (Common & { readonly type: 'url' })
  /** A view of the page: path and parameters. */
  | (Common & { readonly type: 'pageAddress' })
  | (Common & { readonly type: 'integer' })
  | (Common & { readonly type: 'flag' })
  | (Common & { readonly type: 'term'; readonly terms: TermSet })
  | (Common & { readonly type: 'terms'; readonly terms: TermSet })
  | (Common & { readonly type: 'texts' })
  | (Common & { readonly type: 'reference'; readonly kinds: readonly string[] })
  /** `kindNamedBy`: the property that names which of the kinds the ids are of, in lower case; two kinds may bear one id. */
  | (Common & { readonly type: 'references'; readonly kinds: readonly string[]; readonly kindNamedBy?: string });

export type Properties = Readonly<Record<string, Property>>;

type Held<P> = P extends { type: 'terms'; terms: infer Set }
  ? readonly TermOf<Set>[]
  : P extends { type: 'term'; terms: infer Set }
    ? TermOf<Set>
    : P extends { type: 'integer' }
      ? number
      : P extends { type: 'flag' }
        ? boolean
        : P extends { type: 'texts' | 'references' }
          ? readonly string[]
          : string;

/** The TypeScript type of a value: lists are never null (empty = none recorded); the rest is null when not known, unless required. */
export type ValueOf<P> = P extends { type: 'terms' | 'texts' | 'references' }
  ? Held<P>
  : P extends { required: true }
    ? Held<P>
    : Held<P> | null;

export type ValuesOf<Ps extends Properties> = { readonly [Name in keyof Ps]: ValueOf<Ps[Name]> };

interface Options {
  readonly internal?: boolean;
}

function property<const Type extends Property['type']>(type: Type) {
  return (describe: string, options: Options = {}) => ({
    type,
    describe,
    required: false as const,
    internal: options.internal ?? false,
  });
}

export const text = property('text');
export const date = property('date');
export const url = property('url');
export const pageAddress = property('pageAddress');
export const integer = property('integer');
export const flag = property('flag');
export const texts = property('texts');

export function term<Set extends TermSet>(terms: Set, describe: string) {
  return { type: 'term' as const, terms, describe, required: false as const, internal: false };
}

export function termList<Set extends TermSet>(terms: Set, describe: string) {
  return { type: 'terms' as const, terms, describe, required: false as const, internal: false };
}

export function reference(kinds: readonly string[], describe: string) {
  return { type: 'reference' as const, kinds, describe, required: false as const, internal: false };
}

export function references(kinds: readonly string[], describe: string, kindNamedBy?: string) {
  const common = { type: 'references' as const, kinds, describe, required: false as const, internal: false };
  return kindNamedBy === undefined ? common : { ...common, kindNamedBy };
}

export function required<P extends Property>(optional: P): Omit<P, 'required'> & { readonly required: true } {
  return { ...optional, required: true };
}
