/** The policy of the page holds in a real browser: no view and no part of one asks for anything that it forbids. */
import type { Browser, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage, type Running } from './tirlun.ts';
import { journey } from './view.ts';

let tirlun: Running;
let browser: Browser;
journey(started => ({ tirlun, browser } = started));

/** Every view by its address. */
const views = [
  '/?focus=psb-gwent&outline=yes',
  '/?view=network',
  '/partnership/csp-torfaen?lens=seats',
  '/table',
  '/compare/csp-cardiff/psb-cardiff',
  '/overlaps',
  '/duplication',
  '/silos',
  '/gaps',
  '/changes',
  '/whatif',
  '/flows',
  '/areas',
  '/story',
  '/query?question=around-board',
];

declare global {
  interface Window {
    forbidden?: string[];
  }
}

test.each(views)('nothing is forbidden on %s, and the policy allows nothing inline and nothing from elsewhere', async path => {
  const page = await openPage(browser, `${tirlun.address}/schema.graphql`);
  await page.addInitScript(() => {
    window.forbidden = [];
    document.addEventListener('securitypolicyviolation', event => {
      window.forbidden?.push(`${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`);
    });
  });
  const response = await page.goto(`${tirlun.address}${path}`);
  await settled(page);
  const policy = response?.headers()['content-security-policy'] ?? '';
  expect([policy.includes('unsafe'), policy.includes('http')]).toEqual([false, false]);
  expect(await page.evaluate(() => window.forbidden)).toEqual([]);
  // What tells would tell: an inline style is forbidden, and said to be.
  await page.evaluate(() => document.body.setAttribute('style', 'color: red'));
  await page.waitForFunction(() => window.forbidden?.length === 1);
});

async function settled(page: Page): Promise<void> {
  await page.locator('main').first().waitFor();
  await page.waitForLoadState('networkidle').catch(() => undefined);
}
