/** Whoever asked goes away once, and each who wanted to know is told once. */
import { expect, test } from 'vitest';
import { Leaving } from '../../server/pace/leaving.ts';

test('tells each who still wants to know, once', () => {
  const leaving = new Leaving();
  const told: string[] = [];
  leaving.whenLeft(() => told.push('a'));
  const end = leaving.whenLeft(() => told.push('b'));
  end();
  expect([leaving.hasLeft, told]).toEqual([false, []]);
  leaving.leave();
  leaving.leave();
  expect([leaving.hasLeft, told]).toEqual([true, ['a']]);
});

test('is a signal for those who know nothing else, asked for before or after', () => {
  const [before, after] = [new Leaving(), new Leaving()];
  const { signal } = before;
  expect(signal.aborted).toBe(false);
  before.leave();
  after.leave();
  expect([signal.aborted, before.signal, after.signal.aborted]).toEqual([true, signal, true]);
});
