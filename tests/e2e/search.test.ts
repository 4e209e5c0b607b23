/** The search box, by keyboard, in both languages. */
import type { Browser, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { axeFindings } from './axe.ts';
import { faults, openFaulty } from './faults.ts';
import { mapReady, openPage, type Running } from './tirlun.ts';
import { journey } from './view.ts';

let tirlun: Running;
let browser: Browser;

journey(started => {
  ({ tirlun, browser } = started);
});

async function searchFor(page: Page, text: string): Promise<void> {
  await page.keyboard.press('/');
  await page.keyboard.type(text);
}
const options = (page: Page): Promise<string[]> => page.getByRole('option').allInnerTexts();
const answered = (page: Page, first: string): Promise<void> => page.getByRole('option').first().filter({ hasText: first }).waitFor();
const open = async (path: string): Promise<Page> => {
  const page = await openPage(browser, `${tirlun.address}${path}`);
  await mapReady(page);
  return page;
};

describe('search', () => {
  it('finds a board, opens it and puts it in focus, without the mouse', async () => {
    const page = await open('/');
    await searchFor(page, 'torfaen csp');
    await answered(page, 'Torfaen Community Safety Partnership');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-testid'))).toBe('search');
    expect(await page.getByRole('option').first().getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('Enter');
    expect(await page.getByTestId('map').getAttribute('data-focus')).toBe('csp-torfaen');
    expect(new URL(page.url()).pathname).toBe('/partnership/csp-torfaen');
    expect(await page.getByRole('listbox').isVisible()).toBe(false);
  });

  it('forgives a slip, and says so', async () => {
    const page = await open('/');
    await searchFor(page, 'monmouthsire counsil');
    await answered(page, 'Monmouthshire');
    expect((await options(page))[0]).toContain('spelt nearly like');
  });

  it('finds by Welsh mutation and shows Welsh names', async () => {
    const page = await open('/?lang=cy');
    await searchFor(page, 'gaerdydd');
    await answered(page, 'Caerdydd');
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).searchParams.get('area')).toMatch(/cardiff/);
  });

  it('says what an acronym means', async () => {
    const page = await open('/');
    await searchFor(page, 'marac');
    await page.getByRole('option').filter({ hasText: 'acronym' }).first().waitFor();
    expect((await options(page)).join('\n')).toContain('MARAC: Multi-Agency Risk Assessment Conference');
  });

  it('moves by arrows around the list, and Escape closes, then clears', async () => {
    const page = await open('/');
    await searchFor(page, 'gwent');
    await page.getByRole('option').nth(2).waitFor();
    const chosen = (): Promise<number> =>
      page.getByRole('option').evaluateAll(all => all.findIndex(option => option.getAttribute('aria-selected') === 'true'));
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await chosen()).toBe(2);
    await page.keyboard.press('ArrowUp');
    expect(await chosen()).toBe(1);
    expect(await axeFindings(page, 'header')).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await page.getByRole('listbox').isVisible()).toBe(false);
    expect(await page.getByTestId('search').inputValue()).toBe('gwent');
    await page.keyboard.press('Escape');
    expect(await page.getByTestId('search').inputValue()).toBe('');
  });

  it('says what was searched where nothing is found', async () => {
    const page = await open('/');
    await searchFor(page, 'zzxxqq');
    await page.getByText('Nothing found for “zzxxqq”.').first().waitFor();
    expect(await page.getByText('names, short names and acronyms in both languages').first().isVisible()).toBe(true);
  });

  it('says that it could not be asked', async () => {
    const page = await openFaulty(browser, tirlun.address, faults.searchFails);
    await mapReady(page);
    await searchFor(page, 'gwent');
    await page.getByText('The search did not work.').first().waitFor();
    // The lens has options of its own.
    expect(await page.locator('[role=option]').count()).toBe(0);
  });
});
