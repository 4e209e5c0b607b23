/** The program: reads the environment, opens the store, fills an empty one, serves, and ends politely. */
import { join } from 'node:path';
import { readEnvironment, type Environment } from './environment.ts';
import { exitCodeOf } from './exitCode.ts';
import { seedStore } from './intake/seed.ts';
import { projectFolder } from './projectFolder.ts';
import { serve, type Serving } from './serve.ts';
import { openStore } from './store/open.ts';
import type { LandscapeStore } from './store/port.ts';

try {
  const environment = readEnvironment(process.env, process.cwd());
  const serving = await start(environment);
  endOn(serving, ['SIGTERM', 'SIGINT']);
} catch (error) {
  fail(error);
}

async function start({ host, port, store: settings, pollMs, requestsPerMinute }: Environment): Promise<Serving> {
  const project = projectFolder();
  const store = await openStore(settings);
  try {
    if (await store.isEmpty()) await fill(store, join(project, 'seed/wales'));
    const serving = await serve({ store, project, host, port, pollMs, requestsPerMinute });
    console.log(`Tirlun ready at ${serving.address} store=${store.name} revision=${serving.live.current().revision}`);
    if (process.env['NODE_ENV'] !== 'production') console.error('NODE_ENV is not "production": answers take about twice as long.');
    return serving;
  } catch (error) {
    await store.close().catch(() => undefined);
    throw error;
  }
}

/** Says how far it is, a tenth at a time. */
async function fill(store: LandscapeStore, folder: string): Promise<void> {
  console.error('The store is empty: loading the landscape of Wales.');
  let tenths = 0;
  const manifest = await seedStore(store, {
    folder,
    now: new Date(),
    progress: (done, total) => {
      const reached = total === 0 ? 10 : Math.floor((10 * done) / total);
      if (reached > tenths) console.error(`  ${done} of ${total} records`);
      tenths = Math.max(tenths, reached);
    },
  });
  console.error(`Loaded ${Object.values(manifest.rowsRead).reduce((sum, rows) => sum + rows, 0)} rows.`);
}

/** A terminal and the programs around this one may each send the signal: the first counts. */
function endOn(serving: Serving, signals: readonly NodeJS.Signals[]): void {
  let ending = false;
  for (const signal of signals) {
    process.on(signal, () => {
      if (ending) return;
      ending = true;
      serving.stop().then(() => process.exit(0), fail);
    });
  }
}

function fail(error: unknown): never {
  console.error(error instanceof Error && 'code' in error && exitCodeOf(error) !== 1 ? error.message : error);
  process.exit(exitCodeOf(error));
}
