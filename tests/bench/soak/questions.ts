/** What people ask all day: what the page asks by itself, and the ready questions. */
import { parse, print, separateOperations } from 'graphql';
import { allQuestions } from '../../../schema/questions/all.ts';
import { readClientOperations } from '../../../server/language.ts';
import { project } from '../../api/running.ts';
import { variablesOf } from '../../world/answers.ts';

export interface Asking {
  readonly name: string;
  readonly body: string;
}

const boards = ['psb-gwent', 'csp-cardiff', 'csp-wrexham', 'rpb-gwent'];
const languages = ['EN', 'CY'] as const;
const network = { network: 'SEATS', includeNational: true, includeAssumed: true };

/** The page's own, by name, with what stands in the views that people open. */
const ofThePage: readonly (readonly [string, Readonly<Record<string, unknown>>])[] = [
  ['Landscape', {}],
  ['Landscape', {}],
  ['SourcesToName', {}],
  ['Overlaps', { first: 50 }],
  ...boards.map(id => ['PanelPartnership', { id }] as const),
  ...boards.map(id => ['DutiesOf', { id }] as const),
  ['PanelOrganisation', { id: 'police-gwent' }],
  ['PanelOrganisation', { id: 'probation' }],
  ['Comparison', { a: 'psb-gwent', b: 'csp-cardiff', includeGeneral: false, includeAssumed: true }],
  ...['cardiff', 'safety', 'heddlu'].map(text => ['Search', { text, first: 20 }] as const),
  ...languages.flatMap(language => [
    ['SilosTogether', { ...network, by: 'SECTOR', language }] as const,
    ['SilosConstraint', { ...network, network: 'ORGANISATIONS', first: 20, language }] as const,
    ['GapRules', { language }] as const,
    ['Areas', { includeNational: true, language }] as const,
    ['Revisions', { language }] as const,
    ['PageSeatLoad', { language }] as const,
    ['MostOverlapping', { partnership: 'psb-gwent', first: 5, language }] as const,
  ]),
];

export function askingsOfADay(): readonly Asking[] {
  const operations = separateOperations(parse(readClientOperations(project).join('\n')));
  const own = ofThePage.map(([name, variables]) => {
    const document = operations[name];
    if (document === undefined) throw new Error(`The page asks no ${name} any more.`);
    return { name, body: JSON.stringify({ query: print(document), operationName: name, variables }) };
  });
  const ready = allQuestions.flatMap(question =>
    (['en', 'cy'] as const).map(language => ({
      name: question.id,
      body: JSON.stringify({ query: question.document, variables: variablesOf(question, language) }),
    })),
  );
  return [...own, ...ready];
}
