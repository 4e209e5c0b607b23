/** The product's server over a real Neo4j, in a process of its own, which tells how much memory it holds. */
import { setTimeout } from 'node:timers/promises';
import { openNeo4jStore } from '../../../server/store/neo4j/open.ts';
import { readLandscapeFolder } from '../../../server/intake/landscapeFolder.ts';
import { seedStore } from '../../../server/intake/seed.ts';
import { serve } from '../../../server/serve.ts';
import { project, quietly } from '../../api/running.ts';
import { watchWork } from '../mainThread.ts';

export interface Memory {
  /** After the rubbish was taken out: what the program holds, and the bytes of answers, which lie beside its heap. */
  readonly heldBytes: number;
  readonly residentBytes: number;
  /** Resident, and not V8's: what lies in its heap is told by what it holds, and it takes and gives back tens of megabytes as it likes. */
  readonly besideHeapBytes: number;
  /** Since the last time; null where the system does not tell. */
  readonly longestWorkMs: number | null;
}

const [uri = '', username = '', password = ''] = process.argv.slice(2);
const store = await openNeo4jStore({ uri, username, password, database: null });
await seedStore(store, { landscape: readLandscapeFolder(`${project}seed/wales`), now: new Date() });
const { address, stop } = await serve({ ...quietly, store, project, pollMs: 500 });
const work = watchWork();

process.on('message', () => void tell());
process.once('disconnect', () => void stop(0).finally(() => process.exit(0)));
process.send?.(address);

async function tell(): Promise<void> {
  const longestWorkMs = work.longestMs();
  globalThis.gc?.();
  // What others held by a thread of its own, such as bytes that were packed, goes with the next.
  await setTimeout(10);
  globalThis.gc?.();
  const { heapUsed, heapTotal, external, rss } = process.memoryUsage();
  // The collections are ours, not the program's: the watch looks once more before it begins anew.
  await setTimeout(10);
  work.begin();
  const memory: Memory = { heldBytes: heapUsed + external, residentBytes: rss, besideHeapBytes: rss - heapTotal, longestWorkMs };
  process.send?.(memory);
}
