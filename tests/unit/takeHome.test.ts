/** The landscape in one file: what the server puts in, and that the page answers from it as the server does. */
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { parse, type ExecutionResult } from 'graphql';
import { expect, test } from 'vitest';
import { LandscapeDocument, OverlapsDocument } from '../../client/api/generated/graphql.ts';
import { answeringFrom } from '../../onefile/answer.ts';
import { cursorFor, textIn } from '../../server/api/cursor.ts';
import type { Change } from '../../server/domain/change.ts';
import { decodeDataset } from '../../server/domain/decode.ts';
import type { AnyRecord } from '../../server/domain/record.ts';
import { buildGraph } from '../../server/graph/build.ts';
import { readSdl } from '../../server/language.ts';
import { projectFolder } from '../../server/projectFolder.ts';
import { takingHome } from '../../server/takeHome.ts';
import { answerTo } from '../world/onClient.ts';
import { wales } from '../world/wales.ts';

const page = '<script id="about"></script>|<script id="records"></script>|<script id="history"></script>';

const seeded: Change = {
  revision: 1,
  id: 'seed',
  at: '2026-01-01',
  author: 'office',
  reason: 'seed',
  upserted: [],
  removed: [],
  before: [],
};
const landscape = { current: () => wales, history: () => Promise.resolve([seeded]) };
const unpacked = (text: string): unknown => JSON.parse(gunzipSync(Buffer.from(text, 'base64')).toString());

interface Made {
  readonly name: string;
  readonly about: string;
  readonly records: readonly AnyRecord[];
  readonly history: unknown;
}

async function fileOf(origin = 'http://here', from = landscape): Promise<Made> {
  const { name, page: filled } = (await takingHome(page, from)?.({ language: 'cy', origin })) ?? { name: '', page: '' };
  const [about = '', records = '', history = ''] = [...filled.matchAll(/<script id="\w+">([^|]*)<\/script>/g)].map(([, text]) => text);
  return { name, about, records: unpacked(records) as readonly AnyRecord[], history: unpacked(history) };
}

test('it is named after its revision, in its language, and says where it is from', async () => {
  const { name, about } = await fileOf();
  expect(name).toBe(`tirlun-cymru-fersiwn-${wales.revision}.html`);
  expect(JSON.parse(about)).toEqual({ revision: wales.revision, at: expect.any(String), language: 'cy', origin: 'http://here' });
});

test('nothing that stands in it ends the element that holds it', async () => {
  const { about } = await fileOf('http://</script><script>alert(1)');
  expect(about).not.toContain('<');
  expect(JSON.parse(about)).toMatchObject({ origin: 'http://</script><script>alert(1)' });
});

test('the history goes with it; while the store is away there is none, and not an empty one', async () => {
  expect((await fileOf()).history).toEqual([seeded]);
  expect((await fileOf('', { ...landscape, history: () => Promise.reject(new Error('away')) })).history).toBeNull();
});

test('what has changed is answered from it; where it is not there, it is not said that nothing did', async () => {
  const asked = { document: parse('{ changes { revision author } }'), variables: {} };
  const answered = (history: readonly Change[] | null): Promise<ExecutionResult> =>
    answeringFrom({ graph: wales, history: () => Promise.resolve(history), sdl: readSdl(projectFolder()) })(asked);
  expect(JSON.parse(JSON.stringify(await answered([seeded])))).toEqual({
    data: { changes: [{ revision: 1, author: 'office' }] },
  });
  expect((await answered(null)).errors?.map(({ message }) => message)).toEqual(['The history could not be had when this file was made.']);
});

test('where no page was built there is nothing to fill', () => {
  expect(takingHome(null, landscape)).toBeNull();
});

test('a page without a place for the records is told apart from one that has it', async () => {
  await expect(takingHome('<p>', landscape)?.({ language: 'en', origin: '' })).rejects.toThrow('no one place for about');
});

test('the records are the whole landscape: of them the page answers what the server answers', async () => {
  const { records } = await fileOf();
  const graph = buildGraph(decodeDataset({ revision: wales.revision, records }));
  const answer = answeringFrom({ graph, history: () => Promise.resolve([seeded]), sdl: readSdl(projectFolder()) });
  const inFile = await answer({ document: LandscapeDocument, variables: {} });
  expect(inFile.errors).toBeUndefined();
  expect(JSON.stringify(inFile.data)).toBe(JSON.stringify(await answerTo(wales, LandscapeDocument)));
  const overlapsAsked = { first: 20, includeAssumed: true };
  const pairs = await answer({ document: OverlapsDocument, variables: overlapsAsked });
  expect(JSON.stringify(pairs)).toBe(JSON.stringify({ data: await answerTo(wales, OverlapsDocument, overlapsAsked) }));
});

test('what carries the end of a page is the same with Node and without', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), text => {
      expect(cursorFor(text)).toBe(Buffer.from(text).toString('base64url'));
      expect(textIn(cursorFor(text))).toBe(text);
    }),
  );
  expect(textIn('?')).toBe('');
});
