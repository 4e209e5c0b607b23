/** What Silos asks of the network of seats and of the organisations that meet, each question alone, beside igraph and graphology in the same run. */
import { betweennessIn, bodiesWalkedFrom, type Betweenness } from '../../server/analysis/silos/betweenness.ts';
import { freedomIn } from '../../server/analysis/silos/brokers.ts';
import { communitiesIn } from '../../server/analysis/silos/communities.ts';
import { cutsIn } from '../../server/analysis/silos/cuts.ts';
import { eiIndexOf } from '../../server/analysis/silos/eiIndex.ts';
import { grouping } from '../../server/analysis/silos/groupings.ts';
import { louvainOn } from '../../server/analysis/silos/louvain.ts';
import { buildingNetwork } from '../../server/analysis/silos/buildingNetwork.ts';
import type { Network, NetworkName } from '../../server/analysis/silos/network.ts';
import { modularityOf } from '../../server/analysis/silos/partitions.ts';
import { rolesIn } from '../../server/analysis/silos/roles.ts';
import { seeded } from '../../server/analysis/silos/seeded.ts';
import { fdsmOf } from '../../server/analysis/silos/surprise/fdsm.ts';
import { sdsmOf } from '../../server/analysis/silos/surprise/sdsm.ts';
import { choosing } from '../../server/analysis/silos/surprise/surprise.ts';
import { tiesIn, type Topology } from '../../server/analysis/silos/topology.ts';
import type { PartnershipGraph } from '../../server/graph/partnershipGraph.ts';
import { buildGraph } from '../../server/graph/build.ts';
import { runThrough } from '../world/runThrough.ts';
import { datasetOf } from './landscapes.ts';
import type { Measured, Task } from './measured.ts';
import { graphologyBetweenness } from './peers/graphology.ts';
import { startIgraph, type Igraph } from './peers/igraph.ts';
import { orError } from './peers/python.ts';
import { inTurns, msOf, type Contender, type Times } from './timing.ts';

/** What is measured, and who is held to whom; the first is the yardstick of the others. */
interface Question {
  readonly ours: string;
  run(): unknown;
  readonly peers: readonly { readonly name: string; readonly note?: string; ask(): Promise<number> }[];
}

/** From so many times Wales on each is asked twice only. */
const large = 50;

/** graphology takes minutes beyond. */
const mostForGraphology = 10;

/** Tables for more pairs are drawn for minutes. */
const mostPairsDrawn = 1_000;

const runsOfLouvain = 10;
const deals = 999;
const drawn = 200;

export async function networkMeasures(task: Task): Promise<readonly Measured[]> {
  const graph = buildGraph(datasetOf(task.scale));
  const measured: Measured[] = [];
  for (const name of ['SEATS', 'ORGANISATIONS'] as const) measured.push(...(await measuresOf(networkOf(graph, name), name, task)));
  return [...measured, ...(await surprise(networkOf(graph, 'SEATS'), task))];
}

function networkOf(graph: PartnershipGraph, network: NetworkName): Network {
  return runThrough(buildingNetwork(graph, { network, includeNational: true, includeAssumed: true }));
}

async function measuresOf(network: Network, name: NetworkName, task: Task): Promise<readonly Measured[]> {
  const { topology } = network;
  const igraph = await orError(startIgraph(topology));
  try {
    const questions = [
      await communities(topology, igraph),
      await cuts(topology, igraph),
      await betweenness(topology, igraph, task),
      ...(name === 'SEATS' ? [] : [await freedom(topology, igraph)]),
      ...groupings(network),
    ];
    const { part, scale } = task;
    const sizes: readonly Measured[] = [
      { part, scale, what: `${name}: bodies`, unit: 'records', value: topology.size },
      { part, scale, what: `${name}: ties`, unit: 'ties', value: tiesIn(topology) },
    ];
    const lines: Measured[] = [];
    for (const question of questions) lines.push(...(await linesOf(question, name, task)));
    const absent: readonly Measured[] =
      igraph instanceof Error ? [{ part, scale, what: `${name}: igraph`, unit: 'not measured', value: null, note: igraph.message }] : [];
    return [...sizes, ...lines, ...absent];
  } finally {
    if (!(igraph instanceof Error)) igraph.stop();
  }
}

async function linesOf({ ours, run, peers }: Question, name: string, { part, scale, runs }: Task): Promise<readonly Measured[]> {
  const rounds = scale >= large ? 2 : runs;
  const contenders: readonly Contender[] = [
    { name: ours, rounds, run: () => msOf(run) },
    ...peers.map(({ name: peer, ask }): Contender => ({ name: peer, rounds: Math.min(rounds, 5), run: ask })),
  ];
  if (scale < large) for (const contender of contenders) await contender.run();
  const times = await inTurns(contenders);
  const yardstick = times.get(ours)?.medianMs ?? Number.NaN;
  const notes = new Map(peers.map(({ name: peer, note }) => [peer, note]));
  return [...times].map(([what, taken]) => line({ part, scale, name, what }, taken, yardstick, notes.get(what)));
}

function line(
  { part, scale, name, what }: Pick<Measured, 'part' | 'scale' | 'what'> & { readonly name: string },
  { medianMs, fastestMs, slowestMs, runs }: Times,
  yardstick: number,
  note: string | undefined,
): Measured {
  return {
    part,
    scale,
    what: `${name}: ${what}`,
    unit: 'ms',
    value: medianMs,
    runs,
    range: [fastestMs, slowestMs],
    ratio: medianMs / yardstick,
    comparedWith: 'ours',
    ...(note === undefined ? {} : { note }),
  };
}

async function communities(topology: Topology, igraph: Igraph | Error): Promise<Question> {
  const run = louvainOn(topology);
  const own = modularityOf(topology, run(seeded(1))) ?? Number.NaN;
  const best = runThrough(communitiesIn(topology, runsOfLouvain)).modularity ?? Number.NaN;
  return {
    ours: 'communities, one run of Louvain (graphology’s)',
    run: () => run(seeded(1)),
    peers: [
      ...(igraph instanceof Error
        ? []
        : [
            {
              name: 'communities, one run of Louvain: igraph',
              note: `modularity ${(await answerOf<number>(igraph, 'louvain')).toFixed(4)}, ours ${own.toFixed(4)}`,
              ask: async () => (await igraph.ask('louvain')).ms,
            },
          ]),
      {
        name: `communities as told: the best of ${runsOfLouvain} runs, and how stable`,
        note: `modularity ${best.toFixed(4)}`,
        ask: () => msOf(() => runThrough(communitiesIn(topology, runsOfLouvain))),
      },
    ],
  };
}

async function cuts(topology: Topology, igraph: Igraph | Error): Promise<Question> {
  const question = { ours: 'cut points and bridges, with what falls off', run: () => runThrough(cutsIn(topology)) };
  if (igraph instanceof Error) return { ...question, peers: [] };
  const own = runThrough(cutsIn(topology));
  const theirs = await answerOf<{ readonly points: readonly number[]; readonly bridges: readonly (readonly number[])[] }>(igraph, 'cuts');
  const points = own.points.map(({ node }) => node).sort((a, b) => a - b);
  const bridges = own.bridges.map(({ a, b }) => [a, b]).sort(([a, b], [c, d]) => (a ?? 0) - (c ?? 0) || (b ?? 0) - (d ?? 0));
  if (JSON.stringify([points, bridges]) !== JSON.stringify([theirs.points, theirs.bridges])) throw new Error('igraph finds other cuts.');
  const note = `${points.length} cut points and ${bridges.length} bridges agree`;
  return { ...question, peers: [{ name: 'cut points and bridges alone: igraph', note, ask: async () => (await igraph.ask('cuts')).ms }] };
}

async function betweenness(topology: Topology, igraph: Igraph | Error, { scale }: Task): Promise<Question> {
  const { size } = topology;
  const walked = bodiesWalkedFrom(topology);
  const isWhole = walked === size;
  const own = runThrough(betweennessIn(topology, 'FREEMAN'));
  const from = isWhole ? 'from every body' : `from ${walked} of ${size} bodies`;
  const pairs = ((size - 1) * (size - 2)) / 2;
  const peers: Question['peers'][number][] = [];
  if (!(igraph instanceof Error)) {
    const theirs = isWhole ? await answerOf<readonly number[]>(igraph, 'betweenness') : null;
    const differ = theirs === null ? 0 : differing(own, value => (theirs[value] ?? Number.NaN) / pairs);
    if (differ > 0) throw new Error(`igraph finds another betweenness for ${differ} bodies.`);
    const note = theirs === null ? 'other bodies drawn: only the time compares' : 'all values agree';
    peers.push({ name: `betweenness ${from}: igraph`, note, ask: async () => (await igraph.ask('betweenness')).ms });
  }
  if (isWhole && scale <= mostForGraphology) {
    const ask = graphologyBetweenness(topology);
    const theirs = ask();
    const differ = differing(own, node => theirs[node] ?? Number.NaN);
    const note = differ === 0 ? 'all values agree' : `wrong for ${differ} bodies`;
    peers.push({ name: `betweenness ${from}: graphology-metrics`, note, ask: () => msOf(ask) });
  }
  return { ours: `betweenness ${from}`, run: () => runThrough(betweennessIn(topology, 'FREEMAN')), peers };
}

function differing({ values }: Betweenness, theirs: (node: number) => number): number {
  return values.reduce((count, value, node) => count + Number(!(Math.abs(value - theirs(node)) <= 1e-9 + 1e-6 * value)), 0);
}

async function freedom(topology: Topology, igraph: Igraph | Error): Promise<Question> {
  const question = { ours: 'constraint and effective size', run: () => runThrough(freedomIn(topology)) };
  if (igraph instanceof Error) return { ...question, peers: [] };
  const { constraint } = runThrough(freedomIn(topology));
  const theirs = await answerOf<readonly (number | null)[]>(igraph, 'constraint');
  const differ = constraint.reduce((count, value, node) => count + Number(Math.abs(value - (theirs[node] ?? value)) > 1e-6), 0);
  if (differ > 0) throw new Error(`igraph finds another constraint for ${differ} bodies.`);
  return {
    ...question,
    peers: [{ name: 'constraint alone: igraph', note: 'all values agree', ask: async () => (await igraph.ask('constraint')).ms }],
  };
}

/** Nobody else has them for a network in which some groups are not known. */
function groupings(network: Network): readonly Question[] {
  const { groupOf } = runThrough(grouping(network, 'REGION'));
  return [
    { ours: `E-I index by region with ${deals} deals`, run: () => runThrough(eiIndexOf(network.topology, groupOf, deals)), peers: [] },
    { ours: 'Gould and Fernandez’s roles by region', run: () => runThrough(rolesIn(network.topology, groupOf)), peers: [] },
  ];
}

async function surprise(network: Network, task: Task): Promise<readonly Measured[]> {
  const { boards, table, pairs } = runThrough(choosing(network));
  const of = `${pairs.length} pairs of ${boards.length} boards`;
  const sdsm = { ours: `SDSM, exact: ${of}`, run: () => runThrough(sdsmOf(table, pairs)), peers: [] };
  const fdsm = { ours: `FDSM, ${drawn} tables: ${of}`, run: () => runThrough(fdsmOf(table, pairs, drawn)), peers: [] };
  const exact = await linesOf(sdsm, 'Surprise', task);
  if (pairs.length > mostPairsDrawn) {
    const { part, scale } = task;
    return [
      ...exact,
      { part, scale, what: fdsm.ours, unit: 'not measured', value: null, note: 'takes minutes: in its thread, when somebody asks' },
    ];
  }
  return [...exact, ...(await linesOf(fdsm, 'Surprise', task))];
}

async function answerOf<Answer>(igraph: Igraph, question: Parameters<Igraph['ask']>[0]): Promise<Answer> {
  return (await igraph.ask(question)).answer as Answer;
}
