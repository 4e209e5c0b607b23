/** Two builds of one folder: the second waits, and nobody waits for one that is gone. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, expect, test } from 'vitest';
import { oneAtATime, type Owner } from '../../tools/oneAtATime.ts';

const top = mkdtempSync(join(tmpdir(), 'tirlun-alone-'));
const folder = join(top, 'dist/building');
afterEach(() => rmSync(top, { recursive: true, force: true }));

function take<Answer>(work: () => Promise<Answer>, waits: (Owner | null)[] = []): Promise<Answer> {
  return oneAtATime(folder, work, { onWait: owner => waits.push(owner), lookEveryMs: 2, silentMs: 1_000 });
}

/** As a process leaves it that was ended in the middle. */
function abandonedBy(owner: Owner, silentForMs = 0): void {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'somebody');
  writeFileSync(file, JSON.stringify(owner));
  const at = new Date(Date.now() - silentForMs);
  utimesSync(file, at, at);
}

function pidOfTheDead(): number {
  return spawnSync(process.execPath, ['-e', '']).pid;
}

test('who comes second waits until the first is done, and is told for whom', async () => {
  const told: string[] = [];
  const waits: (Owner | null)[] = [];
  const work = (name: string) => async (): Promise<string> => {
    told.push(`${name} begins`);
    await setTimeout(20);
    told.push(`${name} ends`);
    return name;
  };
  expect(await Promise.all([take(work('first'), waits), take(work('second'), waits), take(work('third'), waits)])).toEqual([
    'first',
    'second',
    'third',
  ]);
  expect(told.filter((_, at) => at % 2 === 0).map(line => line.replace('begins', 'ends'))).toEqual(told.filter((_, at) => at % 2 === 1));
  expect(waits).toEqual([
    { host: hostname(), pid: process.pid },
    { host: hostname(), pid: process.pid },
  ]);
  expect(existsSync(folder)).toBe(false);
  expect(readdirSync(join(top, 'dist'))).toEqual([]);
});

test('work that fails leaves the place free', async () => {
  await expect(take(() => Promise.reject(new Error('no room')))).rejects.toThrow('no room');
  expect(existsSync(folder)).toBe(false);
});

test.each([
  ['whose process is gone', (): void => abandonedBy({ host: hostname(), pid: pidOfTheDead() })],
  ['that gave no sign of life, wherever it ran', (): void => abandonedBy({ host: 'elsewhere', pid: process.pid }, 2_000)],
  ['that left an empty folder', (): void => void mkdirSync(folder, { recursive: true })],
])('nobody waits for an owner %s', async (_who, left) => {
  left();
  const waits: (Owner | null)[] = [];
  expect(await Promise.all([take(() => Promise.resolve('done'), waits), take(() => Promise.resolve('too'), waits)])).toEqual([
    'done',
    'too',
  ]);
  expect(existsSync(folder)).toBe(false);
});

test('an owner elsewhere that gives signs of life is waited for', async () => {
  abandonedBy({ host: 'elsewhere', pid: pidOfTheDead() });
  const waits: (Owner | null)[] = [];
  const taking = take(() => Promise.resolve('done'), waits);
  await setTimeout(20);
  expect(waits).toEqual([{ host: 'elsewhere', pid: expect.any(Number) }]);
  rmSync(folder, { recursive: true });
  expect(await taking).toBe('done');
});
