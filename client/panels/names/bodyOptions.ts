/** Bodies to choose from, in the order of the alphabet, each found by its name in either language or by its short one. Pure. */
import { compareIn } from '../../../schema/words/collate.ts';
import { nameIn, type MapBody } from '../../state/landscape.ts';
import type { Language } from '../../state/session.ts';
import type { PickerOption } from '../../ui/Picker.tsx';

export function bodyOptions(bodies: readonly MapBody[], language: Language): readonly PickerOption[] {
  const compare = compareIn(language);
  return bodies
    .map(body => {
      const named = nameIn(body, language);
      const spoken = named.language.toLowerCase();
      const also = [body.nameEn.text, body.nameCy.text, body.shortEn.text, body.shortCy.text].join(' ');
      return { value: body.id, label: named.text, lang: spoken === language ? undefined : spoken, also };
    })
    .toSorted((a, b) => compare(a.label, b.label) || (a.value < b.value ? -1 : 1));
}
