/** `npm run backup`: the landscape with its history in one file that opens by itself, while Tirlun serves or not. */
import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { BadUsage } from './badUsage.ts';
import { readEnvironment } from './environment.ts';
import { fail } from './fail.ts';
import { readFileArguments } from './fileArguments.ts';
import { backUp } from './store/backup.ts';

const usage = 'Usage: npm run backup -- FILE [--overwrite]';

try {
  const { store: settings } = readEnvironment(process.env, process.cwd());
  const { file, isAnswered } = readFileArguments(process.argv.slice(2), process.cwd(), {
    answer: 'overwrite',
    usage,
  });
  if (!existsSync(dirname(file))) throw new BadUsage(`${dirname(file)} is no folder. ${usage}`);
  const { revision, records, changes } = await backUp(settings, file, { replace: isAnswered });
  const store = settings.neo4j === null ? 'sqlite' : 'neo4j';
  console.log(`Tirlun backed up store=${store} revision=${revision} records=${records.length} changes=${changes.length} file=${file}`);
} catch (error) {
  fail(error);
}
