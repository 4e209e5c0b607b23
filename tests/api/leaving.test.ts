/** Whoever asks about all pairs of a large landscape and goes away takes the work along: the thread is free for the next. */
import { request, type ClientRequest } from 'node:http';
import { Worker } from 'node:worker_threads';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import type { AnyRecord } from '../../server/domain/record.ts';
import type { RankedPairs } from '../../server/analysis/overlap/rank.ts';
import type { PairJob } from '../../server/work/ranker.ts';
import type { Job, JobAnswer } from '../../server/work/thread.ts';
import { startOn, type Running } from './running.ts';

/** So many boards meet in one area that all their pairs keep the thread busy for ten seconds and more; two of them are of another kind. */
const boards = 3_000;

const landscape: readonly AnyRecord[] = [
  { kind: 'Area', id: 'la-marsh', properties: { nameEn: 'Marsh', kind: 'principal_area' } },
  ...Array.from({ length: boards }, (_, number): readonly AnyRecord[] => {
    const id = `board-${number}`;
    const kind = number < 2 ? 'psb' : 'csp';
    return [
      { kind: 'Partnership', id, properties: { nameEn: `Board ${number}`, kind, tier: 'local', isGroup: false } },
      { kind: 'Coverage', id: `coverage~${id}~la-marsh`, from: id, to: 'la-marsh', properties: {} },
    ];
  }).flat(),
];

let marsh: Running;
beforeAll(async () => void (marsh = await startOn(landscape)));
afterAll(() => marsh.stop());
afterEach(() => vi.restoreAllMocks());

const everyPair = JSON.stringify({ query: '{ overlaps(includeSmall: true, first: 1) { totalCount } }' });
const ofTwoBoards = (first: number): string => `{ overlaps(includeSmall: true, first: ${first}, filter: { kind: [PSB] }) { totalCount } }`;

test('the thread gives up in the middle, and answers the next who asks', async () => {
  // The thread stands ready before the long question.
  expect((await marsh.ask(ofTwoBoards(1))).data).toEqual({ overlaps: { totalCount: 1 } });
  const work = overheard();

  const leaving = ask(everyPair);
  const { thread, job } = await work.begun;
  await fetch(`${marsh.address}/healthz`);
  leaving.destroy();

  expect(await work.answerTo(thread, job)).toEqual({ id: job, answer: null, failure: 'The question was given up before it was answered.' });
  expect((await marsh.ask(ofTwoBoards(2))).data).toEqual({ overlaps: { totalCount: 1 } });
  expect(new Set(work.threads)).toEqual(new Set([thread]));
}, 120_000);

function ask(body: string): ClientRequest {
  const asked = request(`${marsh.address}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' } });
  asked.on('error', () => undefined);
  asked.end(body);
  return asked;
}

interface Overheard {
  /** The first question that is put to a thread from now on. */
  readonly begun: Promise<{ readonly thread: Worker; readonly job: number }>;
  readonly threads: readonly Worker[];
  answerTo(thread: Worker, job: number): Promise<JobAnswer<RankedPairs>>;
}

/** What is said between the program and its thread. */
function overheard(): Overheard {
  const threads: Worker[] = [];
  const told = new Map<number, JobAnswer<RankedPairs>>();
  const post = Worker.prototype.postMessage;
  const begun = new Promise<{ readonly thread: Worker; readonly job: number }>(done => {
    vi.spyOn(Worker.prototype, 'postMessage').mockImplementation(function (this: Worker, message: Job<PairJob>) {
      threads.push(this);
      this.on('message', (answer: JobAnswer<RankedPairs>) => void told.set(answer.id, answer));
      done({ thread: this, job: message.id });
      post.call(this, message);
    });
  });
  return {
    begun,
    threads,
    answerTo: (thread, job) => {
      const known = told.get(job);
      if (known !== undefined) return Promise.resolve(known);
      return new Promise(done => thread.on('message', (answer: JobAnswer<RankedPairs>) => void (answer.id === job && done(answer))));
    },
  };
}
