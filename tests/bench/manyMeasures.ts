/** A hundred thousand things and a million statements: opened and loaded from the embedded store, and what they take in memory. */
import { join } from 'node:path';
import { decodeDataset } from '../../server/domain/decode.ts';
import { buildGraph } from '../../server/graph/build.ts';
import type { PartnershipGraph } from '../../server/graph/partnershipGraph.ts';
import { openSqliteStore } from '../../server/store/sqlite/open.ts';
import { writeStoreFile } from '../../server/store/sqlite/wholeFile.ts';
import { manyStatements } from './manyStatements.ts';
import type { Measured, Task } from './measured.ts';
import { msOf, timesOf } from './timing.ts';

export async function manyMeasures({ part, scale }: Task, folder: string): Promise<readonly Measured[]> {
  const file = join(folder, 'many.sqlite');
  await writeStoreFile(file, { revision: 1, records: manyStatements(), changes: [] });
  const held: { graph: PartnershipGraph | null } = { graph: null };
  const before = heap();
  const taken: number[] = [];
  for (let turn = 0; turn < 3; turn += 1) {
    held.graph = null;
    globalThis.gc?.();
    taken.push(await msOf(async () => (held.graph = await loadedFrom(file))));
  }
  const [all, graph] = [heap() - before, held.graph];
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
      what: 'a million statements: memory of the graph, all texts and things with it',
      unit: 'bytes a statement',
      value: all / count,
      note: 'wanted: 300',
    },
  ];
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
