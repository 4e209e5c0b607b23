import { thingKind } from './kind.ts';
import { names, note, shortNames } from './names.ts';
import { date, flag, required, term, termList, text, url } from './property.ts';
import { partnershipKind, statutory, tier } from './terms/partnership.ts';

export const partnership = thingKind('Partnership', {
  describe: 'A board or group in which organisations sit.',
  plain: {
    file: 'partnerships.csv',
    columns: { statutory: 'is_statutory' },
    footprintColumn: 'area',
    derivedColumns: ['region', 'member_list'],
  },
  properties: {
    ...names,
    ...shortNames,
    kind: required(term(partnershipKind, 'The type of partnership.')),
    tier: required(term(tier, 'National, regional or local.')),
    statutory: term(statutory, 'Whether an Act sets it up, or only a process in law.'),
    statutoryBasis: text('The Act, section or regulation it rests on.'),
    established: date('When it began, or when the law behind it took effect.'),
    ended: date('When it ended.'),
    isGroup: required(flag('A class of partnerships on which a general statement hangs, not a board of its own.')),
    groupOf: termList(partnershipKind, 'The kinds of partnership to which statements about the group spread.'),
    url: url('Address of its public page.'),
    note,
  },
});
