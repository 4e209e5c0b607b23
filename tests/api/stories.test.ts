/** Stories and their scenes through GraphQL: written, put in another order, taken back out, and refused with reasons. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startOnWales, type Running } from './running.ts';

let wales: Running;
beforeAll(async () => void (wales = await startOnWales()));
afterAll(() => wales.stop());

const revisionNow = (): number => wales.live.current().revision;
const change: Running['change'] = input => wales.change(input);

const scene = (id: string, properties: object = {}): object => ({
  kind: 'Scene',
  id,
  properties: { address: '/?lens=seats&focus=csp-cardiff&at=1.5,320,80', captionEn: `Caption of ${id}`, ...properties },
});
const story = (scenes: readonly string[], properties: object = {}): object => ({
  kind: 'Story',
  id: 'walk',
  properties: { nameEn: 'A walk', nameCy: 'Tro', introEn: 'Round Cardiff', scenes, ...properties },
});
const tellWalk = async (): Promise<unknown> => {
  const { data } = await wales.ask(`{ story(id: "walk") {
    name(language: CY) { text language isFallback needsCheck } intro(language: CY) { text language isFallback needsCheck } welshChecked
    scenes { id address caption(language: EN) { text } captionCy: caption(language: CY) { text language isFallback needsCheck } notes(language: CY) { text isFallback } sources { id } claims { __typename } } } }`);
  return (data as { readonly story: unknown }).story;
};

test('a story is written with its scenes, and told in both languages', async () => {
  const cited = { captionCy: 'Capsiwn', sources: ['baseline2021'], claims: ['k001'] };
  const { messages } = await change({ upsert: [scene('one', cited), scene('two'), story(['two', 'one'])] });
  expect(messages).toEqual([]);
  const empty = { text: '', isFallback: false };
  const told = {
    address: '/?lens=seats&focus=csp-cardiff&at=1.5,320,80',
    notes: empty,
  };
  expect(await tellWalk()).toEqual({
    name: { text: 'Tro', language: 'CY', isFallback: false, needsCheck: true },
    intro: { text: 'Round Cardiff', language: 'EN', isFallback: true, needsCheck: false },
    welshChecked: false,
    scenes: [
      {
        ...told,
        id: 'two',
        caption: { text: 'Caption of two' },
        captionCy: { text: 'Caption of two', language: 'EN', isFallback: true, needsCheck: false },
        sources: [],
        claims: [],
      },
      {
        ...told,
        id: 'one',
        caption: { text: 'Caption of one' },
        captionCy: { text: 'Capsiwn', language: 'CY', isFallback: false, needsCheck: true },
        sources: [{ id: 'baseline2021' }],
        claims: [{ __typename: 'Fact' }],
      },
    ],
  });
});

test('scenes are put in another order by writing the story alone, and the history says so', async () => {
  const before = revisionNow();
  const { messages } = await change({ reason: 'The council first', upsert: [story(['one', 'two'], { welshChecked: true })] });
  expect(messages).toEqual([]);
  const told = (await tellWalk()) as { readonly name: object; readonly scenes: readonly { readonly id: string }[] };
  expect(told.scenes.map(({ id }) => id)).toEqual(['one', 'two']);
  expect(told.name).toEqual({ text: 'Tro', language: 'CY', isFallback: false, needsCheck: false });
  const { data } = await wales.ask('{ changes(first: 1) { revision author reason upserted removed } }');
  expect(data).toEqual({
    changes: [{ revision: before + 1, author: 'Network office', reason: 'The council first', upserted: 1, removed: 0 }],
  });
});

test('two people who save at once: the second hears of it, and nothing of theirs is written', async () => {
  const { codes } = await change({ expectedRevision: revisionNow() - 1, upsert: [story(['one'])] });
  expect(codes).toEqual(['CONFLICT']);
  expect(await tellWalk()).toMatchObject({ scenes: [{ id: 'one' }, { id: 'two' }] });
});

describe('what cannot be is refused with a reason', () => {
  const expected = 'a view of the page by its path and without lang';
  test.each([
    [
      'a scene of another site',
      [scene('bad', { address: 'https://example.com/' })],
      [new RegExp(`^Scene bad: address should be ${expected}`)],
    ],
    ['a scene of no page', [scene('bad', { address: '/nowhere' })], [/^Scene bad: address should be /]],
    ['a scene of a board that is not named', [scene('bad', { address: '/partnership' })], [/^Scene bad: address should be /]],
    ['a scene within a story', [scene('bad', { address: '/story/walk?scene=2' })], [/^Scene bad: address should be /]],
    ['a scene in one language', [scene('bad', { address: '/gaps?lang=cy' })], [/^Scene bad: address should be /]],
    ['a scene without a view', [scene('bad', { address: null })], [/^Scene bad: address is missing; /]],
    [
      'a scene by nobody’s word',
      [scene('bad', { sources: ['hearsay'] })],
      [/^Scene bad: sources should be the id of a Source that is recorded; it is "hearsay"/],
    ],
    [
      'a story that names a scene twice',
      [story(['one', 'two', 'one'])],
      [/^Story walk: scenes should be a list, each the id of a Scene, none of them twice; it is \["one","two","one"\]/],
    ],
    [
      'a story of a scene that is not there',
      [story(['one', 'three'])],
      [/^Story walk: scenes should be the id of a Scene that is recorded; it is "three"/],
    ],
    [
      'a story without a name',
      [story(['one'], { nameEn: null, nameCy: null })],
      [/^Story walk: nameEn is missing; it should be a text that is not empty, or nameCy should be one\. Add it\.$/],
    ],
  ] as const)('%s', async (_name, upsert, patterns) => {
    const before = revisionNow();
    const { codes, errors } = await change({ upsert });
    expect(codes).toEqual(['INVALID_CHANGE']);
    const complaints = errors[0]?.extensions?.['complaints'] as readonly string[];
    for (const pattern of patterns) expect(complaints.join('\n')).toMatch(pattern);
    expect(revisionNow()).toBe(before);
  });

  test('a scene that a story still shows', async () => {
    const { errors } = await change({ remove: ['Scene:two'] });
    expect(errors[0]?.extensions?.['complaints']).toEqual([
      'Story walk: scenes still speaks of two, which is removed. Change or remove it too.',
    ]);
  });
});

test('a story goes with its scenes, and comes back whole', async () => {
  expect((await change({ remove: ['Story:walk', 'Scene:one', 'Scene:two'] })).messages).toEqual([]);
  expect(await tellWalk()).toBeNull();
  expect((await change({ upsert: [scene('one'), scene('two'), story(['one', 'two'])] })).messages).toEqual([]);
  expect(await tellWalk()).toMatchObject({ scenes: [{ id: 'one' }, { id: 'two' }] });
});

test('stories come a page at a time', async () => {
  const { data } = await wales.ask(
    '{ stories(first: 1) { totalCount nodes { id } pageInfo { hasNextPage } } landscape { stories { id } } }',
  );
  const { stories, landscape } = data as {
    readonly stories: { readonly totalCount: number; readonly nodes: readonly unknown[] };
    readonly landscape: { readonly stories: readonly unknown[] };
  };
  expect(stories.nodes).toHaveLength(1);
  expect(landscape.stories).toHaveLength(stories.totalCount);
});
