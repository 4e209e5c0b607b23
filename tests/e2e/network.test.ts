/** The arrangement by network, as officers use it. */
import type { Browser, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { axeFindings } from './axe.ts';
import { heldBack } from './faults.ts';
import { mapReady, openPage, type Running } from './tirlun.ts';
import { journey } from './view.ts';

let tirlun: Running;
let browser: Browser;

journey(started => {
  ({ tirlun, browser } = started);
});

const addressOf = (page: Page): string => new URL(page.url()).pathname + new URL(page.url()).search;
const arranged = (page: Page, how: string): Promise<void> => page.locator(`[data-testid=map][data-arrangement=${how}]`).waitFor();
const boxesOf = (page: Page): Promise<ReadonlyMap<string, { readonly x: number; readonly y: number }>> =>
  page
    .evaluate(() =>
      (window.tirlun?.geometry().boxes ?? [])
        .filter(({ kind }) => kind !== 'area' && kind !== 'lane')
        .map(({ id, box }) => [id, { x: box.x, y: box.y }] as const),
    )
    .then(entries => new Map(entries));

describe('the network', () => {
  it('is reached from the map and left again; every named body has a place, the same each time', async () => {
    const page = await openPage(browser, `${tirlun.address}/`);
    await mapReady(page);
    await page.getByRole('button', { name: 'Network', exact: true }).click();
    await arranged(page, 'network');
    expect(addressOf(page)).toBe('/?view=network');
    await page.reload();
    await arranged(page, 'network');
    // Opened directly it stands in place: there is nowhere to glide from.
    const places = await boxesOf(page);
    expect(places.size).toBe(279);
    await page.getByRole('button', { name: 'Network', exact: true }).click();
    await arranged(page, 'map');
    await page.getByRole('button', { name: 'Network', exact: true }).click();
    await arranged(page, 'network');
    await expect.poll(() => boxesOf(page)).toEqual(places);
    await page.getByRole('button', { name: 'Network', exact: true }).click();
    await arranged(page, 'map');
    expect(addressOf(page)).toBe('/');
    await page.getByText('North Wales', { exact: true }).first().waitFor();
    expect(page.troubles).toEqual([]);
  });

  it('says that it is being worked out while it is, and the map stays', async () => {
    const page = await openPage(browser, `${tirlun.address}/`);
    await mapReady(page);
    const release = await heldBack(page, '**/force.worker-*.js');
    await page.getByRole('button', { name: 'Network', exact: true }).click();
    const said = page.getByText('Working out who stands near whom …');
    await said.waitFor();
    await arranged(page, 'map');
    release();
    await arranged(page, 'network');
    await said.waitFor({ state: 'detached' });
    expect(page.troubles).toEqual([]);
  });

  it('is searched, focused and painted as the map is, and the address restores it', async () => {
    const page = await openPage(browser, `${tirlun.address}/?view=network&lens=silos`);
    await arranged(page, 'network');
    await page.getByTestId('search').fill('gwent public serv');
    await page
      .getByRole('option', { name: /Gwent Public Services Board/ })
      .first()
      .click();
    await page.getByTestId('panel').waitFor();
    const seats = await page.evaluate(() => window.tirlun?.geometry().routes.length ?? 0);
    expect(seats).toBeGreaterThanOrEqual(16);
    expect(new URL(page.url()).searchParams.get('view')).toBe('network');
    await page.getByTestId('map').locator('[role=application]').focus();
    await page.keyboard.press('ArrowDown');
    await page
      .getByText(/: Community [A-G]: /)
      .first()
      .waitFor({ state: 'attached' });
    expect(await axeFindings(page)).toEqual([]);
    expect(page.troubles).toEqual([]);
  });

  it('moves at once for those who asked for less motion', async () => {
    const page = await openPage(browser, `${tirlun.address}/?lang=cy`, { reducedMotion: 'reduce' });
    await mapReady(page);
    await page.getByRole('button', { name: 'Rhwydwaith', exact: true }).click();
    await arranged(page, 'network');
    await page.waitForFunction(() => window.tirlun?.geometry().boxes.length === 279);
    const before = await boxesOf(page);
    expect(await boxesOf(page)).toEqual(before);
  });

  it('is printed whole where a screen shows a part of it, and the screen is as it was after', async () => {
    const page = await openPage(browser, `${tirlun.address}/?view=network`, { viewport: { width: 1280, height: 720 } });
    await arranged(page, 'network');
    await page.waitForFunction(() => window.tirlun?.geometry().boxes.length === 279);
    /** Whether what is drawn on the canvas that is seen runs out at its right or its foot. */
    const isCut = (): Promise<boolean> =>
      page.getByTestId('map').evaluate(map => {
        const isInked = (canvas: HTMLCanvasElement): boolean => {
          const [width, height] = [canvas.width, canvas.height];
          const at = (x: number, y: number, w: number, h: number): boolean =>
            canvas
              .getContext('2d')
              ?.getImageData(x, y, w, h)
              .data.some(value => value > 0) === true;
          return at(width - 1, 0, 1, height) || at(0, height - 1, width, 1);
        };
        return [...map.querySelectorAll('canvas')].filter(canvas => getComputedStyle(canvas).visibility === 'visible').some(isInked);
      });
    const canvases = page.getByTestId('map').locator('canvas');
    const before = await canvases.count();
    await expect.poll(isCut).toBe(true);
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(await canvases.count()).toBe(before + 1);
    expect(await isCut()).toBe(false);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(await canvases.count()).toBe(before);
    await expect.poll(isCut).toBe(true);
    expect(page.troubles).toEqual([]);
  });
});
