/** What is taken of a story: which tables stand behind a scene, and the sheets that they become. */
import { expect, test } from 'vitest';
import { viewSayIn } from '../../schema/words/viewing.ts';
import { sheetsOf, type SceneTables } from '../../client/panels/takeHome/sheets.ts';
import { viewsWithTables } from '../../client/panels/takeHome/viewsWithTables.ts';
import { viewAt } from '../../client/address/scene.ts';
import { walesIndex as index } from '../world/walesOnClient.ts';

const tablesOf = (address: string): readonly (string | null)[] =>
  viewsWithTables(viewAt(address, index).session, index).map(({ screen, table }) => (screen === 'table' ? table : screen));

test.each([
  ['/?lens=seats', ['boards', 'organisations']],
  ['/?lens=seats&focus=csp-cardiff', ['boards', 'organisations', 'lines']],
  ['/organisation/grp-pccs', ['boards', 'organisations', 'groups']],
  ['/table?rows=organisations', ['organisations']],
  ['/compare/csp-cardiff/psb-cardiff', ['compare']],
  ['/flows?about=grp-pccs&course=runs', ['flows']],
])('behind %s stand %j', (address, tables) => {
  expect(tablesOf(address)).toEqual(tables);
});

test('the map is filtered and focused in its tables as it is in the scene', () => {
  const [boards] = viewsWithTables(viewAt('/?lens=seats&focus=csp-cardiff&steps=2&kind=csp', index).session, index);
  expect(boards).toMatchObject({ lens: 'seats', focus: { id: 'csp-cardiff', steps: 2 }, filters: { kind: ['CSP'] } });
});

const source = { __typename: 'Source' as const, title: 'Act', publisher: null, date: '1998', url: null, read: 'WHOLE', readNote: null };
const scenes = [
  { number: 1, tables: [{ what: 'boards', rows: [['Name'], ['One']] }], sources: [{ ...source, id: 'a' }] },
  {
    number: 2,
    tables: [{ what: 'boards', rows: [['Name']] }],
    sources: [
      { ...source, id: 'a' },
      { ...source, id: 'b', title: 'Plan' },
    ],
  },
] as unknown as readonly SceneTables[];

test('first the scenes, then the tables behind each, then each document once with its scenes', () => {
  expect(sheetsOf(scenes, [['Story']], viewSayIn.en)).toEqual([
    { name: 'Scenes', rows: [['Story']] },
    { name: '1 Boards', rows: [['Name'], ['One']] },
    { name: '2 Boards', rows: [['Name'], ['Nothing is recorded that would stand here at this scene.']] },
    {
      name: 'Sources',
      rows: [
        ['Document', 'Publisher', 'Date', 'Address', 'Scenes that rest on it'],
        ['Act', 'not recorded', '1998', 'not recorded', '1, 2'],
        ['Plan', 'not recorded', '1998', 'not recorded', '2'],
      ],
    },
  ]);
});

test('no two sheets bear one name, and none a longer one than spreadsheets take', () => {
  const what = 'what nobody could say in fewer words than these';
  const one = {
    number: 1,
    sources: [],
    tables: [
      { what, rows: [] },
      { what, rows: [] },
    ],
  } satisfies SceneTables;
  expect(sheetsOf([one], [], viewSayIn.cy).map(({ name }) => name)).toEqual([
    'Golygfeydd',
    '1 What nobody could say in fewe',
    '1 What nobody could say in  (2)',
    'Ffynonellau',
  ]);
});
