import { thingKind } from './kind.ts';
import { names, note, shortNames } from './names.ts';
import { date, flag, required, term, termList, url } from './property.ts';
import { devolution, organisationType, sector } from './terms/organisation.ts';

export const organisation = thingKind('Organisation', {
  describe: 'A body that can sit, pay, share or hold a duty: a council, force, health board, charity, department.',
  plain: { file: 'organisations.csv', footprintColumn: 'area' },
  properties: {
    ...names,
    ...shortNames,
    type: required(term(organisationType, 'What sort of body it is.')),
    sector: term(sector, 'The sector it works in.'),
    devolution: term(devolution, 'Whether its work is devolved to Wales.'),
    ended: date('When it ended.'),
    isGroup: required(flag('A class of organisations on which a general statement hangs, not a body of its own.')),
    groupOf: termList(organisationType, 'The types of organisation to which statements about the group spread.'),
    url: url('Address of its public page.'),
    note,
  },
});
