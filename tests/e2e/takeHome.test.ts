/** Taking the landscape home: one file, made with a button, that opens from disk with no server, no network and nothing left to ask. */
import { mkdtemp, readFile, stat } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Browser, Download } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { axeFindings } from './axe.ts';
import { mapReady, openPage, type Running } from './tirlun.ts';
import { downloadAfter, downloaded, journey, type TriedPage } from './view.ts';

let tirlun: Running;
let browser: Browser;
let page: TriedPage;
let file = '';

const dialog = (): ReturnType<TriedPage['getByTestId']> => page.getByTestId('take-home');

journey(async started => {
  ({ tirlun, browser } = started);
  page = await openPage(browser, `${tirlun.address}/`);
  await mapReady(page);
});

/** The file as somebody has it who got it by e-mail. */
async function madeFile(): Promise<string> {
  if (file !== '') return file;
  await page.getByRole('button', { name: 'Take home …' }).click();
  const download = await downloadAfter(page, () => dialog().getByRole('button', { name: 'Get the file' }).click());
  const path = join(await mkdtemp(join(tmpdir(), 'tirlun-home-')), download.suggestedFilename());
  await download.saveAs(path);
  await dialog().getByRole('button', { name: 'Close' }).click();
  return (file = path);
}

async function openFile(address = ''): Promise<TriedPage & { readonly asked: string[] }> {
  const url = pathToFileURL(await madeFile()).href;
  const opened = await openPage(browser, 'about:blank', { offline: true });
  const asked: string[] = [];
  opened.on('request', request => request.url().startsWith('data:') || request.url().startsWith('blob:') || asked.push(request.url()));
  await opened.goto(address === '' ? url : `${url}#${address}`);
  return Object.assign(opened, { asked });
}

/** The file itself and nothing else. */
const onlyItself = (opened: { readonly asked: readonly string[] }): boolean =>
  opened.asked.every(url => url.startsWith('file://') && url.includes('tirlun-wales-revision-1.html'));

describe('the dialogue', () => {
  test('says what there is to take, in both languages, and what is not in it', async () => {
    for (const [lang, open, close] of [
      ['en', 'Take home …', 'Close'],
      ['cy', 'I fynd adref …', 'Cau'],
    ] as const) {
      await page.goto(`${tirlun.address}/?lang=${lang}&lens=structure`);
      await mapReady(page);
      await page.getByRole('button', { name: open }).click();
      await dialog().getByRole('heading', { level: 3 }).first().waitFor();
      expect(await axeFindings(page, '[data-testid=take-home]')).toEqual([]);
      await dialog().getByRole('button', { name: close }).click();
      expect(await dialog().count()).toBe(0);
    }
    await page.goto(`${tirlun.address}/`);
    await mapReady(page);
  });

  test('gives a file of less than 3 MB, named after the revision', async () => {
    expect(await madeFile()).toMatch(/tirlun-wales-revision-1\.html$/);
    expect((await stat(file)).size).toBeLessThan(3_000_000);
  });
});

describe('the file, opened from disk without a network', () => {
  test('has the whole map, says what it is, and offers no change', async () => {
    const opened = await openFile();
    await mapReady(opened);
    const geometry = await opened.evaluate(() =>
      (window as unknown as { tirlun: { geometry(): { boxes: readonly unknown[] } } }).tirlun.geometry(),
    );
    expect(geometry.boxes.length).toBeGreaterThan(163);
    expect(await opened.getByTestId('map').innerText()).toContain('163 boards');
    const bar = opened.getByTestId('taken-home');
    expect(await bar.innerText()).toMatch(/^Taken home on .+: revision 1\. Nothing can be changed here\./);
    expect(await bar.getByRole('link', { name: 'The living landscape' }).getAttribute('href')).toBe(`${tirlun.address}/`);
    await bar.getByRole('button', { name: 'What is not in this file' }).click();
    expect(await bar.innerText()).toContain('questions of your own');
    expect(await opened.getByRole('button', { name: 'Keep this view in a story …' }).count()).toBe(0);
    expect(await opened.getByRole('link', { name: 'Questions' }).count()).toBe(0);
    expect(await axeFindings(opened)).toEqual([]);
    expect([onlyItself(opened), opened.troubles]).toEqual([true, []]);
  });

  test('finds, focuses, and opens a panel whose evidence is one click away', async () => {
    const opened = await openFile();
    await mapReady(opened);
    await opened.keyboard.press('/');
    await opened.keyboard.type('torfaen community safety');
    await opened
      .getByRole('option', { name: /Torfaen Community Safety Partnership/ })
      .first()
      .click();
    const panel = opened.getByTestId('panel');
    await panel.getByRole('heading', { name: /Members/ }).waitFor();
    await panel
      .getByRole('button', { name: /in legislation/ })
      .first()
      .click();
    await panel.getByText('CDA 1998', { exact: false }).first().waitFor();
    expect(await opened.evaluate(() => window.location.hash)).toContain('/partnership/csp-torfaen');
    expect(await panel.getByRole('button', { name: /Suppose/ }).count()).toBe(0);
    expect([onlyItself(opened), opened.troubles]).toEqual([true, []]);
  });

  test('has its tables, Back and Forward, and an address that restores them', async () => {
    const opened = await openFile();
    await mapReady(opened);
    await opened.getByRole('navigation').getByRole('link', { name: 'Table' }).click();
    await opened.locator('tbody tr').first().waitFor();
    expect(await opened.evaluate(() => window.location.hash)).toBe('#/table');
    await opened.goBack();
    await mapReady(opened);
    await opened.goForward();
    await opened.locator('tbody tr').first().waitFor();
    const again = await openFile('/table?rows=organisations');
    await again.locator('tbody tr').first().waitFor();
    expect(await again.evaluate(() => window.location.hash)).toBe('#/table?rows=organisations');
    expect([...opened.troubles, ...again.troubles]).toEqual([]);
  });

  test('works out overlaps and silos as the server does', async () => {
    const opened = await openFile('/overlaps');
    const living = await openPage(browser, `${tirlun.address}/overlaps`);
    const leads: string[] = [];
    for (const one of [opened, living]) {
      await one.locator('main h2').first().waitFor();
      await one.locator('[data-pair], tbody tr').first().waitFor();
      leads.push(await one.locator('main').innerText());
    }
    expect(leads[0]?.split('\n').slice(0, 4)).toEqual(leads[1]?.split('\n').slice(0, 4));
    const silos = await openFile('/silos');
    await silos.getByText('Of 190 bodies of one region, 6 stand in another community').waitFor();
    expect([...opened.troubles, ...silos.troubles]).toEqual([]);
  });

  test('tells a story scene by scene, and changes its language on the way', async () => {
    const opened = await openFile('/story/who-sits-where');
    const bar = opened.getByTestId('story');
    const caption = (): Promise<string> => bar.getByTestId('caption').innerText();
    await bar.getByTestId('caption').waitFor();
    const first = await caption();
    for (let scene = 2; scene <= 7; scene += 1) await bar.getByRole('button', { name: 'Next scene' }).click();
    expect(await opened.evaluate(() => window.location.hash)).toBe('#/story/who-sits-where?scene=7');
    expect(await caption()).not.toBe(first);
    expect(await bar.getByRole('button', { name: 'Edit' }).count()).toBe(0);
    await opened.getByTestId('language').locator('label[lang=cy]').click();
    expect(await opened.evaluate(() => window.location.hash)).toBe('#/story/who-sits-where?scene=7&lang=cy');
    expect(await opened.getByTestId('taken-home').innerText()).toContain("fersiwn 1 o'r data");
    expect(await axeFindings(opened)).toEqual([]);
    expect([onlyItself(opened), opened.troubles]).toEqual([true, []]);
  });

  test('tells it before a room, with notes in a second window', async () => {
    const opened = await openFile('/story/who-sits-where?scene=2&present=yes');
    const presenter = opened.getByTestId('presenter');
    await presenter.getByTestId('caption').waitFor();
    await opened.locator('[data-testid=readiness][data-is=ready]').waitFor({ timeout: 60_000 });
    await opened.keyboard.press('PageDown');
    await expect.poll(() => presenter.getAttribute('data-scene')).toBe('3');
    await opened.keyboard.press('l');
    await expect.poll(() => presenter.getByTestId('caption').innerText()).toContain('9 sedd ar gofnod');
    const [notes] = await Promise.all([opened.waitForEvent('popup'), opened.keyboard.press('n')]);
    await expect.poll(() => notes.locator('body').innerText()).toContain('3 o 7');
    // It is dressed as the page is, under the policy of the file too.
    expect(await notes.evaluate(() => document.adoptedStyleSheets[0]?.cssRules.length ?? 0)).toBeGreaterThan(100);
    expect([onlyItself(opened), opened.troubles]).toEqual([true, []]);
  });

  test('knows what has changed, up to the revision that it is of', async () => {
    const opened = await openFile('/changes');
    const view = opened.getByTestId('changes');
    await view.getByRole('heading', { level: 2 }).waitFor();
    await expect.poll(() => view.innerText()).toContain('revision 1');
    expect(await view.getByRole('alert').count()).toBe(0);
    expect([onlyItself(opened), opened.troubles]).toEqual([true, []]);
  });

  test('says where the questions are that need a server, and leads back', async () => {
    const opened = await openFile('/query');
    await opened.getByRole('heading', { name: 'This page is not in the file' }).waitFor();
    expect(await opened.locator('main').innerText()).toContain(tirlun.address);
    expect(await axeFindings(opened)).toEqual([]);
    expect(opened.troubles).toEqual([]);
  });
});

// A story is drawn scene after scene: on a busy machine that takes a while.
describe('the tables behind a story', { timeout: 120_000 }, () => {
  const drawnMs = 90_000;
  const afterDrawing = async (on: TriedPage, act: () => Promise<unknown>): Promise<Download> => {
    const [download] = await Promise.all([on.waitForEvent('download', { timeout: drawnMs }), act()]);
    return download;
  };
  const namesIn = (workbook: Readonly<Record<string, Uint8Array>>): readonly (string | undefined)[] =>
    [...strFromU8(workbook['xl/workbook.xml'] ?? new Uint8Array()).matchAll(/<sheet name="([^"]+)"/g)].map(([, name]) => name);

  test.each([
    ['who-sits-where', 7, ['7 Organisations']],
    ['done-twice', 8, ['6 Lines of the focus']],
    ['pccs-end-2028', 7, []],
  ])('of %s come as a workbook: its scenes, the tables behind each of the %i, its documents', async (story, scenes, empty) => {
    await page.goto(`${tirlun.address}/story/${story}`);
    await page.getByTestId('story').getByTestId('caption').waitFor();
    await page.getByRole('button', { name: 'Take home …' }).click();
    const download = await afterDrawing(page, () => dialog().getByRole('button', { name: 'Workbook (XLSX)' }).click());
    const workbook = unzipSync(await readFile(await download.path()));
    const names = namesIn(workbook);
    expect([names[0], names.at(-1)]).toEqual(['Scenes', 'Sources']);
    const numbers = new Set(names.slice(1, -1).map(name => Number(name?.split(' ')[0])));
    expect([...numbers]).toEqual(Array.from({ length: scenes }, (_none, at) => at + 1));
    const sheets = names.map((_name, at) => strFromU8(workbook[`xl/worksheets/sheet${at + 1}.xml`] ?? new Uint8Array()));
    const rows = sheets.map(sheet => sheet.match(/<row /g)?.length ?? 0);
    expect(Math.min(...rows)).toBeGreaterThan(1);
    expect(names.filter((_name, at) => sheets[at]?.includes('Nothing is recorded that would stand here'))).toEqual(empty);
    expect([rows[0], names[1]]).toEqual([scenes + 1, '1 Boards']);
    await dialog().getByRole('button', { name: 'Close' }).click();
    expect(page.troubles).toEqual([]);
  });

  test('are those of the view: what a scene compares has the rows that its own button gives', async () => {
    await page.goto(`${tirlun.address}/compare/csp-cardiff/psb-cardiff`);
    const own = (await downloaded(page, 'CSV')).toString();
    await page.goto(`${tirlun.address}/story/who-sits-where?scene=4`);
    await page.getByTestId('story').getByTestId('caption').waitFor();
    await page.getByRole('button', { name: 'Take home …' }).click();
    await dialog().getByText('scene 4 alone').click();
    const download = await afterDrawing(page, () => dialog().getByRole('button', { name: 'CSV files (ZIP)' }).click());
    const files = unzipSync(await readFile(await download.path()));
    expect(Object.keys(files)).toEqual(['1 Scenes.csv', expect.stringMatching(/^2 4 .+\.csv$/), '3 Sources.csv']);
    expect(Buffer.from(Object.values(files)[1] ?? []).toString()).toBe(own);
    await dialog().getByRole('button', { name: 'Close' }).click();
  });

  test('of one story are taken from its card, and can be had from the file too', async () => {
    const opened = await openFile('/story');
    await opened.locator('li[data-story]').first().waitFor();
    await opened.locator('li[data-story=done-twice]').getByRole('button', { name: 'Take home …' }).click();
    const part = opened.getByTestId('story-tables');
    expect(await opened.getByTestId('take-home').getByRole('combobox').inputValue()).toBe('done-twice');
    const download = await afterDrawing(opened, () => part.getByRole('button', { name: 'Workbook (XLSX)' }).click());
    expect(namesIn(unzipSync(await readFile(await download.path())))).toContain('1 Boards');
    expect([onlyItself(opened), opened.troubles]).toEqual([true, []]);
  });

  test('say at which scene something did not answer, and save nothing', async () => {
    await page.goto(`${tirlun.address}/story/who-sits-where`);
    await page.getByTestId('story').getByTestId('caption').waitFor();
    await page.route('**/graphql', route => route.abort());
    await page.getByRole('button', { name: 'Take home …' }).click();
    await dialog().getByRole('button', { name: 'Workbook (XLSX)' }).click();
    expect(await dialog().getByRole('alert').innerText()).toContain('The tables of scene 1 could not be asked for.');
    await page.unroute('**/graphql');
    page.troubles.length = 0;
  });
});
