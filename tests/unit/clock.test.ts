/** Time that this process had a processor for: waiting is only in part time of a request. */
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { startClock, whenOver } from '../../server/pace/clock.ts';

test('who waits idle is charged a part of it, and never more than the clock on the wall says', async () => {
  const [began, exact, lenient] = [performance.now(), startClock(0), startClock(1_000_000)];
  await setTimeout(200);
  const [charged, plain] = [exact(), lenient()];
  const onTheWall = performance.now() - began;
  expect(charged).toBeLessThan(plain);
  expect(plain).toBeLessThanOrEqual(onTheWall);
  expect(charged).toBeGreaterThanOrEqual(200 / 4);
});

test('who works is charged for the work', () => {
  const [used, elapsed] = [process.cpuUsage(), startClock(0)];
  while (process.cpuUsage(used).user < 30_000);
  expect(elapsed()).toBeGreaterThanOrEqual(29);
});

test('tells once when the time is over by that clock, and not where it was ended before', async () => {
  const readings = [0, 3, 6, 10];
  const told: number[] = [];
  let now = 0;
  await new Promise<void>(done => {
    whenOver(
      10,
      () => (now = readings.shift() ?? now),
      () => {
        told.push(now);
        done();
      },
    );
  });
  const end = whenOver(
    1,
    () => 0,
    () => told.push(-1),
  );
  end();
  await setTimeout(20);
  expect(told).toEqual([10]);
});
