/** Texts of things are kept once they were told twice, for as long as their landscape stands and there is room. */
import { expect, test } from 'vitest';
import { keptTexts } from '../../server/api/planned/keptTexts.ts';

const [landscape, thing, other] = [{}, {}, {}];

test('what was told once may never be told again', () => {
  const shelf = keptTexts(1_000).shelf(landscape, 'Body{name}');
  shelf.keep(thing, 'Gwent');
  expect(shelf.find(thing)).toBeUndefined();
  shelf.keep(thing, 'Gwent');
  expect([shelf.find(thing), shelf.find(other)]).toEqual(['Gwent', undefined]);
});

test('of another landscape everything is told anew; who still answers of the old one finds what was told of it', () => {
  const texts = keptTexts(1_000);
  for (const _ of [1, 2]) texts.shelf(landscape, 'a').keep(thing, 'one');
  expect(texts.shelf(landscape, 'a').find(thing)).toBe('one');
  expect(texts.shelf({}, 'a').find(thing)).toBeUndefined();
  expect(texts.shelf(landscape, 'a').find(thing)).toBe('one');
});

test('the shelf that was asked for longest ago goes first', () => {
  const texts = keptTexts(300);
  const fill = (name: string): void => {
    for (const _ of [1, 2]) texts.shelf(landscape, name).keep(thing, '0123456789');
  };
  const found = (...names: readonly string[]): readonly boolean[] =>
    names.map(name => texts.shelf(landscape, name).find(thing) !== undefined);
  for (const name of ['a', 'b', 'c', 'd']) fill(name);
  expect(found('b', 'c', 'd', 'a')).toEqual([true, true, true, true]);
  fill('e');
  expect(found('c', 'd', 'a', 'e', 'b')).toEqual([true, true, true, true, false]);
});
