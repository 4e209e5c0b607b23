/** `npm run restore`: puts a backup in the place of what the store holds, and keeps that. */
import { BadUsage } from './badUsage.ts';
import { readEnvironment } from './environment.ts';
import { fail } from './fail.ts';
import { readFileArguments } from './fileArguments.ts';
import { sayProgress } from './progress.ts';
import { restore } from './store/restore.ts';

const usage = 'Usage: npm run restore -- FILE --yes';

try {
  const { store: settings } = readEnvironment(process.env, process.cwd());
  const { file, isAnswered } = readFileArguments(process.argv.slice(2), process.cwd(), { answer: 'yes', usage });
  if (!isAnswered)
    throw new BadUsage(
      `Restoring puts ${file} in the place of what the store holds. Nothing was changed. If that is what you want, add --yes. ${usage}`,
    );
  const { whole, kept, caveats } = await restore(settings, file, { now: new Date(), progress: sayProgress() });
  const { revision, records, changes } = whole;
  if (kept !== null) console.error(`What was there before is kept in ${kept}`);
  for (const caveat of caveats) console.error(caveat);
  const store = settings.neo4j === null ? 'sqlite' : 'neo4j';
  console.log(`Tirlun restored store=${store} revision=${revision} records=${records.length} changes=${changes.length}`);
} catch (error) {
  fail(error);
}
