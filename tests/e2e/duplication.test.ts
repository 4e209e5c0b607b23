/** The duplication view: what is due in an area, who must, who contributes, and what could be one. */
import { describe, expect, test } from 'vitest';
import type { Browser, Locator } from 'playwright-core';
import { axeFindings } from './axe.ts';
import { openPage, type Running } from './tirlun.ts';
import { downloaded, journey, type TriedPage } from './view.ts';

let tirlun: Running;
let browser: Browser;
let page: TriedPage;

journey(async started => {
  ({ tirlun, browser } = started);
  page = await openPage(browser, `${tirlun.address}/duplication`);
});

async function openView(search: string): Promise<Locator> {
  await page.goto(`${tirlun.address}/duplication${search}`);
  const view = page.getByTestId('duplication');
  await view.waitFor();
  return view;
}

async function laneIn(view: Locator, kind: string): Promise<Locator> {
  const lane = view.locator(`[data-lane=${kind}]`);
  await lane.waitFor();
  return lane;
}

/** What a mark says aloud. */
function marksIn(part: Locator): Promise<(string | null)[]> {
  return part.locator('td button[aria-label]').evaluateAll(buttons => buttons.map(button => button.getAttribute('aria-label')));
}

describe('where no area is chosen', () => {
  test('all of Wales, seven regions and twenty-two councils wait to be chosen, in both languages', async () => {
    const view = await openView('');
    const links = view.locator('nav a');
    expect(await links.count()).toBe(30);
    expect(await view.locator('nav').innerText()).toContain('Cardiff Caerdydd');
    await links.filter({ hasText: /^Cardiff Caerdydd$/ }).click();
    await laneIn(view, 'ASSESSMENT');
    expect(new URL(page.url()).search).toBe('?area=la-cardiff');
    await page.goBack();
    await expect.poll(() => links.count()).toBe(30);
  });
});

describe('Cardiff', () => {
  test('says it in a sentence before the picture', async () => {
    const lane = await laneIn(await openView('?area=la-cardiff'), 'ASSESSMENT');
    expect(await lane.locator('p').first().innerText()).toContain('2 boards must do one each: Cardiff CSP and Cardiff PSB.');
  });

  test('council and health board are required on CSP and PSB, and hold the population needs assessment that the RPB carries', async () => {
    const lane = await laneIn(await openView('?area=la-cardiff'), 'ASSESSMENT');
    const one = lane.locator('[data-one]');
    expect(await one.count()).toBe(1);
    expect(await one.locator('tbody tr').evaluateAll(rows => rows.map(row => row.getAttribute('data-row')))).toEqual([
      'csp-cardiff',
      'psb-cardiff',
      'rpb-cardiff-vale',
    ]);
    const required = 'law requires it on this board';
    const own = 'must do this duty itself, told in general';
    const bodies = ['Cardiff Council', 'South Wales Fire and Rescue Service', 'Cardiff and Vale University Health Board'];
    expect(await marksIn(one)).toEqual([
      ...bodies.map(body => `${body}, Cardiff Community Safety Partnership: ${required}`),
      ...bodies.map(body => `${body}, Cardiff Public Services Board: ${required}`),
      `Cardiff Council, Cardiff and Vale of Glamorgan Regional Partnership Board: ${required}; ${own}`,
      `Cardiff and Vale University Health Board, Cardiff and Vale of Glamorgan Regional Partnership Board: ${required}; ${own}`,
    ]);
  });

  test('every mark and every duty opens what stands behind it', async () => {
    const lane = await laneIn(await openView('?area=la-cardiff'), 'ASSESSMENT');
    const mark = lane.getByRole('button', { name: /^South Wales Fire and Rescue Service, Cardiff Community Safety Partnership/ });
    await mark.click();
    await expect.poll(() => lane.locator('[data-one]').innerText()).toContain('CDA 1998 s.5(1)(d)');
    await mark.click();
    await lane
      .getByRole('button', { name: /Strategic assessment/ })
      .first()
      .click();
    await expect
      .poll(() => lane.locator('[data-one]').innerText())
      .toContain('Crime and Disorder (Formulation and Implementation of Strategy)');
  });

  test('general statements are there from the start, are marked, and can be left out', async () => {
    const view = await openView('?area=la-cardiff&product=report');
    const lane = await laneIn(view, 'REPORT');
    expect(await lane.innerText()).toContain('general');
    expect(await lane.locator('tbody tr').count()).toBe(2);
    await view.getByRole('button', { name: 'General statements' }).click();
    await expect.poll(() => lane.locator('tbody tr').count()).toBe(0);
    expect(page.url()).toContain('told=direct');
  });

  test('a lane is one step away, and the bar of the page stays where it is', async () => {
    const view = await openView('?area=la-torfaen');
    const heading = (await laneIn(view, 'ASSESSMENT')).getByRole('heading', { level: 3 });
    await view.getByRole('navigation').getByRole('button', { name: 'Needs or other assessment 5' }).click();
    expect(await heading.evaluate(title => title === document.activeElement)).toBe(true);
    const [top, end] = [await view.locator('header').first().boundingBox(), await heading.boundingBox()];
    expect(top?.y).toBeGreaterThan(0);
    expect(end?.y).toBeLessThan(400);
    expect(await page.locator('main').evaluate(main => main.scrollTop)).toBe(0);
  });

  test('kinds are switched in words, and the address keeps them', async () => {
    const view = await openView('?area=la-cardiff');
    await laneIn(view, 'PLAN');
    await view.getByRole('group', { name: 'Kinds of product' }).getByRole('button', { name: 'Plan or strategy' }).click();
    await expect.poll(() => view.locator('[data-lane=PLAN]').count()).toBe(0);
    expect(new URL(page.url()).searchParams.get('product')).toBe('assessment,engagement,report,review');
  });

  test('a board opens its panel beside the view', async () => {
    const view = await openView('?area=la-cardiff&product=assessment');
    await (await laneIn(view, 'ASSESSMENT')).locator('th [data-body=psb-cardiff]').first().click();
    await page.getByTestId('panel').locator('[data-part=members]').waitFor();
    expect(await page.getByTestId('panel').getAttribute('data-id')).toBe('psb-cardiff');
    expect(await view.isVisible()).toBe(true);
  });
});

describe('the table of it', () => {
  test('has a row for each duty of each body, sorts, and goes along as a file', async () => {
    const view = await openView('?area=la-cardiff&form=table&product=assessment');
    const rows = view.locator('tbody tr');
    await rows.first().waitFor();
    expect(await rows.count()).toBe(19);
    await view.getByRole('button', { name: /Board or organisation/ }).click();
    expect(page.url()).toContain('sort=');
    const lines = (await downloaded(page, 'CSV'))
      .toString('utf8')
      .split('\r\n')
      .filter(line => line !== '');
    expect(lines).toHaveLength(20);
    expect(lines.find(line => line.includes('Population needs assessment') && line.includes('board carries'))).toContain(
      'Cardiff and Vale of Glamorgan Regional Partnership Board',
    );
  });
});

describe('a wider area', () => {
  test('shows a few of what could be one, more when asked, and each board with its councils', async () => {
    const lane = await laneIn(await openView('?area=wales&product=assessment'), 'ASSESSMENT');
    expect(await lane.locator('[data-one]').count()).toBe(3);
    expect(await lane.locator('[data-row=psb-gwent]').first().innerText()).toContain('5 councils');
    await lane.getByRole('button', { name: /^Show 16 more/ }).click();
    expect(await lane.locator('[data-one]').count()).toBe(19);
  });
});

describe('for everybody', () => {
  test.each(['?area=la-cardiff', '?area=la-cardiff&lang=cy', '?lang=cy', '?area=la-cardiff&form=table&lang=cy'])(
    'axe finds nothing wrong with %s',
    async search => {
      const view = await openView(search);
      await view
        .locator(search.includes('area') ? 'table' : 'nav')
        .first()
        .waitFor();
      expect(await axeFindings(page)).toEqual([]);
    },
  );

  test('a landscape sheet has revision and address on it', async () => {
    await laneIn(await openView('?area=la-cardiff&lang=cy'), 'PLAN');
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByTestId('duplication').innerText()).toContain(
      `O Tirlun, fersiwn 1 o'r data: ${tirlun.address}/duplication?lang=cy&area=la-cardiff`,
    );
    expect(await page.getByTestId('duplication').innerText()).toContain('Ffynonellau');
    await page.emulateMedia({ media: 'screen' });
    expect(page.troubles).toEqual([]);
  });
});
