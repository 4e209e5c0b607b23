/** The product's server over a real Neo4j, in a process of its own, which tells how much memory it holds. */
import { openNeo4jStore } from '../../../server/store/neo4j/open.ts';
import { readLandscapeFolder } from '../../../server/intake/landscapeFolder.ts';
import { seedStore } from '../../../server/intake/seed.ts';
import { serve } from '../../../server/serve.ts';
import { project, quietly } from '../../api/running.ts';

export interface Memory {
  /** After the rubbish was taken out. */
  readonly heapBytes: number;
  readonly residentBytes: number;
}

const [uri = '', username = '', password = ''] = process.argv.slice(2);
const store = await openNeo4jStore({ uri, username, password, database: null });
await seedStore(store, { landscape: readLandscapeFolder(`${project}seed/wales`), now: new Date(), held: null });
const { address, stop } = await serve({ ...quietly, store, project, pollMs: 500 });

process.on('message', () => {
  globalThis.gc?.();
  const { heapUsed, rss } = process.memoryUsage();
  process.send?.({ heapBytes: heapUsed, residentBytes: rss } satisfies Memory);
});
process.once('disconnect', () => void stop(0).finally(() => process.exit(0)));
process.send?.(address);
