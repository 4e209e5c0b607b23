/** A view on paper: a file of its own, in lines and letters. Names and numbers are those of Wales. */
import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, test } from 'vitest';
import { axeFindings } from './axe.ts';
import { openPage, type Running } from './tirlun.ts';
import { downloadAfter, journey, type TriedPage } from './view.ts';

let tirlun: Running;
let browser: Browser;

journey(started => {
  ({ tirlun, browser } = started);
});

interface Sheet {
  readonly millimetres: readonly number[];
  readonly text: string;
  readonly pictures: number;
}

const dialogue = (page: TriedPage): ReturnType<TriedPage['getByTestId']> => page.getByTestId('print');

async function openDialogue(path: string, button = 'Print …'): Promise<TriedPage> {
  const page = await openPage(browser, `${tirlun.address}${path}`);
  await page.getByRole('button', { name: button }).click();
  await dialogue(page).getByTestId('sheets').waitFor({ timeout: 30_000 });
  return page;
}

async function choose(page: TriedPage, ...labels: readonly string[]): Promise<void> {
  for (const label of labels) await dialogue(page).locator('label').filter({ hasText: label }).first().click();
  await dialogue(page).getByTestId('sheets').waitFor({ timeout: 30_000 });
}

async function saved(page: TriedPage, button: string): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const download = await downloadAfter(page, () => dialogue(page).getByRole('button', { name: button }).click());
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

async function sheetsIn(bytes: Buffer): Promise<readonly Sheet[]> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const pictures: readonly number[] = [OPS.paintImageXObject, OPS.paintInlineImageXObject, OPS.paintImageMaskXObject];
  return Promise.all(
    Array.from({ length: pdf.numPages }, async (_none, at) => {
      const page = await pdf.getPage(at + 1);
      const { items } = await page.getTextContent();
      const { fnArray } = await page.getOperatorList();
      return {
        millimetres: page.view.slice(2).map((points: number) => Math.round((points / 72) * 25.4)),
        text: items.map(item => ('str' in item ? item.str : '')).join(' '),
        pictures: fnArray.filter(operator => pictures.includes(operator)).length,
      };
    }),
  );
}

interface Placed {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** Degrees, counter-clockwise. */
  readonly turn: number;
}
async function placedIn(bytes: Buffer, number: number): Promise<readonly Placed[]> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const { items } = await (await pdf.getPage(number)).getTextContent();
  return items.flatMap(item => {
    if (!('str' in item)) return [];
    const [a = 0, b = 0, , , x = 0, y = 0] = item.transform as readonly number[];
    return [{ text: item.str, x, y, turn: Math.round((Math.atan2(b, a) * 180) / Math.PI) }];
  });
}

/** What stands next to the right of a name, on its line. */
function besideOf(texts: readonly Placed[], name: string): string | undefined {
  const [own] = texts.filter(({ text }) => text === name);
  if (own === undefined) return undefined;
  const right = texts.filter(({ text, x, y }) => text.trim() !== '' && x > own.x && Math.abs(y - own.y) < 3);
  return right.toSorted((a, b) => a.x - b.x)[0]?.text;
}

describe('the map', () => {
  test('is printed on A0 in lines and letters, with what it is, of when, how known and from where', async () => {
    const page = await openDialogue('/?lens=structure');
    await choose(page, 'A0');
    expect(await dialogue(page).getByTestId('sheets').innerText()).toBe('1 sheet of A0');
    const { name, bytes } = await saved(page, 'Save as PDF');
    expect(name).toMatch(/^tirlun-who-covers-what-revision-1-\d{4}-\d\d-\d\d\.pdf$/);
    const sheets = await sheetsIn(bytes);
    expect(sheets.map(({ millimetres, pictures }) => ({ millimetres, pictures }))).toEqual([{ millimetres: [1189, 841], pictures: 0 }]);
    const text = sheets[0]?.text ?? '';
    for (const said of [
      'Who covers what',
      'Gwent Public Services Board',
      'North Wales Local Resilience Forum',
      'Isle of Anglesey',
      'Public services boards',
      '163 boards',
      'Community safety',
      'Revision 1 of the data',
      'Members are known of 149 of 163 boards',
      '134 sources',
      'Sheet 1 of 1',
      tirlun.address,
    ])
      expect(text).toContain(said);
    expect(text.match(/Council\b/g)?.length ?? 0).toBeGreaterThanOrEqual(22);
    expect(page.troubles).toEqual([]);
  });

  test('is printed in the other language with its accents right, while the screen stays as it was', async () => {
    const page = await openDialogue('/');
    await choose(page, 'Cymraeg');
    const [sheet] = await sheetsIn((await saved(page, 'Save as PDF')).bytes);
    expect(sheet?.text).toContain('Pwy sy’n gwasanaethu ble');
    expect(sheet?.text).toContain('Ynys Môn');
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(page.troubles).toEqual([]);
  });

  test('is cut into pieces of A4 that say where they lie, and in large print goes on over sheets', async () => {
    const page = await openDialogue('/');
    await choose(page, 'A3', 'One, cut into A4');
    const pieces = await sheetsIn((await saved(page, 'Save as PDF')).bytes);
    expect(pieces.map(({ millimetres }) => millimetres.join(' × '))).toEqual(Array.from({ length: 4 }, () => '297 × 210'));
    expect(pieces.map(({ text }) => /Piece \w\d of \w\d/.exec(text)?.[0])).toEqual(['A1', 'A2', 'B1', 'B2'].map(at => `Piece ${at} of B2`));
    await choose(page, 'A4', 'As many as it takes', 'Large print');
    const large = await dialogue(page).locator('output').innerText();
    expect(Number(/letters are ([\d.]+) points/.exec(large)?.[1])).toBeGreaterThanOrEqual(9.3);
    expect(Number(/(\d+) sheets of A4/.exec(large)?.[1])).toBeGreaterThan(1);
    expect(page.troubles).toEqual([]);
  });

  test('has behind it, where they are wanted, all documents on sheets of A4', async () => {
    const page = await openDialogue('/');
    await choose(page, 'With a list of all documents');
    await dialogue(page)
      .getByText(/^and \d+ sheets of A4 with the documents$/)
      .waitFor();
    const { bytes } = await saved(page, 'Save as PDF');
    const [map, ...list] = await sheetsIn(bytes);
    expect(map?.millimetres).toEqual([420, 297]);
    expect(list.length).toBeGreaterThan(1);
    expect(list.every(({ millimetres }) => String(millimetres) === '210,297')).toBe(true);
    expect(list[0]?.text).toContain('The 134 documents behind the landscape');
    expect(list.at(-1)?.text).toContain(`Documents, sheet ${list.length} of ${list.length}`);
  });

  test('stands in an SVG of its own with its letters', async () => {
    const page = await openDialogue('/?focus=csp-torfaen');
    await choose(page, 'SVG');
    const { name, bytes } = await saved(page, 'Save as SVG');
    const svg = bytes.toString();
    expect(name).toMatch(/\.svg$/);
    expect(svg).toContain('width="420mm" height="297mm"');
    expect(svg).toMatch(/<text [^>]*>Torfaen Community Safety Partnership<\/text>/);
    expect(svg).toContain('@font-face');
    expect(svg).not.toContain('<image');
    expect(page.troubles).toEqual([]);
  });
});

describe('a matrix of overlaps', () => {
  test('stands on one sheet upright, and where it is made smaller to lie its heads stay over their columns', async () => {
    const page = await openDialogue('/overlaps?pairs=matrix&kind=csp,psb');
    expect(await dialogue(page).getByTestId('sheets').innerText()).toBe('1 sheet of A4');
    await choose(page, 'Landscape');
    const { bytes } = await saved(page, 'Save as PDF');
    const texts = await placedIn(bytes, (await sheetsIn(bytes)).length);
    const find = (text: string, turn: number): Placed => {
      const [found] = texts.filter(one => one.text === text && one.turn === turn);
      if (found === undefined) throw new Error(`${text} does not stand there turned by ${turn}.`);
      return found;
    };
    // Cells are square: names above them stand as far apart as names beside them.
    const across = find('Newport CSP', 90).x - find('Flintshire CSP', 90).x;
    const down = find('Flintshire CSP', 0).y - find('Newport CSP', 0).y;
    expect(across / down).toBeCloseTo(1, 2);
    // A cell at hand is nothing to paper.
    expect(texts.map(({ text }) => text).join(' ')).not.toContain('share 6 of the 13 members');
    expect(page.troubles).toEqual([]);
  });
});

describe('a view beside the map', () => {
  test('is printed on as many sheets as it takes, no row of it twice, the heads of its table on each', async () => {
    const page = await openDialogue('/table');
    const said = await dialogue(page).getByTestId('sheets').innerText();
    const { bytes } = await saved(page, 'Save as PDF');
    const sheets = await sheetsIn(bytes);
    expect(said).toBe(`${sheets.length} sheets of A4`);
    expect(sheets.every(({ pictures, millimetres }) => pictures === 0 && millimetres.join(' × ') === '297 × 210')).toBe(true);
    expect(sheets.map(({ text }) => /Sheet (\d+) of/.exec(text)?.[1])).toEqual(sheets.map((_sheet, at) => String(at + 1)));
    expect(sheets.every(({ text }) => text.includes('Member list'))).toBe(true);
    expect(sheets.filter(({ text }) => text.includes('Torfaen Community Safety Partnership'))).toHaveLength(1);
    expect(page.troubles).toEqual([]);
  });
});

describe('a view that says who says so', () => {
  test('has behind it the documents that it rests on, and no others', async () => {
    const page = await openDialogue('/compare/csp-cardiff/psb-cardiff');
    await choose(page, 'With a list of the documents it rests on');
    await dialogue(page)
      .getByText(/^and \d+ sheets? of A4 with the documents$/)
      .waitFor();
    const [, list, ...more] = await sheetsIn((await saved(page, 'Save as PDF')).bytes);
    expect(more).toEqual([]);
    // Those that the card numbers.
    expect(list?.text).toContain('The 9 documents behind this');
    expect(list?.text).toContain('Crime and Disorder Act 1998');
    expect(list?.text).not.toContain('Clear as mud');
  });
});

describe('an answer to a question', () => {
  test('is printed with the question, what it was asked of, its rows and who says so, in the language of the sheet', async () => {
    const page = await openPage(browser, `${tirlun.address}/query?question=interfaces-of-board`);
    await page.getByRole('columnheader', { name: 'Other board' }).getByRole('button').click();
    await page.getByRole('button', { name: 'Print …' }).click();
    await dialogue(page).getByTestId('sheets').waitFor({ timeout: 30_000 });
    const { name, bytes } = await saved(page, 'Save as PDF');
    expect(name).toMatch(/^tirlun-how-does-this-board-stand-to-others-revision-1-\d{4}-\d\d-\d\d\.pdf$/);
    const sheets = await sheetsIn(bytes);
    expect(sheets.length).toBeGreaterThan(1);
    expect(sheets.every(({ pictures, text }) => pictures === 0 && text.includes('Who says so'))).toBe(true);
    const text = sheets.map(sheet => sheet.text).join(' ');
    for (const said of [
      'How does this board stand to others?',
      'Links, and findings on pairs; also those told of all boards of its kind, marked as general.',
      'Board: Cardiff Community Safety Partnership · Question asked of Tirlun on',
      '33 rows',
      'Revision 1 of the data',
      'Members are known of 149 of 163 boards',
      '134 sources',
      '/query?question=interfaces-of-board',
    ])
      expect(text).toContain(said);
    // Sorted as on the screen, and every row with its source.
    expect(text.indexOf('All Wales ASB Practitioners Network')).toBeLessThan(text.indexOf('Cardiff Public Services Board'));
    expect(text.match(/no\s+quote\s+recorded|“/g)?.length).toBeGreaterThanOrEqual(33);
    await choose(page, 'Cymraeg');
    const welsh = (await sheetsIn((await saved(page, 'Save as PDF')).bytes)).map(sheet => sheet.text).join(' ');
    expect(welsh).toContain("Sut mae'r bwrdd hwn yn perthyn i eraill?");
    expect(welsh).toContain('Bwrdd: Partneriaeth Diogelwch Cymunedol Caerdydd');
    expect(welsh).toContain('33 rhes');
    expect(await axeFindings(page, '[data-testid=print]')).toEqual([]);
    expect(page.troubles).toEqual([]);
  });

  test('says so where there is none, where it has no rows, and where it cannot be had in the language of the sheet', async () => {
    const own = encodeURIComponent('{ partnerships { nodes { id } } }');
    const page = await openPage(browser, `${tirlun.address}/query?document=${own}`);
    await page.getByRole('button', { name: 'Print …' }).click();
    await dialogue(page).getByText('There is no answer to print yet.').waitFor();
    await page.keyboard.press('Escape');
    await page.goto(`${tirlun.address}/query?question=who-sits-on&partnership=asb-network`);
    await page.getByTestId('row-count').waitFor();
    await page.getByRole('button', { name: 'Print …' }).click();
    await dialogue(page).getByTestId('sheets').waitFor({ timeout: 30_000 });
    const [sheet] = await sheetsIn((await saved(page, 'Save as PDF')).bytes);
    expect(sheet?.text).toContain('The answer has no rows. That is not a no: nothing of this is recorded.');
    await page.route('**/graphql', route => route.abort());
    await dialogue(page).locator('label').filter({ hasText: 'Cymraeg' }).first().click();
    await dialogue(page).getByRole('alert').waitFor();
    expect(await dialogue(page).getByRole('button', { name: 'Save as PDF' }).isDisabled()).toBe(true);
  });
});

describe('the dialogue', () => {
  test.each([
    ['/', 'Print …'],
    ['/flows?lang=cy', 'Argraffu …'],
  ])('at %s is worked by keys and has no faults that axe finds', async (path, button) => {
    const page = await openDialogue(path, button);
    expect(await axeFindings(page, '[data-testid=print]')).toEqual([]);
    await page.keyboard.press('Escape');
    await dialogue(page).waitFor({ state: 'detached' });
    expect(await page.getByRole('button', { name: button }).evaluate(element => element === document.activeElement)).toBe(true);
    expect(page.troubles).toEqual([]);
  });

  test('says so where a part does not come from the server, and makes no file of the rest', async () => {
    const page = await openPage(browser, `${tirlun.address}/`);
    await page.route('**/*.ttf', route => route.abort());
    await page.getByRole('button', { name: 'Print …' }).click();
    await dialogue(page).getByTestId('sheets').waitFor({ timeout: 30_000 });
    await dialogue(page).getByRole('button', { name: 'Save as PDF' }).click();
    await dialogue(page).getByRole('alert').waitFor();
    expect(await dialogue(page).getByRole('alert').innerText()).toBe(
      'The file could not be made: its letters could not be fetched. Try again in a while.',
    );
  });
});

// Last, for it changes the landscape.
describe('a map looked through a what-if', () => {
  /** Somebody ends, and somebody takes a seat. */
  async function suppose(id: string): Promise<void> {
    const ask = async (
      query: string,
      variables: unknown = {},
    ): Promise<{ readonly data: { readonly landscape: { revision: number } } }> => {
      const answer = await fetch(`${tirlun.address}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      });
      return (await answer.json()) as Awaited<ReturnType<typeof ask>>;
    };
    const step = (order: number, properties: Readonly<Record<string, string>>) => ({
      kind: 'ScenarioStep',
      id: `${id}-${order}`,
      properties: { scenario: id, order, ...properties },
    });
    const input = {
      expectedRevision: (await ask('{ landscape { revision } }')).data.landscape.revision,
      author: 'Tester of sheets',
      reason: 'To be printed',
      upsert: [
        { kind: 'Scenario', id, properties: { nameEn: 'Gwent otherwise', nameCy: 'Gwent fel arall' } },
        step(1, { action: 'END', about: 'pcc-gwent', on: '2028' }),
        step(2, { action: 'ADD_SEAT', about: 'probation', other: 'lrf-north-wales' }),
      ],
      remove: [],
    };
    const answer = await ask('mutation ($input: CommitInput!) { commit(input: $input) { revision } }', { input });
    expect(answer).toMatchObject({ data: { commit: {} } });
  }

  async function openThrough(path: string, button?: string): Promise<TriedPage> {
    const page = await openPage(browser, `${tirlun.address}${path}`);
    await page.getByTestId('moments-key').waitFor();
    await page.getByRole('button', { name: button ?? 'Print …' }).click();
    await dialogue(page).getByTestId('sheets').waitFor({ timeout: 30_000 });
    return page;
  }

  const whole = (sheets: readonly Sheet[]): string =>
    sheets
      .map(({ text }) => text)
      .join(' ')
      .replaceAll(/\s+/g, ' ');

  test('says through which, who vanishes, who loses and who gains, with the key to it, and how much is known at it', async () => {
    await suppose('gwent-otherwise');
    const page = await openThrough('/?scenario=gwent-otherwise');
    const { bytes } = await saved(page, 'Save as PDF');
    const sheets = await sheetsIn(bytes);
    expect(sheets.map(({ pictures }) => pictures)).toEqual([0]);
    const text = whole(sheets);
    for (const said of ['What if: Gwent otherwise', 'What changes', '1 gone', '8 lose seats', '2 gain seats', '/?scenario=gwent-otherwise'])
      expect(text).toContain(said);
    expect(text).not.toMatch(/Leave the what-if|Who changes/);
    // Beside the names stands what becomes of each.
    const texts = await placedIn(bytes, 1);
    expect(besideOf(texts, 'Gwent PCC')).toBe('×');
    expect(besideOf(texts, 'North Wales Local Resilience Forum')).toBe('+1');
    expect(besideOf(texts, 'Gwent Public Services Board')).toBe('−1');
    expect(besideOf(texts, 'Gwent Local Resilience Forum')).toBe('13');
    await choose(page, 'SVG');
    const svg = (await saved(page, 'Save as SVG')).bytes.toString();
    for (const said of ['Gwent otherwise', '1 gone', '2 gain seats', 'Gwent PCC', '×', '+1']) expect(svg).toContain(`>${said}</text>`);
    expect(page.troubles).toEqual([]);
  });

  test('is printed before and after as it is then, and behind a curtain as what changes', async () => {
    await suppose('gwent-anew');
    const after = await openThrough('/?scenario=gwent-anew&when=after');
    const { bytes } = await saved(after, 'Save as PDF');
    const then = whole(await sheetsIn(bytes));
    expect(then).toContain('115 organisations');
    expect(then).not.toContain('Gwent PCC');
    expect(besideOf(await placedIn(bytes, 1), 'North Wales Local Resilience Forum')).toBe('13');
    const hung = await openThrough('/?scenario=gwent-anew&when=curtain&drawn=50&lang=cy', 'Argraffu …');
    const sheet = (await saved(hung, 'Cadw fel PDF')).bytes;
    const text = whole(await sheetsIn(sheet));
    expect(text).toContain("Yr hyn sy'n newid");
    expect(text).not.toContain('Llen');
    expect(besideOf(await placedIn(sheet, 1), 'CHTh Gwent')).toBe('×');
    // What the sheet says is what its address shows.
    expect(text).toContain('scenario=gwent-anew');
    expect(text).not.toContain('when=curtain');
    expect([after.troubles, hung.troubles]).toEqual([[], []]);
  });
});
