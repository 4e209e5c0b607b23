/** What a field can be filled with, by the landscape's own names, in the order of the language. */
import { compareIn } from '../../../schema/words/collate.ts';
import { labelOf, valuesOf } from '../../../schema/words/labelOf.ts';
import type { Language } from '../../../schema/words/say.ts';
import type { QueryChoicesQuery } from '../../api/generated/graphql.ts';
import type { PickerOption } from '../../ui/Picker.tsx';
import type { Speech } from './cells.ts';
import type { Field } from './variables.ts';

interface Named {
  readonly nameEn: { readonly text: string; readonly language: string };
  readonly nameCy: { readonly text: string; readonly language: string };
}

/** Null where the field is written into, not chosen from. */
export function optionsFor(field: Field, choices: QueryChoicesQuery | null, { ask }: Speech): readonly PickerOption[] | null {
  const options = knownFor(field, choices, ask.language, { group: name => ask('query', 'group', { name }), ask });
  if (options === null) return null;
  const isEverywhere = field.kind.of === 'area';
  return field.isOptional ? [{ value: '', label: ask('query', isEverywhere ? 'everywhere' : 'everything') }, ...options] : options;
}

interface Words {
  readonly group: (name: string) => string;
  readonly ask: Speech['ask'];
}

function knownFor(
  { kind }: Field,
  choices: QueryChoicesQuery | null,
  language: Language,
  { group, ask }: Words,
): readonly PickerOption[] | null {
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
      return landscape === undefined ? [] : areas(landscape.areas, language, ask);
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

/** Councils by their names alone, then the wider areas with what sort of area each is. */
function areas(rows: QueryChoicesQuery['landscape']['areas'], language: Language, ask: Speech['ask']): readonly PickerOption[] {
  const options = rows.map(area => {
    const name = nameOf(area, language);
    const isCouncil = area.kind === 'PRINCIPAL_AREA';
    const kind = labelOf('AreaKind', area.kind, language);
    const label = isCouncil ? name.text : ask('query', 'kindOfArea', { name: name.text, kind });
    return { isCouncil, option: { value: area.id, label, lang: foreign(name.language, language) } };
  });
  const [councils, wider] = [true, false].map(wanted =>
    options.filter(({ isCouncil }) => isCouncil === wanted).map(({ option }) => option),
  );
  return [...sorted(councils ?? [], language), ...sorted(wider ?? [], language)];
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
