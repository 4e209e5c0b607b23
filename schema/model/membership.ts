import { statementKind } from './kind.ts';
import { date, required, term, termList, text } from './property.ts';
import { holds } from './terms/common.ts';
import { role } from './terms/membership.ts';

export const membership = statementKind('Membership', {
  describe: 'An organisation has a part in a partnership. Roles, legal basis and certainty stay with each piece of evidence.',
  plain: { file: 'memberships.csv', derivedColumns: ['seat'] },
  from: { kinds: ['Organisation'], column: 'organisation' },
  to: { kinds: ['Partnership'], column: 'partnership' },
  relationship: { always: 'MEMBER_OF' },
  key: 'ends',
  rowsMerge: true,
  properties: {
    holds: required(term(holds, 'Whether the statement says that it is so, that it is not, or that it is not known.')),
    since: date('When it began.'),
    until: date('When it ended.'),
    roles: termList(
      role,
      'Roles set down on the statement itself, by hand and without evidence. Evidence, where there is any, says the roles.',
    ),
    basis: text('Legal basis set down on the statement itself, by hand and without evidence.'),
  },
});
