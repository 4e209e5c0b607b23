/** Lists that come some rows at a time. */
import type { Browser } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage, type Running } from './tirlun.ts';
import { journey } from './view.ts';

let tirlun: Running;
let browser: Browser;

journey(started => {
  ({ tirlun, browser } = started);
});

interface Counted {
  readonly before: number;
  readonly printed: number;
}

test('a table that is printed while its rows are still coming is printed whole', async () => {
  const page = await openPage(browser, `${tirlun.address}/`);
  await page.addInitScript(() => {
    const rows = (): number => document.querySelectorAll('tr[data-id]').length;
    const print = (): void => {
      const before = rows();
      window.dispatchEvent(new Event('beforeprint'));
      // The browser lays out for paper once the listeners are done.
      queueMicrotask(() => Object.assign(window, { counted: { before, printed: rows() } }));
    };
    // With the first rows frames are held back, and with them the next rows: a slow machine is not to miss them.
    const frame = window.requestAnimationFrame.bind(window);
    const held: FrameRequestCallback[] = [];
    const watched = new MutationObserver(() => {
      if (document.querySelector('table[aria-busy=true] tr[data-id]') === null) return;
      watched.disconnect();
      window.requestAnimationFrame = callback => held.push(callback);
      setTimeout(() => {
        print();
        window.requestAnimationFrame = frame;
        held.forEach(frame);
      }, 500);
    });
    watched.observe(document, { subtree: true, childList: true });
  });
  await page.goto(`${tirlun.address}/table`);
  const { before, printed } = await page
    .waitForFunction(() => (window as unknown as { counted?: Counted }).counted)
    .then(counted => counted.evaluate(found => found as Counted));
  expect(before).toBeGreaterThan(0);
  expect(before).toBeLessThan(163);
  expect(printed).toBe(163);
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await page.locator('table[aria-busy=false]').waitFor();
  expect(page.troubles).toEqual([]);
});
