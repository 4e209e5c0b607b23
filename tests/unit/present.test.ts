/** A story told before a room: which keys do what, what lies over the picture, whom a scene calls out by name. */
import { describe, expect, test } from 'vitest';
import { viewAt } from '../../client/address/scene.ts';
import { calledSentence } from '../../client/panels/present/calledSentence.ts';
import { callOutOf, type CallOut } from '../../client/panels/present/callOut.ts';
import { elapsedText } from '../../client/panels/present/clock.ts';
import { deedOf, deeds, keysOf } from '../../client/panels/present/deeds.ts';
import { readinessText } from '../../client/panels/present/readinessText.ts';
import { coverWith, firstTalk, nextSpot, toggle, uncover } from '../../client/panels/present/talk.ts';
import { passing } from '../../client/state/filtered.ts';
import { nameIn } from '../../client/state/landscape.ts';
import { firstSession } from '../../client/state/session.ts';
import { leaveStory, present, showScene } from '../../client/state/story.ts';
import { viewSayIn } from '../../schema/words/viewing.ts';
import { walesIndex as wales } from '../world/walesOnClient.ts';

const say = viewSayIn.en;
const called = (address: string): CallOut | null => {
  const { session } = viewAt(address, wales);
  return callOutOf(wales, session, { passing: passing(wales, session.filters), way: null });
};
const sentence = (address: string): string => calledSentence(called(address) ?? { heads: [], said: 'way', ids: [] }, wales, say);
const names = (address: string): readonly string[] =>
  (called(address)?.ids ?? [])
    .flatMap(id => wales.bodyById.get(id) ?? [])
    .map(body => nameIn(body, 'en').text)
    .toSorted();

describe('a key', () => {
  test.each([
    ['PageDown', 'after'],
    ['PageUp', 'before'],
    ['ArrowRight', 'after'],
    [' ', 'after'],
    ['.', 'black'],
    ['B', 'black'],
    ['F5', 'fullScreen'],
    ['L', 'language'],
    ['Escape', 'leave'],
    ['x', null],
    ['Tab', null],
    ['Enter', null],
  ])('%s does %s', (key, deed) => {
    expect(deedOf({ key, shiftKey: false })).toBe(deed);
  });

  test('the space bar goes back with Shift', () => {
    expect(deedOf({ key: ' ', shiftKey: true })).toBe('before');
  });

  test('does one thing and no other', () => {
    const all = deeds.flatMap(deed => keysOf[deed]);
    expect(new Set(all).size).toBe(all.length);
  });
});

describe('over the picture', () => {
  test('one key covers it, the same shows it again, another colour takes the place of the first', () => {
    const black = coverWith('black')(firstTalk(false));
    expect([black.cover, coverWith('black')(black).cover, coverWith('white')(black).cover]).toEqual(['black', 'none', 'white']);
  });

  test('whoever turns the page sees the next scene', () => {
    const covered = coverWith('black')(toggle('isWhoOpen')(firstTalk(true)));
    expect(uncover(covered)).toEqual(firstTalk(true));
    const talk = firstTalk(false);
    expect(uncover(talk)).toBe(talk);
  });

  test('what points goes from light to dot to nothing', () => {
    const light = nextSpot(firstTalk(false));
    expect([light, nextSpot(light), nextSpot(nextSpot(light))].map(({ spot }) => spot)).toEqual(['light', 'dot', 'off']);
  });
});

describe('presenting', () => {
  const place = { id: 'who-sits-where', scene: 2 };

  test('needs a story, goes on from scene to scene, and ends with the story', () => {
    expect(present(true)(firstSession)).toBe(firstSession);
    const told = present(true)({ ...firstSession, story: place });
    expect(told.isPresented).toBe(true);
    const next = showScene({ ...place, scene: 3 }, firstSession)({ ...told, language: 'cy' });
    expect([next.isPresented, next.language, next.story?.scene]).toEqual([true, 'cy', 3]);
    expect(leaveStory(next).isPresented).toBe(false);
  });
});

describe('who is called out', () => {
  test('nobody where one of two boards compared is gone: nothing can be said of what they share', () => {
    expect(called('/compare/csp-atlantis/csp-cardiff')).toBeNull();
    expect(called('/compare/csp-cardiff/psb-cardiff')?.said).toBe('shared');
  });

  test('of a board its members, as many as its seats', () => {
    expect(sentence('/?lens=seats&focus=csp-cardiff')).toBe('5 members on record');
    expect(called('/?lens=seats&focus=csp-cardiff')?.heads).toEqual(['csp-cardiff']);
    expect(names('/?lens=seats&focus=csp-cardiff')).toEqual([
      'Cardiff Council',
      'Cardiff and Vale University Health Board',
      'Probation Service in Wales (HMPPS in Wales)',
      'South Wales Fire and Rescue Service',
      'South Wales Police',
    ]);
    expect(sentence('/?lens=seats&focus=psb-cardiff')).toBe('9 members on record');
  });

  test('of a body the boards it sits on', () => {
    expect(sentence('/?lens=seats&focus=probation')).toBe('on 77 boards on record');
  });

  test('of two boards those who sit on both', () => {
    expect(sentence('/compare/csp-cardiff/psb-cardiff')).toBe('5 members on both, on record');
    expect(called('/compare/csp-cardiff/psb-cardiff')?.heads).toEqual(['csp-cardiff', 'psb-cardiff']);
  });

  test('of a filter the boards that are lit, or the bodies where it asks for bodies', () => {
    expect(sentence('/?kind=police_crime_panel')).toBe('4 boards are lit');
    expect(sentence('/?lens=seats&members=unknown')).toBe('14 boards are lit');
    expect(called('/?lens=seats&sector=police')?.said).toBe('bodies');
  });

  test('of the whole map nobody: it is counted', () => {
    expect(sentence('/?lens=seats')).toBe('163 boards, 116 organisations on record in this landscape');
  });

  test('of a view beside the map nobody', () => {
    expect(called('/duplication?area=la-torfaen&product=assessment')).toBeNull();
  });

  test('nothing on record is not told as none', () => {
    const unknown = [...passing(wales, viewAt('/?members=unknown', wales).session.filters)].find(
      id => wales.seatsByBody.get(id) === undefined,
    );
    expect(sentence(`/?lens=seats&focus=${unknown}`)).toBe('No member is on record. That does not mean that there is none.');
  });
});

describe('in words', () => {
  test('how the talk would go without a network', () => {
    expect(readinessText({ is: 'preparing', done: 3, all: 14 }, say)).toBe('Preparing for no network: 3 of 14');
    expect(readinessText({ is: 'ready' }, say)).toBe('Ready without network');
    expect(readinessText({ is: 'partly', scenes: [2, 5], lacksPages: true }, say)).toBe(
      'Without network these scenes lack a part: 2, 5. Without network some pages would be missing',
    );
  });

  test('how long one has spoken', () => {
    expect([0, 65_400, 3_605_000].map(elapsedText)).toEqual(['0:00', '1:05', '1:00:05']);
  });
});
