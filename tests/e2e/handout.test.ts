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

interface Written {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** How high its letters are, in points. */
  readonly points: number;
  readonly isUpright: boolean;
}

interface Sheet {
  readonly text: string;
  readonly written: readonly Written[];
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
    const written = items.flatMap((item): readonly Written[] => {
      if (!('str' in item) || item.str.trim() === '') return [];
      const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = item.transform as readonly number[];
      return [{ text: item.str, x, y, width: item.width, points: Math.hypot(c, d), isUpright: Math.abs(b) < Math.abs(a) / 10 }];
    });
    sheets.push({
      text: items
        .flatMap(item => ('str' in item ? [item.str] : []))
        .join(' ')
        .replaceAll(/\s+/g, ' '),
      written,
      pictures: fnArray.filter(operator => raster.includes(operator)).length,
      millimetres: sheet.view.slice(2).map(points => Math.round((points / 72) * 25.4)),
    });
  }
  return sheets;
}

const leastPoints = 6;
/** Of a capital letter, in parts of the size. */
const capital = 0.7;
const touching = 1;

function tooSmall({ written }: Sheet): readonly string[] {
  return written.filter(({ points }) => points < leastPoints).map(({ text, points }) => `${text} ${points.toFixed(2)}`);
}

/** Texts that lie over each other. */
function overlapping({ written }: Sheet): readonly string[] {
  const lines = written.filter(({ isUpright }) => isUpright);
  return lines.flatMap((one, at) =>
    lines
      .slice(at + 1)
      // What goes on in the same line is one text, told in two.
      .filter((other, next) => next > 0 || other.y !== one.y)
      .filter(other => {
        const across = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
        const down = Math.min(one.y + one.points * capital, other.y + other.points * capital) - Math.max(one.y, other.y);
        return across > touching && down > touching;
      })
      .map(other => `${one.text} / ${other.text}`),
  );
}

/** A sheet with less is mostly empty. */
const leastOnSheet = 900;
const leastPicture = 400;

function lettersOf(written: readonly Written[]): number {
  return written.reduce((sum, { text }) => sum + text.length, 0);
}

/** What stands to the left of the notes, above the foot. */
function lettersLeftOf(sheet: Sheet | undefined, notes: string): number {
  const lines = sheet?.written ?? [];
  // A letter of the picture may begin them too, further to the left.
  const [first] = lines.filter(({ text }) => notes.startsWith(text)).toSorted((a, b) => b.x - a.x);
  return first === undefined ? 0 : lettersOf(lines.filter(({ x, width, y }) => x + width < first.x && y > footPoints));
}

const footPoints = 60;

/** Words, whatever the lines that they are broken into. */
function runOn(text: string): string {
  return text.replaceAll(/\s+/g, '');
}

interface ToldScene {
  readonly notesEn: { readonly text: string };
  readonly notesCy: { readonly text: string };
}

async function notesOf(story: string): Promise<readonly { readonly en: string; readonly cy: string }[]> {
  const query =
    'query($id: ID!) { story(id: $id) { scenes { notesEn: notes(language: EN) { text } notesCy: notes(language: CY) { text } } } }';
  const answer = await fetch(`${tirlun.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables: { id: story } }),
  });
  const { data } = (await answer.json()) as { readonly data: { readonly story: { readonly scenes: readonly ToldScene[] } } };
  return data.story.scenes.map(({ notesEn, notesCy }) => ({ en: notesEn.text, cy: notesCy.text }));
}

describe('a handout', () => {
  test(
    'in both languages has a cover and each scene twice, its Welsh with its accents in front, the notes beside the pictures, and no dots',
    async () => {
      await opened('/story/who-sits-where?scene=3', 'Take home …');
      const before = page.url();
      const { name, bytes } = await taken('Both', /^Handout \(PDF\)/);
      expect(name).toMatch(/^tirlun-handout-who-sits-where-cy-en-revision-1-.*\.pdf$/);
      const sheets = await sheetsIn(bytes);
      // One of seven scenes has a panel, which has a sheet of its own.
      expect(sheets).toHaveLength(2 * (1 + 8));
      expect(sheets.filter(({ pictures }) => pictures > 0)).toEqual([]);
      expect(new Set(sheets.map(({ millimetres }) => millimetres.join(' × ')))).toEqual(new Set(['297 × 210']));
      const texts = sheets.map(({ text }) => text);
      expect(texts[0]).toContain("Pwy sy'n eistedd ble, a pham");
      expect(texts[1]).toContain('Who sits where, and why');
      expect(texts[4]).toContain(
        'Mae gan Bartneriaeth Diogelwch Cymunedol Caerdydd 5 sedd ar gofnod: cyngor, heddlu, tân, iechyd a phrawf.',
      );
      expect(texts[4]).toContain('Tudalen 5 o 18');
      expect(texts[5]).toContain('Cardiff’s Community Safety Partnership has 5 recorded seats');
      // What is said of it stands beside it.
      expect(texts[5]).toContain('Crime and Disorder Act 1998');
      // The picture is there, with its names as text: who sits on it in full, and lanes without any in a line.
      expect(texts[4]).toContain('Heddlu De Cymru');
      expect(texts[5]).toContain('South Wales Fire and Rescue Service');
      expect(texts[5]).toContain('Probation Service in Wales');
      expect(texts[5]).toMatch(/Channel panels 0\/22/);
      // The panel that a scene opens stands on the sheet after its map.
      expect(texts[15]).toContain('All four Police and Crime Commissioners');
      expect(page.url()).toBe(before);
      await expect.poll(() => part().getByRole('status').innerText()).toContain('18 pages');
      expect(page.troubles).toEqual([]);
    },
    longestMs,
  );

  test.each([
    ['who-sits-where', 8],
    // One of its cards takes two sheets in Welsh, and so in English.
    ['done-twice', 9],
    ['pccs-end-2028', 9],
  ])(
    'of %s has notes beside its pictures in letters of six points at least, and nothing over anything',
    async (story, count) => {
      await opened(`/story/${story}`, 'Take home …');
      const { bytes } = await taken('Both', /^Handout \(PDF\)/);
      const sheets = await sheetsIn(bytes);
      expect(sheets).toHaveLength(2 * (1 + count));
      expect(sheets.flatMap(tooSmall)).toEqual([]);
      expect(sheets.flatMap(overlapping)).toEqual([]);
      const said = sheets.map(({ text }) => runOn(text));
      for (const { en, cy } of await notesOf(story)) {
        // Welsh is in front; both are on a sheet with a picture.
        for (const [words, side] of [
          [cy, 0],
          [en, 1],
        ] as const) {
          const at = said.findIndex(text => text.includes(runOn(words)));
          expect([words, at % 2]).toEqual([words, side]);
          expect(lettersLeftOf(sheets[at], words)).toBeGreaterThan(leastPicture);
        }
      }
      expect(
        sheets
          .slice(2)
          .filter(sheet => lettersOf(sheet.written) < leastOnSheet)
          .map(({ text }) => text),
      ).toEqual([]);
    },
    longestMs,
  );

  test(
    'on A3 has larger letters, and the short names that have no room on A4',
    async () => {
      await opened('/story/who-sits-where', 'Take home …');
      await part().getByText('A3', { exact: true }).click();
      const { name, bytes } = await taken('English', /^Handout \(PDF\)/);
      expect(name).toMatch(/^tirlun-handout-who-sits-where-en-A3-revision-1-.*\.pdf$/);
      const sheets = await sheetsIn(bytes);
      expect(new Set(sheets.map(({ millimetres }) => millimetres.join(' × ')))).toEqual(new Set(['420 × 297']));
      expect(sheets[1]?.text).toMatch(/Scrutiny.*Scrutiny/);
      expect(Math.min(...sheets.flatMap(({ written }) => written.map(({ points }) => points)))).toBeGreaterThan(7);
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
    await expect.poll(() => part().getByRole('status').innerText()).toBe('Stopped. Nothing was saved.');
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
