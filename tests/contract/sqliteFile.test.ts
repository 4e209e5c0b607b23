/** What only a file can suffer: two programs, strangers' files, newer ones, damage, a torn log, a folder that cannot be written. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { StoreRefused } from '../../server/store/errors.ts';
import { openDriver } from '../../server/store/sqlite/driver.ts';
import { addressesOf } from '../../server/store/sqlite/holder.ts';
import { openSqliteStore } from '../../server/store/sqlite/open.ts';
import { exclusive } from '../../server/store/sqlite/schema.ts';
import { hasBuiltIn } from './drivers.ts';
import { changeOf, everything, source, sorted } from './records.ts';

const writer = fileURLToPath(new URL('./sqliteWriter.ts', import.meta.url));

describe('the file of the embedded store', { timeout: 30_000 }, () => {
  let folder: string;
  let file: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'tirlun-file-'));
    file = join(folder, 'landscape.sqlite');
  });

  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  /** Another process that commits `everything`, says so, and stays. */
  async function startWriter(): Promise<{ readonly pid: number; kill(): Promise<void> }> {
    const child = spawn(process.execPath, ['--import', 'tsx', writer, file], { stdio: ['ignore', 'pipe', 'inherit'] });
    await once(child.stdout, 'data');
    return {
      pid: Number(child.pid),
      kill: async () => {
        const ended = once(child, 'exit');
        child.kill('SIGKILL');
        await ended;
      },
    };
  }

  async function fill(): Promise<void> {
    const store = await openSqliteStore({ file });
    await store.commit(changeOf(0, everything));
    await store.close();
  }

  test('a second program is refused and told which process holds it; what the first committed outlives its death', async () => {
    const other = await startWriter();
    try {
      await expect(openSqliteStore({ file })).rejects.toMatchObject({
        code: 'STORE_IN_USE',
        message: expect.stringContaining(`${file} is in use by process ${other.pid}`),
      });
    } finally {
      await other.kill();
    }
    const store = await openSqliteStore({ file });
    const contents = await store.read();
    await store.close();
    expect(contents.revision).toBe(1);
    expect(sorted(contents.records)).toEqual(sorted(everything));
  });

  test('the same program does not open it twice, and may again once it is closed', async () => {
    const store = await openSqliteStore({ file });
    await expect(openSqliteStore({ file })).rejects.toMatchObject({ code: 'STORE_IN_USE' });
    await store.close();
    await (await openSqliteStore({ file })).close();
  });

  test('who only listens at its door does not keep it from closing', async () => {
    const store = await openSqliteStore({ file });
    const listener = connect(addressesOf(file)[0] ?? '');
    const [said] = (await once(listener, 'data')) as [Buffer];
    expect(said.toString()).toBe(`${process.pid}\n`);
    const left = once(listener.resume(), 'close');
    await store.close();
    await left;
  });

  test('a lock folder that a dead process left is cleared away', async () => {
    await fill();
    mkdirSync(`${file}.lock`);
    const store = await openSqliteStore({ file });
    expect((await store.read()).revision).toBe(1);
    await store.close();
  });

  test('a folder with a very long path works', async () => {
    file = join(folder, 'a'.repeat(120), 'b'.repeat(120), 'landscape.sqlite');
    await fill();
    expect(existsSync(file)).toBe(true);
  });

  /** The words of the refusal, and whether a byte was touched. */
  async function refusal(): Promise<string> {
    const before = readFileSync(file);
    const names = readdirSync(folder);
    const error: unknown = await openSqliteStore({ file }).catch(refused => refused);
    const untouched = readFileSync(file).equals(before) && readdirSync(folder).join() === names.join();
    if (!(error instanceof StoreRefused)) return 'it was not refused';
    return `${error.message.replaceAll(file, 'FILE')} ${untouched ? 'Indeed.' : 'But it was touched.'}`;
  }

  const mended =
    'It was not touched. Put a backup in its place (npm run restore -- FILE --yes), or choose another folder with TIRLUN_DATA. Indeed.';

  test('a file that is no database is refused', async () => {
    writeFileSync(file, 'Minutes of the Saltmarsh board\n'.repeat(20));
    expect(await refusal()).toBe(`FILE is not a store of Tirlun. ${mended}`);
  });

  test("another program's database is refused", async () => {
    await fill();
    patch(68, 0x12345678);
    expect(await refusal()).toBe(`FILE belongs to another program. ${mended}`);
  });

  test('a file of a newer Tirlun is refused', async () => {
    await fill();
    patch(60, 99);
    expect(await refusal()).toBe(`FILE was written by a newer Tirlun (format 99; this one reads up to 1). ${mended}`);
  });

  test('a file of a form before the first is refused', async () => {
    await fill();
    patch(60, 0);
    expect(await refusal()).toBe(`FILE was written by an older Tirlun (format 0; this one reads from 1 on). ${mended}`);
  });

  test('a damaged file is refused, never taken for an empty one', async () => {
    await fill();
    const bytes = readFileSync(file);
    bytes.fill(0xa5, 4096, bytes.length - 100);
    writeFileSync(file, bytes);
    expect(await refusal()).toMatch(/^FILE is damaged .* Indeed\.$/s);
  });

  test('a file cut short is refused, be it by half or by a byte', async () => {
    await fill();
    const { size } = statSync(file);
    for (const left of [size - 1, size - 4096, Math.floor(size / 2 / 4096) * 4096, 4096]) {
      truncateSync(file, left);
      expect(await refusal()).toBe(`FILE is damaged (it is cut short). ${mended}`);
    }
  });

  // Only of this driver the locks are the system's own.
  test.each(hasBuiltIn ? (['node:sqlite'] as const) : [])('a file that a program of another kind holds is in use, by %s', async driver => {
    await fill();
    const other = await openDriver(file, driver);
    other.all(exclusive);
    other.execute('BEGIN IMMEDIATE');
    await expect(openSqliteStore({ file, driver })).rejects.toMatchObject({ code: 'STORE_IN_USE' });
    other.execute('ROLLBACK');
    other.close();
    await (await openSqliteStore({ file })).close();
  });

  test('a log torn at its end gives the state before, whole', async () => {
    await fill();
    const more = await openSqliteStore({ file });
    await more.commit(changeOf(1, [{ ...source, properties: { ...source.properties, note: 'second '.repeat(2000) } }]));
    // As after a power cut: the log is there, its last part is not. (Its very last frame is there twice, as padding.)
    const log = readFileSync(`${file}-wal`);
    const main = readFileSync(file);
    await more.close();
    writeFileSync(file, main);
    writeFileSync(`${file}-wal`, log.subarray(0, Math.floor(log.length / 2)));
    const store = await openSqliteStore({ file });
    const contents = await store.read();
    expect(contents.revision).toBe(1);
    expect(sorted(contents.records)).toEqual(sorted(everything));
    expect(await store.commit(changeOf(1, [source]))).toBe(2);
    await store.close();
  });

  test('where nothing can be written, that is said', async () => {
    writeFileSync(join(folder, 'plain'), '');
    await expect(openSqliteStore({ file: join(folder, 'plain', 'landscape.sqlite') })).rejects.toMatchObject({
      code: 'DISK',
      message: expect.stringContaining('Not saved'),
    });
  });

  function patch(at: number, value: number): void {
    const bytes = readFileSync(file);
    bytes.writeUInt32BE(value, at);
    writeFileSync(file, bytes);
  }
});
