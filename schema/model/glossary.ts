import { thingKind } from './kind.ts';
import { required, term, text } from './property.ts';
import { welshBasis } from './terms/common.ts';

export const glossaryTerm = thingKind('GlossaryTerm', {
  describe: 'An acronym of the field, spelt out in both languages.',
  plain: {
    file: 'glossary.csv',
    idColumn: 'acronym',
    columns: { nameEn: 'expansion_en', nameCy: 'expansion_cy', nameCyBasis: 'cy_basis' },
  },
  properties: {
    nameEn: required(text('Spelt out in English.')),
    nameCy: text('Spelt out in Welsh.'),
    nameCyBasis: term(welshBasis, 'What the Welsh rests on.'),
    meaning: text('What it means, in English.'),
  },
});
