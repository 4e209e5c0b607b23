/** A landscape with more flows than are drawn at once: Wales, with each of its flows of money recorded five times. */
import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, openPage, startTirlun, type Running } from './tirlun.ts';
import { downloaded } from './view.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

let tirlun: Running;
let browser: Browser;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tirlun-many-flows-'));
  const seed = join(folder, 'seed');
  const data = join(folder, 'data');
  await cp(join(root, 'seed/wales'), seed, { recursive: true });
  const file = join(seed, 'funding_flows.csv');
  await writeFile(file, fiveTimes(await readFile(file, 'utf8')));
  const env = { ...process.env, TIRLUN_DATA: data, NEO4J_URI: '' };
  const seeded = spawnSync('npm', ['run', '--silent', 'seed', '--', '--from', seed], { cwd: root, env, encoding: 'utf8' });
  if (seeded.status !== 0) throw new Error(`The landscape was not loaded.\n${seeded.stdout}${seeded.stderr}`);
  [tirlun, browser] = await Promise.all([startTirlun({ env: { TIRLUN_DATA: data } }), launchBrowser()]);
});

afterAll(async () => {
  await browser.close();
  await tirlun.stop();
  await rm(folder, { recursive: true, force: true });
});

/** Parts stay within the total of their own copy. No cell of the file holds a line end. */
function fiveTimes(table: string): string {
  const [head = '', ...rows] = table.trimEnd().split(/\r?\n/);
  const copies = Array.from({ length: 5 }, (_, copy) =>
    rows.map(row => (copy === 0 ? row : row.replace(/\bf\d{3}(?=,)/g, id => `${id}x${copy}`))),
  );
  return [head, ...copies.flat(), ''].join('\n');
}

const shownIn = (page: Page): Promise<string> => page.getByRole('navigation', { name: 'Pages' }).innerText();

describe('250 flows', () => {
  it('are all told of and counted; 200 are drawn, and that is said in either language', async () => {
    const page = await openPage(browser, `${tirlun.address}/flows`);
    await page.locator('[data-stop^="flow f"]').first().waitFor();
    const lead = await page.getByTestId('flows-lead').innerText();
    expect(lead).toContain('All Wales: 250 flows of money or help are recorded.');
    expect(lead).toContain('Of 70 payments no amount is recorded');
    expect(await page.locator('[data-stop^="flow f"]').count()).toBe(200);
    await page.getByText('200 of 250 are drawn.', { exact: false }).waitFor();
    await page.getByRole('link', { name: 'has ended 35' }).click();
    await page.getByText('35 of 250 are shown').waitFor();
    await expect.poll(() => page.locator('[data-stop^="flow f"]').count()).toBe(35);
    expect(await page.getByText('are drawn.', { exact: false }).count()).toBe(0);
    await page.goto(`${tirlun.address}/flows?lang=cy`);
    await page.getByText('Caiff 200 o 250 eu tynnu.', { exact: false }).waitFor();
    expect(page.troubles).toEqual([]);
  });

  it('stand in the table a hundred at a time, and all of them in its file', async () => {
    const page = await openPage(browser, `${tirlun.address}/flows?form=table`);
    const rows = page.locator('tr[data-row]');
    await rows.first().waitFor();
    const seen = new Set<string | null>();
    const look = async (): Promise<number> => {
      await page.locator('table[aria-busy=false]').waitFor();
      const ids = await rows.evaluateAll(all => all.map(row => row.getAttribute('data-row')));
      for (const id of ids) seen.add(id);
      return ids.length;
    };
    expect(await look()).toBe(100);
    expect(await shownIn(page)).toContain('1–100 of 250');
    for (const [said, count] of [
      ['101–200 of 250', 100],
      ['201–250 of 250', 50],
    ] as const) {
      await page.getByRole('button', { name: 'Next' }).click();
      await page.getByText(said).waitFor();
      expect(await look()).toBe(count);
    }
    expect(seen.size).toBe(250);
    const csv = (await downloaded(page, 'CSV')).toString('utf8').trimEnd().split('\r\n');
    expect(csv).toHaveLength(251);
    expect(page.troubles).toEqual([]);
  });
});
