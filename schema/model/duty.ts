import { statementKind, thingKind } from './kind.ts';
import { note } from './names.ts';
import { date, required, term, text } from './property.ts';
import { holds } from './terms/common.ts';
import { holdingRole, holdsAs, productKind } from './terms/duty.ts';

export const duty = thingKind('Duty', {
  describe: 'What an Act or guidance requires, and the product it makes people write.',
  plain: { file: 'duties.csv' },
  properties: {
    title: required(text('The duty in a few words.')),
    productKind: required(term(productKind, 'What sort of product it asks for.')),
    product: text('The product: the plan, assessment or review by its name.'),
    act: text('The Act, regulations or guidance it stands in.'),
    section: text('The section.'),
    frequency: text('How often it falls due.'),
    note,
  },
});

export const dutyHolding = statementKind('DutyHolding', {
  describe: 'A body or board holds a duty, carries it, feeds it or is consulted on it.',
  plain: { file: 'duty_holders.csv' },
  from: { kinds: ['Organisation', 'Partnership'], column: 'holder', kindColumn: 'holder_type' },
  to: { kinds: ['Duty'], column: 'duty' },
  relationship: { always: 'HOLDS' },
  key: 'ends',
  properties: {
    role: term(holdingRole, 'The words in which the part in the duty is told.'),
    holdsAs: required(term(holdsAs, 'Whether it must, carries, contributes, is consulted, or another part.')),
    holds: required(term(holds, 'Whether the statement says that it is so, that it is not, or that it is not known.')),
    since: date('When it began.'),
    until: date('When it ended.'),
    note,
  },
});
