/** What the program says, and ends with, when its store has a fault; and what it answers when its disk fills while it runs. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openSqliteStore } from '../../server/store/sqlite/open.ts';
import { changeOf, everything } from '../contract/records.ts';
import { mayMount, mountSmallDisk, type SmallDisk } from '../contract/smallDisk.ts';
import { post } from './running.ts';
import { runProgram, type Ended, type Running } from './runProgram.ts';

let folder: string;
let data: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tirlun-store-faults-'));
  data = join(folder, 'data');
  file = join(data, 'landscape.sqlite');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const run = (): Running => runProgram('server/main.ts', { TIRLUN_DATA: data });

async function fill(): Promise<void> {
  const store = await openSqliteStore({ file });
  await store.commit(changeOf(0, everything));
  await store.close();
}

/** The exit code, and the sentences that everybody needs: what, where, how to mend. */
function told({ code, out, err }: Ended): unknown {
  return { code, out, says: err.replaceAll(file, 'FILE') };
}

const mend = 'It was not touched. Put a backup in its place (npm run restore -- FILE --yes), or choose another folder with TIRLUN_DATA.';

const spoil = (change: (bytes: Buffer) => unknown): void => {
  const bytes = readFileSync(file);
  change(bytes);
  writeFileSync(file, bytes);
};

const files: Readonly<Record<string, readonly [spoiled: () => void, says: RegExp]>> = {
  'damaged': [() => spoil(bytes => bytes.fill(0xa5, 4096)), /^FILE is damaged/],
  'newer': [() => spoil(bytes => bytes.writeUInt32BE(2, 60)), /^FILE was written by a newer Tirlun \(format 2; this one reads up to 1\)/],
  'gone, with its log left': [
    () => (writeFileSync(`${file}-wal`, 'frames'), rmSync(file)),
    /^FILE is gone, and its log FILE-wal is still there/,
  ],
};

test.each(Object.entries(files))(
  'a file that is %s ends with 76',
  async (_name, [spoiled, says]) => {
    await fill();
    spoiled();
    const ended = told(await run().ended);
    expect(ended).toEqual({ code: 76, out: '', says: expect.stringMatching(says) });
    expect(ended).toMatchObject({ says: expect.stringContaining(mend) });
  },
  60_000,
);

describe.skipIf(!mayMount)('a small disk', () => {
  let disk: SmallDisk;
  beforeEach(() => {
    disk = mountSmallDisk(join(folder, 'disk'));
    data = disk.folder;
    file = join(data, 'landscape.sqlite');
  });
  afterEach(() => disk.unmount());

  test('that is read-only ends with 74, and so does one that is full', { timeout: 60_000 }, async () => {
    await fill();
    disk.remount('ro');
    const says = expect.stringMatching(
      /^Not saved: FILE\S* cannot be written .* Free some room or make the folder writable, then try again\.$/m,
    );
    expect(told(await run().ended)).toEqual({ code: 74, out: '', says });
    disk.remount('rw');
    rmSync(file);
    disk.fill();
    expect(told(await run().ended)).toMatchObject({ code: 74, out: '', says });
  });

  test('that fills while Tirlun runs: not saved, reading goes on, and with room it is saved', { timeout: 60_000 }, async () => {
    await fill();
    const running = run();
    try {
      const address = /http:\S+/.exec(await running.said)?.[0] ?? '';
      const makeRoom = disk.fill();
      const commit = (): ReturnType<typeof post> => post(address, added(1, 'Ŵyl '.repeat(2000)));
      expect(await commit()).toMatchObject({ codes: ['STORE_UNAVAILABLE'], messages: [expect.stringContaining('Nothing was changed')] });
      expect((await post(address, '{"query":"{ landscape { revision } }"}')).data).toEqual({ landscape: { revision: 1 } });
      makeRoom();
      expect((await commit()).data).toEqual({ commit: { revision: 2 } });
    } finally {
      running.child.kill('SIGTERM');
      await running.ended;
    }
    expect((await running.ended).code).toBe(0);
  });
});

function added(expectedRevision: number, note: string): string {
  return JSON.stringify({
    query: 'mutation ($input: CommitInput!) { commit(input: $input) { revision } }',
    variables: {
      input: {
        expectedRevision,
        author: 'Saltmarsh Council',
        reason: 'a test',
        upsert: [{ kind: 'Organisation', id: 'council-new', properties: { nameEn: 'New', type: 'council', isGroup: false, note } }],
        remove: [],
      },
    },
  });
}
