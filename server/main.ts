/** The program: reads the environment, opens the store, fills an empty one, serves, and ends politely. */
import { join } from 'node:path';
import { readEnvironment, type Environment } from './environment.ts';
import { fail } from './fail.ts';
import { createLog } from './http/log.ts';
import { readLandscapeFolder } from './intake/landscapeFolder.ts';
import { seedStore } from './intake/seed.ts';
import { sayProgress } from './progress.ts';
import { projectFolder } from './projectFolder.ts';
import { serve, type Serving } from './serve.ts';
import { RevisionConflict } from './store/errors.ts';
import { openStore } from './store/open.ts';
import type { LandscapeStore } from './store/port.ts';

try {
  const environment = readEnvironment(process.env, process.cwd());
  const ending = toldToEnd(['SIGTERM', 'SIGINT']);
  const serving = await start(environment);
  await ending;
  await serving.stop();
  process.exit(0);
} catch (error) {
  fail(error);
}

async function start({ store: settings, logLevel, ...settled }: Environment): Promise<Serving> {
  const project = projectFolder();
  const store = await openStore(settings);
  try {
    if (await store.isEmpty()) await fill(store, join(project, 'seed/wales'));
    const serving = await serve({ ...settled, store, project, log: createLog(logLevel) });
    console.log(`Tirlun ready at ${serving.address} store=${store.name} revision=${serving.live.current().revision}`);
    if (process.env['NODE_ENV'] !== 'production') console.error('NODE_ENV is not "production": answers take about twice as long.');
    return serving;
  } catch (error) {
    await store.close().catch(() => undefined);
    throw error;
  }
}

async function fill(store: LandscapeStore, folder: string): Promise<void> {
  console.error('The store is empty: loading the landscape of Wales.');
  const landscape = readLandscapeFolder(folder);
  try {
    await seedStore(store, { landscape, now: new Date(), progress: sayProgress() });
    const rows = Object.values(landscape.manifest.rowsRead).reduce((sum, count) => sum + count, 0);
    console.error(`Loaded ${rows} rows as ${landscape.records.length} records.`);
  } catch (error) {
    // Two servers may start on one empty Neo4j: the one that comes second finds the landscape there.
    if (!(error instanceof RevisionConflict)) throw error;
    console.error('Somebody else loaded it meanwhile.');
  }
}

/** A terminal and the programs around this one may each send a signal, also while it starts: the first counts, when it has started. */
function toldToEnd(signals: readonly NodeJS.Signals[]): Promise<void> {
  return new Promise(done => {
    for (const signal of signals) process.on(signal, () => done());
  });
}
