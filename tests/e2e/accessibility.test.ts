/** The page for everybody: axe finds nothing, and all that the map does can be done with the keyboard and the map hidden. */
import { describe, expect, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { axeFindings } from './axe.ts';
import { mapReady, openPage, type Running } from './tirlun.ts';
import { downloadAfter, journey, textOf } from './view.ts';

let tirlun: Running;
let browser: Browser;

journey(started => {
  ({ tirlun, browser } = started);
});

/** Each view by its address, and what stands there when it is ready. */
const views: readonly (readonly [view: string, path: string, ready: (page: Page) => Promise<unknown>])[] = [
  ['the map at rest', '/', mapReady],
  ['a focus with its panel', '/partnership/csp-torfaen?focus=csp-torfaen&steps=2', panelReady],
  ['the panel of an organisation', '/organisation/police-gwent', panelReady],
  ['the outline', '/?outline=yes&focus=csp-torfaen&kind=csp', mapReady],
  ['the filters', '/?kind=csp', page => mapReady(page).then(() => page.getByTestId('filters').getByRole('button').first().click())],
  ['the table', '/table', rowsReady],
  ['the table within a focus, with its panel', '/table?partnership=psb-gwent&focus=psb-gwent&outline=yes', panelReady],
  ['lines of the focus', '/table?focus=psb-gwent', linesReady],
  ['the search with its hits', '/', searchReady],
  [
    'the keys',
    '/',
    page =>
      mapReady(page)
        .then(() => page.keyboard.press('?'))
        .then(() => page.getByRole('dialog').waitFor()),
  ],
  ['a question with its rows', '/query', answerReady],
  [
    'the ready questions, found by a word',
    '/query',
    page =>
      answerReady(page)
        .then(() => page.getByRole('searchbox').fill('contest zzz'))
        .then(() => page.getByRole('navigation').getByRole('status').waitFor()),
  ],
  ['a question with a list open, and input that will not do', '/query?question=around-board&steps=9', choicesReady],
  ['one’s own GraphQL with an error', '/query?document=%7B%20partnerships%20%7B%20nodes%20%7B%20colour%20%7D%20%7D%20%7D', faultsReady],
  ['an unknown address', '/nowhere', page => page.getByRole('heading').first().waitFor()],
];

describe.each(['en', 'cy'])('axe finds nothing in %s', language => {
  test.each(views)('%s', async (_view, path, ready) => {
    const page = await openPage(browser, `${tirlun.address}${path}${path.includes('?') ? '&' : '?'}lang=${language}`);
    await ready(page);
    await expect.poll(() => page.locator('html').getAttribute('lang')).toBe(language);
    expect(await axeFindings(page)).toEqual([]);
    // The browser tells of an unknown address, and of a question that the server refuses: the page finds faults itself only once it has the schema.
    expect(page.troubles.filter(trouble => !/\b40[04]\b/.test(trouble))).toEqual([]);
  });
});

test('with the map hidden: find Torfaen CSP by keyboard, walk to Gwent PSB, move the focus there, two steps, and back', async () => {
  const page = await openPage(browser, `${tirlun.address}/table`);
  await rowsReady(page);
  const press = (key: string): Promise<void> => page.keyboard.press(key);
  const focused = page.locator(':focus');
  const lit = page.locator('tr[data-step]');

  await press('o');
  await page.locator('[role=treeitem]:focus').waitFor();
  await page.keyboard.type('torfaen com');
  expect(await focused.getAttribute('data-id')).toBe('csp-torfaen');
  expect(await focused.innerText()).toMatch(/^Torfaen Community Safety Partnership[^]*5 seats/);

  // Enter opens the panel and, with nothing in focus, focuses.
  await press('Enter');
  await page.locator('[data-testid=panel][data-id=csp-torfaen]').waitFor();
  await page.waitForURL(/focus=csp-torfaen/);
  // Rows come some at a time.
  await expect.poll(() => lit.count()).toBe(await boardsAround('csp-torfaen', 1));

  // Escape closes the panel and leads back to the tree. To open a node is to walk a step.
  await press('Escape');
  expect(await page.getByTestId('panel').count()).toBe(0);
  expect(await focused.getAttribute('data-id')).toBe('csp-torfaen');
  await press('ArrowRight');
  expect(await focused.getAttribute('aria-expanded')).toBe('true');
  await page.keyboard.type('gwent pub');
  expect(await focused.getAttribute('data-id')).toBe('psb-gwent');
  expect(await focused.getAttribute('aria-level')).toBe('4');
  expect(await focused.innerText()).toMatch(/sits under[^]*Gwent Public Services Board[^]*16 seats/);
  await press('ArrowRight');
  expect(await page.locator('[role=treeitem][data-key$="/csp-torfaen/psb-gwent"] ~ [aria-level="5"]').first().innerText()).not.toBe('');

  await press('Shift+Enter');
  await page.waitForURL(/focus=psb-gwent/);
  await expect.poll(() => lit.count()).toBe(await boardsAround('psb-gwent', 1));
  await press('2');
  await page.waitForURL(/steps=2/);
  await expect.poll(() => lit.count()).toBe(await boardsAround('psb-gwent', 2));
  expect(await page.getByRole('status').first().innerText()).not.toBe('');

  await page.goBack();
  await page.waitForURL(url => url.searchParams.get('focus') === 'psb-gwent' && !url.searchParams.has('steps'));
  await page.goBack();
  await page.waitForURL(/focus=csp-torfaen/);
  await expect.poll(() => lit.count()).toBe(await boardsAround('csp-torfaen', 1));
  expect(page.troubles).toEqual([]);
});

test('beside the map the outline is always there to be heard, and to be seen while the keyboard is in it', async () => {
  const page = await openPage(browser, `${tirlun.address}/?kind=csp`);
  await mapReady(page);
  const outline = page.getByRole('tree');
  const widthOf = async (): Promise<number> => (await outline.locator('..').boundingBox())?.width ?? 0;
  expect(await outline.getByRole('treeitem').count()).toBeGreaterThan(163 + 116);
  expect(await outline.getByRole('treeitem', { name: /^Torfaen Community Safety Partnership ?, 5 seats$/ }).count()).toBe(1);
  expect(await outline.getByRole('treeitem', { name: /^Gwent Public Services Board ?, 16 seats.*filtered out$/ }).count()).toBe(1);
  expect(await widthOf()).toBe(1);
  await tabTo(page, '[role=treeitem]');
  expect(await widthOf()).toBe(340);
  await page.keyboard.press('Tab');
  expect(await widthOf()).toBe(1);
  expect(page.troubles).toEqual([]);
});

test('rows of the table by keyboard: move, open, focus, and a file of what is shown', async () => {
  const page = await openPage(browser, `${tirlun.address}/table?kind=csp&lang=cy`);
  await rowsReady(page);
  expect(await page.getByTestId('count').innerText()).toBe('19 o 163 bwrdd');
  await tabTo(page, 'tr[data-id]');
  await page.keyboard.press('End');
  expect(await page.locator(':focus').getAttribute('data-id')).toBe('csp-vale-of-glamorgan');
  await page.keyboard.press('f');
  await page.waitForURL(/focus=csp-vale-of-glamorgan/);
  await page.keyboard.press('Enter');
  await page.locator('[data-testid=panel][data-id=csp-vale-of-glamorgan]').waitFor();
  await page.keyboard.press('Escape');
  expect(await page.locator(':focus').getAttribute('data-id')).toBe('csp-vale-of-glamorgan');

  await page.locator('th[data-column=seats] button').press('Enter');
  await page.locator('th[data-column=seats][aria-sort=ascending]').waitFor();
  const download = await downloadAfter(page, () => page.getByRole('button', { name: 'CSV' }).press('Enter'));
  expect(download.suggestedFilename()).toMatch(/^tirlun-byrddau-fersiwn-1-\d{4}-\d\d-\d\d\.csv$/);
  const lines = (await textOf(download)).trimEnd().split('\r\n');
  expect(lines).toHaveLength(20);
  expect(lines[0]).toMatch(/^\uFEFFEnw,Iaith yr enw,Camau o'r ffocws,Math,/);
  expect(page.troubles).toEqual([]);
});

async function tabTo(page: Page, selector: string): Promise<void> {
  for (let pressed = 0; pressed < 60; pressed += 1) {
    if (await page.locator(`${selector}:focus`).count()) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${selector}.`);
}

async function panelReady(page: Page): Promise<void> {
  await page.getByTestId('panel').getByRole('heading', { level: 3 }).first().waitFor();
}

async function linesReady(page: Page): Promise<void> {
  await rowsReady(page);
  await page.getByText(/^(Lines of the focus|Llinellau'r ffocws)$/).click();
  await page.locator('tr[data-line]').first().waitFor();
}

async function searchReady(page: Page): Promise<void> {
  await mapReady(page);
  await page.keyboard.press('/');
  await page.keyboard.type('torfaen');
  await page.getByRole('option').first().waitFor();
}

async function answerReady(page: Page): Promise<void> {
  await page.getByTestId('answer').waitFor();
}

async function choicesReady(page: Page): Promise<void> {
  await page.getByTestId('allowed-steps').waitFor();
  await page.getByTestId('field-partnership').locator('input').click();
  await page.getByRole('option').first().waitFor();
}

async function faultsReady(page: Page): Promise<void> {
  await page.getByTestId('run').click();
  await page.getByTestId('faults').waitFor();
}

async function rowsReady(page: Page): Promise<void> {
  await page.locator('tr[data-id]').first().waitFor();
}

/** How many named boards stand within so many steps, by the server's word. */
async function boardsAround(id: string, steps: number): Promise<number> {
  const query = `{ neighbourhood(id: "${id}", steps: ${steps}) { members { body { __typename } } } }`;
  const answer = await fetch(`${tirlun.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { data } = (await answer.json()) as { data: { neighbourhood: { members: { body: { __typename: string } }[] } } };
  return data.neighbourhood.members.filter(({ body }) => body.__typename === 'Partnership').length;
}
