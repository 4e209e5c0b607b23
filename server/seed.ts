/** `npm run seed`: loads a landscape folder into the store that the environment names. */
import { join } from 'node:path';
import { readEnvironment } from './environment.ts';
import { fail } from './fail.ts';
import { readLandscapeFolder, type LandscapeRecords } from './intake/landscapeFolder.ts';
import { reseedStore, seedStore } from './intake/seed.ts';
import { sayProgress } from './progress.ts';
import { projectFolder } from './projectFolder.ts';
import { BadUsage } from './badUsage.ts';
import { readSeedArguments } from './seedArguments.ts';
import { keepBeside } from './store/backup.ts';
import { openStore } from './store/open.ts';
import type { ReplaceableStore } from './store/port.ts';

try {
  const { store: settings } = readEnvironment(process.env, process.cwd());
  const usualFolder = join(projectFolder(), 'seed/wales');
  const seedArguments = readSeedArguments(process.argv.slice(2), { workingFolder: process.cwd(), usualFolder });
  // Read before the store is opened: a folder that does not fit leaves no empty store behind.
  const landscape = readLandscapeFolder(seedArguments.folder);
  const store = await openStore(settings);
  try {
    await seed(store, landscape, seedArguments.replace ? { keepIn: settings.dataFolder } : null);
  } finally {
    await store.close();
  }
} catch (error) {
  fail(error);
}

/** One change: a reader sees the landscape before it or after it. */
async function seed(store: ReplaceableStore, landscape: LandscapeRecords, reset: { readonly keepIn: string } | null): Promise<void> {
  const held = (await store.isEmpty()) ? null : await store.readAsFound();
  if (held !== null && reset === null) {
    throw new BadUsage(
      `The store holds a landscape at revision ${held.revision} (${held.records.length} records). Nothing was changed. To throw it away and load another in its place, add --reset --yes.`,
    );
  }
  if (held !== null && reset !== null) {
    const { file, caveats } = await keepBeside(held, reset.keepIn, new Date());
    console.error(`What was there before is kept in ${file}`);
    for (const caveat of caveats) console.error(caveat);
  }
  const options = { landscape, now: new Date(), progress: sayProgress() };
  const revision = await (held === null ? seedStore(store, options) : reseedStore(store, held, options));
  const { manifest } = landscape;
  for (const [file, rows] of Object.entries(manifest.rowsRead)) console.log(`${file} rows=${rows}`);
  for (const [kind, records] of Object.entries(manifest.records)) console.log(`${kind} records=${records}`);
  console.log(`Tirlun seeded store=${store.name} revision=${revision}`);
}
