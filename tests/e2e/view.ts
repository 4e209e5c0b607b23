/** What the journeys through the views have in common: one program, a browser for as long as all goes well, and what somebody takes along. */
import { readFile } from 'node:fs/promises';
import type { Browser, Download, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { allOpen, closeAllBut } from './desk.ts';
import { launchBrowser, startTirlun, type openPage, type Running } from './tirlun.ts';

interface Journey {
  readonly tirlun: Running;
  readonly browser: Browser;
}

/** So often tests of a file may fail; then none of them is tried again, so that a program that is broken is told of soon. */
const mostFailures = 6;
const longestMs = 10_000;

/**
 * Starts both before the tests of a file and ends them after. What a test has opened is closed behind it. After one that failed the browser
 * is another, and `onceThere` is told of it: a page that stands still, a dialogue or an answer held back is nobody else's.
 */
export function journey(onceThere: (started: Journey) => unknown): void {
  let started: Partial<Journey> = {};
  let before: ReturnType<typeof allOpen> | null = null;
  let failures = 0;
  let isLost = false;
  const beginAnew = async ({ tirlun, browser }: Pick<Journey, 'tirlun'> & { readonly browser: Browser | undefined }): Promise<void> => {
    started = { tirlun };
    if (browser !== undefined) await closed(browser);
    const another = await launchBrowser();
    started = { tirlun, browser: another };
    await onceThere({ tirlun, browser: another });
  };
  beforeAll(async () => {
    const [tirlun, browser] = await Promise.all([startTirlun(), launchBrowser()]);
    started = { tirlun, browser };
    await onceThere({ tirlun, browser });
  });
  beforeEach(({ task }) => {
    before = null;
    if (isLost) throw new Error('Tirlun no longer answers.');
    if (failures >= mostFailures && (task.result?.retryCount ?? 0) > 0) throw new Error('Not tried again: too much failed before it.');
    before = started.browser === undefined ? null : allOpen(started.browser);
  });
  afterEach(async ({ task }) => {
    const { tirlun, browser } = started;
    if (tirlun === undefined || before === null) return;
    if (task.result?.state !== 'fail') {
      if (browser !== undefined) await closeAllBut(browser, before);
      return;
    }
    failures += 1;
    isLost = !(await answers(tirlun));
    if (!isLost) await beginAnew({ tirlun, browser });
  });
  afterAll(async () => {
    if (started.browser !== undefined) await closed(started.browser);
    await started.tirlun?.stop();
  });
}

function answers({ address }: Running): Promise<boolean> {
  return fetch(`${address}/healthz`, { signal: AbortSignal.timeout(longestMs) }).then(
    ({ ok }) => ok,
    () => false,
  );
}

/** Whoever does not close is left behind: it ends with the process of the tests. */
function closed(browser: Browser): Promise<unknown> {
  return Promise.race([browser.close(), new Promise(resolve => setTimeout(resolve, longestMs).unref())]);
}

export type TriedPage = Awaited<ReturnType<typeof openPage>>;

export async function textOf(download: Download): Promise<string> {
  return readFile(await download.path(), 'utf8');
}

/** What comes to take along once something was done. */
export async function downloadAfter(page: Page, act: () => Promise<unknown>): Promise<Download> {
  const [download] = await Promise.all([page.waitForEvent('download'), act()]);
  return download;
}

/** What a button gives to take along. */
export async function downloaded(page: Page, button: string): Promise<Buffer> {
  const download = await downloadAfter(page, () => page.getByRole('button', { name: button }).click());
  return readFile(await download.path());
}

/** Leads to another view, be it named in the bar or behind the button where the bar has no room. */
export async function goToView(page: Page, name: string): Promise<void> {
  const views = page.getByRole('navigation', { name: /^(Views|Golygon)$/ });
  const inBar = views.getByRole('link', { name, exact: true });
  if (await inBar.isVisible()) return inBar.click();
  await views.getByRole('button', { name: /^(More|Mwy)$/ }).click();
  return views.getByRole('link', { name: new RegExp(`^${name} `) }).click();
}

/** Chooses the language, whether it stands there in full or in short. */
export function speakIn(page: Page, language: 'cy' | 'en'): Promise<void> {
  return page.getByTestId('language').locator(`label[lang=${language}]`).click();
}
