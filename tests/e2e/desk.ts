/**
 * A browser as it stands on somebody's desk: what it has fetched and compiled of Tirlun stays from one visit to the next, as it does for people,
 * and half of what a test takes is saved. What a page has kept itself does not stay: each visit begins as the first one did.
 */
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type LaunchOptions, type Page } from 'playwright-core';
import { atLeisure } from './leisurely.ts';

export const asUsual: BrowserContextOptions = { viewport: { width: 1440, height: 900 }, locale: 'en-GB' };

/** What can be wished of one page; whoever wishes anything else is a stranger with a browser of their own. */
const ofOnePage: ReadonlySet<string> = new Set([
  'viewport',
  'reducedMotion',
  'forcedColors',
  'colorScheme',
] satisfies (keyof BrowserContextOptions)[]);

const desks = new WeakMap<Browser, BrowserContext>();
/** Desks at which a page is just being opened. */
const taken = new WeakSet<BrowserContext>();

export async function launchAtDesk(options: LaunchOptions): Promise<Browser> {
  // An empty name is a folder of its own, which goes with the browser.
  const desk = await atLeisure(await chromium.launchPersistentContext('', { ...options, ...asUsual }));
  const browser = desk.browser();
  if (browser === null) throw new Error('This browser does not tell what it is.');
  desks.set(browser, desk);
  return browser;
}

/** What belongs to the desk: it keeps what it fetches and compiles. */
export function deskOf(browser: Browser): BrowserContext {
  const desk = desks.get(browser);
  if (desk === undefined) throw new Error('This browser stands on no desk.');
  return desk;
}

/** The page of a first visit: at the desk where nobody sits there, else of a stranger. */
export async function firstVisit(browser: Browser, url: string, options: BrowserContextOptions): Promise<Page> {
  const desk = deskOf(browser);
  const suits = url.startsWith('http') && Object.keys(options).every(option => ofOnePage.has(option));
  if (!suits || isTaken(desk)) return (await newContext(browser, { ...asUsual, ...options })).newPage();
  taken.add(desk);
  try {
    const page = await desk.newPage();
    await forget(page, new URL(url).origin);
    const { viewport, reducedMotion = null, forcedColors = null, colorScheme = null } = options;
    if (viewport) await page.setViewportSize(viewport);
    await page.emulateMedia({ reducedMotion, forcedColors, colorScheme });
    return page;
  } finally {
    taken.delete(desk);
  }
}

/** Of somebody who has never been here. */
export async function newContext(browser: Browser, options: BrowserContextOptions = asUsual): Promise<BrowserContext> {
  return atLeisure(await browser.newContext(options));
}

/** Closes what was opened since, and what it has opened. */
export async function closeAllBut(browser: Browser, before: ReadonlySet<BrowserContext | Page>): Promise<void> {
  for (const context of browser.contexts()) {
    if (!before.has(context)) await context.close();
    else for (const page of context.pages()) if (!before.has(page)) await page.close();
  }
}

export function allOpen(browser: Browser): ReadonlySet<BrowserContext | Page> {
  return new Set(browser.contexts().flatMap(context => [context, ...context.pages()]));
}

/** The browser opens an empty page of its own, and would end with the last page. */
function isTaken(desk: BrowserContext): boolean {
  return taken.has(desk) || desk.pages().some(page => page.url() !== 'about:blank');
}

async function forget(page: Page, origin: string): Promise<void> {
  const context = page.context();
  await Promise.all([context.clearPermissions(), context.clearCookies()]);
  const session = await context.newCDPSession(page);
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'local_storage,indexeddb,cache_storage' });
  await session.detach();
}
