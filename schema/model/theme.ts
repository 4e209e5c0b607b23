import { statementKind, thingKind } from './kind.ts';
import { names, note } from './names.ts';
import { date, required, term } from './property.ts';
import { holds } from './terms/common.ts';
import { remitRole } from './terms/remit.ts';

export const theme = thingKind('Theme', {
  describe: 'A topic of community safety: serious violence, substance misuse.',
  plain: { file: 'themes.csv' },
  properties: { ...names },
});

export const remit = statementKind('Remit', {
  describe: 'A partnership covers a theme.',
  plain: { file: 'partnership_themes.csv' },
  from: { kinds: ['Partnership'], column: 'partnership' },
  to: { kinds: ['Theme'], column: 'theme' },
  relationship: { always: 'ADDRESSES' },
  key: 'ends',
  properties: {
    role: required(term(remitRole, 'What part the theme has in the work of the board.')),
    holds: required(term(holds, 'Whether the statement says that it is so, that it is not, or that it is not known.')),
    since: date('When it began.'),
    until: date('When it ended.'),
    note,
  },
});
