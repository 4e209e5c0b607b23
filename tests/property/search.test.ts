import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Body } from '../../server/domain/things.ts';
import { normalised, slipsBetween } from '../../server/search/normal.ts';
import { search, type Match } from '../../server/search/search.ts';
import { wales } from '../world/wales.ts';

const bodies: readonly Body[] = [...wales.organisations.values(), ...wales.partnerships.values()];
const names = bodies.flatMap(body =>
  [body.nameEn, body.nameCy, body.shortEn, body.shortCy].flatMap(name => (name === null ? [] : [{ body, name }])),
);
const aName = fc.constantFrom(...names);
/** Names with accents or apostrophes are few: they are tried as often as all others together. */
const aMarkedName = fc.constantFrom(...names.filter(({ name }) => /[^\x20-\x7e]|'/.test(name)));
const order: readonly Match[] = ['EXACT', 'PREFIX', 'FUZZY'];

function matchOf(text: string, id: string): Match | undefined {
  return search(wales, text, Number.POSITIVE_INFINITY).hits.find(hit => hit.thing.id === id)?.match;
}

test('every body is found exactly by each of its names, however its accents, case and apostrophes are typed', () => {
  const spellings: readonly ((name: string) => string)[] = [
    name => name,
    name => name.toUpperCase(),
    name => name.normalize('NFD').replace(/\p{M}/gu, ''),
    name => name.normalize('NFD'),
    name => name.replaceAll("'", '’'),
    name => name.replaceAll('’', "'"),
    name => `  ${name.replaceAll(' ', '   ')} `,
  ];
  fc.assert(
    fc.property(fc.oneof(aName, aMarkedName), fc.constantFrom(...spellings), ({ body, name }, spell) => {
      expect(matchOf(spell(name), body.id)).toBe('EXACT');
    }),
  );
});

test('every body is found by the beginning of its name', () => {
  fc.assert(
    fc.property(aName, fc.nat(), ({ body, name }, cut) => {
      const beginning = name.slice(0, 1 + (cut % name.length));
      fc.pre(normalised(beginning) !== '');
      expect(matchOf(beginning, body.id)).toMatch(/EXACT|PREFIX/);
    }),
  );
});

test('one slip in one long word is forgiven', () => {
  fc.assert(
    fc.property(aName, fc.nat(), fc.nat(), fc.constantFrom('drop', 'swap', 'change', 'add'), ({ body, name }, which, where, slip) => {
      const words = normalised(name).split(' ');
      const long = words.flatMap((word, at) => (word.length >= 5 ? [at] : []));
      fc.pre(long.length > 0);
      const at = long[which % long.length] ?? 0;
      const word = words[at] ?? '';
      const place = where % (word.length - 1);
      const [before, here, next, after] = [word.slice(0, place), word.charAt(place), word.charAt(place + 1), word.slice(place + 2)];
      const slipped = {
        drop: before + next + after,
        swap: before + next + here + after,
        change: `${before}q${next}${after}`,
        add: `${before}q${here}${next}${after}`,
      };
      const text = words.with(at, slipped[slip]).join(' ');
      expect(matchOf(text, body.id)).toBeDefined();
    }),
  );
});

test('hits are in order: exact, beginning, slip; each thing once', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        aName.map(({ name }) => name.split(' ')[0] ?? name),
        fc.string({ maxLength: 6 }),
      ),
      text => {
        const { hits, totalCount } = search(wales, text, Number.POSITIVE_INFINITY);
        const ranks = hits.map(hit => order.indexOf(hit.match));
        expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
        expect(new Set(hits.map(hit => `${hit.thing.is}:${hit.thing.id}`)).size).toBe(totalCount);
      },
    ),
  );
});

test('slips agree with a slow count over all edits', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 5 });
  fc.assert(fc.property(word, word, (a, b) => slipsBetween(a, b, 9) === slowSlips(a, b)));
});

/** Straight from the definition: the last letters agree, or one edit was made there. */
function slowSlips(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const [restA, restB] = [a.slice(0, -1), b.slice(0, -1)];
  const ways = [slowSlips(restA, b) + 1, slowSlips(a, restB) + 1, slowSlips(restA, restB) + (a.at(-1) === b.at(-1) ? 0 : 1)];
  if (a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1))
    ways.push(slowSlips(a.slice(0, -2), b.slice(0, -2)) + 1);
  return Math.min(...ways);
}
