/** Puts a finished file in its place: it bears its name whole or not at all, and what stood there is never lost unseen. */
import { existsSync } from 'node:fs';
import { constants, copyFile, link, open, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { FileInTheWay } from './errors.ts';

/** A file of that name is replaced. */
export async function putInPlace(finished: string, file: string): Promise<void> {
  await flush(finished);
  await rename(finished, file);
  await flushFolder(file);
}

/** A file of that name stays, and is told of. */
export async function putInFreePlace(finished: string, file: string): Promise<void> {
  await flush(finished);
  try {
    // Unlike renaming, linking never takes the place of another.
    await link(finished, file);
    await rm(finished);
  } catch {
    if (existsSync(file)) throw new FileInTheWay(file);
    // A disk that knows no links.
    await rename(finished, file);
  }
  await flushFolder(file);
}

/** A second name for what stands there, or a second copy where the disk knows no links. */
export async function keepAs(kept: string, file: string): Promise<void> {
  await link(file, kept).catch(() => copyFile(file, kept, constants.COPYFILE_EXCL));
  await flush(kept);
  await flushFolder(kept);
}

/** A copy that stays as it is whatever is done to the file. */
export async function keepCopy(kept: string, file: string): Promise<void> {
  await copyFile(file, kept, constants.COPYFILE_EXCL);
  await flush(kept);
  await flushFolder(kept);
}

/** For good: a power cut brings none of them back. */
export async function takeAway(files: readonly string[]): Promise<void> {
  for (const file of files) await rm(file, { force: true });
  for (const file of files) await flushFolder(file);
}

/** A few words under the name of a file, in the place of what stood there. */
export async function putWords(words: string, { writing, file }: { readonly writing: string; readonly file: string }): Promise<void> {
  await writeFile(writing, words);
  await putInPlace(writing, file);
}

async function flush(file: string): Promise<void> {
  // Windows alone wants the right to write; elsewhere a file that may only be read is flushed too.
  const handle = await open(file, process.platform === 'win32' ? 'r+' : 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** A name is lost with the power unless its folder is flushed; Windows does that by itself, and cannot be asked. */
async function flushFolder(file: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(dirname(file), 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
