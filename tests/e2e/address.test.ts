/** The address: it opens what it says, follows what the person does, and Back and Forward undo and redo it. */
import type { Browser, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { mapReady, openPage, type Running } from './tirlun.ts';
import { journey, type TriedPage } from './view.ts';

let tirlun: Running;
let browser: Browser;

journey(started => {
  ({ tirlun, browser } = started);
});

const open = async (path: string): Promise<TriedPage> => {
  const page = await openPage(browser, `${tirlun.address}${path}`);
  return page;
};
/** The address without the place on the map, which moves by itself when a focus is shown. */
const addressOf = (page: Page): string => {
  const url = new URL(page.url());
  return `${url.pathname}${url.search}`.replace(/([?&])at=[^&]*&?/, '$1').replace(/[?&]$/, '');
};
const choose = (page: Page, name: string): Promise<void> => page.getByRole('radio', { name, exact: true }).check({ force: true });

describe('an address', () => {
  it('opens the panel, the focus and the filters that it names', async () => {
    const page = await open('/partnership/csp-cardiff?focus=csp-cardiff&steps=2&tier=local&lens=seats&lang=cy');
    await mapReady(page);
    expect(await page.getByTestId('map').getAttribute('data-focus')).toBe('csp-cardiff');
    expect(await page.getByTestId('panel').getAttribute('data-id')).toBe('csp-cardiff');
    expect(await page.locator('html').getAttribute('lang')).toBe('cy');
    expect(await page.title()).toBe('Partneriaeth Diogelwch Cymunedol Caerdydd · Tirlun');
    expect(await page.getByLabel('Lens').inputValue()).toBe('seats');
    expect(await page.getByRole('button', { name: 'Hidlyddion 1 ar waith' }).count()).toBe(1);
    expect(page.troubles).toEqual([]);
  });

  it('gives the rest and one notice that lists each thing that it asks wrongly', async () => {
    const page = await open('/?focus=nobody&tier=local&lens=sonar&kind=csp,moot&colour=red&asOf=1066&view=globe');
    await mapReady(page);
    const notice = page.getByRole('status').getByTestId('notice');
    await notice.getByText('6 parts of the address could not be followed. The rest is shown.').click();
    expect(await notice.getByRole('listitem').allInnerTexts()).toEqual([
      'The address asks for arrangement “globe”, which Tirlun does not know. The rest is shown.',
      'The address asks for lens “sonar”, which Tirlun does not know. The rest is shown.',
      '“1066” lies before 1998, when the Crime and Disorder Act made the first of these boards. Nothing here is dated so early; all boards are shown.',
      'The address asks for “colour”, which Tirlun does not know. The rest is shown.',
      'The address asks for focus “nobody”, which is not in this landscape. The rest is shown.',
      'The address asks for kind “moot”, which is not in this landscape. The rest is shown.',
    ]);
    expect(addressOf(page)).toBe('/?kind=csp&tier=local');
    await notice.getByRole('button', { name: 'Dismiss' }).click();
    expect(await notice.count()).toBe(0);
  });

  it('takes an organisation for one, whatever the address calls it', async () => {
    const page = await open('/partnership/council-cardiff');
    await mapReady(page);
    expect(addressOf(page)).toBe('/organisation/council-cardiff');
    expect(await page.getByTestId('panel').getAttribute('data-id')).toBe('council-cardiff');
    expect(await page.getByTestId('notice').count()).toBe(0);
  });

  it('undoes and redoes every change of view by Back and Forward', async () => {
    const page = await open('/');
    await mapReady(page);
    await page.getByLabel('Lens').selectOption('seats');
    await page.getByRole('link', { name: 'Table', exact: true }).click();
    await choose(page, 'Cymraeg');
    // The words of a language come when it is spoken.
    await expect.poll(() => addressOf(page)).toBe('/table?lang=cy&lens=seats');
    await page.goBack();
    await page.waitForFunction(() => document.documentElement.lang === 'en');
    expect(addressOf(page)).toBe('/table?lens=seats');
    await page.goBack();
    await mapReady(page);
    expect(addressOf(page)).toBe('/?lens=seats');
    await page.goBack();
    expect(addressOf(page)).toBe('/');
    expect(await page.getByLabel('Lens').inputValue()).toBe('structure');
    for (let forward = 0; forward < 3; forward += 1) await page.goForward();
    await page.waitForFunction(() => document.documentElement.lang === 'cy');
    expect(addressOf(page)).toBe('/table?lang=cy&lens=seats');
    expect(await page.getByRole('link', { name: 'Tabl', exact: true }).getAttribute('aria-current')).toBe('page');
    expect(page.troubles).toEqual([]);
  });

  it('greets a Welsh browser in Welsh where nothing is asked for, and stays in English once that is chosen', async () => {
    const page = await openPage(browser, tirlun.address, { locale: 'cy-GB' });
    await mapReady(page);
    expect(await page.locator('html').getAttribute('lang')).toBe('cy');
    expect(addressOf(page)).toBe('/?lang=cy');
    await choose(page, 'English');
    await page.locator('html[lang=en]').waitFor();
    expect(addressOf(page)).toBe('/');
    await page.reload();
    await mapReady(page);
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
  });

  it('follows the map without taking a step for it, and brings it back', async () => {
    const page = await open('/');
    await mapReady(page);
    const steps = await page.evaluate(() => window.history.length);
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await page.waitForFunction(() => window.location.search.includes('at='));
    expect(await page.evaluate(() => window.history.length)).toBe(steps);
    const zoomed = page.url();
    const drawn = await geometryText(page);
    await page.goto('about:blank');
    await page.goto(zoomed);
    await mapReady(page);
    expect(page.url()).toBe(zoomed);
    expect(await geometryText(page)).toBe(drawn);
  });
});

/** Where each box stands, to the pixel. */
function geometryText(page: Page): Promise<string> {
  return page.evaluate(() =>
    (window as unknown as { tirlun: { geometry(): { boxes: { id: string; box: { x: number; y: number } }[] } } }).tirlun
      .geometry()
      .boxes.map(({ id, box }) => `${id} ${Math.round(box.x / 2)} ${Math.round(box.y / 2)}`)
      .join('\n'),
  );
}
