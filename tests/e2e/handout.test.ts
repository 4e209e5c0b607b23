/** Leaving a story with the room: a handout and slides, in either language or in both, from the page that stays where it was. */
import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Browser } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { axeFindings } from './axe.ts';
import { openPage, type Running } from './tirlun.ts';
import { downloadAfter, journey, type TriedPage } from './view.ts';

let tirlun: Running;
let browser: Browser;
let page: TriedPage;

const longestMs = 150_000;

const part = (): ReturnType<TriedPage['getByTestId']> => page.getByTestId('handout');

journey(async started => {
  ({ tirlun, browser } = started);
  page = await openPage(browser, `${tirlun.address}/`);
  // Fourteen pictures are one answer.
  page.setDefaultTimeout(longestMs);
});

async function opened(address: string, button: string): Promise<void> {
  await page.goto(`${tirlun.address}${address}`);
  await page.getByTestId('story').getByTestId('caption').waitFor();
  await page.getByRole('button', { name: button }).click();
  await part().waitFor();
}

async function taken(language: string, button: RegExp): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  await part().getByText(language, { exact: true }).click();
  const download = await downloadAfter(page, () => part().getByRole('button', { name: button }).click());
  return { name: download.suggestedFilename(), bytes: new Uint8Array(await readFile(await download.path())) };
}

interface Sheet {
  readonly text: string;
  readonly pictures: number;
  readonly millimetres: readonly number[];
}

const raster: readonly number[] = [OPS.paintImageXObject, OPS.paintInlineImageXObject, OPS.paintImageMaskXObject];

async function sheetsIn(bytes: Uint8Array): Promise<readonly Sheet[]> {
  const pdf = await getDocument({ data: bytes, verbosity: 0 }).promise;
  const sheets: Sheet[] = [];
  for (let at = 1; at <= pdf.numPages; at += 1) {
    const sheet = await pdf.getPage(at);
    const [{ items }, { fnArray }] = await Promise.all([sheet.getTextContent(), sheet.getOperatorList()]);
    sheets.push({
      text: items
        .flatMap(item => ('str' in item ? [item.str] : []))
        .join(' ')
        .replaceAll(/\s+/g, ' '),
      pictures: fnArray.filter(operator => raster.includes(operator)).length,
      millimetres: sheet.view.slice(2).map(points => Math.round((points / 72) * 25.4)),
    });
  }
  return sheets;
}

describe('a handout', () => {
  test(
    'in both languages has a cover and each scene twice, its Welsh with its accents in front, maps and cards on sheets of their own, and no dots',
    async () => {
      await opened('/story/who-sits-where?scene=3', 'Take home …');
      const before = page.url();
      const { name, bytes } = await taken('Both', /^Handout \(PDF\)/);
      expect(name).toMatch(/^tirlun-handout-who-sits-where-cy-en-revision-1-.*\.pdf$/);
      const sheets = await sheetsIn(bytes);
      expect(sheets).toHaveLength(2 * (1 + 2 * 7));
      expect(sheets.filter(({ pictures }) => pictures > 0)).toEqual([]);
      expect(new Set(sheets.map(({ millimetres }) => millimetres.join(' × ')))).toEqual(new Set(['297 × 210']));
      const texts = sheets.map(({ text }) => text);
      expect(texts[0]).toContain("Pwy sy'n eistedd ble, a pham");
      expect(texts[1]).toContain('Who sits where, and why');
      expect(texts[6]).toContain(
        'Mae gan Bartneriaeth Diogelwch Cymunedol Caerdydd 5 sedd ar gofnod: cyngor, heddlu, tân, iechyd a phrawf.',
      );
      expect(texts[6]).toContain('Tudalen 7 o 30');
      expect(texts[7]).toContain('Cardiff’s Community Safety Partnership has 5 recorded seats');
      // What is said of it stands on its back.
      expect(texts[9]).toContain('Crime and Disorder Act 1998');
      // The picture is there, with its names as text.
      expect(texts[6]).toContain('Heddlu De Cymru');
      expect(texts[7]).toContain('South Wales Police');
      // The panel that a scene opens stands behind its map.
      expect(texts[25]).toContain('All four Police and Crime Commissioners');
      expect(page.url()).toBe(before);
      await expect.poll(() => part().getByRole('status').innerText()).toContain('30 pages');
      expect(page.troubles).toEqual([]);
    },
    longestMs,
  );

  test('can be stopped, and then saves nothing', async () => {
    await opened('/story/who-sits-where', 'Take home …');
    await part()
      .getByRole('button', { name: /^Handout \(PDF\)/ })
      .click();
    await part().getByText('Drawing scene 1 of 7').waitFor();
    await part().getByRole('button', { name: 'Stop' }).click();
    expect(await part().getByRole('status').innerText()).toBe('Stopped. Nothing was saved.');
    expect(await page.locator('iframe').count()).toBe(0);
  });

  test('says which scene could not be drawn', async () => {
    await opened('/story/who-sits-where', 'Take home …');
    await page.route('**/graphql', route => route.abort());
    await part()
      .getByRole('button', { name: /^Handout \(PDF\)/ })
      .click();
    expect(await part().getByRole('alert').innerText()).toContain('Scene 1 could not be drawn');
    await page.unroute('**/graphql');
    page.troubles.length = 0;
  });
});

describe('slides', () => {
  test(
    'in Welsh are a cover and the scenes, with titles that are placeholders, notes, and pictures as shapes',
    async () => {
      await opened('/story/done-twice?lang=cy', 'I fynd adref …');
      expect(await axeFindings(page, '[data-testid=handout]')).toEqual([]);
      const { name, bytes } = await taken('Cymraeg', /^Sleidiau \(PPTX\)/);
      expect(name).toMatch(/^tirlun-sleidiau-done-twice-cy-.*\.pptx$/);
      const files = Object.entries(unzipSync(bytes)).map(([file, own]): [string, string] => [file, strFromU8(own)]);
      const xml = (file: string): string => files.find(([own]) => own === file)?.[1] ?? '';
      const slides = files.filter(([file]) => /^ppt\/slides\/slide\d+\.xml$/.test(file));
      expect(slides).toHaveLength(1 + 8);
      expect(files.filter(([file]) => /\.(png|jpe?g|svg|emf)$/.test(file))).toEqual([]);
      expect(xml('ppt/slides/slide1.xml')).toMatch(/type="ctrTitle".*?lang="cy-GB".*?<a:t>Yr hyn a wnawn ddwywaith<\/a:t>/);
      expect(xml('ppt/slides/slide6.xml')).toMatch(/type="title".*?<a:t>Fe’i gwelwyd unwaith ar bapur/);
      expect(xml('ppt/slides/slide6.xml').match(/<p:sp>/g)?.length).toBeGreaterThan(400);
      expect(xml('ppt/notesSlides/notesSlide6.xml')).toContain('<a:t>Un llythyr am un bwrdd. Nid yw’n dweud dim am y lleill.</a:t>');
      expect(page.troubles).toEqual([]);
    },
    longestMs,
  );

  test('are offered where the story stands in the list, and the choice of languages is heard', async () => {
    await page.goto(`${tirlun.address}/story`);
    await page.locator('li[data-story=pccs-end-2028]').getByRole('button', { name: 'Take home …' }).click();
    expect(await page.getByTestId('take-home').getByRole('combobox').inputValue()).toBe('pccs-end-2028');
    await part().getByText('Both', { exact: true }).click();
    expect(await part().getByRole('radio', { name: 'Both' }).isChecked()).toBe(true);
    expect(await part().innerText()).toContain('Welsh in front and its English on the back');
    expect(await axeFindings(page, '[data-testid=handout]')).toEqual([]);
  });
});
