/** A real Chromium before the product's own server, over a landscape so many times Wales. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { launchBrowser } from '../../e2e/tirlun.ts';

export interface Desk {
  readonly address: string;
  readonly browser: Browser;
  /** Keeps what it has fetched, as the browser of somebody who comes again. */
  readonly context: BrowserContext;
}

export async function atDesk<Told>(scale: number, look: (desk: Desk) => Promise<Told>): Promise<Told> {
  const server = fork(fileURLToPath(new URL('../served.js', import.meta.url)), [String(scale)]);
  const [address] = (await once(server, 'message')) as [string];
  const browser = await launchBrowser();
  try {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' });
    await context.addInitScript(tellWhenReadable);
    return await look({ address, browser, context });
  } finally {
    await browser.close();
    server.disconnect();
    await once(server, 'exit');
  }
}

/** Opens the map; after how many ms from the navigation it was painted. */
export async function openMap({ address, context }: Desk, path = '/'): Promise<{ readonly page: Page; readonly readableMs: number }> {
  const page = await context.newPage();
  await page.goto(address + path);
  await page.waitForFunction(() => 'readableAt' in window, undefined, { timeout: 120_000 });
  return { page, readableMs: await page.evaluate(() => (window as unknown as { readonly readableAt: number }).readableAt) };
}

/** In the page: the frame after the one in which the map stands has been painted. */
function tellWhenReadable(): void {
  const watch = new MutationObserver(() => {
    if (document.querySelector('[data-testid=map][data-state=ready]') === null) return;
    watch.disconnect();
    requestAnimationFrame(() => requestAnimationFrame(() => Object.assign(window, { readableAt: performance.now() })));
  });
  watch.observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-state'] });
}
