/** Long lists in steps say what short ways say. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupBy } from '../../server/graph/grouping.ts';
import { grouping, indexing, ordering } from '../../server/graph/inSteps.ts';
import { byId } from '../../server/graph/order.ts';
import { runThrough } from '../world/runThrough.ts';

const anItem = fc.record({ id: fc.string({ maxLength: 3 }), at: fc.nat(5) });
const items = fc.array(anItem, { maxLength: 40, size: 'max' });
/** Long enough for several runs: the same few over and over, each marked by its place. */
const longItems = items.map(few =>
  Array.from({ length: few.length === 0 ? 0 : 9_000 }, (_, place) => ({ ...(few[place % few.length] as (typeof few)[number]), place })),
);

test('in order of id, and of one id in the order in which they came', () => {
  fc.assert(
    fc.property(longItems, list => {
      expect(runThrough(ordering(list))).toEqual([...list].sort(byId));
      expect(runThrough(ordering([...list].sort(byId)))).toEqual([...list].sort(byId));
    }),
    { numRuns: 30 },
  );
});

test('lists by key, and an index in which the last of one id stands', () => {
  fc.assert(
    fc.property(items, list => {
      const keys = ({ at, id }: (typeof list)[number]): readonly (string | number)[] => [at, id, at];
      expect(runThrough(grouping(list, keys))).toEqual(groupBy(list, keys));
      expect([...runThrough(indexing(list))]).toEqual([...new Map([...list].sort(byId).map(item => [item.id, item]))]);
    }),
  );
});

test('goes through a long list in steps', () => {
  const long = Array.from({ length: 5_000 }, (_, at) => ({ id: String(5_000 - at) }));
  // Ten for the items and, since each has a list of its own, ten for the lists.
  expect([...grouping(long, ({ id }) => [id])].length).toBe(20);
  expect([...ordering(long)].length).toBeGreaterThan(5);
});
