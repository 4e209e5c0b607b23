/** What stands behind `npm run backup --` and `npm run restore --`: one file, and whether the one question each asks is answered. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { BadUsage } from './badUsage.ts';

export interface FileArguments {
  readonly file: string;
  readonly isAnswered: boolean;
}

interface Expected {
  readonly answer: 'overwrite' | 'yes';
  readonly usage: string;
}

export function readFileArguments(words: readonly string[], workingFolder: string, { answer, usage }: Expected): FileArguments {
  const { values, positionals } = parsed(words, { answer, usage });
  const [file, second] = positionals;
  if (file === undefined || second !== undefined)
    throw new BadUsage(`${file === undefined ? 'No file is named' : `${second} is one file too many`}. ${usage}`);
  return { file: resolve(workingFolder, file), isAnswered: values[answer] === true };
}

function parsed(words: readonly string[], { answer, usage }: Expected): ReturnType<typeof parseArgs> {
  try {
    return parseArgs({ args: [...words], allowPositionals: true, options: { [answer]: { type: 'boolean' } } });
  } catch (error) {
    throw new BadUsage(`${error instanceof Error ? error.message : String(error)} ${usage}`);
  }
}
