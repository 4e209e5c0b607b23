/** What people call a value of a closed set, by its name in GraphQL: `labelOf('Tier', 'LOCAL', 'cy')` is `lleol`. */
import { enums, type EnumName } from '../model/enums.ts';
import { enumName, shownLabel, type Term, type TermSet } from '../model/terms.ts';
import type { Language } from './say.ts';

export function labelOf(set: EnumName, value: string, language: Language): string {
  return labelsOf(set).get(value)?.[language] ?? value;
}

/** The value of a set in its order, as GraphQL names them. */
export function valuesOf(set: EnumName): readonly string[] {
  return [...labelsOf(set).keys()];
}

function shown(term: Term | undefined, value: string): Readonly<Record<Language, string>> {
  return term === undefined ? { en: value, cy: value } : shownLabel(term);
}

type Labels = ReadonlyMap<string, Readonly<Record<Language, string>>>;
const read = new Map<EnumName, Labels>();

function labelsOf(set: EnumName): Labels {
  const known = read.get(set);
  if (known !== undefined) return known;
  const terms: TermSet = enums[set].terms;
  const labels = new Map(terms.values.map(value => [enumName(value), shown(terms.labels[value], value)]));
  read.set(set, labels);
  return labels;
}
