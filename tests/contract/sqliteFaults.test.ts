/** Faults of the disk and of the log: what was acknowledged stays, what fails is said to be not saved, and it goes on when the fault is gone. */
import { copyFileSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { LandscapeStore } from '../../server/store/port.ts';
import { openSqliteStore } from '../../server/store/sqlite/open.ts';
import { bundledCommitter, type Committer } from './committer.ts';
import { changeTo, recordsAt } from './landscapeAt.ts';
import { newFolder } from './newFolder.ts';
import { sorted } from './records.ts';
import { mayMount, mountSmallDisk, type SmallDisk } from './smallDisk.ts';

let folder: string;
beforeEach(() => void (folder = newFolder('faults')));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Holds everything against what the revision should hold, and answers that. */
async function soundRevision(store: LandscapeStore): Promise<number> {
  const { revision, records } = await store.read();
  expect(sorted(records)).toEqual(recordsAt(revision));
  expect(await store.changesSince(0)).toHaveLength(revision);
  return revision;
}

async function commitUpTo(store: LandscapeStore, last: number): Promise<void> {
  for (let revision = (await store.read()).revision + 1; revision <= last; revision += 1) await store.commit(changeTo(revision));
}

describe('a log that was torn', { timeout: 120_000 }, () => {
  const commits = 8;
  let main: Buffer;
  let log: Buffer;

  beforeEach(async () => {
    const file = join(folder, 'whole.sqlite');
    const store = await openSqliteStore({ file });
    await commitUpTo(store, commits);
    [main, log] = [readFileSync(file), readFileSync(`${file}-wal`)];
    await store.close();
  });

  /** The revision that is found, and that it goes on from there. */
  async function openedWith(torn: Buffer, name: string): Promise<number> {
    const file = join(folder, `${name}.sqlite`);
    writeFileSync(file, main);
    writeFileSync(`${file}-wal`, torn);
    const store = await openSqliteStore({ file });
    const revision = await soundRevision(store);
    expect(await store.commit(changeTo(revision + 1))).toBe(revision + 1);
    await store.close();
    return revision;
  }

  test('at 40 places: an older state, whole, and never younger than the cut', async () => {
    expect(await openedWith(log, 'uncut')).toBe(commits);
    const cuts = Array.from({ length: 40 }, () => Math.floor(Math.random() * log.length)).sort((a, b) => a - b);
    const found: number[] = [];
    for (const [index, cut] of cuts.entries()) found.push(await openedWith(log.subarray(0, cut), `cut-${index}`));
    expect(found).toEqual([...found].sort((a, b) => a - b));
    expect(new Set(found).size).toBeGreaterThan(2);
  });

  test('at 40 places garbled: an older state, whole', async () => {
    for (let index = 0; index < 40; index += 1) {
      const torn = Buffer.from(log);
      const at = Math.floor(Math.random() * (torn.length - 64));
      for (let byte = at; byte < at + 64; byte += 1) torn[byte] = Math.floor(Math.random() * 256);
      expect(await openedWith(torn, `garbled-${index}`)).toBeLessThanOrEqual(commits);
    }
  });

  test('without its file: never taken for an empty store', async () => {
    const file = join(folder, 'gone.sqlite');
    writeFileSync(`${file}-wal`, log);
    await expect(openSqliteStore({ file })).rejects.toMatchObject({
      code: 'STORE_REFUSED',
      message: expect.stringMatching(/is gone, and its log .*-wal is still there\. It was not touched\. Put a backup in its place/),
    });
    expect(readFileSync(`${file}-wal`)).toEqual(log);
    expect(readdirSync(folder).filter(name => name.startsWith('gone'))).toEqual(['gone.sqlite-wal']);
  });
});

describe('a second program', { timeout: 60_000 }, () => {
  let committer: Committer;
  beforeAll(async () => void (committer = await bundledCommitter()));
  afterAll(() => committer.clear());

  test('is refused by one too busy to answer, and comes in when that is dead', async () => {
    const file = join(folder, 'landscape.sqlite');
    const first = committer.start(file, { count: 2 });
    await first.reaches(2);
    await first.kill('SIGSTOP');
    await expect(openSqliteStore({ file })).rejects.toMatchObject({
      code: 'STORE_IN_USE',
      message: expect.stringContaining(`${file} is in use by another program. Stop that program`),
    });
    await first.kill();
    const store = await openSqliteStore({ file });
    expect(await soundRevision(store)).toBe(2);
    await store.close();
  });

  test('of many that start at once, one', async () => {
    const file = join(folder, 'landscape.sqlite');
    const left = committer.start(file, { count: 1 });
    await left.reaches();
    await left.kill();
    const outcomes = await Promise.allSettled(Array.from({ length: 8 }, () => openSqliteStore({ file })));
    const stores = outcomes.flatMap(outcome => (outcome.status === 'fulfilled' ? [outcome.value] : []));
    const refusals = outcomes.flatMap(outcome => (outcome.status === 'rejected' ? [(outcome.reason as { code?: unknown }).code] : []));
    for (const store of stores) await store.close();
    expect([stores.length, refusals]).toEqual([1, Array(7).fill('STORE_IN_USE')]);
  });
});

describe.skipIf(!mayMount)('a small disk', { timeout: 60_000 }, () => {
  let disk: SmallDisk;
  let file: string;
  beforeEach(() => {
    disk = mountSmallDisk(join(folder, 'disk'));
    file = join(disk.folder, 'landscape.sqlite');
  });
  afterEach(() => disk.unmount());

  const notSaved = {
    code: 'DISK',
    message: expect.stringMatching(/^Not saved: .* cannot be written .*Free some room or make the folder writable/),
  };

  test('that is full: what fails is not saved, all that was acknowledged stays, and with room it goes on', async () => {
    const store = await openSqliteStore({ file });
    let acknowledged = 0;
    let refusal: unknown = null;
    while (refusal === null) {
      await store.commit(changeTo(acknowledged + 1)).then(
        revision => (acknowledged = revision),
        error => (refusal = error),
      );
    }
    expect(refusal).toMatchObject(notSaved);
    expect(acknowledged).toBeGreaterThan(2);
    for (let again = 0; again < 3; again += 1) {
      await expect(store.commit(changeTo(acknowledged + 1))).rejects.toMatchObject(notSaved);
      expect(await soundRevision(store)).toBe(acknowledged);
    }
    await expect(store.backUp(join(disk.folder, 'backup.sqlite'))).rejects.toMatchObject(notSaved);
    // As after a kill: another program opens what is there.
    const left = join(folder, 'left.sqlite');
    for (const end of ['', '-wal']) if (existsSync(`${file}${end}`)) copyFileSync(`${file}${end}`, `${left}${end}`);
    const other = await openSqliteStore({ file: left });
    expect(await soundRevision(other)).toBe(acknowledged);
    await other.close();

    disk.remount('size=8m');
    expect(await store.commit(changeTo(acknowledged + 1))).toBe(acknowledged + 1);
    await store.close();
    const later = await openSqliteStore({ file });
    expect(await soundRevision(later)).toBe(acknowledged + 1);
    await later.close();
  });

  test('that is full before there is a store: nothing half-made is taken for one', async () => {
    const makeRoom = disk.fill();
    await expect(openSqliteStore({ file })).rejects.toMatchObject(notSaved);
    makeRoom();
    const store = await openSqliteStore({ file });
    await commitUpTo(store, 2);
    expect(await soundRevision(store)).toBe(2);
    await store.close();
  });

  test('that cannot be written to: refused, untouched, and there again once it can', async () => {
    const store = await openSqliteStore({ file });
    await commitUpTo(store, 3);
    await store.close();
    const before = readFileSync(file);
    disk.remount('ro');
    await expect(openSqliteStore({ file })).rejects.toMatchObject(notSaved);
    await expect(openSqliteStore({ file: join(disk.folder, 'new.sqlite') })).rejects.toMatchObject(notSaved);
    expect(readFileSync(file)).toEqual(before);
    disk.remount('rw');
    const later = await openSqliteStore({ file });
    expect(await soundRevision(later)).toBe(3);
    await later.close();
  });
});
