import { statementKind } from './kind.ts';
import { note } from './names.ts';
import { date, required, term, text } from './property.ts';
import { holds } from './terms/common.ts';
import { interfaceType } from './terms/interface.ts';

export const interfaceBetween = statementKind('Interface', {
  describe: 'How one partnership stands to another: a link, or a finding about the pair.',
  plain: { file: 'interfaces.csv' },
  from: { kinds: ['Partnership'], column: 'from_partnership' },
  to: { kinds: ['Partnership'], column: 'to_partnership' },
  relationship: { after: 'type' },
  key: 'given',
  properties: {
    type: required(term(interfaceType, 'The type of interface, read from the first partnership to the second.')),
    holds: required(term(holds, 'Whether the statement says that it is so, that it is not, or that it is not known.')),
    strength: text('How strong a source calls the link; empty where no source grades it.'),
    since: date('When it began.'),
    until: date('When it ended.'),
    note,
  },
});
