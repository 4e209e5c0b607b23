/** Answers worked out once for all who wait, given up when all went away, and kept going for those whose time was over. */
import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { keepAnswers, waitingAtMost } from '../../server/work/kept.ts';

const owner = {};

/** Work that ends when it is told to. */
function bench() {
  const kept = keepAnswers<string>(2);
  const begun: { readonly key: string; readonly isAbandoned: AbortSignal; end(answer: string): void }[] = [];
  const ask = (key: string, signal: AbortSignal): Promise<string> =>
    kept.get({ owner, key, signal }, isAbandoned => new Promise(end => void begun.push({ key, isAbandoned, end })));
  return { begun, ask };
}

const stays = new AbortController().signal;

test('many who ask have one answer, and whoever asks later too', async () => {
  const { begun, ask } = bench();
  const asked = [ask('a', stays), ask('a', stays)];
  begun[0]?.end('done');
  expect(await Promise.all(asked)).toEqual(['done', 'done']);
  expect(await ask('a', stays)).toBe('done');
  expect(begun).toHaveLength(1);
});

test('one who goes away is told at once, and the work goes on for the other; with the last it ends, and begins anew for the next', async () => {
  const { begun, ask } = bench();
  const [first, second] = [new AbortController(), new AbortController()];
  const asked = [ask('a', first.signal), ask('a', second.signal)];
  first.abort();
  await expect(asked[0]).rejects.toMatchObject({ code: 'CANCELLED' });
  expect(begun[0]?.isAbandoned.aborted).toBe(false);
  second.abort();
  await expect(asked[1]).rejects.toMatchObject({ code: 'CANCELLED' });
  expect(begun[0]?.isAbandoned.aborted).toBe(true);
  const next = ask('a', stays);
  begun[1]?.end('again');
  expect(await next).toBe('again');
});

test('whose time is over is refused, and whoever asks again finds the work done', async () => {
  const { begun, ask } = bench();
  const asked = ask(
    'a',
    waitingAtMost({ deadline: 0, elapsedMs: () => 0 }, stays, () => new Error('too late')),
  );
  await expect(asked).rejects.toThrow('too late');
  expect(begun[0]?.isAbandoned.aborted).toBe(false);
  begun[0]?.end('done');
  expect(await ask('a', stays)).toBe('done');
  expect(begun).toHaveLength(1);
});

test('only so many are kept, those asked for last; what failed is asked anew', async () => {
  const { begun, ask } = bench();
  for (const key of ['a', 'b', 'c']) {
    const asked = ask(key, stays);
    begun.at(-1)?.end(key);
    await asked;
  }
  void ask('a', stays);
  await setImmediate();
  expect(begun.map(({ key }) => key)).toEqual(['a', 'b', 'c', 'a']);
  const kept = keepAnswers<string>(2);
  const fails = () => kept.get({ owner, key: 'x', signal: stays }, () => Promise.reject(new Error('no luck')));
  await expect(fails()).rejects.toThrow('no luck');
  expect(await kept.get({ owner, key: 'x', signal: stays }, () => Promise.resolve('luck'))).toBe('luck');
});
