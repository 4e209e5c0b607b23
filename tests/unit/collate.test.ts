/** Names in the order of their language, in browsers that know no Welsh order too. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareIn } from '../../schema/words/collate.ts';
import { walesIndex } from '../world/walesOnClient.ts';

const known = new Intl.Collator('cy', { numeric: true });

test('letters of two signs follow those of one', () => {
  const words = ['chwech', 'cwch', 'ddoe', 'dydd', 'lludw', 'lori', 'ngwr', 'nos', 'gwas', 'rhaff', 'ras', 'thus', 'twr', 'ŵyr', 'wyth'];
  expect(words.toSorted(compareIn('cy'))).toEqual(words.toSorted(known.compare));
  expect(['lludw', 'lori'].toSorted(compareIn('en'))).toEqual(['lludw', 'lori']);
  expect(['lludw', 'lori'].toSorted(compareIn('cy'))).toEqual(['lori', 'lludw']);
});

test('the Welsh names of Wales stand as Unicode has them', () => {
  const names = [...walesIndex.bodyById.values()].map(body => body.nameCy.text);
  expect(names.toSorted(compareIn('cy'))).toEqual(names.toSorted(known.compare));
});

test('law: any words stand as Unicode has them', () => {
  const word = fc.stringMatching(/^([abcdefghilmnoprstuwyŵŷâêî]|ch|dd|ff|ng|ll|ph|rh|th){1,8}$/);
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(Math.sign(compareIn('cy')(a, b))).toBe(Math.sign(known.compare(a, b)));
    }),
  );
});
