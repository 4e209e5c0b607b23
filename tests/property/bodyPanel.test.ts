/** Laws of the panel's lists: nothing is lost or doubled on the way to the screen. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { certaintyFrom } from '../../client/panels/body/said/certainties.ts';
import { grouped } from '../../client/panels/body/said/inOrder.ts';
import { membersByLaw } from '../../client/panels/body/members/membersByLaw.ts';
import { spreadIn } from '../../client/panels/body/general/spreadIn.ts';
import { valuesOf } from '../../schema/words/labelOf.ts';
import type { Law, Role } from '../../client/api/generated/graphql.ts';
import { certaintyOf } from '../../server/graph/certainty.ts';

test('grouping keeps every row once, in its order within the group', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', 'b', 'c', 'd')), fc.subarray(['a', 'b', 'c']), (keys, order) => {
      const rows = keys.map((key, place) => ({ key, place }));
      const groups = grouped(rows, row => row.key, order);
      expect(groups.flatMap(group => group.rows).toSorted((a, b) => a.place - b.place)).toEqual(rows);
      for (const group of groups) expect(group.rows).toEqual(rows.filter(({ key }) => key === group.key));
    }),
  );
});

test('every seat stands in exactly one group, and the counts add up', () => {
  const seats = fc.array(
    fc.record({
      id: fc.uuid(),
      law: fc.constantFrom(...(valuesOf('Law') as readonly Law[])),
      roles: fc.uniqueArray(fc.constantFrom(...(valuesOf('Role') as readonly Role[])), { maxLength: 3 }),
    }),
  );
  fc.assert(
    fc.property(seats, rows => {
      const groups = membersByLaw(rows);
      const shown = groups.flatMap(({ groups: within }) => within.flatMap(group => group.rows));
      expect(shown.map(({ id }) => id).toSorted()).toEqual(rows.map(({ id }) => id).toSorted());
      expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(rows.length);
    }),
  );
});

test('own rows and general ones never mix, and together they are all rows', () => {
  const ids = fc.uniqueArray(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('', '@x', '@y', '@z')).map(parts => parts.join('')));
  fc.assert(
    fc.property(ids, fc.func(fc.boolean()), (all, isOwn) => {
      const rows = all.map(id => ({ id }));
      const own = rows.filter(({ id }) => isOwn(id));
      const spread = spreadIn(own, rows).flatMap(entry => entry.rows);
      expect(spread.filter(row => own.includes(row))).toEqual([]);
      expect([...own, ...spread].map(({ id }) => id).toSorted()).toEqual(all.toSorted());
    }),
  );
});

test('facts are as sure as the server holds statements with the same evidence to be', () => {
  const upper = {
    supports: 'SUPPORTS',
    disputes: 'DISPUTES',
    stated: 'STATED',
    statute: 'STATUTE',
    known: 'KNOWN',
    assumed: 'ASSUMED',
  } as const;
  const pieces = fc.array(
    fc.record({
      stance: fc.constantFrom('supports' as const, 'disputes' as const),
      certainty: fc.constantFrom('stated' as const, 'statute' as const, 'known' as const, 'assumed' as const),
    }),
  );
  fc.assert(
    fc.property(pieces, evidence => {
      const asSent = evidence.map(({ stance, certainty }) => ({ stance: upper[stance], certainty: upper[certainty] }));
      expect(certaintyFrom(asSent)).toBe(certaintyOf(evidence).toUpperCase());
    }),
  );
});
