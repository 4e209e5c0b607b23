/** What axe finds wrong with a page, one line for each place. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type Axe from 'axe-core';
import type { Page } from 'playwright-core';

const source = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Of the whole page, or of one part of it. */
export async function axeFindings(page: Page, part = 'html'): Promise<readonly string[]> {
  await page.evaluate(await source);
  const { violations } = await page.evaluate(
    within => (window as unknown as { axe: typeof Axe }).axe.run(within, { resultTypes: ['violations'] }),
    part,
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help} at ${String(target)} ${failureSummary ?? ''}`),
  );
}
