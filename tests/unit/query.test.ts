/** The query page without a browser: variables from fields, rows from answers, commands, files, and faults told. */
import { execFileSync } from 'node:child_process';
import { strFromU8, unzipSync } from 'fflate';
import { buildSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { declaredIn, faultsIn } from '../../client/editor/documents.ts';
import { cellOf, textOf } from '../../client/panels/query/cells.ts';
import { curlFor } from '../../client/panels/query/curl.ts';
import { cellsOf } from '../../client/panels/query/files.ts';
import { resultOf } from '../../client/panels/query/result.ts';
import { fieldsOf, missingIn, variablesFor } from '../../client/panels/query/variables.ts';
import { rootOf, rowsAt, valuesAt } from '../../client/panels/query/walk.ts';
import { chooseQuestion, giveValue, writeDocument } from '../../client/state/asked.ts';
import { xlsxOf } from '../../client/ui/xlsx.ts';
import { findQuestion } from '../../schema/questions/all.ts';
import { asking } from '../../schema/words/asking.ts';
import { wordFaults } from '../../tools/wordFaults.ts';
import { speechIn, variablesOf } from '../world/answers.ts';
import type { Question } from '../../schema/questions/question.ts';

const named = (text: string, language = 'EN', isFallback = false): object => ({ text, language, isFallback, needsCheck: false });
const source = { title: 'The Act', url: null };

describe('walking an answer', () => {
  const root = rootOf({ a: { nodes: [{ id: 1, b: [{ c: 'x' }, { c: null }] }, null, { id: 2, b: [] }] } });

  it('finds rows through lists, and what holds them', () => {
    const rows = rowsAt(root, 'a.nodes.b');
    expect(rows.map(row => valuesAt(row, 'c'))).toEqual([['x'], []]);
    expect(rows.map(row => valuesAt(row, '../id'))).toEqual([[1], [1]]);
    expect(rows.map(row => valuesAt(row, '../../../nothing'))).toEqual([[], []]);
  });

  it('takes one path or another', () => {
    expect(rowsAt(root, 'a.nodes').map(row => valuesAt(row, 'b.c|id'))).toEqual([['x', 1], [2]]);
  });

  it('finds nothing in what is no answer', () => {
    expect(rowsAt(rootOf(null), 'a.nodes')).toEqual([]);
    expect(rowsAt(rootOf('text'), 'a')).toEqual([]);
  });
});

describe('the rows of a ready question', () => {
  const question = findQuestion('who-sits-on') as Question;
  const seat = { id: 's', roles: ['CHAIR', 'MEMBER'], law: 'REQUIRES', certainty: 'STATUTE', evidence: [] };
  const data = {
    partnership: {
      name: named('The Board'),
      memberList: 'LAW_ONLY',
      seats: [
        {
          ...seat,
          organisation: { name: named('Cyngor', 'CY') },
          evidence: [{ stance: 'SUPPORTS', certainty: 'STATUTE', quote: 'shall', locator: 's.5', source }],
        },
        { ...seat, organisation: { name: named('=Council', 'EN', true) }, roles: [], law: null },
      ],
    },
  };

  it('say what stands in them in words, and what does not stand there too', () => {
    expect(cellsOf(resultOf(data, question, speechIn.en))).toEqual([
      ['Organisation', 'Roles', 'What the law does', 'How sure', 'Who says so'],
      ['Cyngor', 'chair, member', 'law requires the seat', 'in legislation', 'The Act, s.5 (in legislation): “shall”'],
      ['=Council', 'not recorded', 'not recorded', 'in legislation', 'unsourced'],
    ]);
  });

  it('keep the marks of a name', () => {
    const { rows, columns } = resultOf(data, question, speechIn.cy);
    expect(rows.map(row => columns[0]?.cell(row))).toEqual([
      { kind: 'names', names: [named('Cyngor', 'CY')] },
      { kind: 'names', names: [named('=Council', 'EN', true)] },
    ]);
  });

  it('tell a board that is not there from a board without rows', () => {
    expect(resultOf({ partnership: null }, question, speechIn.en)).toMatchObject({ rows: [], isGone: true });
    expect(resultOf({ partnership: { seats: [] } }, question, speechIn.en)).toMatchObject({ rows: [], isGone: false });
  });

  it('are those alone that the question asks for', () => {
    const both = findQuestion('sits-on-both') as Question;
    const seats = ['a', 'b', 'c'].map(id => ({ ...seat, organisation: { id, name: named(id) } }));
    const other = { seats: [{ organisation: { id: 'b' } }, { organisation: { id: 'z' } }] };
    const result = resultOf({ partnership: { seats }, other }, both, speechIn.en);
    expect(result.rows.map(({ row }) => valuesAt(row, 'organisation.id'))).toEqual([['b']]);
    expect(result.came).toBe(3);
  });
});

describe('the rows of a question of one’s own', () => {
  it('are the first list, with a column for every value, names and evidence whole', () => {
    const nodes = [
      {
        id: 'a',
        name: named('A'),
        seats: [{ organisation: { id: 'x' } }, { organisation: { id: 'y' } }],
        n: 3,
        ok: false,
        certainty: 'ASSUMED',
      },
      { id: 'b', name: named('B'), seats: [], n: null, ok: true, certainty: 'STATED', evidence: [{ certainty: 'STATED', source }] },
    ];
    const result = resultOf({ partnerships: { totalCount: 9, nodes, pageInfo: { hasNextPage: true } } }, null, speechIn.en);
    expect(cellsOf(result)).toEqual([
      ['id', 'name', 'seats · organisation · id', 'n', 'ok', 'certainty', 'evidence'],
      ['a', 'A', 'x; y', 3, 'no', 'assumed', 'not recorded'],
      ['b', 'B', 'not recorded', 'not recorded', 'yes', 'stated', 'The Act (stated)'],
    ]);
    expect(result.all).toBe(9);
  });

  it('are one row where there is no list, and none where the list is empty', () => {
    expect(cellsOf(resultOf({ landscape: { revision: 4 } }, null, speechIn.en))).toEqual([['revision'], [4]]);
    expect(resultOf({ areas: { totalCount: 0, nodes: [] } }, null, speechIn.en).rows).toEqual([]);
  });

  it('say that there are more lists than the one', () => {
    const data = { one: { nodes: [{ id: 1 }] }, two: { nodes: [{ id: 2 }] } };
    expect(resultOf(data, null, speechIn.en)).toMatchObject({ hasMoreLists: true, rows: [{ row: { node: { id: 1 } } }] });
  });
});

describe('variables', () => {
  const question = findQuestion('boards-here') as Question;

  it('are what stands in the fields; one left empty is not sent', () => {
    expect(variablesOf(question, 'en')).toEqual({ language: 'EN', area: 'la-torfaen' });
    expect(variablesOf(question, 'cy', { area: '', tier: 'LOCAL' })).toEqual({ language: 'CY', tier: ['LOCAL'] });
  });

  it('of a document of one’s own have a field each, by their types', () => {
    const declared = declaredIn(
      'query Q($language: Language!, $area: ID, $first: Int = 5, $kinds: [PartnershipKind!]!, $all: Boolean!, $text: String!) { x }',
    );
    const fields = fieldsOf(question, declared);
    expect(fields.map(({ name, kind, isList, isOptional }) => [name, kind.of, isList, isOptional])).toEqual([
      ['area', 'area', false, true],
      ['first', 'number', false, true],
      ['kinds', 'term', true, false],
      ['all', 'boolean', false, false],
      ['text', 'text', false, false],
    ]);
    expect(missingIn(fields, { kinds: 'CSP' }).map(({ name }) => name)).toEqual(['all', 'text']);
    const values = { area: '', first: '7', kinds: 'CSP, PSB', all: 'true', text: 'a, b' };
    expect(variablesFor({ fields, values, language: 'en', takesLanguage: true })).toEqual({
      language: 'EN',
      first: 7,
      kinds: ['CSP', 'PSB'],
      all: true,
      text: 'a, b',
    });
  });

  it('of what cannot be read are not known', () => {
    expect(declaredIn('query Q($')).toBeNull();
  });
});

describe('faults are found before anything is sent', () => {
  const schema = buildSchema('type Query { areas: [Area] } type Area { id: ID name: String } type Mutation { wipe: ID }');
  it.each([
    ['{ areas { id', [{ kind: 'syntax', place: { line: 1, column: 13 } }]],
    ['{ areas {\n  nam } }', [{ kind: 'schema', place: { line: 2, column: 3 } }]],
    ['mutation { wipe }', [{ kind: 'changes', place: null }]],
    ['query A { areas { id } } mutation B { wipe }', [{ kind: 'noOperation', place: null }]],
    ['fragment F on Area { id }', [{ kind: 'noOperation', place: null }]],
    ['{ areas { id name } }', []],
  ])('%s', (text, faults) => {
    expect(faultsIn(text, schema)).toMatchObject(faults);
    expect(faultsIn(text, schema)).toHaveLength(faults.length);
  });

  it('and say what may have been meant', () => {
    expect(faultsIn('{ areas { nam } }', schema)[0]?.message).toContain('Did you mean "name"?');
  });

  it('but those of the schema only where it is known', () => {
    expect(faultsIn('{ nothing }', null)).toEqual([]);
  });
});

describe('the command for a terminal', () => {
  it('hands a shell the very same text, whatever quotes it has', () => {
    const sent = { query: `{ search(text: "Ynys Môn's $HOME \`id\` \\\\") { totalCount } }\n`, variables: { a: "it's", b: ['!', '"'] } };
    const command = curlFor(sent, "http://127.0.0.1:4000/graphql?a='b'");
    const words = execFileSync('sh', ['-c', `${command.replace(/^curl/, 'printf "%s\\n@@"')}`], { encoding: 'utf8' }).split('\n@@');
    expect(words.slice(0, -1)).toEqual([
      '--fail-with-body',
      "http://127.0.0.1:4000/graphql?a='b'",
      '--header',
      'Content-Type: application/json',
      '--data-raw',
      JSON.stringify(sent),
    ]);
  });
});

describe('the workbook', () => {
  const files = unzipSync(
    xlsxOf([
      {
        name: 'Rows: all/some',
        rows: [
          ['Name', 'Seats'],
          ['A & <B>\u0001', 3],
          ['=1+1', null],
        ],
      },
      { name: 'Question', rows: [] },
    ]),
  );
  const text = (path: string): string => strFromU8(files[path] ?? new Uint8Array());

  it('has every part that it names', () => {
    const parts = [...text('[Content_Types].xml').matchAll(/PartName="\/([^"]+)"/g)].map(match => match[1]);
    expect(parts).toEqual(['xl/workbook.xml', 'xl/styles.xml', 'xl/worksheets/sheet1.xml', 'xl/worksheets/sheet2.xml']);
    expect(parts.filter(part => files[part ?? ''] === undefined)).toEqual([]);
    expect(text('xl/workbook.xml')).toContain('name="Rows  all some"');
  });

  it('has numbers as numbers, texts as texts, and no formula', () => {
    const sheet = text('xl/worksheets/sheet1.xml');
    expect(sheet).toContain('<c r="B2"><v>3</v></c>');
    expect(sheet).toContain('A &amp; &lt;B&gt;</t>');
    expect(sheet).toContain('<c r="A3" t="inlineStr"><is><t xml:space="preserve">=1+1</t></is></c>');
    expect(sheet).not.toContain('<f>');
    expect(sheet).not.toContain('r="B3"');
  });

  it('is the same file for the same rows', () => {
    const rows = [['a', 1]];
    expect(xlsxOf([{ name: 'x', rows }])).toEqual(xlsxOf([{ name: 'x', rows }]));
  });
});

describe('what is asked', () => {
  it('is the same object where nothing changes, and a ready question again when its document is written back', () => {
    const ready = chooseQuestion('boards-here');
    const given = giveValue(ready, 'area', 'la-cardiff');
    expect(giveValue(given, 'area', 'la-cardiff')).toBe(given);
    const own = writeDocument(given, '{ x }', '{ y }');
    expect(own).toEqual({ question: 'boards-here', values: { area: 'la-cardiff' }, document: '{ x }' });
    expect(writeDocument(own, '{ y }', '{ y }')).toEqual(given);
  });
});

describe('the words of the query page', () => {
  it('have every key in both languages, the same holes, and all plural forms', () => {
    expect(wordFaults(asking)).toEqual([]);
  });
});

describe('a cell in a file', () => {
  it.each([
    [2021, '2021'],
    [-0.054373522458628844, '−0.0544'],
    [0.4657210401891253, '0.466'],
  ])('shows %d as %s, and takes it along whole', (value, shown) => {
    const cell = cellOf({ node: { value }, within: null }, { heading: 'value', at: 'value', as: 'number' }, speechIn.en);
    expect(cell).toEqual({ kind: 'number', value, text: shown });
    expect(textOf(cell, speechIn.en)).toBe(value);
  });

  it('says what is not recorded', () => {
    expect(textOf({ kind: 'nothing', text: 'not recorded' }, speechIn.en)).toBe('not recorded');
  });
});
