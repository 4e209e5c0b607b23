/** What was refused is asked again, less and less often, until it is there or nobody waits for it. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { askUntil } from '../../client/api/askUntil.ts';

let asked: number[] = [];
let isThere: () => Promise<boolean>;
const start = (): (() => void) =>
  askUntil(() => {
    asked.push(Date.now() / 1_000);
    return isThere();
  });

beforeEach(() => {
  vi.useFakeTimers({ now: 0 });
  asked = [];
});
afterEach(() => void vi.useRealTimers());

test('at once, after one second, then after twice as long each time, and never more than half a minute', async () => {
  isThere = () => Promise.reject(new Error('Too busy.'));
  const leave = start();
  await vi.advanceTimersByTimeAsync(125_000);
  expect(asked).toEqual([0, 1, 3, 7, 15, 31, 61, 91, 121]);
  leave();
  await vi.advanceTimersByTimeAsync(600_000);
  expect(asked).toHaveLength(9);
});

test('no more once it is there: an answer that is not it is no answer', async () => {
  isThere = () => Promise.resolve(asked.length === 3);
  start();
  await vi.advanceTimersByTimeAsync(600_000);
  expect(asked).toEqual([0, 1, 3]);
});

test('no more where nobody waits by the time the refusal comes', async () => {
  isThere = () => new Promise(resolve => setTimeout(() => resolve(false), 5_000));
  const leave = start();
  await vi.advanceTimersByTimeAsync(1_000);
  leave();
  await vi.advanceTimersByTimeAsync(600_000);
  expect(asked).toEqual([0]);
});
