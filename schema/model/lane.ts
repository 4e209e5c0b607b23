import { thingKind } from './kind.ts';
import { note } from './names.ts';
import { integer, required, term, termList, text } from './property.ts';
import { family, section } from './terms/lane.ts';
import { organisationType } from './terms/organisation.ts';
import { partnershipKind } from './terms/partnership.ts';

export const lane = thingKind('Lane', {
  describe: 'A lane of the map, in which kinds of board or types of body stand.',
  plain: {
    file: 'lanes.csv',
    idColumn: 'lane',
    columns: { nameEn: 'label_en', nameCy: 'label_cy', nameCyBasis: 'label_cy_basis' },
    unsourced: true,
  },
  properties: {
    order: required(integer('Its place from the top.')),
    section: required(term(section, 'The part of the map it stands in.')),
    kinds: termList(partnershipKind, 'Kinds of partnership that stand in it.'),
    types: termList(organisationType, 'Types of organisation that stand in it.'),
    nameEn: required(text('Name in English.')),
    nameCy: text('Name in Welsh.'),
    nameCyBasis: text('What the Welsh name rests on.'),
    shortEn: text('Short name in English.'),
    shortCy: text('Short name in Welsh.'),
    family: required(term(family, 'The family it takes its colour from.')),
    note,
  },
});
