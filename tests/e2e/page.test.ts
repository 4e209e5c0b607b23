/** The page of a body: everything of it at once, beside the others of its kind, and on paper. */
import { describe, expect, test } from 'vitest';
import type { Browser, Locator } from 'playwright-core';
import { axeFindings } from './axe.ts';
import { mapReady, openPage, type Running } from './tirlun.ts';
import { downloaded, journey, type TriedPage } from './view.ts';

let tirlun: Running;
let browser: Browser;
let page: TriedPage;

journey(async started => {
  ({ tirlun, browser } = started);
  page = await openPage(browser, tirlun.address);
});

async function openBody(path: string): Promise<Locator> {
  await page.goto(tirlun.address + path);
  const view = page.getByTestId('page');
  await view.locator('[data-part=members]').waitFor();
  return view;
}

function countIn(view: Locator, part: string): Promise<string | null> {
  return view.locator(`[data-part=${part}]`).getAttribute('data-count');
}

function peersIn(view: Locator): Promise<(string | null)[]> {
  return view.locator('tr[data-peer]').evaluateAll(rows => rows.map(row => row.getAttribute('data-peer')));
}

describe('the heads of the peers', () => {
  test.each([
    ['/organisation/council-cardiff?as=page&lang=en', 1440],
    ['/organisation/council-cardiff?as=page&lang=cy', 1024],
    ['/partnership/csp-cardiff?as=page&lang=cy', 1440],
  ])('of %s stand over their marks at %i, apart and whole', async (path, width) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(tirlun.address + path);
    const table = page.locator('[data-part=peers] table');
    await table.waitFor();
    const heads = await table.evaluate(shown => {
      const cells = [...(shown.querySelector('tr[data-peer]')?.children ?? [])].slice(2);
      return [...shown.querySelectorAll('thead th')].slice(2).map((head, at) => {
        const [words, under] = [head.querySelector('span'), cells[at]].map(element => element?.getBoundingClientRect() ?? new DOMRect());
        const isCut = (head.firstElementChild?.scrollHeight ?? 0) > (head.firstElementChild?.clientHeight ?? 0) + 1;
        const text = head.querySelector('span')?.firstChild ?? head;
        const isBroken = [...(text.textContent ?? '').matchAll(/[^\s-]+/g)].some(({ 0: word, index }) => {
          const range = document.createRange();
          range.setStart(text, index);
          range.setEnd(text, index + word.length);
          // Its first letter is a box of its own, on the same line.
          const lines = [...range.getClientRects()].map(({ left, right }) => (left + right) / 2);
          return Math.max(...lines) - Math.min(...lines) > 6;
        });
        return {
          isCut,
          isBroken,
          left: words?.left ?? 0,
          right: words?.right ?? 0,
          off: ((words?.left ?? 0) + (words?.right ?? 0) - (under?.left ?? 0) - (under?.right ?? 0)) / 2,
        };
      });
    });
    expect(heads.length).toBeGreaterThan(8);
    expect(heads.filter(({ isCut, isBroken, off }) => isCut || isBroken || Math.abs(off) > 1)).toEqual([]);
    expect(heads.slice(1).filter(({ left }, at) => left < (heads[at]?.right ?? 0))).toEqual([]);
    await page.setViewportSize({ width: 1440, height: 900 });
  });

  test.each([1024, 1440, 1920])(
    'at %i the body’s own rows and gaps come first, then those around it, last what is said of its kind',
    async width => {
      await page.setViewportSize({ width, height: 900 });
      const view = await openBody('/partnership/csp-cardiff?as=page');
      const top = async (part: string): Promise<number> => (await view.locator(`[data-part=${part}]`).boundingBox())?.y ?? 0;
      for (const own of ['members', 'duties', 'gaps']) expect(await top(own)).toBeLessThan(await top('around'));
      expect(await top('around')).toBeLessThan(await top('peers'));
      expect(await top('peers')).toBeLessThan(await top('general'));
      await page.setViewportSize({ width: 1440, height: 900 });
    },
  );
});

describe('Cardiff Council', () => {
  test('has all of it on one page: seats, load, pairs of boards, gaps', async () => {
    const view = await openBody('/organisation/council-cardiff?as=page');
    expect(await view.locator('h2').innerText()).toBe('Cardiff Council');
    expect(await view.locator('header').innerText()).toContain('Cardiff Council has 12 seats recorded.');
    expect(await countIn(view, 'members')).toBe('12');
    expect(await countIn(view, 'pairs')).toBe('66');
    await view.locator('[data-part=load]').waitFor();
    expect(await view.locator('[data-part=load]').innerText()).toContain(
      '31 boards are recorded that serve Cardiff. It has a seat on 12 of them.',
    );
    await view.locator('[data-part=gaps]').waitFor();
    expect(await countIn(view, 'gaps')).toBe('4');
    expect(await page.getByTestId('panel').count()).toBe(0);
  });

  test('stands beside all 22 councils, itself marked, each the way to its own page and back', async () => {
    const view = await openBody('/organisation/council-cardiff?as=page');
    const peers = await peersIn(view);
    expect(peers).toHaveLength(22);
    expect(peers.slice(0, 2)).toEqual(['council-anglesey', 'council-gwynedd']);
    expect(await view.locator('tr[data-this]').getAttribute('data-peer')).toBe('council-cardiff');
    await view.locator('tr[data-peer=council-torfaen] a').click();
    await expect.poll(() => view.locator('h2').innerText()).toBe('Torfaen County Borough Council');
    expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe('/organisation/council-torfaen?as=page');
    await page.goBack();
    await expect.poll(() => view.locator('h2').innerText()).toBe('Cardiff Council');
  });

  test('a board it sits on opens its own page, and a pair opens beside each other', async () => {
    const view = await openBody('/organisation/council-cardiff?as=page');
    await view.locator('[data-part=members] [data-body=psb-cardiff]').click();
    await expect.poll(() => page.url()).toBe(`${tirlun.address}/partnership/psb-cardiff?as=page`);
    await page.goBack();
    await view.locator('[data-part=pairs] a').first().click();
    await expect.poll(() => new URL(page.url()).pathname).toContain('/compare/');
  });

  test('goes along as a file', async () => {
    await openBody('/organisation/council-cardiff?as=page');
    const text = (await downloaded(page, 'CSV')).toString('utf8');
    expect(text).toContain('Cardiff Community Safety Partnership,in legislation');
  });
});

describe('Gwent PSB', () => {
  test('has its 16 members, where its line upwards stops, and twelve boards beside it', async () => {
    const view = await openBody('/partnership/psb-gwent?as=page');
    expect(await countIn(view, 'members')).toBe('16');
    await view.locator('[data-part=upward]').waitFor();
    expect(await view.locator('[data-part=upward]').innerText()).toContain(
      'No line upwards from Gwent Public Services Board is recorded: ask.',
    );
    expect(await peersIn(view)).toHaveLength(13);
  });

  test('each number leads to its rows', async () => {
    const view = await openBody('/partnership/psb-gwent?as=page');
    await view.getByRole('button', { name: /^2 Duties$/ }).click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('panel-duties');
  });
});

test('the line upwards from Torfaen CSP goes to Safer Gwent and Gwent PSB and stops there', async () => {
  const view = await openBody('/partnership/csp-torfaen?as=page');
  const line = view.locator('[data-part=upward]');
  await line.waitFor();
  expect(await countIn(view, 'upward')).toBe('2');
  expect(await line.locator('li').last().innerText()).toContain('Here the line stops');
});

test('money is told period by period, each sum with its flows', async () => {
  const view = await openBody('/organisation/welsh-government?as=page');
  const periods = view.locator('[data-part=periods]');
  await periods.waitFor();
  const row = periods.locator('tr', { hasText: '2012-13' });
  await row.getByRole('button', { name: '£789,055' }).click();
  await expect.poll(() => periods.innerText()).toContain('Welsh Government (Welsh Ministers) paid £789,055 (2012-13), as recorded.');
  expect(await periods.innerText()).toContain('Substance Misuse Action Fund (Safer Vale)');
});

test('a board of all Wales with a gap in each area shows the first of them, the rest one click away', async () => {
  const view = await openBody('/partnership/scb?as=page');
  const gaps = view.locator('[data-part=gaps]');
  const more = gaps.locator('[data-more-gaps]');
  await more.waitFor();
  expect(await gaps.getAttribute('data-count')).toBe('47');
  expect(await more.locator('> summary').innerText()).toBe('and 38 more');
  expect(await more.locator('> ul > li').first().isVisible()).toBe(false);
  await more.locator('> summary').click();
  expect(await more.locator('> ul > li').last().isVisible()).toBe(true);
});

test('Probation, one body for all of Wales, stands beside nobody, and that is said', async () => {
  const view = await openBody('/organisation/probation?as=page');
  expect(await peersIn(view)).toEqual(['probation']);
  expect(await view.locator('[data-part=peers]').innerText()).toContain('It is one body for all of Wales');
  await expect.poll(() => view.locator('header').innerText()).toContain('not to be ranked beside bodies of one area');
});

describe('ways there', () => {
  test('from the panel', async () => {
    await page.goto(`${tirlun.address}/partnership/psb-gwent`);
    await mapReady(page);
    await page.getByTestId('panel').getByRole('link', { name: 'All on one page' }).click();
    await page.getByTestId('page').locator('[data-part=peers]').waitFor();
    expect(new URL(page.url()).searchParams.get('as')).toBe('page');
  });

  test('from the table, where the row itself still opens the panel', async () => {
    await page.goto(`${tirlun.address}/table?rows=organisations`);
    const row = page.locator('tr[data-id=council-cardiff]');
    await row.getByRole('link').click();
    await page.getByTestId('page').locator('[data-part=peers]').waitFor();
    expect(new URL(page.url()).searchParams.get('focus')).toBeNull();
    await page.goBack();
    await row.click({ position: { x: 300, y: 8 } });
    await page.getByTestId('panel').waitFor();
  });
});

describe('for everybody', () => {
  test.each([
    '/organisation/council-cardiff?as=page',
    '/partnership/psb-gwent?as=page&lang=cy',
    '/organisation/welsh-government?as=page&lang=cy',
  ])('axe finds nothing wrong with %s', async path => {
    const view = await openBody(path);
    await view.locator('[data-part=gaps]').waitFor();
    expect(await axeFindings(page)).toEqual([]);
  });

  test('an upright sheet has title, revision, address and sources on it', async () => {
    const view = await openBody('/partnership/psb-gwent?as=page&lang=cy');
    await view.locator('[data-part=gaps]').waitFor();
    await page.emulateMedia({ media: 'print' });
    const text = await view.innerText();
    expect(text).toContain(`O Tirlun, fersiwn 1 o'r data: ${tirlun.address}/partnership/psb-gwent?lang=cy&as=page`);
    expect(text).toContain('Well-being of Future Generations (Wales) Act 2015 (Part 4), s.29(2)(b)');
    await page.emulateMedia({ media: 'screen' });
    expect(page.troubles).toEqual([]);
  });
});

describe('who stands around', () => {
  test('Cardiff CSP: eleven one step away, in rings and in words; a name opens its page', async () => {
    const view = await openBody('/partnership/csp-cardiff?as=page');
    const around = view.locator('[data-part=around]');
    await expect.poll(() => around.locator('p').first().innerText()).toContain('11 bodies are one step away, by a seat or a link.');
    expect(await around.locator('svg text').count()).toBe(12);
    expect(await around.locator('svg text').allTextContents()).toContain('Cardiff Public Services Board');
    await around.getByText('1 step', { exact: true }).click();
    await expect.poll(() => new URL(page.url()).search).toBe('?as=page&rings=1');
    await around.getByText('One step away: 11 bodies').click();
    await around.locator('dd button[data-body=probation]').click();
    await expect.poll(() => new URL(page.url()).pathname).toBe('/organisation/probation');
  });

  test('the Network names thirty-nine around it, none of them upon another', async () => {
    const view = await openBody('/partnership/wscn?as=page&rings=1');
    const around = view.locator('[data-part=around]');
    await expect.poll(() => around.locator('svg text').count()).toBe(40);
    const boxes = await around.locator('svg text').evaluateAll(texts =>
      texts.map(text => {
        const { left, right, top, bottom } = text.getBoundingClientRect();
        return { left, right, top, bottom };
      }),
    );
    const touching = boxes.flatMap((a, at) =>
      boxes.slice(at + 1).filter(b => a.left < b.right && b.left < a.right && a.top + 2 < b.bottom && b.top + 2 < a.bottom),
    );
    expect(touching).toEqual([]);
  });

  test('the same rings for each of the nineteen CSPs, and who is an only link', async () => {
    const view = await openBody('/partnership/csp-wrexham?as=page');
    const around = view.locator('[data-part=around]');
    await around.locator('summary').last().click();
    await expect.poll(() => around.locator('[data-mini]').count()).toBe(19);
    expect(await around.locator('[data-mini=csp-cardiff]').innerText()).toContain('11 in one step, 93 more in two.');
    await page.goto(`${tirlun.address}/partnership/csp-wrexham?as=page&lang=cy`);
    await expect.poll(() => around.locator('h3').first().innerText()).toContain("Pwy sy'n sefyll o'i amgylch");
    expect(await axeFindings(page)).toEqual([]);
  });
});
