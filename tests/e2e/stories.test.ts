/** Stories: told over the map, made of views from anywhere, put in order by keyboard, duplicated, shared by address, in both languages. */
import type { Browser, Locator } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { axeFindings } from './axe.ts';
import { mapReady, openPage, type Running } from './tirlun.ts';
import { downloaded, goToView, journey, speakIn, type TriedPage } from './view.ts';

let tirlun: Running;
let browser: Browser;
let page: TriedPage;

journey(async started => {
  ({ tirlun, browser } = started);
  page = await openPage(browser, `${tirlun.address}/story`);
});

const at = (path: string): string => tirlun.address + path;
const bar = (): Locator => page.getByTestId('story');
const caption = (): Promise<string> => bar().getByTestId('caption').innerText();
const pathAndSearch = (): string => new URL(page.url()).pathname + new URL(page.url()).search;

async function openScene(path: string): Promise<void> {
  await page.goto(at(path));
  await bar().getByTestId('caption').waitFor();
}

const saved = (editor: Locator): Promise<void> => editor.getByText('Saved.', { exact: true }).waitFor();

/** A test that is tried again finds what it made before: each try has a story of its own. */
let walks = 0;
let walk = '';

const storyCard = (): Locator => page.locator('li[data-story]').filter({ has: page.getByRole('link', { name: walk, exact: true }) });

/** Keeps what is on the screen. */
async function keep(words: { readonly story?: string; readonly name?: string; readonly en: string; readonly cy?: string }): Promise<void> {
  await page.getByRole('button', { name: 'Keep this view in a story …' }).click();
  const dialog = page.getByTestId('keep-view');
  await dialog.getByLabel('In which story').selectOption({ label: words.story ?? 'a new story' });
  if (words.name !== undefined) await dialog.getByLabel('Name in English').fill(words.name);
  await dialog.getByLabel('What is said in English').fill(words.en);
  await dialog.getByLabel('What is said in Welsh').fill(words.cy ?? '');
  await dialog.getByLabel('Who saves: a role or an organisation').fill('Network office');
  await dialog.getByRole('button', { name: 'Keep the view' }).click();
  await dialog.getByRole('link', { name: 'Open it there' }).waitFor();
  await dialog.getByRole('button', { name: 'Close' }).click();
}

describe('the stories of Wales', () => {
  test('stand in a list with what each is about, and in a table that can be taken along', async () => {
    await page.goto(at('/story'));
    const view = page.getByTestId('stories');
    await view.locator('li[data-story]').first().waitFor();
    expect(await view.locator('li[data-story] h3').allInnerTexts()).toEqual([
      'What changes when police and crime commissioners end in 2028 7 scenes',
      'What we do twice 8 scenes',
      'Who sits where, and why 7 scenes',
    ]);
    expect(await axeFindings(page)).toEqual([]);
    await view.getByText('Scenes as a table', { exact: true }).click();
    await view.locator('tbody tr').first().waitFor();
    expect(await view.locator('tbody tr').count()).toBe(22);
    const file = (await downloaded(page, 'CSV')).toString();
    expect(file.split('\r\n').filter(line => line !== '')).toHaveLength(23);
    expect(file).toContain('/compare/csp-cardiff/psb-cardiff');
    expect((await downloaded(page, 'XLSX')).subarray(0, 2).toString()).toBe('PK');
    expect(pathAndSearch()).toBe('/story?shown=table');
  });

  test('one of them is laid out scene after scene, for paper too', async () => {
    await page.goto(at('/story?only=who-sits-where'));
    const view = page.getByTestId('stories');
    await view.locator('li[data-scene]').first().waitFor();
    expect(await view.locator('li[data-scene]').count()).toBe(7);
    expect(await view.innerText()).toContain('Notes for who speaks: Councils are columns');
    expect(await axeFindings(page)).toEqual([]);
    const paper = await page.pdf({ preferCSSPageSize: true });
    expect(paper.length).toBeGreaterThan(10_000);
  });

  test('a scene shows its view with what is said; arrow keys go on, the language changes in its place, Back leads back', async () => {
    await openScene('/story/who-sits-where?scene=2');
    await mapReady(page);
    expect(await page.getByTestId('map').getAttribute('data-focus')).toBe('csp-cardiff');
    expect(await bar().innerText()).toContain('Scene 2 of 7');
    expect(await caption()).toContain('has 5 recorded seats');
    expect(await axeFindings(page, '[data-testid=story]')).toEqual([]);
    await page.locator('body').press('ArrowRight');
    await expect.poll(pathAndSearch).toBe('/story/who-sits-where?scene=3');
    await expect.poll(() => page.getByTestId('map').getAttribute('data-focus')).toBe('psb-cardiff');
    await expect.poll(() => page.locator('[role=status].visually-hidden').first().textContent()).toContain('Scene 3 of 7.');
    await speakIn(page, 'cy');
    await expect.poll(pathAndSearch).toBe('/story/who-sits-where?scene=3&lang=cy');
    await expect.poll(caption).toContain('9 sedd ar gofnod');
    expect(await page.getByTestId('map').getAttribute('data-focus')).toBe('psb-cardiff');
    expect(await axeFindings(page, '[data-testid=story]')).toEqual([]);
    await page.goBack();
    await page.goBack();
    await expect.poll(caption).toContain('has 5 recorded seats');
    await expect.poll(() => page.getByTestId('map').getAttribute('data-focus')).toBe('csp-cardiff');
    expect(await page.title()).toBe('Who sits where, and why · Tirlun');
  });

  test('one may look about in a scene: the address goes on naming it, and one step leads back to what it shows', async () => {
    await openScene('/story/who-sits-where?scene=2');
    await mapReady(page);
    await goToView(page, 'Gaps');
    await page.getByTestId('gaps').waitFor();
    expect(pathAndSearch()).toBe('/story/who-sits-where?scene=2');
    await bar().getByRole('button', { name: 'Back to the scene' }).click();
    await mapReady(page);
    expect(await page.getByTestId('map').getAttribute('data-focus')).toBe('csp-cardiff');
    await bar().getByRole('button', { name: 'Leave the story' }).click();
    await expect.poll(pathAndSearch).toBe('/?lens=seats&focus=csp-cardiff');
    expect(await bar().count()).toBe(0);
  });

  test('who says so is one click away, with the words of the source', async () => {
    await openScene('/story/done-twice?scene=5');
    await bar().getByRole('button', { name: 'Who says so' }).click();
    const said = page.getByTestId('who-says');
    await said.locator('[data-source="npt2018"]').waitFor();
    await said.getByRole('button', { name: /stated/ }).click();
    await expect.poll(() => said.innerText()).toContain('the two had not been developed in a coherent way');
    expect(await axeFindings(page, '[data-testid=story]')).toEqual([]);
  });
});

describe('a story of one’s own', () => {
  test('is made of three views from anywhere', async () => {
    walk = `Our walk ${(walks += 1)}`;
    await page.goto(at('/gaps'));
    await page.getByTestId('gaps').waitFor();
    await keep({ name: walk, en: 'First the gaps.', cy: 'Y bylchau yn gyntaf.' });
    await goToView(page, 'Areas');
    await page.getByTestId('areas').waitFor();
    await keep({ story: walk, en: 'Then the areas.' });
    await goToView(page, 'Table');
    await page.locator('tr[data-id]').first().waitFor();
    await keep({ story: walk, en: 'At last the rows.' });
    await goToView(page, 'Stories');
    await storyCard().waitFor();
    expect(await storyCard().innerText()).toContain('3 scenes');
  });

  test('is put in order by keyboard, a step taken back, written in the other language and saved', async () => {
    await page.goto(at('/story'));
    await storyCard().getByRole('link', { name: walk, exact: true }).click();
    await expect.poll(caption).toBe('First the gaps.');
    await bar().getByRole('button', { name: 'Edit' }).click();
    const editor = page.getByTestId('story-editor');
    const nth = (place: number): Promise<string> => editor.locator('li[data-scene]').nth(place).innerText();
    await editor
      .getByRole('button', { name: /At last the rows/ })
      .first()
      .focus();
    await page.keyboard.press('Alt+ArrowUp');
    await expect.poll(() => nth(1)).toContain('At last the rows');
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent ?? '')).toContain('At last the rows');
    await page.keyboard.press('Alt+ArrowUp');
    await expect.poll(() => nth(0)).toContain('At last the rows');
    await editor.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => nth(1)).toContain('At last the rows');
    await editor
      .getByRole('button', { name: /Then the areas/ })
      .first()
      .click();
    await page.getByTestId('areas').waitFor();
    await editor.getByLabel('What is said in Welsh').fill('Yna’r ardaloedd.');
    await editor.getByText('Not saved yet.').waitFor();
    expect(await axeFindings(page, '[data-testid=story]')).toEqual([]);
    await editor.getByRole('button', { name: 'Save' }).click();
    await saved(editor);
    await expect.poll(() => new URL(page.url()).search).toBe('?scene=3');
    await speakIn(page, 'cy');
    await expect.poll(caption).toContain('Yna’r ardaloedd.');
  });

  test('is put in order by drag; what is not saved outlasts the page, says so, and can be dropped', async () => {
    await page.goto(at('/story'));
    const href = await storyCard().getByRole('link').first().getAttribute('href');
    await openScene(href ?? '');
    const edit = (): Promise<void> =>
      bar()
        .getByRole('button', { name: /^Edit|^Golygu/ })
        .click();
    await edit();
    const rows = page.getByTestId('story-editor').locator('li[data-scene]');
    const order = (): Promise<readonly string[]> => rows.locator('[aria-current], button:first-of-type').allInnerTexts();
    const before = await order();
    await rows.nth(2).dragTo(rows.nth(0));
    await expect.poll(order).not.toEqual(before);
    const dragged = await order();
    expect(dragged[0]).toContain((before[2] ?? '').replace(/^\d+\s*/, ''));
    await page.reload();
    await bar().getByTestId('caption').waitFor();
    await bar().getByRole('button', { name: 'Edit (not saved yet)' }).waitFor();
    await edit();
    await expect.poll(order).toEqual(dragged);
    await page.getByTestId('story-editor').getByRole('button', { name: 'Drop' }).click();
    await expect.poll(order).toEqual(before);
    await page.reload();
    await bar().getByRole('button', { name: 'Edit', exact: true }).waitFor();
  });

  test('is duplicated, deleted and brought back', async () => {
    await page.goto(at('/story'));
    const view = page.getByTestId('stories');
    const card = storyCard();
    await card.getByRole('button', { name: /^Duplicate/ }).click();
    await card.getByRole('button', { name: 'Duplicate', exact: true }).last().click();
    const copy = view.locator('li[data-story]', { hasText: `${walk} (copy)` }).first();
    await copy.waitFor();
    expect(await copy.innerText()).toContain('3 scenes');
    await copy.getByRole('button', { name: /^Delete/ }).click();
    await copy.getByRole('button', { name: 'Yes, delete' }).click();
    await view.getByText(`“${walk} (copy)” is deleted.`).waitFor();
    await copy.waitFor({ state: 'detached' });
    await view.getByRole('button', { name: 'Undo' }).click();
    await copy.waitFor();
  });

  test('is restored elsewhere by its address, in the other language', async () => {
    await page.goto(at('/story'));
    const href = await storyCard().getByRole('link').first().getAttribute('href');
    const elsewhere = await openPage(browser, at(`${href ?? ''}?scene=2&lang=cy`));
    await elsewhere.getByTestId('story').getByTestId('caption').waitFor();
    expect(await elsewhere.getByTestId('story').innerText()).toContain('Golygfa 2 o 3');
    expect(await elsewhere.locator('[data-testid=caption] [lang=en]').innerText()).toBe('At last the rows.');
    expect(elsewhere.troubles).toEqual([]);
  });

  test('saved by two at once tells the second, and keeps what they typed', async () => {
    await page.goto(at('/story'));
    const href = await page.getByTestId('stories').getByRole('link', { name: walk, exact: true }).getAttribute('href');
    await openScene(href ?? '');
    await bar().getByRole('button', { name: 'Edit' }).click();
    const editor = page.getByTestId('story-editor');
    await editor.getByLabel('What is said in English').fill('Mine.');
    const other = await openPage(browser, at(href ?? ''));
    await other.getByTestId('story').getByRole('button', { name: 'Edit' }).click();
    const theirs = other.getByTestId('story-editor');
    await theirs.getByLabel('What is said in English').fill('Theirs.');
    await theirs.getByLabel('Who saves: a role or an organisation').fill('Torfaen');
    await theirs.getByRole('button', { name: 'Save' }).click();
    await saved(theirs);
    await editor.getByRole('alert').filter({ hasText: 'Somebody has changed this story since you began' }).waitFor();
    expect(await editor.getByLabel('What is said in English').inputValue()).toBe('Mine.');
    await editor.getByRole('button', { name: 'Save' }).click();
    await saved(editor);
    await expect.poll(caption).toBe('Mine.');
  });

  test('nobody complained of anything on the way', () => {
    expect(page.troubles).toEqual([]);
  });
});
