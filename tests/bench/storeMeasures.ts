/** From the store to the graph: reading, decoding, building, the memory of it, a change of our own, and a commit. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decodeDataset } from '../../server/domain/decode.ts';
import type { AnyRecord } from '../../server/domain/record.ts';
import { buildGraph } from '../../server/graph/build.ts';
import type { PartnershipGraph } from '../../server/graph/partnershipGraph.ts';
import { afterOwnChange } from '../../server/live/ownChange.ts';
import { openStore, type Neo4jSettings } from '../../server/store/open.ts';
import type { LandscapeStore } from '../../server/store/port.ts';
import { changeOf } from '../contract/records.ts';
import { recordsOf } from './landscapes.ts';
import type { Measured, Task } from './measured.ts';
import { msOf, timesOf } from './timing.ts';

export async function storeMeasures(task: Task): Promise<readonly Measured[]> {
  const records = recordsOf(task.scale);
  const folder = mkdtempSync(join(tmpdir(), 'tirlun-bench-'));
  const line = lineOf(task);
  const graph = buildGraph(decodeDataset({ revision: 1, records }));
  try {
    return [
      { part: task.part, scale: task.scale, what: 'records', unit: 'records', value: records.length },
      await memoryOf(task, records),
      line('decoded and built', await several(few(task), () => buildGraph(decodeDataset({ revision: 1, records })))),
      line('a change of one seat, told to the graph', ownChanges(task, graph)),
      ...(await measuredIn(task, 'SQLite', records, { neo4j: null, dataFolder: folder })),
      ...(task.neo4j === null
        ? []
        : await measuredIn(task, 'Neo4j', records, { neo4j: { ...task.neo4j, database: null }, dataFolder: folder })),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function lineOf({ part, scale }: Task): (what: string, taken: readonly number[]) => Measured {
  return (what, taken) => {
    const { medianMs, fastestMs, slowestMs, runs } = timesOf(taken);
    return { part, scale, what, unit: 'ms', value: medianMs, runs, range: [fastestMs, slowestMs] };
  };
}

/** The large ones take seconds. */
function few({ runs, scale }: Task): number {
  return scale > 20 ? 3 : runs;
}

async function several(runs: number, work: () => unknown): Promise<readonly number[]> {
  const taken: number[] = [];
  for (let turn = 0; turn < runs; turn += 1) {
    globalThis.gc?.();
    taken.push(await msOf(work));
  }
  return taken;
}

/** What a graph takes beside the records it was made of, whose texts it shares. */
async function memoryOf({ part, scale }: Task, records: readonly AnyRecord[]): Promise<Measured> {
  const heap = (): number => {
    globalThis.gc?.();
    return process.memoryUsage().heapUsed;
  };
  const before = heap();
  const graph = buildGraph(decodeDataset({ revision: 1, records }));
  const grown = heap() - before;
  const note = `${graph.statements.length} statements among them; without the texts of the records`;
  return { part, scale, what: 'memory of the graph', unit: 'bytes a record', value: grown / records.length, note };
}

/** One seat after another, as somebody works through a list. */
function ownChanges({ runs }: Task, first: PartnershipGraph): readonly number[] {
  let graph = first;
  const seats = [...first.memberships.values()].slice(0, runs * 2);
  return seats.map(({ id, from, to }, at) => {
    const holds = at % 2 === 0 ? 'unknown' : 'yes';
    const change = changeOf(graph.revision, [{ kind: 'Membership', id, from, to, properties: { holds, since: '2026' } }]);
    const began = performance.now();
    const swap = afterOwnChange(graph, change, graph.revision + 1);
    const taken = performance.now() - began;
    graph = swap?.next ?? graph;
    return taken;
  });
}

interface Where {
  readonly neo4j: Neo4jSettings | null;
  readonly dataFolder: string;
}

async function measuredIn(task: Task, name: string, records: readonly AnyRecord[], where: Where): Promise<readonly Measured[]> {
  const line = lineOf(task);
  let store = await openStore(where);
  try {
    await store.commit(changeOf(0, records));
    const commits = await committed(store, records, task.runs * 2);
    await store.close();
    const reading = await several(few(task), async () => {
      store = await openStore(where);
      buildGraph(decodeDataset(await store.read()));
      await store.close();
    });
    return [line(`${name}: a commit of one record`, commits), line(`${name}: opened, read, decoded and built`, reading)];
  } finally {
    await store.close();
  }
}

async function committed(store: LandscapeStore, records: readonly AnyRecord[], count: number): Promise<readonly number[]> {
  const taken: number[] = [];
  const some = records.filter(({ kind }) => kind === 'Organisation').slice(0, count);
  for (const [at, record] of some.entries()) {
    const properties = { ...record.properties, note: `Touched ${at}` };
    const change = { ...changeOf(at + 1, [{ ...record, properties } as AnyRecord]), id: `touch-${at}` };
    taken.push(await msOf(() => store.commit(change)));
  }
  return taken;
}
