/** Who asks something new is called in the order of coming, a few at a time, and hears when it takes too long. */
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { Leaving } from '../../server/pace/leaving.ts';
import { queueOf, type Queue } from '../../server/http/answers/queue.ts';

const long = 1_000_000;
const stays = new Leaving();

/** Two places; the names of those who were called, in order, with their ways out. */
function standing(options: Partial<Parameters<typeof queueOf>[0]> = {}) {
  const queue: Queue = queueOf({ places: 2, placeMs: long, patienceMs: long, ...options });
  const called: string[] = [];
  const leaving = new Map<string, () => void>();
  const stand = async (name: string, whoAsks = stays): Promise<string> => {
    const leave = await queue.place(whoAsks);
    if (leave === null) return 'too busy';
    called.push(name);
    leaving.set(name, leave);
    return 'called';
  };
  return { queue, called, stand, leave: (name: string) => leaving.get(name)?.() };
}

test('so many are called at once, the others when one of them leaves, in the order of coming', async () => {
  const { queue, called, stand, leave } = standing();
  const all = ['a', 'b', 'c', 'd', 'e'].map(name => stand(name));
  await Promise.all(all.slice(0, 2));
  expect([called, queue.waiting()]).toEqual([['a', 'b'], 3]);
  leave('b');
  // To leave twice gives nobody a second place.
  leave('b');
  await all[2];
  expect([called, queue.waiting()]).toEqual([['a', 'b', 'c'], 2]);
  leave('a');
  leave('c');
  await Promise.all(all);
  expect([called, queue.waiting()]).toEqual([['a', 'b', 'c', 'd', 'e'], 0]);
});

test('whoever goes away is passed over, and leaves no place empty', async () => {
  const { called, stand, leave, queue } = standing({ places: 1 });
  await stand('a');
  const leaving = new Leaving();
  const left = stand('b', leaving);
  const next = stand('c');
  leaving.leave();
  await expect(left).rejects.toThrow('gone away');
  expect(queue.waiting()).toBe(1);
  leave('a');
  await next;
  expect(called).toEqual(['a', 'c']);
});

test('who takes long keeps nobody waiting for ever, and gives its place up once alone', async () => {
  const { called, stand, leave, queue } = standing({ places: 1, placeMs: 10 });
  const all = ['a', 'b', 'c'].map(name => stand(name));
  await Promise.all(all);
  leave('a');
  leave('b');
  leave('c');
  const [, second] = [stand('d'), stand('e')];
  expect([called, queue.waiting()]).toEqual([['a', 'b', 'c'], 1]);
  await second;
});

test('who stood too long is told so, and is not called any more', async () => {
  const { called, stand, leave } = standing({ places: 1, patienceMs: 10 });
  await stand('a');
  expect(await stand('b')).toBe('too busy');
  leave('a');
  await setTimeout(5);
  expect(called).toEqual(['a']);
});
