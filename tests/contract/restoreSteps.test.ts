/** A restore of the embedded store that is cut off at each of its steps: the store is the old one whole, refused in words, or the new one. */
import { copyFileSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import type * as promises from 'node:fs/promises';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { backUp } from '../../server/store/backup.ts';
import { restore } from '../../server/store/restore.ts';
import { openSqliteStore } from '../../server/store/sqlite/open.ts';
import { newFolder } from './newFolder.ts';
import { changeOf, council, everything, sorted } from './records.ts';

/** What the disk does: each step is noted, and may be the one at which the process dies. */
const disk = vi.hoisted(() => ({
  steps: [] as string[],
  diesAt: Infinity,
  /** A log is not written into a store whose lock folder cannot be cleared. */
  mayClearLock: true,
}));

vi.mock('node:fs/promises', async importOriginal => {
  const real = await importOriginal<typeof promises>();
  const name = (path: unknown): string => basename(String(path)).replace(/\.replaced-\S*Z/, '.kept');
  const step = (words: string): void => {
    if (disk.steps.length >= disk.diesAt) throw new Error('killed');
    disk.steps.push(words);
  };
  return {
    ...real,
    copyFile: async (from: string, to: string, mode?: number) => (step(`copy ${name(from)} ${name(to)}`), real.copyFile(from, to, mode)),
    link: async (from: string, to: string) => (step(`link ${name(from)} ${name(to)}`), real.link(from, to)),
    rename: async (from: string, to: string) => (step(`rename ${name(from)} ${name(to)}`), real.rename(from, to)),
    rm: async (path: string, options?: object) => {
      if (path.endsWith('landscape.sqlite.lock') && !disk.mayClearLock) throw new Error('not permitted');
      step(`rm ${name(path)}`);
      await real.rm(path, options);
    },
    writeFile: async (path: string, words: string) => (step(`write ${name(path)}`), real.writeFile(path, words)),
    open: async (path: string, flags: string) => {
      const handle = await real.open(path, flags);
      return { sync: async () => (step(`flush ${name(path)}`), handle.sync()), close: () => handle.close() };
    },
  };
});

const options = { now: new Date('2026-11-26T03:10:00Z'), progress: () => undefined };
let folder: string;
let data: string;
let backup: string;
const file = (): string => join(data, 'landscape.sqlite');
const settings = (): { readonly neo4j: null; readonly dataFolder: string } => ({ neo4j: null, dataFolder: data });

const withNote = (note: string): typeof everything =>
  everything.map(record => (record === council ? { ...council, properties: { ...council.properties, note } } : record));
const inFile = { revision: 1, records: sorted(everything) };
const inLog = { revision: 2, records: sorted(withNote('only in the log')) };
const restored = { revision: 1, records: sorted(withNote('in the backup')) };

/** A backup, and the file and the log of a process that was killed at revision 2: the log alone holds that. */
beforeAll(async () => {
  folder = newFolder('restore-steps');
  backup = join(folder, 'backup.sqlite');
  data = join(folder, 'backed-up');
  await filled(withNote('in the backup'));
  await backUp(settings(), backup, { replace: false });
  data = join(folder, 'first');
  await filled(everything);
  const store = await openSqliteStore({ file: file() });
  await store.commit(changeOf(1, withNote('only in the log')));
  for (const end of ['', '-wal']) copyFileSync(`${file()}${end}`, join(folder, `left${end}`));
  await store.close();
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

let turn = 0;
beforeEach(() => void (disk.mayClearLock = true));

/** Restores in a folder of its own and dies before the step of that number; answers what had been done. */
async function restoreUntil(diesAt: number, ends: readonly string[]): Promise<readonly string[]> {
  data = join(folder, `turn-${(turn += 1)}`);
  mkdirSync(data);
  for (const end of ends) copyFileSync(join(folder, `left${end}`), `${file()}${end}`);
  Object.assign(disk, { steps: [], diesAt });
  await restore(settings(), backup, options).catch(() => undefined);
  const done = disk.steps;
  Object.assign(disk, { steps: [], diesAt: Infinity });
  return done;
}

async function filled(records: typeof everything): Promise<void> {
  const store = await openSqliteStore({ file: file() });
  await store.commit(changeOf(0, records));
  await store.close();
}

async function held(path: string): Promise<unknown> {
  const store = await openSqliteStore({ file: path });
  try {
    const { revision, records } = await store.read();
    return { revision, records: sorted(records) };
  } finally {
    await store.close();
  }
}

describe('a restore that is killed before any of its steps', { timeout: 120_000 }, () => {
  const states = {
    'over a store whose log goes into it': { ends: ['', '-wal'], mayClearLock: true, may: [inLog, restored] },
    'over a store whose log cannot go into it': { ends: ['', '-wal'], mayClearLock: false, may: [inLog, 'refused', restored] },
    'over a log whose store is gone': { ends: ['-wal'], mayClearLock: true, may: ['refused', restored] },
    'over a store without a log': { ends: [''], mayClearLock: true, may: [inFile, restored] },
  };
  test.each(Object.entries(states))('%s', async (_state, { ends, mayClearLock, may }) => {
    disk.mayClearLock = mayClearLock;
    const all = await restoreUntil(Infinity, ends);
    expect(all.length).toBeGreaterThan(5);
    for (let diesAt = 0; diesAt <= all.length; diesAt += 1) {
      disk.mayClearLock = mayClearLock;
      await restoreUntil(diesAt, ends);
      disk.mayClearLock = true;
      const found = await held(file()).catch((error: { code?: string }) => (error.code === 'STORE_REFUSED' ? 'refused' : error));
      expect(may, `killed before "${all[diesAt] ?? 'the end'}"`).toContainEqual(found);
      // Done again, it ends well, whatever was left.
      await restore(settings(), backup, { ...options, now: new Date('2026-11-27T00:00:00Z') });
      expect(await held(file()), `again after "${all[diesAt] ?? 'the end'}"`).toEqual(restored);
      expect(readdirSync(data).filter(name => !name.includes('.replaced-'))).toEqual(['landscape.sqlite']);
    }
  });
});

test.each([true, false])('what is kept opens with what the log held; the log goes into the store: %s', async mayClearLock => {
  disk.mayClearLock = mayClearLock;
  await restoreUntil(Infinity, ['', '-wal']);
  const kept = readdirSync(data).find(name => name.endsWith('Z'));
  expect(await held(join(data, String(kept)))).toEqual(inLog);
});

describe('what is kept is on the disk before anything is taken away', () => {
  test.each([true, false])('the log goes into the store: %s', async mayClearLock => {
    disk.mayClearLock = mayClearLock;
    const steps = await restoreUntil(Infinity, ['', '-wal']);
    const at = (step: string): number => {
      expect(steps).toContain(step);
      return steps.lastIndexOf(step);
    };
    const taking = steps.findIndex(step => step === 'rm landscape.sqlite-wal' || step.endsWith(' landscape.sqlite'));
    for (const end of ['', '-wal']) expect(at(`flush landscape.sqlite.kept${end}`)).toBeLessThan(taking);
    // A log that is gone is gone for good before the new file has its name.
    const folderFlushed = steps.indexOf(`flush ${basename(data)}`, at('rm landscape.sqlite-journal'));
    expect(folderFlushed).toBeGreaterThan(0);
    expect(folderFlushed).toBeLessThan(at('rename landscape.sqlite.restoring landscape.sqlite'));
    expect(existsSync(`${file()}-wal`)).toBe(false);
  });
});
