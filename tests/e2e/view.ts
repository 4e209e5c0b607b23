/** What the journeys through the views have in common: one program, one browser, and what somebody takes along from a page. */
import { readFile } from 'node:fs/promises';
import type { Browser, Download, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launchBrowser, startTirlun, type openPage, type Running } from './tirlun.ts';

interface Journey {
  readonly tirlun: Running;
  readonly browser: Browser;
}

/** Starts both before the tests of a file and ends them after; `onceThere` is told of them. */
export function journey(onceThere: (started: Journey) => unknown): void {
  let started: Partial<Journey> = {};
  beforeAll(async () => {
    const [tirlun, browser] = await Promise.all([startTirlun(), launchBrowser()]);
    started = { tirlun, browser };
    await onceThere({ tirlun, browser });
  });
  afterAll(async () => {
    await started.browser?.close();
    await started.tirlun?.stop();
  });
}

export type TriedPage = Awaited<ReturnType<typeof openPage>>;

export async function textOf(download: Download): Promise<string> {
  return readFile(await download.path(), 'utf8');
}

/** What a button gives to take along. */
export async function downloaded(page: Page, button: string): Promise<Buffer> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: button }).click()]);
  return readFile(await file.path());
}
