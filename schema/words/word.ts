/** What a word of the interface is: a text with holes, or a text for each plural form of its language. */

/** Forms by `Intl.PluralRules`: English has one and other, Welsh has six. The hole `{n}` stands for the number. */
export type EnglishPlural = { readonly one: string; readonly other: string };
export type WelshPlural = {
  readonly zero: string;
  readonly one: string;
  readonly two: string;
  readonly few: string;
  readonly many: string;
  readonly other: string;
};

export type EnglishWord = string | EnglishPlural;

/** Welsh that a Welsh reader has passed stands as it is; what we wrote ourselves is marked until one has. */
export interface ToCheck<Text> {
  readonly toCheck: Text;
}

/** Welsh words for a room of English ones: every key, the same holes, plural where the English is. */
export type WelshFor<English extends Readonly<Record<string, EnglishWord>>> = {
  readonly [Key in keyof English]: English[Key] extends string ? string | ToCheck<string> : WelshPlural | ToCheck<WelshPlural>;
};

export function toCheck<const Text extends string | WelshPlural>(text: Text): ToCheck<Text> {
  return { toCheck: text };
}

/** The names of the holes in a text: `'{n} of {all}'` has `n` and `all`. */
export type HolesIn<Word> = Word extends string
  ? TextHoles<Word>
  : Word extends EnglishPlural
    ? TextHoles<Word['one']> | TextHoles<Word['other']> | 'n'
    : never;

type TextHoles<Text extends string> = Text extends `${string}{${infer Hole}}${infer Rest}` ? Hole | TextHoles<Rest> : never;
