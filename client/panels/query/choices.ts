/** What a field can be filled with, by the landscape's own names, in the order of the language. */
import { compareIn } from '../../../schema/words/collate.ts';
import { labelOf, valuesOf } from '../../../schema/words/labelOf.ts';
import type { Language } from '../../../schema/words/say.ts';
import type { QueryChoicesQuery } from '../../api/generated/graphql.ts';
import type { PickerOption } from '../../ui/Picker.tsx';
import { areaChoices } from '../filters/areaChoices.ts';
import type { Speech } from './cells.ts';
import { partsIn, type Field } from './variables.ts';

interface Named {
  readonly nameEn: { readonly text: string; readonly language: string };
  readonly nameCy: { readonly text: string; readonly language: string };
}

/** Null where the field is written into, not chosen from; `value` stands in it. */
export function optionsFor(
  field: Field,
  choices: QueryChoicesQuery | null,
  { ask, say, value }: Speech & { readonly value: string },
): readonly PickerOption[] | null {
  const words = { group: (name: string) => ask('query', 'group', { name }), ask, say };
  const options = knownFor(field, choices, { words, held: partsIn(field, value) });
  if (options === null) return null;
  const isEverywhere = field.kind.of === 'area';
  return field.isOptional ? [{ value: '', label: ask('query', isEverywhere ? 'everywhere' : 'everything') }, ...options] : options;
}

interface Known {
  readonly words: Speech & { readonly group: (name: string) => string };
  /** What stands in the field. */
  readonly held: readonly string[];
}

function knownFor(
  { kind }: Field,
  choices: QueryChoicesQuery | null,
  { words: { group, ask, say }, held }: Known,
): readonly PickerOption[] | null {
  const { language } = ask;
  const named = (rows: readonly (Named & { readonly id: string; readonly isGeneral?: boolean })[]): readonly PickerOption[] =>
    sorted(
      rows.map(row => {
        const name = nameOf(row, language);
        return { value: row.id, label: row.isGeneral === true ? group(name.text) : name.text, lang: foreign(name.language, language) };
      }),
      language,
    );
  const titled = (rows: readonly { readonly id: string; readonly title: string }[]): readonly PickerOption[] =>
    sorted(
      rows.map(({ id, title }) => ({ value: id, label: title, lang: foreign('EN', language) })),
      language,
    );
  const landscape = choices?.landscape;
  switch (kind.of) {
    case 'term':
      return valuesOf(kind.set).map(value => ({ value, label: labelOf(kind.set, value, language) }));
    case 'boolean':
      return [
        { value: 'true', label: ask('query', 'yes') },
        { value: 'false', label: ask('query', 'no') },
      ];
    case 'area':
      return areaChoices(landscape?.areas ?? [], { say, held }).flatMap(group => group.choices);
    case 'partnership':
      return named(landscape?.partnerships ?? []);
    case 'organisation':
      return named(landscape?.organisations ?? []);
    case 'body':
      return named([...(landscape?.partnerships ?? []), ...(landscape?.organisations ?? [])]);
    case 'theme':
      return named(landscape?.themes ?? []);
    case 'duty':
      return titled(landscape?.duties ?? []);
    case 'source':
      return titled(choices?.sources.nodes ?? []);
    case 'number':
    case 'text':
      return null;
  }
}

function sorted(options: readonly PickerOption[], language: Language): readonly PickerOption[] {
  const compare = compareIn(language);
  return options.toSorted((a, b) => compare(a.label, b.label) || (a.value < b.value ? -1 : 1));
}

function nameOf({ nameEn, nameCy }: Named, language: Language): Named['nameEn'] {
  return language === 'cy' ? nameCy : nameEn;
}

function foreign(language: string, page: Language): string | undefined {
  return language.toLowerCase() === page ? undefined : language.toLowerCase();
}
