/** Which boards overlap: the list, the matrix, judging in place, and the lens on the map; on Wales, in the real program. */
import type { Browser, Locator } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { axeFindings } from './axe.ts';
import { meetingTexts, textsOf } from './geometry.ts';
import { mapReady, openPage, type Running } from './tirlun.ts';
import { downloadAfter, journey, textOf, type TriedPage } from './view.ts';

let tirlun: Running;
let browser: Browser;
let page: TriedPage;

journey(async started => {
  ({ tirlun, browser } = started);
  page = await openPage(browser, `${tirlun.address}/overlaps`);
});

async function openView(search: string): Promise<Locator> {
  await page.goto(`${tirlun.address}/overlaps${search}`);
  const view = page.getByTestId('overlaps');
  await view.waitFor();
  return view;
}

const row = (view: Locator, id: string): Locator => view.locator(`[data-pair="overlap:${id}"]`);
const search = (): string => decodeURIComponent(new URL(page.url()).search);

describe('the list', () => {
  test('says how many pairs there are and how many have no score, and shows the first fifty', async () => {
    const view = await openView('');
    await view.locator('[data-pair]').first().waitFor();
    expect(await view.locator('header p').first().innerText()).toBe(
      '1,144 pairs of boards share an area. Those that overlap most come first. For 907 of them there is no score: too little is recorded of one of the two.',
    );
    await expect.poll(() => view.locator('[data-pair]').count()).toBe(50);
    await view.getByRole('button', { name: 'Show more' }).click();
    await expect.poll(() => view.locator('[data-pair]').count()).toBe(100);
    await view.getByText('100 of 1,144 pairs shown.').waitFor();
  });

  test('says of Cardiff what one would say aloud, with the numbers behind it', async () => {
    const view = await openView('?area=la-cardiff');
    const pair = row(view, 'csp-cardiff:psb-cardiff');
    await pair.waitFor();
    const said = await pair.innerText();
    expect(said).toContain('Cardiff CSP and Cardiff PSB share 5 of the 9 members recorded; law requires 3 of the 5 on both.');
    expect(said).toMatch(/0\.78\s+2 of 4 facets known/);
    expect(said).toMatch(
      /in all\s+5 of 9 0\.56\s+required on both\s+3 of 6 0\.50\s+required on one of the two\s+2\s+required on neither\s+one board has none recorded/,
    );
    expect(said).toMatch(/link recorded\s+1 of 14/);
  });

  test('counts everywhere and where both work, where one board is wider: Torfaen CSP and Gwent PSB', async () => {
    const view = await openView('?area=la-torfaen');
    const pair = row(view, 'csp-torfaen:psb-gwent');
    await pair.waitFor();
    expect(await pair.innerText()).toMatch(
      /everywhere\s+where both work\s+in all\s+5 of 16 0\.31\s+5 of 10 0\.50\s+required on both\s+3 of 10 0\.30\s+3 of 6 0\.50/,
    );
  });

  test('leaves out what law requires: then what is left decides, and the address says so', async () => {
    const view = await openView('?area=la-cardiff');
    await view.getByLabel('Leave out what law requires').check();
    await expect.poll(search).toBe('?area=la-cardiff&required=no');
    await view.getByText('Those that share most of what law does not require come first.').waitFor();
    const pair = row(view, 'csp-cardiff:psb-cardiff');
    expect(await pair.innerText()).not.toContain('required on both');
    expect(await pair.innerText()).toMatch(/not known\s+of members that law requires on neither/);
  });

  test('shows only pairs with no link recorded, and only what is not assumed', async () => {
    const view = await openView('');
    await view.getByLabel('Only pairs with no link recorded').check();
    await expect.poll(search).toBe('?link=none_recorded');
    await expect
      .poll(() =>
        view.locator('[data-pair] [data-link]').evaluateAll(marks => [...new Set(marks.map(mark => mark.getAttribute('data-link')))]),
      )
      .toEqual(['NONE_RECORDED']);
    await view.getByLabel('Leave out assumed seats').check();
    await expect.poll(search).toBe('?link=none_recorded&assumed=no');
    await expect
      .poll(() =>
        view
          .locator('[data-pair] > [data-column=known]')
          .evaluateAll(cells => cells.every(cell => /^(0 of|not known)/.test(cell.textContent ?? ''))),
      )
      .toBe(true);
  });

  test('weighs facets by steps, never all of them nothing, and back', async () => {
    const view = await openView('?area=la-cardiff');
    await view.getByRole('button', { name: 'More choices' }).click();
    const step = (name: string): Locator => view.getByRole('button', { name });
    for (const facet of ['Plans, assessments and the like', 'Themes', 'Funders'])
      while (await step(`Less: ${facet}`).isEnabled()) await step(`Less: ${facet}`).click();
    while (await step('Less: Members').isEnabled()) await step('Less: Members').click();
    expect(search()).toBe('?area=la-cardiff&weights=1,0,0,0');
    await expect.poll(() => row(view, 'csp-cardiff:psb-cardiff').locator('[data-column=score]').innerText()).toContain('0.56');
    await view.getByRole('button', { name: 'As usual: 3, 3, 2, 1' }).click();
    await expect.poll(search).toBe('?area=la-cardiff');
  });

  test('opens what is behind a pair: shared and unshared, each item a click from its evidence', async () => {
    const view = await openView('?area=la-cardiff');
    const pair = row(view, 'csp-cardiff:psb-cardiff');
    await pair.getByRole('button', { name: 'What they share' }).click();
    await expect.poll(search).toBe('?area=la-cardiff&pair=csp-cardiff,psb-cardiff');
    const details = view.getByTestId('pair-details');
    const shared = details.locator('[data-side=shared]').first();
    await shared.waitFor();
    expect(await shared.locator('[data-item]').evaluateAll(items => items.map(item => item.getAttribute('data-item')))).toEqual([
      'council-cardiff',
      'frs-south',
      'lhb-cardiff-vale',
      'police-south-wales',
      'probation',
    ]);
    const council = shared.locator('[data-item=council-cardiff]');
    expect(await council.innerText()).toContain('law requires it on both');
    await council
      .getByRole('button', { name: /Cardiff Council/ })
      .last()
      .click();
    expect(await council.innerText()).toMatch(
      /Cardiff CSP[\s\S]*Crime and Disorder Act[\s\S]*Cardiff PSB[\s\S]*Well-being of Future Generations/,
    );
  });

  test('keeps the pair that the address holds above the list, wherever it stands in the order', async () => {
    const view = await openView('?pair=csp-newport,psb-gwent');
    const pair = row(view, 'csp-newport:psb-gwent');
    await pair.waitFor();
    expect(await pair.count()).toBe(1);
    await view.getByTestId('pair-details').locator('[data-item]').first().waitFor();
  });

  test('leads to the two side by side, and to the map through the lens of overlap', async () => {
    const view = await openView('?area=la-cardiff');
    const pair = row(view, 'csp-cardiff:psb-cardiff');
    await pair.waitFor();
    expect(await pair.getByRole('link', { name: /^Compare/ }).getAttribute('href')).toBe(
      '/compare/csp-cardiff/psb-cardiff?area=la-cardiff',
    );
    expect(await pair.getByRole('link', { name: /^Show on the map/ }).getAttribute('href')).toBe(
      '/?lens=overlap&area=la-cardiff&pair=csp-cardiff%2Cpsb-cardiff'.replace('%2C', ','),
    );
  });

  test('is taken along as a file of every pair, not only those shown', async () => {
    const view = await openView('?area=la-cardiff');
    await row(view, 'csp-cardiff:psb-cardiff').waitFor();
    const download = await downloadAfter(page, () => view.getByRole('button', { name: 'CSV' }).click());
    expect(download.suggestedFilename()).toMatch(/^tirlun-overlaps-revision-\d+-[\d-]+\.csv$/);
    const rows = (await textOf(download)).trim().split('\r\n');
    expect(rows).toHaveLength(111);
    expect(rows[0]).toContain('Place,First board,Code of the first board');
  });
});

describe('the matrix', () => {
  test('asks to narrow down where more boards than can be read would stand side by side', async () => {
    const view = await openView('?pairs=matrix');
    const asked = view.getByText(/^\d+ boards meet these choices\. At most 60 can stand side by side/);
    await asked.waitFor();
    expect(await view.getByRole('grid').count()).toBe(0);
    await view.getByRole('link', { name: 'CSPs and PSBs only' }).click();
    await view.getByRole('grid').waitFor();
  });

  test('is walked with the keys, says each cell, and opens the pair', async () => {
    const view = await openView('?pairs=matrix&area=la-cardiff&boards=name');
    const grid = view.getByRole('grid');
    await grid.waitFor();
    await grid.locator('[tabindex="0"]').focus();
    await page.keyboard.press('Control+Home');
    const aloud = (): Promise<string | null> => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? null);
    const names = await grid.getByRole('gridcell').evaluateAll(cells => cells.length);
    expect(names).toBe(16);
    let walked = 0;
    while ((await aloud())?.startsWith('Cardiff CSP and Cardiff PSB: ') !== true && walked < 300) {
      const atEnd = walked % names === names - 1;
      await page.keyboard.press(atEnd ? 'ArrowDown' : 'ArrowRight');
      if (atEnd) await page.keyboard.press('Home');
      walked += 1;
    }
    expect(await aloud()).toBe('Cardiff CSP and Cardiff PSB: 0.78, link recorded');
    const hand = view.getByTestId('matrix-pair');
    expect(await hand.innerText()).toContain('Cardiff CSP and Cardiff PSB share 5 of the 9 members recorded');
    await page.keyboard.press('Enter');
    await expect.poll(search).toBe('?area=la-cardiff&pair=csp-cardiff,psb-cardiff&pairs=matrix&boards=name');
    await view.getByTestId('pair-details').locator('[data-item]').first().waitFor();
  });

  test('says under the pointer what it says to the keys, and unknown is not nothing', async () => {
    const view = await openView('?pairs=matrix&area=la-cardiff&boards=name');
    const grid = view.getByRole('grid');
    await grid.waitFor();
    const labels = await grid.getByRole('gridcell').evaluateAll(cells => cells.map(cell => cell.getAttribute('aria-label')));
    expect(labels.some(label => label?.endsWith(': not known, no link recorded'))).toBe(true);
    const place = labels.findIndex(label => label?.endsWith(': not known, no link recorded'));
    await grid.getByRole('gridcell').nth(place).hover();
    await expect.poll(() => view.getByTestId('matrix-pair').innerText()).toContain('not known, no link recorded');
  });
});

describe('the names along the sides of the matrix', () => {
  const wide = { width: 1440, height: 900 };
  afterAll(() => page.setViewportSize(wide));

  test.each(['en', 'cy'].flatMap(language => [wide, { width: 1920, height: 1080 }].map(size => ({ language, size }))))(
    'stand whole, and none meets another: $language at $size.width',
    async ({ language, size }) => {
      await page.setViewportSize(size);
      for (const asked of ['area=rpb-region-gwent', 'area=police-area-south-wales', 'kind=csp,psb', 'area=la-cardiff&boards=region']) {
        const view = await openView(`?lang=${language}&pairs=matrix&${asked}`);
        await view.getByRole('grid').waitFor();
        const texts = await textsOf(view.locator('[data-head]'));
        const beyond = texts.filter(({ box }) => box.x < 0 || box.x + box.width > size.width);
        const cut = texts.filter(({ isCut, text }) => isCut || text === '');
        const key = await textsOf(view.getByRole('list', { name: language === 'en' ? 'Key' : 'Allwedd' }).getByRole('listitem'));
        const negative = key.filter(({ text }) => /[–-]\s*0\.2/.test(text));
        expect(texts.length).toBeGreaterThan(30);
        expect({ asked, cut, beyond, negative, meeting: meetingTexts(texts) }).toEqual({
          asked,
          cut: [],
          beyond: [],
          negative: [],
          meeting: [],
        });
      }
    },
  );
});

describe('judging in place', () => {
  test('asks for a verdict and for who judges, keeps what was typed when nothing can be saved, then saves, and takes back', async () => {
    const view = await openView('?area=la-cardiff');
    const opener = row(view, 'csp-cardiff:psb-cardiff').getByRole('button', { name: 'Judge' });
    const tops = (): Promise<readonly number[]> =>
      view.locator('[data-pair]').evaluateAll(rows => rows.map(each => each.getBoundingClientRect().top));
    await opener.waitFor();
    await view.locator('table[aria-busy=false]').first().waitFor();
    const before = await tops();
    await opener.click();
    const judge = view.getByTestId('judge');
    await judge.getByText('Nobody has judged it yet.').waitFor();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('value'))).toBe('REQUIRED');
    expect(await tops()).toEqual(before);
    await page.keyboard.press('Escape');
    await judge.waitFor({ state: 'hidden' });
    expect(await opener.evaluate(button => button === document.activeElement)).toBe(true);
    expect(await tops()).toEqual(before);
    await page.keyboard.press('Enter');

    await judge.getByRole('button', { name: 'Save the verdict' }).click();
    expect(await judge.getByRole('alert').innerText()).toBe('Choose a verdict first.');
    await judge.getByLabel('useful').check();
    await judge.getByRole('button', { name: 'Save the verdict' }).click();
    expect(await judge.getByRole('alert').innerText()).toBe('Say who judges: a role or an organisation.');
    await judge.getByLabel(/^Who judges/).fill('Cardiff and Vale regional team');
    await judge.getByLabel('Why', { exact: true }).fill('They meet on the same day.');

    const refuse = (code: string, more = {}): Promise<unknown> =>
      page.route('**/graphql', route =>
        String(route.request().postData()).includes('mutation Commit')
          ? route.fulfill({ json: { errors: [{ message: 'No.', extensions: { code, ...more } }], data: null } })
          : route.continue(),
      );
    await refuse('STORE_UNAVAILABLE');
    await judge.getByRole('button', { name: 'Save the verdict' }).click();
    await judge.getByText(/^Not saved: the database cannot be reached/).waitFor();
    await page.unroute('**/graphql');
    await refuse('CONFLICT', { expected: 1, actual: 1 });
    await judge.getByRole('button', { name: 'Save the verdict' }).click();
    await judge.getByText(/^Not saved yet: somebody else changed this/).waitFor();
    await page.unroute('**/graphql');
    expect(await judge.getByLabel('Why', { exact: true }).inputValue()).toBe('They meet on the same day.');

    await judge.getByRole('button', { name: 'Save the verdict' }).click();
    await judge.getByText('Saved. It stands above.').waitFor();
    expect(await judge.locator('[data-judgement]').innerText()).toMatch(
      /useful\s*Cardiff and Vale regional team, \d+ \w+ \d{4}[\s\S]*They meet on the same day\./,
    );
    await row(view, 'csp-cardiff:psb-cardiff').locator('[data-verdict=USEFUL]').first().waitFor();

    await page.keyboard.press('Escape');

    await view.getByRole('button', { name: 'More choices' }).click();
    const all = await view.locator('[data-pair]').count();
    await view.getByLabel('Judged', { exact: true }).selectOption({ label: 'not judged yet' });
    await expect.poll(search).toBe('?area=la-cardiff&judged=no');
    await row(view, 'csp-cardiff:psb-cardiff').waitFor({ state: 'detached' });
    await view
      .getByText(/not judged yet/)
      .first()
      .waitFor();
    await view.getByLabel('Judged', { exact: true }).selectOption({ label: 'changed since judged' });
    await expect.poll(() => view.locator('[data-pair]').count()).toBe(0);
    await expect.poll(search).toBe('?area=la-cardiff&judged=changed');
    await view.getByLabel('Judged', { exact: true }).selectOption({ label: 'judged or not' });
    await expect.poll(() => view.locator('[data-pair]').count()).toBe(all);
    await view.getByRole('group', { name: 'Only pairs that were judged so' }).getByLabel('useful').check();
    await expect.poll(() => view.locator('[data-pair]').count()).toBe(1);
    await page.keyboard.press('Escape');

    await page.reload();
    await opener.click();
    expect(await judge.getByLabel(/^Who judges/).inputValue()).toBe('Cardiff and Vale regional team');
    await judge.getByRole('button', { name: /^Take back/ }).click();
    await judge.getByRole('button', { name: 'Yes, take it back' }).click();
    await judge.getByText('Nobody has judged it yet.').waitFor();
    await opener.waitFor({ state: 'detached' });
    await page.keyboard.press('Escape');
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Overlaps');
  });
});

describe('the lens of overlap on the map', () => {
  test('says what to do while no board is chosen; a click chooses one, a second one shows what both share', async () => {
    await page.goto(`${tirlun.address}/?lens=overlap`);
    await mapReady(page);
    const legend = page.getByTestId('legend');
    expect(await legend.innerText()).toContain('Choose a board: click it, or press Enter on it.');
    await clickBoard('csp-torfaen');
    await expect.poll(search).toBe('?lens=overlap&pair=csp-torfaen');
    expect(await page.getByTestId('panel').count()).toBe(0);
    expect(await legend.innerText()).toContain('5 members of Torfaen CSP');
    await page.waitForTimeout(600);
    await clickBoard('psb-gwent');
    await expect.poll(search).toBe('?lens=overlap&pair=csp-torfaen,psb-gwent');
    const said = (await legend.innerText()).replaceAll(/\s+/g, ' ');
    expect(said).toContain('A+B 5 on both');
    expect(said).toContain('A 0 only on Torfaen CSP');
    expect(said).toContain('B 11 only on Gwent PSB');
    expect(await page.getByRole('status').first().textContent()).toBe(
      'Torfaen Community Safety Partnership and Gwent Public Services Board: 5 on both, 0 only on the first, 11 only on the second.',
    );
    const outline = page.locator('[role=treeitem][data-id=council-torfaen]').first();
    expect(await outline.textContent()).toContain('sits on both: Torfaen CSP and Gwent PSB');
  });

  test('counts the seats of the day, and says of a board without any that they are not known', async () => {
    await page.goto(`${tirlun.address}/?lens=overlap&pair=csp-cardiff,psb-cardiff&asOf=2010`);
    await mapReady(page);
    const legend = page.getByTestId('legend');
    await legend.getByText('as at 2010').waitFor();
    const said = (await legend.innerText()).replaceAll(/\s+/g, ' ');
    for (const words of ['A 5 on Cardiff CSP', 'B no seat on Cardiff PSB known at 2010', 'as at 2010']) expect(said).toContain(words);
    expect(said).not.toContain('on both');
  });

  test('lets go of a board by its cross and by Escape, and leaves the focus as it was', async () => {
    await page.goto(`${tirlun.address}/?lens=overlap&focus=csp-cardiff&pair=csp-torfaen,psb-gwent`);
    await mapReady(page);
    await page.getByRole('button', { name: 'Let go of Gwent PSB' }).click();
    await expect.poll(search).toBe('?lens=overlap&focus=csp-cardiff&pair=csp-torfaen');
    await page.keyboard.press('Escape');
    await expect.poll(search).toBe('?lens=overlap&focus=csp-cardiff');
    expect(await page.getByTestId('map').getAttribute('data-focus')).toBe('csp-cardiff');
  });

  test('says the same in the table', async () => {
    await page.goto(`${tirlun.address}/table?lens=overlap&pair=csp-cardiff&sort=shared`);
    const shared = page.locator('tr[data-id] td[data-column=shared]');
    await shared.first().waitFor();
    expect((await shared.allTextContents()).slice(0, 3)).toEqual([
      'chosen · 5 members',
      'shares 5 members with Cardiff CSP',
      'shares 5 members with Cardiff CSP',
    ]);
  });
});

describe.each(['en', 'cy'])('in %s', language => {
  test.each([
    ['the list', `?lang=${language}&area=la-cardiff&pair=csp-cardiff,psb-cardiff`],
    ['the matrix', `?lang=${language}&area=la-cardiff&pairs=matrix`],
  ])('axe finds nothing wrong with %s', async (_what, asked) => {
    const view = await openView(asked);
    await view.locator('[data-item], [role=grid]').first().waitFor();
    expect(await axeFindings(page)).toEqual([]);
  });
});

test('nothing in the console, nothing from elsewhere', () => {
  expect(page.troubles.filter(trouble => !/400|Failed to load resource/.test(trouble))).toEqual([]);
});

async function clickBoard(id: string): Promise<void> {
  const middle = await page.evaluate(wanted => {
    const { boxes } = (
      window as unknown as {
        tirlun: { geometry(): { boxes: { id: string; box: { x: number; y: number; width: number; height: number } }[] } };
      }
    ).tirlun.geometry();
    const box = boxes.find(one => one.id === wanted)?.box;
    return box === undefined ? null : { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }, id);
  if (middle === null) throw new Error(`No box for ${id}.`);
  await page.mouse.click(middle.x, middle.y);
}
