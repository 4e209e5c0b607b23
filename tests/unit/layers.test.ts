import { expect, test } from 'vitest';
import { complaintAbout, importsIn, reExportsIn } from '../../tools/layers.ts';

function complaints(file: string, specifier: string): string | null {
  return complaintAbout({ file, line: 1, specifier });
}

test.each([
  ['server/graph/build.ts', '../domain/id.ts'],
  ['server/graph/build.ts', './places.ts'],
  ['server/domain/check.ts', '../../schema/model/model.ts'],
  ['server/store/sqlite/open.ts', './schema.ts'],
  ['server/store/neo4j/open.ts', 'neo4j-driver'],
  ['server/intake/table.ts', 'csv-parse/sync'],
  ['server/api/page.ts', 'graphql'],
  ['server/main.ts', './http/app.ts'],
  ['server/main.ts', 'node:process'],
  ['client/state/session.ts', '../api/generated/graphql.ts'],
  ['client/views/Map.tsx', '../panels/Panel.tsx'],
  ['tests/unit/layers.test.ts', '../../server/main.ts'],
])('%s may import %s', (file, specifier) => {
  expect(complaints(file, specifier)).toBeNull();
});

test.each([
  ['server/domain/id.ts', '../graph/build.ts'],
  ['server/graph/build.ts', '../store/port.ts'],
  ['server/analysis/path.ts', '../search/search.ts'],
  ['server/api/page.ts', '../live/live.ts'],
  ['server/store/port.ts', '../graph/build.ts'],
  ['server/http/app.ts', '../main.ts'],
  ['server/domain/id.ts', '../../client/state/session.ts'],
  ['schema/model/kind.ts', '../../server/domain/id.ts'],
  ['client/state/session.ts', '../api/client.ts'],
  ['client/layout/place.ts', '../canvas/canvas.ts'],
  ['client/ui/Button.tsx', '../state/session.ts'],
  ['client/api/client.ts', '../../server/api/page.ts'],
  ['server/graph/build.ts', 'neo4j-driver'],
  ['server/search/search.ts', 'graphql'],
  ['server/live/live.ts', 'express'],
  ['client/views/Map.tsx', 'cytoscape'],
  ['server/store/port.ts', 'csv-parse/sync'],
  ['server/graph/build.ts', 'node:fs'],
])('%s may not import %s', (file, specifier) => {
  expect(complaints(file, specifier)).toContain(file);
});

test('finds every sort of import, with its line', () => {
  const text =
    "import a from 'one';\nimport type { B } from \"./two.ts\";\nimport './three.css';\nexport { d } from '../four.ts';\nconst e = await import('five');\n";
  expect(importsIn('x.ts', text).map(({ line, specifier }) => [line, specifier])).toEqual([
    [1, 'one'],
    [2, './two.ts'],
    [3, './three.css'],
    [4, '../four.ts'],
    [5, 'five'],
  ]);
});

test.each([
  "export * from './a.ts';",
  "export { a } from './a.ts';",
  "export type { A } from './a.ts';",
  "export {\n  a,\n} from './a.ts';",
])('no file passes on what another defines: %j', text => {
  expect(reExportsIn('b.ts', `const c = 1;\n${text}`)).toEqual([
    'b.ts:2 passes on what another file defines; let its users import from there.',
  ]);
});

test('a file may export what it defines', () => {
  expect(reExportsIn('b.ts', "import { a } from './a.ts';\nexport { c };\nexport const from = a;\n")).toEqual([]);
});
