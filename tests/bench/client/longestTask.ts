/** The longest task of a page's main thread while something is done, from Chromium's own trace. */
import type { Browser, Page } from 'playwright-core';

export interface LongestTask {
  readonly ms: number;
  /** Of it what the thread had of a processor: the rest it waited for one. */
  readonly workMs: number;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** The page is given this long to come to rest after it. */
const restMs = 1500;

export async function longestTaskDuring(browser: Browser, page: Page, deed: () => Promise<unknown>): Promise<LongestTask> {
  await browser.startTracing(page, { categories: ['toplevel', 'disabled-by-default-devtools.timeline', '__metadata'] });
  await deed();
  await page.waitForTimeout(restMs);
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { readonly traceEvents: readonly TraceEvent[] };
  const mains = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const tasks = traceEvents.filter(({ name, ph, pid, tid }) => ph === 'X' && name.endsWith('RunTask') && mains.has(`${pid} ${tid}`));
  const longest = tasks.reduce<TraceEvent | null>((most, task) => ((task.dur ?? 0) > (most?.dur ?? 0) ? task : most), null);
  return { ms: (longest?.dur ?? Number.NaN) / 1000, workMs: (longest?.tdur ?? Number.NaN) / 1000 };
}
