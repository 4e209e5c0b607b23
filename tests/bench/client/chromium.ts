/** A real Chromium before the product's own server, over a landscape so many times Wales. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { deskOf } from '../../e2e/desk.ts';
import { launchBrowser } from '../../e2e/tirlun.ts';

export interface Desk {
  readonly address: string;
  readonly browser: Browser;
  /** Keeps what it has fetched and compiled, as the browser of somebody who comes again. */
  readonly context: BrowserContext;
}

/** A screen shows sixty frames a second: what could be more is seen where none holds it back. */
export const withoutScreen = ['--disable-frame-rate-limit', '--disable-gpu-vsync'];

export async function atDesk<Told>(scale: number, look: (desk: Desk) => Promise<Told>, flags: readonly string[] = []): Promise<Told> {
  const server = fork(fileURLToPath(new URL('../served.js', import.meta.url)), [String(scale)]);
  const [address] = (await once(server, 'message')) as [string];
  const browser = await launchBrowser(flags);
  try {
    const context = deskOf(browser);
    await context.addInitScript(tellWhenReadable, readable);
    return await look({ address, browser, context });
  } finally {
    await browser.close();
    server.disconnect();
    await once(server, 'exit');
  }
}

const readable = 'The map can be read, in ms: ';

/** Opens the map; after how many ms from the navigation it was painted. It says so by itself: to be asked while it loads costs a page a tenth of a second. */
export async function openMap({ address, context }: Desk, path = '/'): Promise<{ readonly page: Page; readonly readableMs: number }> {
  const page = await context.newPage();
  // A browser has its own to do when a tab is opened.
  await page.waitForTimeout(1000);
  const said = page.waitForEvent('console', { predicate: message => message.text().startsWith(readable), timeout: 120_000 });
  await page.goto(address + path, { waitUntil: 'commit' });
  const message = await said;
  return { page, readableMs: Number(message.text().slice(readable.length)) };
}

/** In the page: the frame after the one in which the map stands has been painted. */
function tellWhenReadable(words: string): void {
  const watch = new MutationObserver(() => {
    if (document.querySelector('[data-testid=map][data-state=ready]') === null) return;
    watch.disconnect();
    requestAnimationFrame(() => requestAnimationFrame(() => console.debug(words + performance.now())));
  });
  watch.observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-state'] });
}
