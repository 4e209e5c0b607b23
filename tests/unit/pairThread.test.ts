/** Pairs ranked in a thread of their own: the same answer, given up when nobody waits, started again after it ended. */
import { readFileSync } from 'node:fs';
import { afterEach, expect, test } from 'vitest';
import { linkState } from '../../schema/model/terms/linkState.ts';
import { compacting, type BoardNumbers } from '../../server/analysis/overlap/compact.ts';
import { rankPairs, type PairQuestion, type RankedPairs } from '../../server/analysis/overlap/rank.ts';
import { usualFacets, usualWeights, weightsOf } from '../../server/analysis/overlap/score.ts';
import { numbersOf } from '../../server/work/numbering.ts';
import type { PairJob } from '../../server/work/ranker.ts';
import { inSlices } from '../../server/pace/inSlices.ts';
import { threadFor } from '../../server/work/thread.ts';
import { project } from '../api/running.ts';
import { wales } from '../world/wales.ts';

const options = { includeGeneral: false, includeAssumed: true, asOf: null };
const nobodyLeaves = new AbortController().signal;
const numbers: BoardNumbers = await numbersOf(wales, options, nobodyLeaves);

function questionFor(first: number): PairQuestion {
  const boards = new Uint8Array(numbers.sets.size).fill(1);
  const filter = {
    includeSmall: true,
    linkStates: linkState.values.map(() => 1),
    boards,
    areas: null,
    oneOf: null,
    member: null,
    pairs: null,
  };
  return { order: 'SCORE', weights: weightsOf(usualFacets, usualWeights), minScore: null, filter, first, after: null };
}

const thread = threadFor<PairJob, RankedPairs>('pairWorker');
const ask = (first: number, signal: AbortSignal): Promise<RankedPairs> =>
  thread.ask({ sets: numbers.sets, question: questionFor(first) }, signal);
afterEach(() => thread.stop());

test('it answers what this thread would, and does so again after it was ended', async () => {
  const here = rankPairs(numbers.sets, questionFor(50));
  expect(await ask(50, nobodyLeaves)).toEqual(here);
  await thread.stop();
  expect(await ask(50, nobodyLeaves)).toEqual(here);
});

test('somebody who goes away is not answered, and somebody who stays is', async () => {
  const leaving = new AbortController();
  const asked = ask(20, leaving.signal);
  const stays = ask(20, nobodyLeaves);
  leaving.abort();
  await expect(asked).rejects.toMatchObject({ code: 'CANCELLED' });
  expect((await stays).pairs).toHaveLength(20);
  await expect(ask(20, leaving.signal)).rejects.toMatchObject({ code: 'CANCELLED' });
});

test('what is asked when the thread is ended fails, and hangs nobody', async () => {
  const asked = ask(20, nobodyLeaves);
  const failure = asked.then(
    () => 'answered',
    (error: Error) => error.message,
  );
  await thread.stop();
  expect(await failure).toBe('The thread pairWorker ended.');
});

test('boards are numbered once for each way of counting, however many ask', async () => {
  expect(await numbersOf(wales, { ...options }, nobodyLeaves)).toBe(numbers);
  expect(await numbersOf(wales, { ...options, asOf: '2020' }, nobodyLeaves)).not.toBe(numbers);
});

test('numbering ends between two slices once nobody waits', async () => {
  let read = 0;
  const slow = function* (): Generator<void, string> {
    for (const _ of compacting(wales, options)) {
      read += 1;
      const until = performance.now() + 1;
      while (performance.now() < until);
      yield;
    }
    return 'all';
  };
  const work = inSlices(
    slow(),
    () => false,
    () => new Error('nobody waits'),
  );
  await expect(work).rejects.toThrow('nobody waits');
  expect(read).toBeLessThan(wales.partnerships.size);
});

test('the program as it is built has the files of the threads', () => {
  const { include } = JSON.parse(readFileSync(`${project}tsconfig.build.json`, 'utf8')) as { include: readonly string[] };
  expect(include).toEqual(expect.arrayContaining(['server/work/pairWorker.ts', 'server/work/networkWorker.ts']));
});
