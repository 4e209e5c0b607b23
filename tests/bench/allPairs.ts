/** All pairs that share an area, best fifty: our ranker and the thread that the product uses, beside scipy and Cypher in the same run. */
import { pairReader } from '../../server/analysis/overlap/pairReader.ts';
import type { CompactSets } from '../../server/analysis/overlap/compact.ts';
import { rankPairs, type PairQuestion, type RankedPairs } from '../../server/analysis/overlap/rank.ts';
import { usualWeights, weightsOf } from '../../server/analysis/overlap/score.ts';
import type { Dataset } from '../../server/domain/things.ts';
import { buildGraph } from '../../server/graph/build.ts';
import { numbersOf } from '../../server/work/numbering.ts';
import { createRanker, type PairJob } from '../../server/work/ranker.ts';
import { threadFor } from '../../server/work/thread.ts';
import { datasetOf, recordsOf } from './landscapes.ts';
import type { Measured, Task } from './measured.ts';
import { pairQuestion, setOptions } from './pairQuestion.ts';
import { cypherOver, forms, type CypherPeer, type PairSums } from './peers/cypher.ts';
import { orError } from './peers/python.ts';
import { startScipy, type Scipy } from './peers/scipy.ts';
import { inTurns, msOf, timesOf, type Contender, type Times } from './timing.ts';

const nobodyLeaves = new AbortController().signal;
const alone = 'ours: five facets, score, best 50; the ranker alone';
const membersAlone = 'ours: members alone, score, best 50';
const inThread = 'ours: the same, asked of its own thread';
const product = 'scipy: sparse product, shared members alone';
const question = 'scipy: five facets, score, best 50';
const pasted = 'Cypher: overlap.cypher as an analyst pastes it';

/** What scipy's sparse product looks at. */
const onlyMembers = weightsOf(['members'], usualWeights);

/** How often those are measured that take seconds. */
const slowRounds = 2;

const givenUp = 'at least: given up then';

/** The largest landscape that is stored whole in Neo4j to paste the question there. */
const largestPasted = 10;

export async function allPairs(task: Task): Promise<readonly Measured[]> {
  const dataset = datasetOf(task.scale);
  const first = await firstQuestions(dataset, task);
  const { sets } = await numbersOf(buildGraph(dataset), setOptions, nobodyLeaves);
  const asked = pairQuestion(sets.size);
  const thread = threadFor<PairJob, RankedPairs>('pairWorker');
  const peers: Peers = { scipy: await orError(startScipy(sets, asked)), cypher: await cypherOver(sets, task) };
  try {
    const ranked = rankPairs(sets, asked);
    const held = await agreement(sets, asked, { ranked, peers });
    const contenders: Contender[] = [
      { name: alone, rounds: task.runs, run: () => msOf(() => rankPairs(sets, asked)) },
      { name: membersAlone, rounds: task.runs, run: () => msOf(() => rankPairs(sets, { ...asked, weights: onlyMembers })) },
      { name: inThread, rounds: task.runs, run: () => msOf(() => thread.ask({ sets, question: asked }, nobodyLeaves)) },
      ...scipyContenders(peers.scipy, task),
      ...cypherContenders(peers.cypher, task),
    ];
    // The slow ones are warm enough from being held to our answer.
    for (const { run, rounds } of contenders) for (let turn = 0; rounds > slowRounds && turn < 3; turn += 1) await run();
    const times = await inTurns(contenders);
    const yardstick = times.get(alone)?.medianMs ?? Number.NaN;
    const line = (what: string, { medianMs, fastestMs, slowestMs, runs }: Times, note?: string): Measured => ({
      part: 'overlap',
      scale: task.scale,
      what,
      unit: 'ms',
      value: medianMs,
      runs,
      range: [fastestMs, slowestMs],
      ratio: medianMs / yardstick,
      comparedWith: 'the ranker',
      ...(note === undefined ? {} : { note }),
    });
    return [
      plain(task, { what: 'boards', unit: 'records', value: sets.size }),
      plain(task, { what: 'pairs that share an area', unit: 'pairs', value: ranked.total }),
      ...[...times].map(([what, taken]) => line(what, taken, held.get(what))),
      line('ours: first question of a revision, boards read and numbered in slices', first),
      ...(await pastedOnce(peers.cypher, task, yardstick)),
      ...missing(peers, task),
      ...(await memory(sets, asked, peers.scipy, task)),
    ];
  } finally {
    if (!(peers.scipy instanceof Error)) peers.scipy.stop();
    await peers.cypher?.stop();
    await thread.stop();
  }
}

interface Peers {
  readonly scipy: Scipy | Error;
  readonly cypher: CypherPeer | null;
}

/** A new graph each time: nothing is known of it. */
async function firstQuestions(dataset: Dataset, { scale }: Task): Promise<Times> {
  const taken: number[] = [];
  for (let turn = 0; turn < (scale > 20 ? 3 : 5); turn += 1) {
    const ranker = createRanker(threadFor('pairWorker'));
    const graph = buildGraph(dataset);
    taken.push(await msOf(() => ranker.over(graph, () => nobodyLeaves)(setOptions, ({ sets }) => pairQuestion(sets.size))));
    await ranker.stop();
  }
  return timesOf(taken);
}

function scipyContenders(scipy: Scipy | Error, { runs, scale }: Task): readonly Contender[] {
  if (scipy instanceof Error) return [];
  return [
    { name: product, rounds: runs, run: async () => (await scipy.ask('product')).ms },
    { name: question, rounds: scale > 20 ? Math.min(runs, 5) : runs, run: async () => (await scipy.ask('question')).ms },
  ];
}

function cypherContenders(cypher: CypherPeer | null, { runs, scale }: Task): readonly Contender[] {
  if (cypher === null) return [];
  return forms.map(form => ({ name: cypherName(form), rounds: scale > 1 ? slowRounds : runs, run: () => msOf(() => cypher.ask(form)) }));
}

function cypherName(form: string): string {
  return `Cypher: ${form}.cypher, shared members alone, prepared for it`;
}

/** Throws where somebody answers something else; what it was held to, by the name of the answerer. */
async function agreement(
  sets: CompactSets,
  asked: PairQuestion,
  { ranked, peers }: { readonly ranked: RankedPairs; readonly peers: Peers },
): Promise<ReadonlyMap<string, string>> {
  const shared = new Map<number, number>();
  pairReader(sets, asked.filter, asked.weights).each({
    glance: () => 'read',
    count: () => undefined,
    read: pair => shared.set(pair.a() * sets.size + pair.b(), pair.shared()),
    next: () => undefined,
  });
  const sharing = [...shared.values()].filter(count => count > 0);
  const sums: PairSums = { pairs: sharing.length, shared: sharing.reduce((sum, count) => sum + count, 0) };
  const held = new Map<string, string>();
  if (!(peers.scipy instanceof Error)) {
    const counts = (await peers.scipy.ask('counts')).answer as { readonly a: number[]; readonly b: number[]; readonly shared: number[] };
    const differs = counts.a.findIndex((a, at) => shared.get(a * sets.size + (counts.b[at] ?? 0)) !== counts.shared[at]);
    if (differs >= 0 || counts.a.length !== shared.size) throw new Error(`scipy counts other shared members than we do, pair ${differs}.`);
    held.set(product, `counts of all ${shared.size} pairs agree`);
    const best = (await peers.scipy.ask('question')).answer;
    if (JSON.stringify(best) !== JSON.stringify(ranked.pairs)) throw new Error('scipy finds other best pairs than we do.');
    held.set(question, `the best ${ranked.pairs.length} agree`);
  }
  if (peers.cypher === null) return held;
  for (const form of forms) {
    const theirs = await peers.cypher.ask(form);
    if (theirs === null) {
      held.set(cypherName(form), givenUp);
      continue;
    }
    if (theirs.pairs !== sums.pairs || theirs.shared !== sums.shared)
      throw new Error(
        `Cypher (${form}) finds ${theirs.pairs} pairs with ${theirs.shared} shared members, we ${sums.pairs} with ${sums.shared}.`,
      );
    held.set(cypherName(form), `${sums.pairs} pairs, ${sums.shared} shared members: agrees`);
  }
  return held;
}

async function pastedOnce(cypher: CypherPeer | null, task: Task, yardstick: number): Promise<readonly Measured[]> {
  if (cypher === null || task.scale > largestPasted) return [];
  const taken = await cypher.paste(recordsOf(task.scale));
  const value = taken ?? task.limitMs;
  const line = { part: task.part, scale: task.scale, what: pasted, unit: 'ms', value, runs: 1 } as const;
  return [{ ...line, ratio: value / yardstick, comparedWith: 'the ranker', ...(taken === null ? { note: givenUp } : {}) }];
}

/** Who was not there stands in the table, and loudly below it. */
function missing({ scipy, cypher }: Peers, task: Task): readonly Measured[] {
  const notThere = (what: string, note: string): Measured => plain(task, { what, unit: 'not measured', value: null, note });
  return [
    ...(scipy instanceof Error ? [notThere('scipy', scipy.message)] : []),
    ...(cypher === null ? [notThere('Cypher', 'no Neo4j could be started')] : []),
  ];
}

async function memory(sets: CompactSets, asked: PairQuestion, scipy: Scipy | Error, task: Task): Promise<readonly Measured[]> {
  const collect = (globalThis as { gc?: () => void }).gc ?? ((): void => undefined);
  collect();
  const before = process.memoryUsage();
  const { total } = rankPairs(sets, asked);
  const after = process.memoryUsage();
  const perPair = (what: string, bytes: number): Measured => plain(task, { what, unit: 'bytes a pair', value: Math.max(0, bytes) / total });
  const kept = bytesIn(sets);
  return [
    perPair('ours: numbers of all boards, kept and shared by both threads', kept),
    perPair('ours: heap taken by one ranking', after.heapUsed - before.heapUsed + after.arrayBuffers - before.arrayBuffers),
    perPair('ours: growth of rss in one ranking', after.rss - before.rss),
    ...(scipy instanceof Error ? [] : [perPair('scipy: the sparse product', (await scipy.ask('product')).bytes ?? 0)]),
  ];
}

function bytesIn(value: unknown): number {
  if (ArrayBuffer.isView(value)) return value.byteLength;
  return typeof value === 'object' && value !== null ? Object.values(value).reduce<number>((sum, part) => sum + bytesIn(part), 0) : 0;
}

function plain({ part, scale }: Task, measured: Omit<Measured, 'part' | 'scale'>): Measured {
  return { part, scale, ...measured };
}
