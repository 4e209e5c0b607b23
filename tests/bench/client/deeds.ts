/** What somebody does on the map, and what puts it back: each lays it out or paints it anew. */
import type { Locator, Page } from 'playwright-core';

interface Deed {
  readonly name: string;
  before?(): Promise<unknown>;
  act(): Promise<unknown>;
  back(): Promise<unknown>;
}

export async function deedsOn(page: Page): Promise<readonly Deed[]> {
  const filters = page.getByTestId('filters');
  const csps = filters.getByRole('checkbox', { name: /community safety partnership/ });
  const lens = page.getByLabel('Lens');
  const network = networkButton(page);
  const size = { width: 1440, height: 900 };
  return [
    {
      name: 'filter by a kind of board',
      before: () => filters.getByRole('button', { name: 'Filters' }).click(),
      act: () => csps.check(),
      back: () => csps.uncheck(),
    },
    {
      name: 'another lens',
      before: () => page.keyboard.press('Escape'),
      act: () => lens.selectOption({ index: 2 }),
      back: () => lens.selectOption({ index: 0 }),
    },
    await lanesOf(page),
    {
      name: 'layout: another size of the window',
      act: () => page.setViewportSize({ width: 1240, height: 800 }),
      back: () => page.setViewportSize(size),
    },
    { name: 'layout: arranged as a network', act: () => network.click(), back: () => network.click() },
  ];
}

function networkButton(page: Page): Locator {
  return page.getByRole('button', { name: 'Network', exact: true });
}

/** Until its boxes stand where they are to stand, with all lines between them. */
export async function arrangeAsNetwork(page: Page): Promise<void> {
  await networkButton(page).click();
  await page.locator('[data-testid=map][data-arrangement=network][data-state=ready]').waitFor({ timeout: 120_000 });
  await page.waitForTimeout(3000);
}

/** Where there is more than one picture holds, not all lanes are opened at a time. */
async function lanesOf(page: Page): Promise<Deed> {
  const all = page.getByRole('button', { name: /^(Open all|Fold) lanes/ });
  if ((await all.count()) > 0) return { name: 'layout: all lanes opened', act: () => all.click(), back: () => all.click() };
  const folded = page.getByTestId('map').locator('button[data-lane][aria-expanded=false]').first();
  const lane = page.getByTestId('map').locator(`button[data-lane="${await folded.getAttribute('data-lane')}"]`);
  return { name: 'layout: a full lane opened', act: () => lane.click(), back: () => lane.click() };
}
