/** What somebody does in the views beside the map, and what puts it back: rows and pictures come and go. */
import type { Locator, Page } from 'playwright-core';

export interface ViewDeed {
  readonly name: string;
  readonly path: string;
  before?(page: Page): Promise<unknown>;
  /** What is clicked. */
  there(page: Page): Locator;
  back(page: Page): Locator;
}

const choice =
  (name: string) =>
  (page: Page): Locator =>
    page
      .locator('label:has(input[type=radio])')
      .filter({ hasText: new RegExp(`^${name}$`) })
      .first();
const tick =
  (name: string) =>
  (page: Page): Locator =>
    page.getByLabel(name, { exact: true });
const heading =
  (name: string) =>
  (page: Page): Locator =>
    page.getByRole('button', { name, exact: true }).first();
const csps = (page: Page): Locator => page.getByTestId('filters').getByRole('checkbox', { name: /community safety partnership/ });

function filterIn(view: string, path: string): ViewDeed {
  return {
    name: `${view}: filter by a kind of board, and without it`,
    path,
    before: page => page.getByTestId('filters').getByRole('button', { name: 'Filters' }).click(),
    there: csps,
    back: csps,
  };
}

const withoutLaw = tick('Leave out what law requires');

export const viewDeeds: readonly ViewDeed[] = [
  filterIn('table', '/table'),
  { name: 'table: in order of another column', path: '/table', there: heading('Seats'), back: heading('Name') },
  filterIn('gaps', '/gaps'),
  { name: 'gaps: as a table, and as a list', path: '/gaps', there: choice('Table'), back: choice('List') },
  filterIn('overlaps', '/overlaps'),
  { name: 'overlaps: without what law requires, and with it', path: '/overlaps', there: withoutLaw, back: withoutLaw },
  { name: 'flows: data, and money', path: '/flows', there: choice('Data'), back: choice('Money') },
  { name: 'flows: as a table, and as a picture', path: '/flows', there: choice('Table'), back: choice('Picture') },
];

/** To find what is clicked is work of the page: it is found before, and clicked where it lies. */
export async function clickOn(what: Locator): Promise<() => Promise<void>> {
  const box = await what.boundingBox();
  if (box === null) throw new Error('What is to be clicked is not there.');
  return () => what.page().mouse.click(box.x + Math.min(20, box.width / 2), box.y + box.height / 2);
}
