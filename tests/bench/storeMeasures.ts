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
import type { LandscapeStore, StoreContents } from '../../server/store/port.ts';
import { changeOf } from '../contract/records.ts';
import { emptied } from './emptied.ts';
import { recordsOf } from './landscapes.ts';
import { manyMeasures } from './manyMeasures.ts';
import type { Measured, Task } from './measured.ts';
import { startsToReady } from './startToReady.ts';
import { lineOf, msOf } from './timing.ts';

/** Beside the largest of the usual sizes. */
const scaleOfMany = 100;

/** So often Wales is read until the Java of a Neo4j has compiled what reading needs. */
const warmingReads = 20;

export async function storeMeasures(task: Task): Promise<readonly Measured[]> {
  const folder = mkdtempSync(join(tmpdir(), 'tirlun-bench-'));
  try {
    // First, so that nothing else lies in the memory that it fills.
    const many = task.scale === scaleOfMany ? await manyMeasures(task, folder) : [];
    return [...many, ...(await measuredAt(task, folder)), ...(task.scale === 1 ? await startsToReady(task, join(folder, 'started')) : [])];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measuredAt(task: Task, folder: string): Promise<readonly Measured[]> {
  const records = recordsOf(task.scale);
  const line = lineOf(task);
  const graph = buildGraph(decodeDataset({ revision: 1, records }));
  const own = ownChanges(task, graph);
  return [
    { part: task.part, scale: task.scale, what: 'records', unit: 'records', value: records.length },
    await memoryOf(task, records),
    line('decoded and built', await several(few(task), () => buildGraph(decodeDataset({ revision: 1, records })))),
    line('a change of one seat, told to the graph', own.told),
    line('the first to go through all seats after it', own.goneThrough),
    ...(await measuredIn(task, 'SQLite', records, { neo4j: null, dataFolder: folder })),
    ...(task.neo4j === null ? [] : await measuredOnNeo4j({ ...task, neo4j: task.neo4j, dataFolder: folder }, records)),
  ];
}

type Neo4j = NonNullable<Task['neo4j']>;

async function measuredOnNeo4j(
  task: Task & Pick<Where, 'dataFolder'> & { readonly neo4j: Neo4j },
  records: readonly AnyRecord[],
): Promise<readonly Measured[]> {
  // What another size left there.
  await emptied(task.neo4j);
  return measuredIn(task, 'Neo4j', records, { neo4j: { ...task.neo4j, database: null }, dataFolder: task.dataFolder });
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

interface OwnChanges {
  readonly told: readonly number[];
  /** What nobody waits for until somebody goes through them all. */
  readonly goneThrough: readonly number[];
}

/** One seat after another, as somebody works through a list. */
function ownChanges({ runs }: Task, first: PartnershipGraph): OwnChanges {
  let graph = first;
  const [told, goneThrough]: [number[], number[]] = [[], []];
  const seats = [...first.memberships.values()].slice(0, runs * 2);
  for (const [at, { id, from, to }] of seats.entries()) {
    const holds = at % 2 === 0 ? 'unknown' : 'yes';
    const change = changeOf(graph.revision, [{ kind: 'Membership', id, from, to, properties: { holds, since: '2026' } }]);
    const began = performance.now();
    graph = afterOwnChange(graph, change, graph.revision + 1)?.next ?? graph;
    told.push(performance.now() - began);
    const seen = performance.now();
    graph.memberships.values().next();
    goneThrough.push(performance.now() - seen);
  }
  return { told, goneThrough };
}

interface Where {
  readonly neo4j: Neo4jSettings | null;
  readonly dataFolder: string;
}

async function measuredIn(task: Task, name: string, records: readonly AnyRecord[], where: Where): Promise<readonly Measured[]> {
  const line = lineOf(task);
  let store = await openStore(where);
  try {
    const loaded = await loadedInto(store, records);
    const commits = await committed(store, { records, revision: loaded }, task.runs * 2);
    const cold = store.name === 'neo4j' ? [await beforeItIsWarm(store, warmingReads / task.scale)] : [];
    await store.close();
    const [opening, reading, making, again]: [number[], number[], number[], number[]] = [[], [], [], []];
    for (let turn = 0; turn < few(task); turn += 1) {
      globalThis.gc?.();
      opening.push(await msOf(async () => (store = await openStore(where))));
      let contents: StoreContents | null = null;
      reading.push(await msOf(async () => (contents = await store.read())));
      making.push(await msOf(() => buildGraph(decodeDataset(contents as unknown as StoreContents))));
      // As a server does that hears of an edit.
      again.push(await msOf(async () => buildGraph(decodeDataset(await store.read()))));
      await store.close();
    }
    const whole = reading.map((ms, turn) => ms + (making[turn] ?? 0));
    return [
      line(`${name}: a commit of one record`, commits),
      line(`${name}: opened`, opening),
      line(`${name}: read, decoded and built`, whole),
      line(`${name}: of it read`, reading),
      ...cold.map(ms => line(`${name}: read, decoded and built before its Java has compiled anything`, [ms])),
      line(`${name}: read, decoded and built again, on the same line`, again),
    ];
  } finally {
    await store.close();
  }
}

/** The first reading of a Neo4j that has compiled nothing yet; then as many as compile what reading takes. */
async function beforeItIsWarm(store: LandscapeStore, turns: number): Promise<number> {
  const first = await msOf(async () => buildGraph(decodeDataset(await store.read())));
  for (let turn = 0; turn < turns; turn += 1) await store.read();
  return first;
}

/** Country by country, as nobody would write half a million records at once; each comes with what speaks of it. */
async function loadedInto(store: LandscapeStore, records: readonly AnyRecord[]): Promise<number> {
  const wales = recordsOf(1).length;
  const atOnce = 4 * (recordsOf(2).length - wales);
  let revision = await store.commit(changeOf(0, records.slice(0, wales)));
  for (let from = wales; from < records.length; from += atOnce) {
    revision = await store.commit(changeOf(revision, records.slice(from, from + atOnce)));
  }
  return revision;
}

async function committed(
  store: LandscapeStore,
  { records, revision }: { readonly records: readonly AnyRecord[]; readonly revision: number },
  count: number,
): Promise<readonly number[]> {
  const taken: number[] = [];
  const some = records.filter(({ kind }) => kind === 'Organisation').slice(0, count);
  for (const [at, record] of some.entries()) {
    const properties = { ...record.properties, note: `Touched ${at}` };
    const change = { ...changeOf(revision + at, [{ ...record, properties } as AnyRecord]), id: `touch-${at}` };
    taken.push(await msOf(() => store.commit(change)));
  }
  return taken;
}
