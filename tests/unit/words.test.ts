import { describe, expect, it } from 'vitest';
import { words } from '../../schema/words/rooms.ts';
import { sayIn } from '../../schema/words/say.ts';
import { sentences, tellIn } from '../../schema/words/sentences.ts';
import { wordFaults, wordsToCheck } from '../../tools/wordFaults.ts';

const six = { zero: '{n}', one: '{n}', two: '{n}', few: '{n}', many: '{n}', other: '{n}' };

describe('the words of the interface', () => {
  it('have every key in both languages, the same holes, all plural forms, and none is empty', () => {
    expect(wordFaults(words)).toEqual([]);
    expect(wordFaults(sentences)).toEqual([]);
  });

  it('say which Welsh a Welsh reader still has to check', () => {
    const keys = Object.values(words.cy).reduce((sum, room) => sum + Object.keys(room).length, 0);
    const toCheck = wordsToCheck(words.cy);
    console.log(`${toCheck.length} of ${keys} Welsh words are still to be checked by a Welsh reader.`);
    expect(new Set(toCheck).size).toBe(toCheck.length);
  });

  it('take the plural form that Welsh asks for', () => {
    const say = sayIn.cy;
    expect([0, 1, 2, 3, 6, 7].map(n => say('filters', 'bodies', { n }))).toEqual([
      '0 corff',
      '1 corff',
      '2 gorff',
      '3 chorff',
      '6 chorff',
      '7 corff',
    ]);
  });
});

describe('the sentences that only the server speaks', () => {
  it('are told like any words, by language, holes and plural', () => {
    expect(tellIn.en('gapSentences', 'duties-without-direct-funding', { board: 'The Night Watch', n: 1 })).toBe(
      'The Night Watch has 1 duty recorded and no direct funding recorded.',
    );
    expect(tellIn.cy('gapSentences', 'duties-without-direct-funding', { board: 'Y Gwylwyr', n: 2 })).toContain('2 ddyletswydd');
  });

  it('are among the words to check as long as they bear the mark', () => {
    expect(wordsToCheck({ gapTitles: { 'weak-link': { toCheck: 'cyswllt gwan' }, 'rests': 'dibynnu' } })).toEqual(['gapTitles.weak-link']);
  });
});

describe('a fault in the words', () => {
  it.each([
    ['a key that Welsh lacks', { en: { map: { fit: 'Fit' } }, cy: { map: {} } }, 'cy/map.fit: the key is missing'],
    ['a key that English lacks', { en: { map: {} }, cy: { map: { fit: 'Ffitio' } } }, 'en/map.fit: the key is missing'],
    ['a room that Welsh lacks', { en: { map: { fit: 'Fit' } }, cy: {} }, 'cy/map.fit: the key is missing'],
    ['an empty text', { en: { map: { fit: 'Fit' } }, cy: { map: { fit: { toCheck: ' ' } } } }, 'cy/map.fit: the text is empty'],
    [
      'another hole',
      { en: { map: { of: '{n} of {all}' } }, cy: { map: { of: '{n} o {cyfan}' } } },
      'cy/map.of: English has the holes {all} {n}, Welsh has {cyfan} {n}',
    ],
    [
      'a plural form too few',
      { en: { map: { of: { one: '{n}', other: '{n}' } } }, cy: { map: { of: { ...six, two: undefined } } } },
      'cy/map.of: the plural form two is missing',
    ],
    [
      'a plural that is none',
      { en: { map: { of: { one: '{n}', other: '{n}' } } }, cy: { map: { of: '{n}' } } },
      'cy/map.of: English is plural, Welsh is not',
    ],
  ])('is told: %s', (_what, faulty, fault) => {
    expect(wordFaults(faulty)).toEqual([fault]);
  });
});
