/** The page of questions, as somebody uses it who knows no GraphQL, and somebody who does. */
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import type { Browser, Download, Page } from 'playwright-core';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { askIn } from '../../schema/words/asking.ts';
import { faults } from './faults.ts';
import { openPage, type Running } from './tirlun.ts';
import { downloadAfter, journey, speakIn, textOf } from './view.ts';

let tirlun: Running;
let browser: Browser;

journey(started => {
  ({ tirlun, browser } = started);
});

/** Members of Gwent Public Services Board, as its facts have them. */
const members = ['Torfaen County Borough Council', 'Aneurin Bevan University Health Board', 'Natural Resources Wales'];

describe('a ready question, by keyboard alone', () => {
  it('is found, chosen, filled in, seen in GraphQL, asked, read, and taken along', async () => {
    const page = await openPage(browser, `${tirlun.address}/query`, { permissions: ['clipboard-read', 'clipboard-write'] });
    await rows(page, '33 rows');

    await tabTo(page, 'input[type=search]');
    await page.keyboard.type('require invite');
    await tabTo(page, '[data-question=who-sits-on]');
    await page.keyboard.press('Enter');
    await page.locator('[data-testid=question][data-id=who-sits-on]').waitFor();
    expect(
      await page.getByRole('heading', { level: 2, name: 'Whom does law require on this board, and whom does it invite?' }).count(),
    ).toBe(1);
    await rows(page, '16 rows');
    for (const member of members) expect(await row(page, member).count()).toBe(1);

    // Its one field: the board. A part of the name finds it.
    await tabTo(page, '[data-testid=field-partnership] input');
    await page.keyboard.type('torfaen community saf');
    await page.getByRole('option', { name: 'Torfaen Community Safety Partnership' }).waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(/partnership=csp-torfaen/);
    await rows(page, '5 rows');
    expect(await row(page, 'Torfaen County Borough Council').innerText()).toMatch(/law requires the seat/);
    expect(await row(page, 'Natural Resources Wales').count()).toBe(0);

    const document = await documentOn(page);
    expect(document).toContain('query WhoSitsOn(');
    expect(document).toContain('$partnership: ID!');

    await tabTo(page, '[data-testid=run]');
    await page.keyboard.press('Enter');
    await rows(page, '5 rows');

    await page.getByLabel('Table', { exact: true }).press('ArrowRight');
    const json = JSON.parse(await page.getByTestId('json').innerText()) as { readonly partnership: { readonly seats: readonly unknown[] } };
    expect(json.partnership.seats).toHaveLength(5);
    await page.getByLabel('JSON', { exact: true }).press('ArrowLeft');
    await page.getByTestId('answer').waitFor();

    const csv = await textOf(await taken(page, 'csv'));
    expect(csv.trimEnd().split('\r\n')).toHaveLength(6);
    expect(csv).toMatch(/^\uFEFFOrganisation,Roles,/);
    const xlsx = await taken(page, 'xlsx');
    expect(xlsx.suggestedFilename()).toMatch(
      /^tirlun-answer-whom-does-law-require-on-this-board-and-whom-does-it-invite-\d{4}-\d\d-\d\d\.xlsx$/,
    );
    const parts = unzipSync(new Uint8Array(await readFile(await xlsx.path())));
    const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(sheet.split('<row ').length - 1).toBe(6);
    expect(sheet).toContain('Torfaen County Borough Council');
    expect(strFromU8(parts['xl/worksheets/sheet2.xml'] ?? new Uint8Array())).toContain('csp-torfaen');

    await page.locator('[data-take=curl]').press('Enter');
    await page.getByText('Copied.', { exact: true }).waitFor();
    const command = await page.evaluate(() => navigator.clipboard.readText());
    const { stdout } = await promisify(execFile)('sh', ['-c', `${command} --silent`]);
    expect((JSON.parse(stdout) as { readonly data: typeof json }).data).toEqual(json);

    // The address is the question: another page that opens it has the same rows.
    const again = await openPage(browser, page.url());
    await rows(again, '5 rows');
    expect(await again.getByTestId('field-partnership').getAttribute('data-value')).toBe('csp-torfaen');
    await page.goBack();
    await rows(page, '16 rows');
    expect([...page.troubles, ...again.troubles]).toEqual([]);
    await again.close();
  });
});

describe('the bar of the page', () => {
  it('is the same as everywhere: the views, the search, the languages; the landscape comes once somebody searches', async () => {
    const page = await openPage(browser, `${tirlun.address}/query`);
    const landscapes: string[] = [];
    page.on('request', request => {
      if (request.postData()?.includes('"Landscape"') === true) landscapes.push(request.url());
    });
    await rows(page, '33 rows');
    const views = page.getByRole('navigation', { name: 'Views' });
    expect(await views.getByRole('link').allTextContents()).toEqual(await viewsOfMap());
    expect(await views.locator('[aria-current=page]').textContent()).toBe('Questions');
    expect(landscapes).toEqual([]);

    await page.locator('main h2').click();
    await page.keyboard.press('/');
    await page.keyboard.type('cardiff csp');
    await page.getByTestId('search').press('ArrowUp');
    await page.getByRole('option', { name: 'Cardiff Community Safety Partnership', exact: false }).first().click();
    await page.waitForURL(/\/partnership\/csp-cardiff/);
    await page.getByTestId('panel').waitFor();
    await page.goBack();
    await rows(page, '33 rows');
    await speakIn(page, 'cy');
    await page.waitForURL(/lang=cy/);
    await page.getByRole('navigation', { name: 'Golygon' }).getByRole('link', { name: 'Bylchau' }).click();
    await page.waitForURL(/\/gaps\?lang=cy$/);
    await page.getByTestId('gaps').waitFor();
    expect(page.troubles).toEqual([]);
  });

  async function viewsOfMap(): Promise<readonly string[]> {
    const page = await openPage(browser, `${tirlun.address}/gaps`);
    await page.getByTestId('gaps').waitFor();
    const names = await page.getByRole('navigation', { name: 'Views' }).getByRole('link').allTextContents();
    await page.close();
    return names;
  }
});

describe('money and data in rows', () => {
  it.each(['en', 'cy'])('keep in sight who says so, at 1440 pixels in %s, and are asked of an area', async lang => {
    const ask = askIn[lang as 'en' | 'cy'];
    for (const question of ['money-by-status', 'money-from', 'data-of-body']) {
      const page = await openPage(browser, `${tirlun.address}/query?question=${question}&lang=${lang}`);
      const answer = page.getByTestId('answer');
      await answer.waitFor();
      expect(
        await answer.evaluate(table => (table.parentElement?.scrollWidth ?? 0) - (table.parentElement?.clientWidth ?? 0)),
      ).toBeLessThanOrEqual(0);
      await page.close();
    }
    const page = await openPage(browser, `${tirlun.address}/query?question=money-by-status&lang=${lang}&area=la-wrexham`);
    await rows(page, ask('query', 'rows', { n: 3 }));
    expect(await page.getByTestId('field-area').getAttribute('data-value')).toBe('la-wrexham');
  });
});

describe('one’s own GraphQL', () => {
  it('is written, asked with Ctrl and Enter, and reopened by its address', async () => {
    const page = await openPage(browser, `${tirlun.address}/query`);
    await rows(page, '33 rows');
    await page.getByRole('button', { name: 'Ask your own question' }).press('Enter');
    await write(
      page,
      '{ partnerships(filter: { kind: [PSB] }, first: 50) { nodes { id name(language: EN) { text language isFallback needsCheck } } } }',
    );
    await page.keyboard.press('Control+Enter');
    await rows(page, '13 rows');
    expect(await row(page, 'Gwent Public Services Board').count()).toBe(1);
    await page.waitForURL(/PSB/);
    const again = await openPage(browser, page.url());
    expect(await documentOn(again)).toContain('kind: [PSB]');
    // What somebody else wrote is looked at before it is run.
    expect(await again.getByTestId('row-count').count()).toBe(0);
    await again.getByTestId('run').press('Enter');
    await rows(again, '13 rows');
    expect([...page.troubles, ...again.troubles]).toEqual([]);
    await again.close();
  });

  it.each(['en', 'cy'] as const)('that is wrong says in %s where and what, and the rows before it stay', async lang => {
    const ask = askIn[lang];
    const page = await openPage(browser, `${tirlun.address}/query?lang=${lang}`);
    await rows(page, ask('query', 'rows', { n: 33 }));
    await write(page, '{ partnerships { nodes { id colour } } }');
    await page.keyboard.press('Control+Enter');
    const told = page.getByTestId('faults');
    await told.waitFor();
    expect(await told.innerText()).toContain(ask('query', 'schema'));
    expect(await told.innerText()).toContain(ask('query', 'at', { line: 1, column: 29 }));
    expect(await told.locator('[lang=en]').innerText()).toContain('colour');
    await rows(page, ask('query', 'rows', { n: 33 }));
    await write(page, 'mutation { commit(input: { expectedRevision: 1, author: "a", reason: "b", upsert: [], remove: [] }) { revision } }');
    await page.keyboard.press('Control+Enter');
    await told.getByText(ask('query', 'changes')).waitFor();
    expect(page.troubles).toEqual([]);
  });
});

describe.each(['en', 'cy'] as const)('input that will not do, in %s', lang => {
  const ask = askIn[lang];

  it('says what is allowed, and is not sent', async () => {
    const page = await openPage(browser, `${tirlun.address}/query?question=around-board&steps=9&lang=${lang}`);
    const steps = page.getByTestId('allowed-steps');
    await steps.getByText(ask('query', 'allowedBetween', { least: '1', most: '3' })).waitFor();
    await page.getByTestId('run').click();
    expect(await page.getByTestId('asking').getAttribute('data-state')).toBe('idle');
    await page.getByTestId('field-steps').fill('1');
    await rows(page, ask('query', 'keptRows', { n: 12, all: 13 }));
    expect(await steps.count()).toBe(0);

    await page.goto(`${tirlun.address}/query?question=boards-here&tier=GALACTIC&area=la-atlantis&lang=${lang}`);
    expect(await page.getByTestId('allowed-tier').innerText()).toContain(
      lang === 'en' ? 'Allowed are: any, national, regional, local' : 'Caniateir: unrhyw un, cenedlaethol, rhanbarthol, lleol',
    );
    await page.getByTestId('allowed-area').getByText(ask('query', 'allowedListed')).waitFor();
    expect(await page.getByTestId('row-count').count()).toBe(0);
    expect(page.troubles).toEqual([]);
  });

  it('that only the server can judge is answered with its reason', async () => {
    const page = await openPage(browser, `${tirlun.address}/query?question=boards-here&area=la-atlantis&lang=${lang}`);
    const told = page.getByTestId('faults');
    await told.getByText(ask('query', 'BAD_USER_INPUT')).waitFor();
    expect(await told.locator('[lang=en]').innerText()).toContain('nobody bears “la-atlantis”');
  });
});

describe('with the server cut off after the page is open', () => {
  it.each(['en', 'cy'] as const)('says so in %s, keeps question, rows and files, and asks again when it is back', async lang => {
    const ask = askIn[lang];
    const page = await openPage(browser, `${tirlun.address}/query?question=who-sits-on&lang=${lang}`);
    await rows(page, ask('query', 'rows', { n: 16 }));
    await page.waitForLoadState('networkidle');
    await faults.serverLost(page);
    await page.getByTestId('run').click();
    await page.getByTestId('unreachable').getByText(ask('query', 'unreachable')).waitFor();
    await rows(page, ask('query', 'rows', { n: 16 }));

    // Another board: the names are here, and the rows say that they are of the one before.
    await page.getByTestId('field-partnership').locator('input').fill('torfaen');
    await page
      .getByRole('option', { name: lang === 'en' ? 'Torfaen Community Safety Partnership' : 'Partneriaeth Diogelwch Cymunedol Torfaen' })
      .click();
    await page.getByText(ask('query', 'changed')).waitFor();
    expect((await taken(page, 'xlsx')).suggestedFilename()).toMatch(/\.xlsx$/);

    await page.unroute('**/graphql');
    await page.getByTestId('run').click();
    await rows(page, ask('query', 'rows', { n: 5 }));
    expect(await page.getByTestId('unreachable').count()).toBe(0);
  });
});

describe('in a narrow window and on paper', () => {
  it.each(['en', 'cy'])('nothing stands beyond the edge in %s, and rows are read', async lang => {
    const page = await openPage(browser, `${tirlun.address}/query?lang=${lang}`, { viewport: { width: 720, height: 450 } });
    await page.getByTestId('answer').waitFor();
    const beyond = (): Promise<readonly string[]> =>
      page
        .locator('header, header *, nav *, main button, main select, main input, main p, main h2')
        .evaluateAll(parts =>
          parts
            .filter(part => part.closest('table') === null && part.getBoundingClientRect().right > window.innerWidth + 0.5)
            .map(part => part.outerHTML.slice(0, 100)),
        );
    for (const width of [720, 1024, 1280]) {
      await page.setViewportSize({ width, height: 450 });
      expect({ width, beyond: await beyond() }).toEqual({ width, beyond: [] });
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
    }
    // However low the window, some of the rows can be brought into sight.
    await page.getByTestId('answer').locator('tbody tr').first().scrollIntoViewIfNeeded();
    expect((await page.getByTestId('answer').locator('..').boundingBox())?.height).toBeGreaterThan(150);
  });

  it('a sheet has the question, what it was asked of, every row, and who says so', async () => {
    const page = await openPage(browser, `${tirlun.address}/query?question=interfaces-of-board`);
    await rows(page, '33 rows');
    await page.emulateMedia({ media: 'print' });
    const seen = await page.locator('body').innerText();
    expect(seen).toMatch(/^How does this board stand to others\?/);
    expect(seen).toMatch(/Board: Cardiff Community Safety Partnership · Question asked of Tirlun on \d{1,2} [A-Z][a-z]+ \d{4}, revision 1/);
    expect(seen).toContain('CSP Review Phase Two Survey');
    expect(seen).not.toContain('Find a question');
    const height = await page.getByTestId('answer').evaluate(answer => answer.getBoundingClientRect().height);
    expect(height).toBeGreaterThan(900);
  });
});

async function rows(page: Page, count: string): Promise<void> {
  await page.getByTestId('row-count').getByText(count, { exact: true }).waitFor();
}

function row(page: Page, name: string): ReturnType<Page['locator']> {
  return page
    .getByTestId('answer')
    .locator('tbody tr')
    .filter({ has: page.getByText(name, { exact: true }) });
}

/** What the editor shows, whose parts stand in a shadow. */
function documentOn(page: Page): Promise<string> {
  return page.getByTestId('editor').locator('.cm-content').innerText();
}

/** As one writes it: all that stands there is chosen, and written over. */
async function write(page: Page, text: string): Promise<void> {
  await page.getByTestId('editor').locator('.cm-content').click();
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText(text);
}

function taken(page: Page, name: 'csv' | 'xlsx'): Promise<Download> {
  return downloadAfter(page, () => page.locator(`[data-take=${name}]`).press('Enter'));
}

async function tabTo(page: Page, selector: string): Promise<void> {
  for (let pressed = 0; pressed < 120; pressed += 1) {
    if (await page.locator(`${selector}:focus`).count()) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${selector}.`);
}
