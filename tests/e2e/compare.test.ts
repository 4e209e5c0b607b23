/** Two boards on one page, on one sheet, and the cards of all council areas. */
import { describe, expect, test } from 'vitest';
import type { Browser, Locator } from 'playwright-core';
import { axeFindings } from './axe.ts';
import { openPage, type Running } from './tirlun.ts';
import { downloadAfter, journey, textOf, type TriedPage } from './view.ts';

let tirlun: Running;
let browser: Browser;
/** One page for all journeys; what a fault has touched is not used again. */
let page: TriedPage;

journey(async started => {
  ({ tirlun, browser } = started);
  page = await openPage(browser, `${tirlun.address}/compare`);
});

async function openPair(a: string, b: string, search = ''): Promise<Locator> {
  await page.goto(`${tirlun.address}/compare/${a}/${b}${search}`);
  const view = page.getByTestId('compare');
  await view.locator(`[data-compared="${a} ${b}"]`).waitFor();
  return view;
}

async function openCards(search = ''): Promise<Locator> {
  await page.goto(`${tirlun.address}/compare?cards=yes${search}`);
  const view = page.getByTestId('compare');
  await view.locator('[data-done="22"]').waitFor({ timeout: 60_000 });
  return view;
}

const columnIn = (view: Locator, facet: string, column: string): Locator =>
  view.locator(`[data-facet=${facet}] [data-column=${column}]`).first();

function entriesIn(view: Locator, facet: string, column: string): Promise<(string | null)[]> {
  return columnIn(view, facet, column)
    .locator('[data-entry]')
    .evaluateAll(entries => entries.map(entry => entry.getAttribute('data-entry')));
}

/** Sheets of paper, as the browser would print them. */
async function sheets(): Promise<number> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  return pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

const pathOf = (): string => new URL(page.url()).pathname;

describe('two boards', () => {
  test('Cardiff: the sentence first, then who is on both and who only on the PSB, with what law does', async () => {
    const view = await openPair('csp-cardiff', 'psb-cardiff');
    const text = await view.innerText();
    expect(text).toContain('Cardiff CSP and Cardiff PSB share 5 of the 9 members recorded; law requires 3 of the 5 on both.');
    expect(await entriesIn(view, 'members', 'both')).toEqual([
      'lhb-cardiff-vale',
      'council-cardiff',
      'frs-south',
      'probation',
      'police-south-wales',
    ]);
    expect(await entriesIn(view, 'members', 'b')).toEqual(['nrw', 'cvc-c3sc', 'pcc-south-wales', 'welsh-government']);
    expect(await columnIn(view, 'members', 'a').innerText()).toContain('nothing more recorded');
    expect(await columnIn(view, 'members', 'both').locator('h5').allInnerTexts()).toEqual([
      expect.stringMatching(/required by law, on both\s+3/i),
      expect.stringMatching(/A\s*required by law\s*B\s*invited\s+2/i),
    ]);
    expect(await view.locator('[data-facet=themes]').innerText()).toContain('Not recorded on either board');
    expect(await view.locator('[data-facet=money] [data-column=b]').innerText()).toContain('not recorded');
    expect(await view.locator('[data-link]').getAttribute('data-link')).toBe('DIRECT');
    expect(await view.locator('[data-disagreement=x07] li').count()).toBeGreaterThanOrEqual(2);
  });

  test('Torfaen and Gwent: 3 of 10 whole, 3 of 6 where both work; each number shows its rows, and the address keeps them', async () => {
    const view = await openPair('csp-torfaen', 'psb-gwent');
    const number = (counted: string): Locator => view.locator(`[data-counted=${counted}]`);
    expect(await number('REQUIRED').innerText()).toBe('3 of 10 0.30');
    expect(await number('REQUIRED_LOCAL').innerText()).toBe('3 of 6 0.50');
    expect(await number('ALL').getAttribute('aria-pressed')).toBe('true');
    await number('REQUIRED_LOCAL').click();
    expect(await entriesIn(view, 'members', 'a')).toEqual(['police-gwent', 'probation']);
    expect(await entriesIn(view, 'members', 'both')).toHaveLength(3);
    expect(await entriesIn(view, 'members', 'b')).toEqual(['nrw']);
    expect(page.url()).toContain('seats=required_local');
    await page.reload();
    await view.locator('[data-compared]').waitFor();
    expect(await entriesIn(view, 'members', 'b')).toEqual(['nrw']);
    await number('REQUIRED_LOCAL').click();
    expect(await entriesIn(view, 'members', 'b')).toHaveLength(11);
  });

  test('turned round, the columns and the address turn too', async () => {
    const view = await openPair('csp-cardiff', 'psb-cardiff');
    await page.getByTestId('swap').click();
    await view.locator('[data-compared="psb-cardiff csp-cardiff"]').waitFor();
    expect(pathOf()).toBe('/compare/psb-cardiff/csp-cardiff');
    expect(await entriesIn(view, 'members', 'a')).toHaveLength(4);
    await page.goBack();
    await view.locator('[data-compared="csp-cardiff psb-cardiff"]').waitFor();
  });

  test('without assumed seats one member fewer; with what is said in general the themes are there, marked', async () => {
    const view = await openPair('csp-cardiff', 'psb-cardiff', '?assumed=no&general=yes');
    expect(await entriesIn(view, 'members', 'b')).not.toContain('cvc-c3sc');
    const themes = columnIn(view, 'themes', 'a');
    expect(await themes.locator('[data-entry]').count()).toBeGreaterThan(10);
    expect(await themes.locator('[data-entry] button').first().innerText()).toContain('in general');
  });

  test('evidence is one press of a key away, on either board', async () => {
    const view = await openPair('csp-cardiff', 'psb-cardiff');
    const toggle = view.locator('[data-entry=council-cardiff] button[aria-expanded]').first();
    await toggle.focus();
    await page.keyboard.press('Enter');
    expect(await toggle.getAttribute('aria-expanded')).toBe('true');
    const behind = await view.locator('[data-entry=council-cardiff]').first().innerText();
    expect(behind).toContain('On Cardiff CSP');
    expect(behind).toContain('Crime and Disorder Act 1998');
    expect(behind).toContain('Well-being of Future Generations (Wales) Act 2015');
  });

  test('a number in the strip leads to its rows, and the focus goes along', async () => {
    const view = await openPair('csp-cardiff', 'psb-cardiff');
    await view.locator('[data-number=kinds]').press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('compare-duties');
  });

  test('the name of a body opens its panel beside the comparison', async () => {
    const view = await openPair('csp-cardiff', 'psb-cardiff');
    await view.locator('[data-facet=members] [data-body=nrw]').click();
    expect(await page.getByTestId('panel').getAttribute('data-id')).toBe('nrw');
    expect(await view.locator('[data-compared]').isVisible()).toBe(true);
    expect(pathOf()).toBe('/compare/csp-cardiff/psb-cardiff');
  });

  test('as a table and as a file it says the same', async () => {
    const view = await openPair('csp-torfaen', 'psb-gwent');
    await view.getByText('As a table').click();
    const row = view.locator('tr[data-row="members nrw"]');
    expect(await row.innerText()).toMatch(/Natural Resources Wales[\s\S]*not recorded[\s\S]*statutory member/);
    const download = await downloadAfter(page, () => view.getByRole('button', { name: 'CSV' }).click());
    expect(download.suggestedFilename()).toMatch(/^tirlun-compared-revision-1-.*\.csv$/);
    const lines = (await textOf(download)).split('\r\n');
    expect(lines[0]).toContain('A: Torfaen CSP,B: Gwent PSB,Law,How sure,Sources');
    await expect.poll(() => view.locator('tr[data-row]').count()).toBe(lines.length - 2);
  });
});

describe('choosing', () => {
  test('nothing chosen: says so, and offers the pair of each council area', async () => {
    await page.goto(`${tirlun.address}/compare`);
    const view = page.getByTestId('compare');
    await view.getByText('No board chosen yet.').waitFor();
    await view.getByRole('link', { name: 'Cwm Taf CSP and CTM PSB' }).first().waitFor();
    expect(await view.locator('li a').count()).toBe(22);
  });

  test('a board is found by its name in the other language; then those it overlaps with most; one click compares them', async () => {
    await page.goto(`${tirlun.address}/compare`);
    const box = page.getByTestId('board-a').getByRole('combobox');
    await box.fill('torfaen pdc');
    await page.keyboard.press('Enter');
    expect(pathOf()).toBe('/compare/csp-torfaen');
    const most = page.getByTestId('most-overlapping');
    await most.getByRole('link', { name: 'Gwent Public Services Board' }).click();
    await page.locator('[data-compared="csp-torfaen psb-gwent"]').waitFor();
  });

  test('groups cannot be chosen, nor a board beside itself', async () => {
    await page.goto(`${tirlun.address}/compare/csp-cardiff`);
    const box = page.getByTestId('board-b').getByRole('combobox');
    await box.fill('(all)');
    await page.getByText('No board has that name.').waitFor();
    await box.fill('Cardiff Community Safety');
    await page.getByText('No board has that name.').waitFor();
    await box.fill('cardiff psb');
    expect(await page.getByTestId('board-b').getByRole('option').allInnerTexts()).toEqual(['Cardiff Public Services Board']);
  });

  test('an address with a board that is not there says so, and keeps the other', async () => {
    await page.goto(`${tirlun.address}/compare/csp-cardiff/csp-atlantis`);
    await page.getByRole('status').getByText('The address asks for “csp-atlantis”').waitFor();
    expect(await page.getByTestId('board-a').getAttribute('data-value')).toBe('csp-cardiff');
    await page.getByTestId('most-overlapping').locator('li').first().waitFor();
  });

  test.each([
    ['en', 'The address asks for “nobody”, and no board of this landscape is called so. The first place is empty: choose a board above.'],
    [
      'cy',
      "Mae'r cyfeiriad yn gofyn am “nobody”, ond nid oes bwrdd o'r enw hwnnw yn y dirwedd hon. Mae'r lle cyntaf yn wag: dewiswch fwrdd uchod.",
    ],
  ])('the first place stays empty where nobody is known by that name, and the second is kept: %s', async (lang, said) => {
    await page.goto(`${tirlun.address}/compare/nobody/psb-gwent?lang=${lang}`);
    await page.getByTestId('notice').getByText(said).waitFor();
    expect(await page.evaluate(() => window.tirlun?.geometry())).toEqual({ boxes: [], routes: [] });
    const held = (): Promise<readonly (string | null)[]> =>
      Promise.all(['board-a', 'board-b'].map(id => page.getByTestId(id).getAttribute('data-value')));
    expect(await held()).toEqual(['', 'psb-gwent']);
    await page.getByTestId('most-overlapping').getByRole('link').first().waitFor();
    const box = page.getByTestId('board-a').getByRole('combobox');
    await box.fill(lang === 'en' ? 'Torfaen Community Safety' : 'Diogelwch Cymunedol Torfaen');
    await box.press('Enter');
    await expect.poll(() => new URL(page.url()).pathname).toBe('/compare/csp-torfaen/psb-gwent');
    expect(await held()).toEqual(['csp-torfaen', 'psb-gwent']);
    expect(await page.getByTestId('notice').count()).toBe(0);
  });
});

describe('on paper', () => {
  test.each([
    ['csp-cardiff', 'psb-cardiff', 'en'],
    ['csp-cardiff', 'psb-cardiff', 'cy'],
    ['csp-torfaen', 'psb-gwent', 'en'],
    ['csp-torfaen', 'psb-gwent', 'cy'],
    ['csp-gwynedd-mon', 'psb-gwynedd-mon', 'cy'],
    ['csp-wrexham', 'psb-flintshire-wrexham', 'cy'],
  ])('%s and %s stand on one sheet in %s, with revision, address and sources', async (a, b, language) => {
    await openPair(a, b, language === 'cy' ? '?lang=cy' : '');
    expect(await sheets()).toBe(1);
    await page.emulateMedia({ media: 'print' });
    const sheet = page.locator('[data-sheet]');
    const text = await sheet.innerText();
    expect(text).toContain(`${tirlun.address}/compare/${a}/${b}`);
    expect(text).toContain(language === 'cy' ? "fersiwn 1 o'r data" : 'revision 1');
    expect(text).toContain('Crime and Disorder Act 1998');
    const sizes = await sheet
      .locator('*')
      .evaluateAll(all => all.filter(one => one.textContent !== '').map(one => Number.parseFloat(getComputedStyle(one).fontSize)));
    const marks = await sheet.locator('[data-sign]').evaluateAll(all => all.map(one => one.getAttribute('data-sign')));
    const keys = await sheet
      .locator('[data-mark]')
      .evaluateAll(all => all.flatMap(one => (one.checkVisibility() ? [one.getAttribute('data-mark')] : [])));
    expect(new Set(keys)).toEqual(new Set(marks));
    // 8pt in pixels of CSS.
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(10.6);
    await page.emulateMedia({ media: null });
  });

  test.each(['', '&lang=cy'])('the cards of all council areas are 22 sheets, joint boards named on each%s', async search => {
    const view = await openCards(search);
    const cards = view.locator('[data-area]');
    expect(await cards.count()).toBe(22);
    const [first, last] = [await cards.first().getAttribute('data-area'), await cards.last().getAttribute('data-area')];
    expect([first, last]).toEqual(['la-anglesey', 'la-newport']);
    const serves =
      search === ''
        ? 'Cwm Taf CSP serves Rhondda Cynon Taf and Merthyr Tydfil.'
        : 'Mae PDC Cwm Taf yn gwasanaethu Rhondda Cynon Taf a Merthyr Tudful.';
    for (const area of ['la-rhondda-cynon-taf', 'la-merthyr-tydfil'])
      expect(await view.locator(`[data-area=${area}]`).textContent()).toContain(serves);
    expect(await sheets()).toBe(22);
  });
});

test(
  'the cards are printed once every one is there, though asked for before: by the button and by the keys',
  { timeout: 120_000 },
  async () => {
    const own = await openPage(browser, 'about:blank');
    await own.addInitScript(() => {
      window.print = () => {
        const cards = document.querySelectorAll('[data-area] [data-sheet]:not([data-sheet=""])').length;
        document.documentElement.dataset['printed'] = [document.documentElement.dataset['printed'], cards].filter(Boolean).join(' ');
      };
    });
    const printed = (): Promise<string | null> => own.locator('html').getAttribute('data-printed');
    let open = (): void => undefined;
    const opened = new Promise<void>(resolve => {
      open = resolve;
    });
    await own.route('**/graphql', async route => {
      const { operationName, variables } = route.request().postDataJSON() as { operationName?: string; variables?: { a?: string } };
      if (operationName === 'Comparison' && variables?.a === 'csp-powys') await opened;
      return route.fallback();
    });
    await own.goto(`${tirlun.address}/compare?cards=yes`);
    const button = own.getByRole('button', { name: 'Print', exact: true });
    await button.click();
    await own.getByRole('status').getByText('21 of 22 cards are here …').first().waitFor({ timeout: 60_000 });
    expect(await button.isDisabled()).toBe(true);
    expect(await printed()).toBeNull();
    open();
    await expect.poll(printed, { timeout: 30_000 }).toBe('22');
    await own.keyboard.press('Control+p');
    await expect.poll(printed).toBe('22 22');
    await own.close();
  },
);

test('the cards are one button away and back', async () => {
  const view = await openPair('csp-cardiff', 'psb-cardiff');
  await view.getByRole('button', { name: 'Cards for all 22 council areas' }).click();
  await view.locator('[data-done="22"]').waitFor({ timeout: 60_000 });
  expect(page.url()).toContain('cards=yes');
  await view.getByRole('button', { name: 'Back to two boards' }).click();
  await view.locator('[data-compared="csp-cardiff psb-cardiff"]').waitFor();
});

test('a card that could not be had says so, and is there after another try', { timeout: 120_000 }, async () => {
  const own = await openPage(browser, 'about:blank');
  let isRefused = true;
  await own.route('**/graphql', async route => {
    const { operationName, variables } = route.request().postDataJSON() as { operationName?: string; variables?: { a?: string } };
    const isHit = operationName === 'Comparison' && variables?.a === 'csp-powys' && isRefused;
    if (!isHit) return route.fallback();
    return route.fulfill({ json: { errors: [{ message: 'That took too long.', extensions: { code: 'DEADLINE' } }], data: null } });
  });
  await own.goto(`${tirlun.address}/compare?cards=yes`);
  const powys = own.locator('[data-area=la-powys]');
  await powys.getByRole('alert').waitFor({ timeout: 60_000 });
  expect(await powys.textContent()).toContain('That took too long.');
  await own.getByTestId('cards-progress').getByText('21 of 22 cards are here … 1 could not be had').waitFor({ timeout: 60_000 });
  isRefused = false;
  await powys.getByRole('button', { name: 'Try again' }).click();
  await powys.locator('[data-sheet="csp-powys psb-powys"]').waitFor();
  await own.getByText('All 22 cards are here.').waitFor();
  await own.close();
});

describe.each(['en', 'cy'])('axe finds nothing in %s', language => {
  test.each([
    ['/compare?', '[data-testid=board-a]'],
    ['/compare/csp-torfaen?', '[data-testid=most-overlapping] li'],
    ['/compare/csp-torfaen/psb-gwent?', '[data-compared]'],
    ['/compare/csp-torfaen/psb-gwent?layout=table&', 'tr[data-row]'],
  ])('on %s', async (address, shown) => {
    await page.goto(`${tirlun.address}${address}lang=${language}`);
    await page.locator(shown).first().waitFor();
    expect(await axeFindings(page)).toEqual([]);
  });

  // Eleven thousand elements take their time.
  test('on the cards', { timeout: 240_000 }, async () => {
    await openCards(`&lang=${language}`);
    expect(await axeFindings(page)).toEqual([]);
  });
});

test('a change of the landscape is there without losing the place', async () => {
  const view = await openPair('csp-cardiff', 'psb-cardiff');
  await columnIn(view, 'members', 'both').locator('button[aria-expanded]').last().click();
  const input = {
    expectedRevision: 1,
    author: 'Network office',
    reason: 'A theme for Cardiff',
    upsert: [{ kind: 'Remit', from: 'psb-cardiff', to: 'serious-violence', properties: { role: 'PRIORITY', holds: 'YES' } }],
    remove: [],
  };
  const answer = await page.request.post(`${tirlun.address}/graphql`, {
    data: { query: 'mutation ($input: CommitInput!) { commit(input: $input) { revision } }', variables: { input } },
  });
  expect(await answer.json()).toEqual({ data: { commit: { revision: 2 } } });
  await columnIn(view, 'themes', 'b').locator('[data-entry=serious-violence]').waitFor();
  expect(await columnIn(view, 'members', 'both').locator('button[aria-expanded=true]').count()).toBe(1);
});

test('nothing in all this troubled the browser', () => {
  expect(page.troubles).toEqual([]);
});
