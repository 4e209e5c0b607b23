/** The Areas view: what each council area carries, and where the boundaries of police, health and others disagree. */
import type { Browser, Locator } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { axeFindings } from './axe.ts';
import { openPage, type Running } from './tirlun.ts';
import { downloaded, journey, type TriedPage } from './view.ts';

let tirlun: Running;
let browser: Browser;
let page: TriedPage;

journey(async started => {
  ({ tirlun, browser } = started);
  page = await openPage(browser, `${tirlun.address}/areas`);
});

async function openView(search: string): Promise<Locator> {
  await page.goto(`${tirlun.address}/areas${search}`);
  const view = page.getByTestId('areas');
  await view.locator('[data-layer], tbody tr').first().waitFor();
  return view;
}

const tilesIn = (view: Locator): Promise<string[]> =>
  view.locator('li[data-area] .visually-hidden').evaluateAll(said => said.map(one => one.textContent ?? ''));

describe('tiles', () => {
  test('all twenty-two say how many boards serve them, and the sentence names those with most', async () => {
    const view = await openView('');
    const said = await tilesIn(view);
    expect(said).toHaveLength(22);
    expect(said).toContain('Torfaen: 33 boards');
    expect(await view.innerText()).toContain(
      'Caerphilly, Blaenau Gwent, Torfaen, Monmouthshire and Newport: 33 boards serve each, more than any other area.',
    );
  });

  test('are coloured by seats, by the share assumed and by gaps; national boards can be left out', async () => {
    const view = await openView('?national=no');
    expect(await tilesIn(view)).toContain('Torfaen: 17 boards');
    await view.getByText('Assumed share', { exact: true }).click();
    await expect.poll(() => tilesIn(view)).toContain('Swansea: 10 % of the seats assumed');
    await view.getByText('Gaps', { exact: true }).click();
    await expect.poll(() => tilesIn(view)).toContain('Cardiff: 51 own gaps');
    expect(new URL(page.url()).search).toBe('?national=no&carried=gaps');
  });

  test('choosing one chooses the area for every view, and says what is behind the numbers', async () => {
    const view = await openView('');
    await view.locator('[data-area="la-torfaen"] a').click();
    await expect.poll(() => new URL(page.url()).search).toBe('?area=la-torfaen');
    const details = view.locator('section[aria-live]');
    await expect.poll(() => details.innerText()).toContain('What Torfaen carries');
    const text = await details.innerText();
    expect(text).toContain('33 boards are recorded that serve Torfaen.');
    expect(await view.innerText()).toContain('Torfaen: 33 boards. Caerphilly,');
    expect(await details.locator('button[data-body]').count()).toBe(33);
    expect(text).toMatch(/Torfaen Community Safety Partnership\s+5 seats/);
    await details.getByRole('link', { name: 'What is due twice here' }).click();
    await page.getByTestId('duplication').waitFor();
    expect(new URL(page.url())).toMatchObject({ pathname: '/duplication', search: '?area=la-torfaen' });
    await page.goBack();
    await view.locator('[data-area="la-torfaen"] a[aria-current]').waitFor();
  });

  test('own gaps lead to the very list', async () => {
    const view = await openView('?area=la-cardiff');
    await view.getByRole('link', { name: 'Its 51 own gaps' }).click();
    const gaps = page.getByTestId('gaps');
    await gaps.waitFor();
    await expect.poll(() => gaps.innerText()).toContain('1–50 of 51');
  });

  test('a wider area counts each board once, and lights its councils', async () => {
    const view = await openView('?area=rpb-region-gwent&national=no');
    expect(await view.locator('li[data-in]').count()).toBe(5);
    await view.locator('section[aria-live] details').first().waitFor();
    expect(await view.locator('section[aria-live] details[open]').count()).toBe(0);
    await expect.poll(() => view.locator('section[aria-live]').innerText()).toMatch(/\d+ boards are recorded that serve Gwent/);
  });
});

describe('layers of boundaries', () => {
  test('nine stand side by side, with the areas of each; the chosen area is said with its company', async () => {
    const view = await openView('?area=la-powys');
    expect(await view.locator('[data-layer]').count()).toBe(9);
    expect(await view.locator('[data-layer="POLICE_AREA"]').innerText()).toMatch(
      /Police\s+4 areas\s+North Wales; Dyfed-Powys; South Wales; Gwent/,
    );
    expect(await view.locator('[data-layer="POLICE_AREA"] strong').innerText()).toBe('Dyfed-Powys');
    const text = await view.innerText();
    expect(text).toContain('With whom Powys stands');
    expect(text).toMatch(/by itself in \d layers: .*Health boards/);
  });

  test('stand right below the tiles when an area is chosen, however many boards serve it', async () => {
    const view = await openView('?area=la-wrexham');
    const details = view.locator('section[aria-live]');
    expect(await details.locator('details').evaluateAll(tiers => tiers.map(tier => (tier as HTMLDetailsElement).open))).toEqual([
      true,
      false,
      false,
    ]);
    const [tiles, layers] = await Promise.all([
      view.locator('li[data-area=la-newport]').boundingBox(),
      view.locator('[data-layer]').first().boundingBox(),
    ]);
    expect((layers?.y ?? 0) - ((tiles?.y ?? 0) + (tiles?.height ?? 0))).toBeLessThan(300);
    const pictures = await view.locator('[data-layer] svg').evaluateAll(all => all.slice(0, 5).map(one => one.getBoundingClientRect().top));
    expect(new Set(pictures).size).toBe(1);
  });
});

describe('as rows, on paper, in Welsh', () => {
  test('the table has every area in the order of the map and sorts; its file says where each stands in every layer', async () => {
    const view = await openView('?shown=table');
    const rows = view.locator('tbody tr');
    expect(await rows.count()).toBe(22);
    expect(await rows.first().getAttribute('data-row')).toBe('la-anglesey');
    await view.getByRole('button', { name: 'Own gaps' }).click();
    await view.getByRole('button', { name: 'Own gaps' }).click();
    await expect.poll(() => rows.first().locator('[data-column=gaps]').innerText()).toBe('77');
    const text = (await downloaded(page, 'CSV')).toString();
    expect(text.split('\n')[0]).toContain('Police,Health boards');
    expect(text).toMatch(/Powys,.*Dyfed-Powys/);
  });

  test('says the same in Welsh', async () => {
    const view = await openView('?lang=cy&area=la-cardiff');
    expect(await view.innerText()).toContain('Yr hyn y mae Caerdydd yn ei gario');
    expect(await tilesIn(view)).toContain("Caerdydd: 31 bwrdd, wedi'i dewis");
  });

  test.each(['', '?lang=cy&area=la-torfaen', '?shown=table'])('axe finds nothing at /areas%s', async search => {
    await openView(search);
    expect(await axeFindings(page)).toEqual([]);
  });

  test('left no trouble behind', () => {
    expect(page.troubles).toEqual([]);
  });
});
