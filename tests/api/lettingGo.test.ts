/** A landscape that nobody asks any more is let go, whatever was asked of it: else each revision would take some MB for good. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { askingsOfADay } from '../bench/soak/questions.ts';
import { heldOf } from './collected.ts';
import { post, startOnWales, type Running } from './running.ts';

let wales: Running;
beforeAll(async () => {
  wales = await startOnWales();
});
afterAll(() => wales.stop(0));

test('after each revision only the landscape at hand is held', async () => {
  const some = askingsOfADay().filter((_, at) => at % 4 === 0);
  const before: WeakRef<object>[] = [];
  for (const [at, { body }] of some.entries()) {
    expect((await post(wales.address, body)).codes).toEqual([]);
    // Each question is asked of one landscape alone, so that nothing drives out what it left there.
    if (at % 10 !== 9) continue;
    before.push(new WeakRef(wales.live.current()));
    await wales.change({ upsert: [{ kind: 'Theme', id: 'held', properties: { nameEn: `Held ${at}` } }] });
  }
  expect(before.length).toBe(3);
  expect(await heldOf(before)).toBe(0);
});
