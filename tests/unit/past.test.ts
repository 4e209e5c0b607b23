/** The past of a landscape is fetched once, and told while the store is away. */
import { expect, test } from 'vitest';
import type { Change } from '../../server/domain/change.ts';
import { pastOf } from '../../server/live/past.ts';

const change = (revision: number): Change => ({
  revision,
  id: `c${revision}`,
  at: '2026-11-26T10:00:00.000Z',
  author: 'Network office',
  reason: 'a test',
  upserted: [],
  removed: [],
  before: [],
});

test('asks for what is new alone, also when two ask at once, and from the beginning after it forgot', async () => {
  const asked: number[] = [];
  let last = 2;
  const past = pastOf(async since => {
    asked.push(since);
    return Array.from({ length: last - since }, (_, place) => change(since + place + 1));
  });
  const revisions = async (upTo: number): Promise<readonly number[]> => (await past.upTo(upTo)).map(({ revision }) => revision);
  expect(await Promise.all([revisions(2), revisions(2)])).toEqual([
    [1, 2],
    [1, 2],
  ]);
  last = 4;
  expect(await revisions(2)).toEqual([1, 2]);
  expect(await revisions(4)).toEqual([1, 2, 3, 4]);
  expect(asked).toEqual([0, 0, 2]);
  past.forget();
  last = 1;
  expect(await revisions(1)).toEqual([1]);
});

test('what could not be fetched is asked for again', async () => {
  let isAway = true;
  const past = pastOf(async () => {
    if (isAway) throw new Error('away');
    return [change(1)];
  });
  await expect(past.upTo(1)).rejects.toThrow('away');
  isAway = false;
  expect(await past.upTo(1)).toHaveLength(1);
  isAway = true;
  expect(await past.upTo(1)).toHaveLength(1);
});

test('a change that was made here follows what is known, and nothing else does', async () => {
  const past = pastOf(since => Promise.resolve([1, 2, 3].filter(revision => revision > since).map(change)));
  past.add(change(4));
  expect(past.known(1)).toBeNull();
  await past.upTo(3);
  past.add(change(5));
  expect(past.known(4)).toBeNull();
  past.add(change(4));
  expect(past.known(4)?.map(({ revision }) => revision)).toEqual([1, 2, 3, 4]);
  past.forget();
  expect(past.known(1)).toBeNull();
});
