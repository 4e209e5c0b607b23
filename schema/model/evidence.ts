/** Evidence and judgements stand about any record; they are neither things nor statements. */
import { flag, reference, required, term, text, texts, date } from './property.ts';
import { certainty, stance } from './terms/common.ts';
import { verdict } from './terms/judgement.ts';
import { law, role } from './terms/membership.ts';

export const evidence = {
  is: 'evidence' as const,
  name: 'Evidence' as const,
  describe: 'What supports or disputes a record: the place in a source.',
  properties: {
    about: required(text('Id of the record it is about.')),
    aboutKind: text('Kind of that record; needed only where two kinds bear the same id.'),
    source: required(reference(['Source'], 'The document it stands in.')),
    stance: required(term(stance, 'Whether it supports or disputes the record.')),
    certainty: required(term(certainty, 'How sure it is: stated by a document, stated in legislation, widely known, assumed.')),
    locator: text('Where in the document: section, question, page.'),
    quote: text('The words of the document, short and exact.'),
    isWelsh: flag('Whether its quote is in Welsh; in English where nothing is said.'),
    value: text('A competing figure: 18 of 22, all but four.'),
    role: term(role, 'The role it gives; on a membership only.'),
    basis: text('The provision behind the seat; on a membership only.'),
    law: term(law, 'What the law does for the seat; on a membership only.'),
    note: text('A remark of the researcher.'),
  },
};

export const judgement = {
  is: 'judgement' as const,
  name: 'Judgement' as const,
  describe: 'The verdict of a role or organisation on an overlap or a gap.',
  properties: {
    about: required(text('Id of what it judges: a gap, or the overlap of a pair as overlap:board:board.')),
    verdict: required(term(verdict, 'Required, useful, duplicate or open.')),
    author: required(text('The role or organisation that judges; never a name of a person.')),
    at: required(date('The day of the judgement.')),
    reason: text('Why.'),
    rows: texts('Ids of the rows that were judged: when they change, the judgement is outdated.'),
    fingerprint: text('What those rows said when they were judged, in short; made by Tirlun when the judgement is committed.', {
      internal: true,
    }),
  },
};
