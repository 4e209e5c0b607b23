/** Filters, legend and focus bar: what they count, what they light, and how they are cleared. Numbers are those of Wales. */
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

const open = async (path: string): Promise<Page> => {
  const page = await openPage(browser, `${tirlun.address}${path}`);
  await mapReady(page);
  return page;
};
const panel = (page: Page): ReturnType<Page['getByTestId']> => page.getByTestId('filters');
const addressOf = (page: Page): string => new URL(page.url()).pathname + new URL(page.url()).search;

describe('the filters', () => {
  it('count boards by kind, and light what is chosen', async () => {
    const page = await open('/');
    await panel(page).getByRole('button', { name: 'Filters' }).click();
    expect(await panel(page).getByText('lit', { exact: false }).first().textContent()).toBe('163 boards and 116 bodies lit');
    const rows = await panel(page).getByRole('group', { name: 'Kind of board' }).locator('label').allInnerTexts();
    const counts = Object.fromEntries(rows.map(row => row.split(/\n+/) as [string, string]));
    expect(counts).toMatchObject({
      'community safety partnership': '19',
      'public services board': '13',
      'regional partnership board': '7',
      'Channel panel': '22',
    });
    await panel(page)
      .getByRole('checkbox', { name: /public services board/ })
      .check();
    await panel(page)
      .getByRole('checkbox', { name: /community safety partnership/ })
      .check();
    expect(addressOf(page)).toBe('/?kind=csp,psb');
    expect(await panel(page).getByText('lit', { exact: false }).first().textContent()).toMatch(/^32 boards and \d+ bodies lit$/);
    expect(await page.getByRole('status').first().textContent()).toMatch(/^32 boards and \d+ bodies meet the filters\.$/);
    await panel(page).getByRole('button', { name: 'Clear all' }).click();
    expect(addressOf(page)).toBe('/');
  });

  it('take an area at any level, and a day', async () => {
    const page = await open('/');
    await panel(page).getByRole('button', { name: 'Filters' }).click();
    await panel(page).getByLabel('Area', { exact: true }).selectOption({ label: 'Torfaen' });
    expect(addressOf(page)).toBe('/?area=la-torfaen');
    await panel(page).getByLabel('As at').fill('2015-13');
    await page.keyboard.press('Enter');
    expect(await panel(page).getByText('Write a year, a month or a day').isVisible()).toBe(true);
    expect(addressOf(page)).toBe('/?area=la-torfaen');
    await panel(page).getByLabel('As at').fill('2015');
    await page.keyboard.press('Enter');
    await panel(page).getByText('of the boards counted', { exact: false }).waitFor();
    expect(addressOf(page)).toBe('/?area=la-torfaen&asOf=2015');
  });

  it('take a day once typing rests, say so while they wait, and say on the page of how many boards no date is known', async () => {
    const page = await open('/');
    await panel(page).getByRole('button', { name: 'Filters' }).click();
    await panel(page).getByLabel('As at').pressSequentially('2015');
    await panel(page).getByText('Shown in a moment.', { exact: false }).waitFor();
    expect(addressOf(page)).toBe('/');
    await page.waitForURL(/asOf=2015/);
    const note = page.getByTestId('as-of');
    await note.getByText(/^As at 2015: \d+ boards, \d+ of them undated$/).waitFor();
    await note.getByRole('button', { name: 'Show all dates' }).click();
    expect(addressOf(page)).toBe('/');
    expect(await note.count()).toBe(0);
  });

  it('close by Escape and leave the focus on their button, and nothing else is undone', async () => {
    const page = await open('/partnership/csp-torfaen?tier=local');
    await panel(page).getByRole('button', { name: 'Filters 1 in force' }).press('Enter');
    await panel(page)
      .getByRole('checkbox', { name: /regional/ })
      .first()
      .focus();
    expect(await axeFindings(page, 'header')).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await panel(page).getByRole('checkbox').count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Filters 1 in force');
    expect(new URL(page.url()).pathname).toBe('/partnership/csp-torfaen');
  });

  it('say that the day could not be asked of the server', async () => {
    const page = await openFaulty(browser, `${tirlun.address}/?asOf=2015`, faults.asOfFails);
    await mapReady(page);
    expect(await page.getByTestId('notice').textContent()).toContain('The server has not said which boards existed at 2015.');
  });
});

describe('the legend', () => {
  it('counts each family and filters by it', async () => {
    const page = await open('/');
    const legend = page.getByTestId('legend');
    await legend.getByRole('button', { name: 'safeguarding 14 lit' }).click();
    expect(addressOf(page)).toBe('/?family=safeguarding');
    expect(await legend.getByRole('button', { name: 'safeguarding 14 lit' }).getAttribute('aria-pressed')).toBe('true');
    expect(await axeFindings(page, '[data-testid=legend]')).toEqual([]);
    await page.keyboard.press('Escape');
    expect(addressOf(page)).toBe('/');
  });
});

describe('the focus bar', () => {
  it('says what is lit, and takes steps and direction by keys', async () => {
    const page = await open('/?focus=csp-torfaen');
    const bar = page.getByRole('region', { name: 'In focus' });
    const lit = async (): Promise<string> => (await bar.innerText()).replaceAll(/\s+/g, ' ');
    expect(await lit()).toContain('Torfaen Community Safety Partnership');
    const atOne = await lit();
    await page.keyboard.press('2');
    expect(new URL(page.url()).searchParams.get('steps')).toBe('2');
    expect(await lit()).not.toBe(atOne);
    await page.keyboard.press('d');
    expect(new URL(page.url()).searchParams.get('direction')).toBe('up');
    await bar.getByRole('button', { name: 'Clear focus' }).click();
    expect(await page.getByTestId('map').getAttribute('data-focus')).toBe('');
    expect(await page.getByRole('status').first().textContent()).toBe('Focus cleared.');
  });

  it('says how many of those around it the filters leave', async () => {
    const page = await open('/?focus=csp-torfaen&family=safeguarding');
    const bar = page.getByRole('region', { name: 'In focus' });
    expect(await bar.innerText()).toContain('12 boards and bodies, 2 of them meet the filters');
    expect(await page.getByTestId('map').innerText()).toContain('14 of 163 boards');
  });

  it('gives way to the help on keys, which says them in Welsh too', async () => {
    const page = await open('/?lang=cy&focus=csp-torfaen');
    await page.keyboard.press('?');
    const help = page.getByRole('dialog', { name: 'Bysellau' });
    expect(await help.getByText('dangos y map i gyd').isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await help.count()).toBe(0);
    expect(await page.getByTestId('map').getAttribute('data-focus')).toBe('csp-torfaen');
  });
});
