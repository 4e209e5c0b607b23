/** What stands behind `npm run seed --`. */
import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { BadUsage } from './badUsage.ts';

export interface SeedArguments {
  /** The landscape folder to load. */
  readonly folder: string;
  /** Whether what the store holds may be thrown away. */
  readonly replace: boolean;
}

const usage = 'Usage: npm run seed -- [--from FOLDER] [--reset --yes]';

export function readSeedArguments(
  words: readonly string[],
  { workingFolder, usualFolder }: { readonly workingFolder: string; readonly usualFolder: string },
): SeedArguments {
  const { from, reset, yes } = parsed(words);
  const folder = from === undefined ? usualFolder : resolve(workingFolder, from);
  if (!existsSync(folder) || !statSync(folder).isDirectory()) throw new BadUsage(`${folder} is no folder. ${usage}`);
  if (reset && !yes) throw new BadUsage(`--reset throws away the landscape in the store. If that is what you want, add --yes. ${usage}`);
  if (yes && !reset) throw new BadUsage(`--yes answers --reset, which is not there. ${usage}`);
  return { folder, replace: reset };
}

function parsed(words: readonly string[]): { readonly from: string | undefined; readonly reset: boolean; readonly yes: boolean } {
  try {
    const { values } = parseArgs({
      args: [...words],
      options: { from: { type: 'string' }, reset: { type: 'boolean', default: false }, yes: { type: 'boolean', default: false } },
    });
    return { from: values.from, reset: values.reset, yes: values.yes };
  } catch (error) {
    throw new BadUsage(`${error instanceof Error ? error.message : String(error)} ${usage}`);
  }
}
