/** A hundred thousand things and a million statements: opened and loaded from the embedded store, and what they take in memory. */
import { join } from 'node:path';
import { thingKinds } from '../../schema/model/model.ts';
import { decodeDataset } from '../../server/domain/decode.ts';
import { buildGraph } from '../../server/graph/build.ts';
import type { PartnershipGraph } from '../../server/graph/partnershipGraph.ts';
import { openSqliteStore } from '../../server/store/sqlite/open.ts';
import { writeStoreFile } from '../../server/store/sqlite/wholeFile.ts';
import { manyStatements } from './manyStatements.ts';
import type { Measured, Task } from './measured.ts';
import { msOf, timesOf } from './timing.ts';

export async function manyMeasures({ part, scale }: Task, folder: string): Promise<readonly Measured[]> {
  const [file, thingsAlone] = [join(folder, 'many.sqlite'), join(folder, 'things.sqlite')];
  await writeBoth(file, thingsAlone);
  const held: { graph: PartnershipGraph | null } = { graph: null };
  const empty = heap();
  held.graph = await loadedFrom(thingsAlone);
  const ofThings = heap() - empty;
  const taken: number[] = [];
  for (let turn = 0; turn < 3; turn += 1) {
    held.graph = null;
    globalThis.gc?.();
    taken.push(await msOf(async () => (held.graph = await loadedFrom(file))));
  }
  const [all, graph] = [heap() - empty, held.graph];
  const count = graph?.statements.length ?? 0;
  const { medianMs, fastestMs, slowestMs, runs } = timesOf(taken);
  const things = (graph?.things.length ?? 0).toLocaleString('en-GB');
  return [
    {
      part,
      scale,
      what: 'a million statements on SQLite: opened, read, decoded and built',
      unit: 'ms',
      value: medianMs,
      range: [fastestMs, slowestMs],
      runs,
      note: `${things} things, ${count.toLocaleString('en-GB')} statements, no evidence; wanted: 5,000 ms`,
    },
    {
      part,
      scale,
      what: 'a million statements: memory of the graph, all texts with it',
      unit: 'bytes a statement',
      value: (all - ofThings) / count,
      note: `what it takes beside a graph of the things alone, which takes ${Math.round(ofThings / (graph?.things.length ?? 1))} bytes a thing; wanted: 300`,
    },
    { part, scale, what: 'the same, things with it', unit: 'bytes a statement', value: all / count },
  ];
}

/** What was made for it is let go of before anything is measured. */
async function writeBoth(file: string, thingsAlone: string): Promise<void> {
  const records = manyStatements();
  await writeStoreFile(file, { revision: 1, records, changes: [] });
  await writeStoreFile(thingsAlone, { revision: 1, records: records.filter(({ kind }) => kind in thingKinds), changes: [] });
}

async function loadedFrom(file: string): Promise<PartnershipGraph> {
  const store = await openSqliteStore({ file });
  try {
    return buildGraph(decodeDataset(await store.read()));
  } finally {
    await store.close();
  }
}

function heap(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}
