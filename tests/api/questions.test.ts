/** Every ready question of the query page, asked of Wales in both languages: its rows, its words, its price. */
import { buildSchema, Kind, parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { resultOf, type Result } from '../../client/panels/query/result.ts';
import { faultsIn } from '../../client/editor/documents.ts';
import { valuesAt } from '../../client/panels/query/walk.ts';
import { startingDocument } from '../../client/panels/query/startingDocument.ts';
import { allQuestions, findQuestion } from '../../schema/questions/all.ts';
import type { Question, QuestionId } from '../../schema/questions/question.ts';
import { valuesOf } from '../../schema/words/labelOf.ts';
import { priceOf } from '../../server/api/guards/cost.ts';
import { limits } from '../../server/api/guards/limits.ts';
import { sizesOf } from '../../server/api/guards/sizes.ts';
import { readSdl } from '../../server/language.ts';
import { speechIn, variablesOf } from '../world/answers.ts';
import { wales as graph } from '../world/wales.ts';
import { project, startOnWales, type Running } from './running.ts';

let wales: Running;
beforeAll(async () => void (wales = await startOnWales()));
afterAll(() => wales.stop());

const schema = buildSchema(readSdl(project));

/** Rows on Wales. Where the fact base says the number (landscape-facts/README.md), or a count of its files does, it stands behind. */
const rowsExpected: Readonly<Record<QuestionId, number>> = {
  'boards-here': 33,
  'boards-of-kind': 19, // "csp 19"
  'members-unknown': 14, // "unknown 14"
  'interfaces-of-board': 33, // 6 of Cardiff's own, 27 of all CSPs
  'no-upward-line': 36,
  'shortest-way': 3,
  'around-board': 12,
  'findings-on-pairs': 19, // "165 links, 19 findings"
  'who-sits-on': 16, // "Gwent PSB 16"
  'boards-sat-on': 8, // counted in memberships.csv
  'sits-on-both': 5, // "5 of 9 recorded members shared"
  'seats-by-law': 51,
  'seats-assumed': 105, // counted in memberships.csv
  'seats-of-type': 39, // counted in memberships.csv
  'most-seats': 37,
  'parts-without-seat': 1,
  'boards-that-must': 12,
  'organisations-that-must': 10,
  'duties-of-organisation': 31,
  'holders-of-duty': 22, // counted in duty_holders.csv
  'duties-of-kind': 15, // "plan 15"
  'nobody-must': 6, // README, open point 9: four, and d-sip and d-s115
  'boards-on-theme': 7, // counted in partnership_themes.csv
  'themes-not-covered': 18,
  'money-to': 6, // counted in funding_flows.csv
  'money-from': 26, // counted in funding_flows.csv
  'money-in-year': 6, // counted in funding_flows.csv
  'money-by-status': 7, // counted in funding_flows.csv
  'data-by-status': 3, // counted in data_flows.csv
  'data-of-body': 26, // counted in data_flows.csv
  'what-two-share': 5, // "5 of 9 recorded members shared"
  'boards-that-overlap': 126,
  'overlaps-of-board': 15,
  'shared-but-not-linked': 96,
  'due-more-than-once': 5,
  'contributes-to-several': 3,
  'gaps-here': 8,
  'gaps-counted': 27, // the rules of the catalogue
  'only-link': 47, // "47 and 67 in Wales by seats" (peers.md)
  'hangs-on-one-link': 54, // as igraph counts them
  'joined-to-nobody': 39, // 14 boards of unknown members, 25 organisations without a seat
  'stands-between': 25,
  'brings-sectors-together': 25,
  'keeps-to-itself': 3,
  'who-holds-together': 7,
  'where-board-stands': 3,
  'more-than-chance': 83, // record 66
  'ways-between': 5,
  'line-upwards': 2,
  'disagreements': 14, // claims of the 7, counted in disagreements.csv
  'nobody-opened': 166,
  'no-welsh-name': 51, // 34 organisations and 17 youth justice boards
  'welsh-to-check': 138, // 137 generic, 1 to check
  'said-about': 58, // counted in facts.csv
  'survey-results': 68, // "survey_results.csv 68"
  'recommendations': 11, // "recommendations.csv 11"
  'rests-on-source': 3,
  'sources-read': 4, // counted in sources.csv
  'assumed-links': 25,
  'what-changed': 0, // seeded, and not changed since
};

async function answerTo(question: Question, values: Readonly<Record<string, string>> = {}, language: 'en' | 'cy' = 'en'): Promise<Result> {
  const { data, messages } = await wales.ask(question.document, variablesOf(question, language, values));
  expect(messages).toEqual([]);
  return resultOf(data, question, speechIn[language]);
}

test('money that ended is asked of an area by who receives it, whoever gives', async () => {
  const question = allQuestions.find(({ id }) => id === 'money-by-status') as Question;
  const rowsIn = async (area: string, status: string): Promise<number> => (await answerTo(question, { area, status })).rows.length;
  // Three told of all boards and commissioners; Cardiff's board three more of its own, that of Gwynedd and Anglesey one.
  expect(await rowsIn('la-wrexham', 'DISCONTINUED')).toBe(3);
  expect(await rowsIn('la-cardiff', 'DISCONTINUED')).toBe(6);
  expect(await rowsIn('la-gwynedd', 'DISCONTINUED')).toBe(4);
  // The Welsh Government serves Wrexham, but what it gave the Vale of Glamorgan did not come there.
  const { data } = await wales.ask(
    '{ fundingFlows(filter: { toArea: "la-wrexham", status: [PAST] }, first: 200) { nodes { to { id } } } }',
  );
  expect(JSON.stringify(data)).not.toContain('council-vale-of-glamorgan');
  expect((await wales.ask('{ dataFlows(filter: { toArea: "nowhere" }) { totalCount } }')).messages).toEqual([
    '"toArea" must be the id of an area; nobody bears “nowhere”. Query areas for the ids.',
  ]);
});

describe('each ready question', () => {
  test('has an id of its own, and there are enough of them', () => {
    expect(new Set(allQuestions.map(({ id }) => id)).size).toBe(allQuestions.length);
    expect(allQuestions.length).toBeGreaterThanOrEqual(25);
  });

  test.each(allQuestions.map(question => [question.id, question] as const))(
    '%s has the rows that it should, the same in Welsh',
    async (id, question) => {
      const english = await answerTo(question);
      const welsh = await answerTo(question, {}, 'cy');
      expect(english.rows).toHaveLength(rowsExpected[id]);
      expect(welsh.rows).toHaveLength(rowsExpected[id]);
      expect({ all: english.all, isGone: english.isGone }).toEqual({ all: null, isGone: false });
    },
  );

  test.each(allQuestions.map(question => [question.id, question] as const))('%s says something in every column', async (id, question) => {
    const { rows, columns } = await answerTo(question);
    const empty = columns.filter(column => rows.length > 0 && rows.every(row => column.cell(row).kind === 'nothing'));
    expect(empty.map(({ heading }) => heading)).toEqual(silent[id] ?? []);
  });

  test.each(allQuestions.map(question => [question.id, question] as const))(
    '%s is right GraphQL, declares what it takes, and is no dearer than allowed',
    (_id, question) => {
      expect(faultsIn(question.document, schema)).toEqual([]);
      const document = parse(question.document);
      const [operation] = document.definitions;
      if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('The document begins with no operation.');
      const declared = (operation.variableDefinitions ?? []).map(({ variable }) => variable.name.value).filter(name => name !== 'language');
      expect(question.parameters.map(({ name }) => name)).toEqual(declared);
      const variables = variablesOf(question, 'en');
      const price = priceOf({ schema, fragments: {}, operation, variables, sizes: sizesOf(graph) });
      expect(price).toBeLessThanOrEqual(limits.cost);
    },
  );

  test('starts with values that Wales knows', async () => {
    const ids = new Map<string, ReadonlySet<string>>([
      ['area', new Set(graph.areas.keys())],
      ['partnership', new Set(graph.partnerships.keys())],
      ['organisation', new Set(graph.organisations.keys())],
      ['body', new Set([...graph.partnerships.keys(), ...graph.organisations.keys()])],
      ['theme', new Set(graph.themes.keys())],
      ['duty', new Set(graph.duties.keys())],
      ['source', new Set(graph.sources.keys())],
    ] as readonly (readonly [string, ReadonlySet<string>])[]);
    const strange = allQuestions.flatMap(({ id, parameters }) =>
      parameters
        .filter(({ kind, standard }) => {
          if (standard === '' || kind.of === 'number') return false;
          return kind.of === 'term' ? !valuesOf(kind.set).includes(standard) : ids.get(kind.of)?.has(standard) !== true;
        })
        .map(({ name, standard }) => `${id} ${name}=${standard}`),
    );
    expect(strange).toEqual([]);
    const unfilled = allQuestions.flatMap(({ id, parameters }) =>
      parameters.filter(({ standard, isOptional }) => standard === '' && isOptional !== true).map(({ name }) => `${id} ${name}`),
    );
    expect(unfilled).toEqual([]);
  });
});

/** Columns that Wales leaves unsaid with the values that stand at first. */
const silent: Readonly<Partial<Record<QuestionId, readonly string[]>>> = {
  'members-unknown': ['Seats'],
  'money-to': ['Part of'],
  'money-in-year': ['Part of'],
  'rests-on-source': ['To, or with'],
};

describe('what is known of Wales comes out as it should', () => {
  const texts = async (
    id: QuestionId,
    values: Readonly<Record<string, string>>,
    heading: string,
    language: 'en' | 'cy' = 'en',
  ): Promise<readonly (string | number | null)[]> => {
    const { rows, columns } = await answerTo(findQuestion(id) as Question, values, language);
    const column = columns.find(known => known.heading === heading);
    if (column === undefined) throw new Error(`No column is headed ${heading}.`);
    return rows.map(row => column.value(row));
  };

  test('boards that must or carry a needs assessment in Torfaen: its CSP, the PSB; the RPB carries', async () => {
    const boards = await texts('boards-that-must', { area: 'la-torfaen' }, 'Board');
    expect(boards).toEqual(
      expect.arrayContaining(['Torfaen Community Safety Partnership', 'Gwent Public Services Board', 'Gwent Regional Partnership Board']),
    );
  });

  test('Cardiff CSP and PSB share five, named in either language', async () => {
    const english = await texts('sits-on-both', {}, 'Organisation');
    const welsh = await texts('sits-on-both', {}, 'Sefydliad', 'cy');
    expect(english).toContain('Cardiff Council');
    expect(welsh).toContain('Cyngor Caerdydd');
    expect(welsh).toHaveLength(english.length);
  });

  test('in Cardiff council and health board contribute to the assessments of more than one board, and hold one themselves', async () => {
    const organisations = await texts('contributes-to-several', {}, 'Organisation');
    expect(organisations).toEqual(expect.arrayContaining(['Cardiff Council', 'Cardiff and Vale University Health Board']));
    const boards = await texts('due-more-than-once', {}, 'Board');
    expect(boards).toEqual(
      expect.arrayContaining([
        'Cardiff Community Safety Partnership',
        'Cardiff Public Services Board',
        'Cardiff and Vale of Glamorgan Regional Partnership Board',
      ]),
    );
  });

  test('what two boards share is told with what law requires of it', async () => {
    expect(await texts('what-two-share', {}, 'Law requires it on the first')).toEqual(expect.arrayContaining(['yes']));
    expect(await texts('what-two-share', {}, 'Organisation')).toContain('South Wales Fire and Rescue Service');
  });

  test('seats on record: Torfaen CSP 5, North Wales panel 6, the Network 37', async () => {
    const counts = await Promise.all(
      ['csp-torfaen', 'pcp-north-wales', 'wscn'].map(
        async partnership => (await answerTo(findQuestion('who-sits-on') as Question, { partnership })).rows.length,
      ),
    );
    expect(counts).toEqual([5, 6, 37]);
  });

  test('a board whose members nobody recorded says so, and does not say none', async () => {
    expect(new Set(await texts('members-unknown', {}, 'Seats'))).toEqual(new Set(['members not known']));
    expect(new Set(await texts('members-unknown', {}, 'Seddi', 'cy'))).toEqual(new Set(['aelodau anhysbys']));
  });

  test('an amount that nobody recorded is not nought', async () => {
    const amounts = await texts('money-in-year', {}, 'Amount');
    expect(amounts).toContain('not recorded');
    expect(amounts).not.toContain(0);
  });

  test('49 memberships rest on a passage that nobody opened', async () => {
    const { rows } = await answerTo(findQuestion('nobody-opened') as Question);
    expect(rows.filter(({ row }) => valuesAt(row, 'about.__typename')[0] === 'Membership')).toHaveLength(49);
  });

  test('the question on which one’s own begins is right and answered', async () => {
    expect(faultsIn(startingDocument, schema)).toEqual([]);
    const { data, messages } = await wales.ask(startingDocument, { language: 'CY' });
    expect(messages).toEqual([]);
    const { rows, columns } = resultOf(data, null, speechIn.cy);
    expect(rows).toHaveLength(20);
    expect(columns.map(({ heading }) => heading)).toEqual(['name', 'kind', 'footprint · name']);
  });
});
