/** A process that is killed while it commits, five hundred times: nothing acknowledged is lost, nothing is half there, and the next goes on. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDriver } from '../../server/store/sqlite/driver.ts';
import { openSqliteStore } from '../../server/store/sqlite/open.ts';
import { exclusive } from '../../server/store/sqlite/schema.ts';
import { bundledCommitter, type Committer } from './committer.ts';
import { changeTo, recordsAt } from './landscapeAt.ts';
import { newFolder } from './newFolder.ts';
import { sorted } from './records.ts';

/** Fewer where the same is tried with other versions of Node. */
const kills = Number(process.env['TIRLUN_TEST_KILLS'] ?? 500);
const killsOfOneFile = 10;
const lanes = 2;

let folder: string;
let committer: Committer;
beforeAll(async () => {
  folder = newFolder('kill');
  committer = await bundledCommitter();
});
afterAll(() => {
  committer.clear();
  rmSync(folder, { recursive: true, force: true });
});

test(`killed ${kills} times while it commits`, { timeout: 600_000 }, async () => {
  let [left, commits] = [kills, 0];
  const lane = async (): Promise<void> => {
    while (left > 0) {
      const file = join(folder, `${left}.sqlite`);
      const here = Math.min(left, killsOfOneFile);
      left -= here;
      let revision = 0;
      for (let kill = 0; kill < here; kill += 1) {
        const after = await killOnce(file, revision);
        commits += after - revision;
        revision = after;
      }
      await checkPages(file);
      rmSync(file);
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  // Else nobody was killed in the midst of it.
  expect(commits).toBeGreaterThan(1.5 * kills);
});

/** Answers the revision that the file is at in the end. */
async function killOnce(file: string, before: number): Promise<number> {
  const child = committer.start(file);
  // Some while they open the file, most while they commit.
  if (Math.random() > 0.15) await child.reaches();
  await setTimeout(Math.random() * 60);
  await child.kill();
  const said = Math.max(before, child.acknowledged());
  const store = await openSqliteStore({ file });
  const { revision, records } = await store.read();
  const changes = await store.changesSince(0);
  // A commit may be on the disk whose acknowledgement was never heard.
  expect([said, said + 1]).toContain(revision);
  expect(sorted(records)).toEqual(recordsAt(revision));
  expect(changes.map(change => change.revision)).toEqual(Array.from({ length: revision }, (_, index) => index + 1));
  const next = await store.commit(changeTo(revision + 1));
  expect(next).toBe(revision + 1);
  await store.close();
  return next;
}

async function checkPages(file: string): Promise<void> {
  const driver = await openDriver(file);
  driver.all(exclusive);
  expect(driver.all('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
  driver.close();
}
