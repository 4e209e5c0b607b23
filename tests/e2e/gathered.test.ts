/** A network of more than one picture holds: three times Wales, of which the fullest kinds are gathered. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSqliteStore } from '../../server/store/sqlite/open.ts';
import { recordsOf } from '../bench/landscapes.ts';
import { changeOf } from '../contract/records.ts';
import { axeFindings } from './axe.ts';
import { launchBrowser, openPage, startTirlun, type Running } from './tirlun.ts';

/** Until a worker has found the places of what is opened or folded. */
const whileWorkedOut = { timeout: 30_000 };

let tirlun: Running;
let browser: Browser;
let data: string;

beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'tirlun-gathered-'));
  const store = await openSqliteStore({ file: join(data, 'landscape.sqlite') });
  await store.commit(changeOf(0, recordsOf(3)));
  await store.close();
  [tirlun, browser] = await Promise.all([startTirlun({ env: { TIRLUN_DATA: data } }), launchBrowser()]);
});

afterAll(async () => {
  await browser.close();
  await tirlun.stop();
  await rm(data, { recursive: true, force: true });
});

const boxesOf = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => (window.tirlun?.geometry().boxes ?? []).filter(({ kind }) => kind !== 'area' && kind !== 'lane').map(({ id }) => id));
const councilsOf = async (page: Page): Promise<number> => (await boxesOf(page)).filter(id => id.startsWith('council-')).length;
const isArranged = (page: Page): Promise<void> => page.locator('[data-testid=map][data-arrangement=network][data-state=ready]').waitFor();

describe('a network larger than one picture', () => {
  it(
    'says how many kinds it gathers and why; each opens with one click, folds by keyboard, and stands in the address',
    { timeout: 120_000 },
    async () => {
      const page = await openPage(browser, `${tirlun.address}/?view=network`);
      await isArranged(page);
      const kinds = page.getByRole('region', { name: 'Kinds gathered' });
      expect(await kinds.locator('p').innerText()).toContain(
        '3 kinds gathered to fit: all bodies and ties are more than one picture can hold.',
      );
      expect(await kinds.getByRole('button').evaluateAll(entries => entries.map(entry => entry.dataset['lane']))).toEqual([
        'channel_panels',
        'scrutiny_committees',
        'councils',
      ]);
      const before = await boxesOf(page);
      expect(before.length).toBe(724 + 93 - 3 * 66);
      const councils = kinds.getByRole('button', { name: /Councils/ });
      expect(await councils.getAttribute('aria-expanded')).toBe('false');
      await councils.click();
      await expect.poll(() => councilsOf(page), whileWorkedOut).toBe(66);
      expect(await councils.getAttribute('aria-expanded')).toBe('true');
      expect(new URL(page.url()).search).toBe('?view=network&opened=councils');
      expect(await kinds.locator('p').innerText()).toContain('2 kinds gathered');
      expect(await axeFindings(page)).toEqual([]);
      await page.reload();
      await isArranged(page);
      expect(await councilsOf(page)).toBe(66);
      await councils.focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => boxesOf(page), whileWorkedOut).toEqual(before);
      expect(page.troubles).toEqual([]);
    },
  );

  it(
    'shows who is in focus, of whatever kind; the entry says how many of its kind are lit, and no box moves for it',
    { timeout: 120_000 },
    async () => {
      const page = await openPage(browser, `${tirlun.address}/?view=network&lang=cy`);
      await isArranged(page);
      const placesOf = (): Promise<Readonly<Record<string, unknown>>> =>
        page.evaluate(() =>
          Object.fromEntries((window.tirlun?.geometry().boxes ?? []).map(({ id, box }) => [id, [box.x, box.y, box.width]])),
        );
      await page.getByText('3 math wedi’u casglu i ffitio:').waitFor();
      const before = await page.getByTestId('map').locator('canvas').first().boundingBox();
      expect(await boxesOf(page)).not.toContain('council-cardiff');
      await page.goto(`${tirlun.address}/organisation/council-cardiff?view=network&focus=council-cardiff&lang=cy&at=1,0,0`);
      await isArranged(page);
      const withCouncil = await placesOf();
      expect(withCouncil).toHaveProperty('council-cardiff');
      expect(await page.locator('[data-lane=councils]').innerText()).toContain('1/66');
      expect(await page.getByTestId('map').locator('canvas').first().boundingBox()).toEqual(before);
      await page.goto(`${tirlun.address}/?view=network&lang=cy&at=1,0,0`);
      await isArranged(page);
      const { 'council-cardiff': _guest, ...others } = withCouncil;
      expect(await placesOf()).toEqual(others);
      expect(page.troubles).toEqual([]);
    },
  );
});
