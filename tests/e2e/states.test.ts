/** What the page says when there is no landscape to show, or when it grows old. A picture of each lies in .cache/e2e. */
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { axeFindings } from './axe.ts';
import { faults, onLandscape, openFaulty, unreadable } from './faults.ts';
import { mapReady, openPage, type Running } from './tirlun.ts';
import { journey } from './view.ts';

const pictures = fileURLToPath(new URL('../../.cache/e2e/states/', import.meta.url));

let tirlun: Running;
let browser: Browser;

journey(async started => {
  ({ tirlun, browser } = started);
  await mkdir(pictures, { recursive: true });
});

const at = (path: string): string => `${tirlun.address}${path}`;
const map = (page: Page, state: string): Promise<unknown> => page.waitForSelector(`[data-testid=map][data-state=${state}]`);
const picture = (page: Page, name: string): Promise<unknown> => page.screenshot({ path: `${pictures}${name}.png` });

describe.each([
  { lang: 'en', search: '' },
  { lang: 'cy', search: '?lang=cy' },
])('in $lang', ({ lang, search }) => {
  const said = (english: string, welsh: string): string => (lang === 'en' ? english : welsh);

  it('says that the landscape is loading', async () => {
    const page = await openFaulty(browser, at(`/${search}`), faults.landscapeNeverComes);
    await map(page, 'loading');
    await page.getByText(said('Loading the landscape …', "Wrthi'n llwytho'r dirwedd …")).waitFor();
    await picture(page, `loading-${lang}`);
    expect(await axeFindings(page)).toEqual([]);
  });

  it('says that the landscape is empty, and how to load one', async () => {
    const page = await openFaulty(browser, at(`/${search}`), faults.landscapeIsEmpty);
    await map(page, 'empty');
    expect(await page.getByTestId('map').getAttribute('data-revision')).toBe('7');
    expect(await page.getByRole('heading').allTextContents()).toEqual([said('This landscape is empty.', "Mae'r dirwedd hon yn wag.")]);
    expect(await page.getByTestId('map').textContent()).toContain('npm run seed');
    await picture(page, `empty-${lang}`);
    expect(await axeFindings(page)).toEqual([]);
  });

  it('says what the server refused, in the server’s words', async () => {
    const page = await openFaulty(browser, at(`/${search}`), faults.serverRefuses);
    await map(page, 'error');
    expect(await page.locator('[role=alert] [lang=en]').textContent()).toBe('The store is out of reach.');
    await picture(page, `error-${lang}`);
    expect(await axeFindings(page)).toEqual([]);
  });

  it('says that the page broke, rather than nothing', async () => {
    const page = await openFaulty(browser, at(`/${search}`), faults.landscapeMakesNoSense);
    await map(page, 'error');
    await page
      .getByRole('heading', { name: said('Something went wrong in this page.', 'Aeth rhywbeth o’i le yn y dudalen hon.') })
      .waitFor();
    await picture(page, `broken-${lang}`);
    expect(await axeFindings(page)).toEqual([]);
  });

  it('says that the database is away, since when, and shows the last that was read', async () => {
    const page = await openFaulty(browser, at(`/${search}`), faults.databaseAway);
    await map(page, 'away');
    const notice = (await page.getByTestId('notice').textContent()) ?? '';
    expect(notice).toContain(
      said(
        'The database cannot be reached since 1 March at 09:41. You see revision 1',
        "Ni ellir cyrraedd y gronfa ddata ers 1 Mawrth am 09:41. Rydych yn gweld fersiwn 1 o'r data",
      ),
    );
    await picture(page, `away-${lang}`);
  });

  it('says that something newer cannot be read: what, and how it is mended, in the server’s words', async () => {
    const page = await openFaulty(browser, at(`/${search}`), faults.recordUnreadable);
    await mapReady(page);
    const notice = page.getByTestId('notice');
    const sentence = said(
      'Something newer in the database cannot be read',
      'Mae rhywbeth mwy newydd yn y gronfa ddata na ellir ei ddarllen',
    );
    expect(await notice.textContent()).toContain(sentence);
    expect(await notice.getByText(unreadable).count()).toBe(1);
    expect(await notice.locator('[lang=en]').count()).toBe(lang === 'en' ? 0 : 1);
    await picture(page, `unreadable-${lang}`);
    expect(await axeFindings(page)).toEqual([]);
  });

  it('does not know an address that nobody made, and says so with 404', async () => {
    const page = await openFaulty(browser, 'about:blank', () => Promise.resolve());
    const response = await page.goto(at(`/nowhere${search}`));
    expect(response?.status()).toBe(404);
    await page.getByRole('heading', { name: said('There is no page at this address.', 'Nid oes tudalen yn y cyfeiriad hwn.') }).waitFor();
    expect(await page.title()).toBe(said('No such page · Tirlun', 'Dim tudalen o’r fath · Tirlun'));
    expect(await page.getByRole('main').textContent()).toContain('/nowhere');
    await picture(page, `unknown-address-${lang}`);
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('link', { name: said('Go to the map', "Mynd i'r map") }).click();
    await mapReady(page);
    expect(await page.locator('html').getAttribute('lang')).toBe(lang);
  });
});

describe('a page that has its landscape', () => {
  it('tries again when it is told to', async () => {
    const page = await openFaulty(browser, at('/'), faults.serverRefuses);
    await map(page, 'error');
    await page.unrouteAll();
    await page.getByRole('button', { name: 'Try again' }).click();
    await mapReady(page);
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  it('loads by itself when the server comes back', async () => {
    const page = await openFaulty(browser, at('/'), faults.serverLost);
    await map(page, 'error');
    await page.unrouteAll();
    await mapReady(page);
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  it('goes on working when the server is lost, and says so until it is back', async () => {
    const page = await openPage(browser, at('/'));
    await mapReady(page);
    await faults.serverLost(page);
    await page.getByTestId('notice').filter({ hasText: 'This page has lost its server.' }).waitFor();
    await picture(page, 'offline-en');
    await page.getByLabel('Lens').selectOption('seats');
    expect(new URL(page.url()).search).toBe('?lens=seats');
    await page.getByRole('link', { name: 'Table' }).click();
    await page.locator('tr[data-id=csp-torfaen]').click();
    const panel = page.getByTestId('panel');
    await panel.getByRole('alert').waitFor();
    const [notice, beside] = await Promise.all([page.getByTestId('notice').boundingBox(), panel.boundingBox()]);
    expect((notice?.x ?? 0) + (notice?.width ?? 0)).toBeLessThan(beside?.x ?? 0);
    await page.unrouteAll();
    await panel.locator('[data-part=members]').waitFor();
    await page.getByTestId('notice').waitFor({ state: 'detached' });
  });

  it('takes a new revision without losing the view', async () => {
    const page = await openPage(browser, at('/partnership/csp-cardiff?focus=csp-cardiff&tier=local'));
    await mapReady(page);
    const before = page.url();
    const revision = await commitTheme(tirlun.address);
    await page.waitForSelector(`[data-testid=map][data-revision="${revision}"]`);
    expect(page.url()).toBe(before);
    expect(await page.getByTestId('map').getAttribute('data-focus')).toBe('csp-cardiff');
  });

  it('asks again for a new revision that it was refused, though nothing is told once more', async () => {
    const page = await openPage(browser, at('/'));
    await mapReady(page);
    const refusals = [503, 502];
    await onLandscape(page, route => {
      const status = refusals.pop();
      return status === undefined ? route.continue() : route.fulfill({ status, body: 'Too busy.' });
    });
    const revision = await commitTheme(tirlun.address);
    await page.waitForSelector(`[data-testid=map][data-revision="${revision}"]`);
    expect(refusals).toEqual([]);
    // It is there now: nobody asks for it any more.
    let asked = 0;
    page.on('request', request => (asked += request.url().endsWith('/graphql') ? 1 : 0));
    await page.waitForTimeout(5_000);
    expect(asked).toBe(0);
  });

  it('takes another landscape of the same number', async () => {
    const page = await openFaulty(browser, at('/'), page =>
      page.addInitScript(() => {
        const Line = window.EventSource;
        window.EventSource = class extends Line {
          constructor(url: string | URL) {
            super(url);
            window.addEventListener('tell', event =>
              this.dispatchEvent(new MessageEvent('revision', { data: (event as CustomEvent<string>).detail })),
            );
          }
        };
      }),
    );
    await mapReady(page);
    const revision = Number(await page.getByTestId('map').getAttribute('data-revision'));
    await onLandscape(page, async route => {
      const answer = await route.fetch();
      await route.fulfill({ response: answer, body: (await answer.text()).replaceAll('Cardiff', 'Caer Dydd') });
    });
    const tell = (news: object): Promise<void> =>
      page.evaluate(detail => void window.dispatchEvent(new CustomEvent('tell', { detail })), JSON.stringify(news));
    await tell({ revision, changedIds: ['csp-cardiff'] });
    await page.getByRole('link', { name: 'Table' }).click();
    await expect.poll(() => page.locator('tr[data-id=csp-cardiff]').innerText()).toContain('Caer Dydd');
  });
});

async function commitTheme(address: string): Promise<number> {
  const ask = async (query: string, variables: object = {}): Promise<unknown> => {
    const body = JSON.stringify({ query, variables });
    const response = await fetch(`${address}/graphql`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body });
    return ((await response.json()) as { readonly data: unknown }).data;
  };
  const { landscape } = (await ask('{ landscape { revision } }')) as { readonly landscape: { readonly revision: number } };
  const theme = { kind: 'Theme', id: 'e2e-theme', properties: { nameEn: 'Tests', nameCy: 'Profion', nameCyBasis: 'to_check' } };
  const input = { expectedRevision: landscape.revision, author: 'e2e', reason: 'A new revision', upsert: [theme], remove: [] };
  const answer = await ask('mutation ($input: CommitInput!) { commit(input: $input) { revision } }', { input });
  return (answer as { readonly commit: { readonly revision: number } }).commit.revision;
}
