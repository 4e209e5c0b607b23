/** A story before a room: keys and clickers, both languages, letters for the last row, notes in a second window, and no network at all. */
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { axeFindings } from './axe.ts';
import { newContext } from './desk.ts';
import { openPage, startTirlun, type Running } from './tirlun.ts';
import { journey, type TriedPage } from './view.ts';

let tirlun: Running;
let browser: Browser;
let page: TriedPage;

journey(async started => {
  ({ tirlun, browser } = started);
  page = await openPage(browser, `${tirlun.address}/story`);
});

const presenter = (on: Page): Locator => on.getByTestId('presenter');
const caption = (on: Page): Promise<string> => presenter(on).getByTestId('caption').innerText();
const at = (on: Page): string => new URL(on.url()).pathname + new URL(on.url()).search;
const key = (on: Page, name: string): Promise<void> => on.keyboard.press(name);

async function openTalk(on: Page, address: string, path: string): Promise<void> {
  await on.goto(address + path);
  await presenter(on).getByTestId('caption').waitFor();
}

const readyToGoOn = (on: Page): Promise<void> =>
  on.locator('[data-testid=readiness]:is([data-is=ready],[data-is=partly])').waitFor({ timeout: 60_000 });

describe('a talk', () => {
  test('begins from the story with a button or a key: bars give way to the picture, what is said and who says so', async () => {
    await page.goto(`${tirlun.address}/story/who-sits-where?scene=2`);
    await page.getByTestId('story').waitFor();
    await page.getByRole('button', { name: 'Present' }).click();
    await presenter(page).waitFor();
    expect(at(page)).toBe('/story/who-sits-where?scene=2&present=yes');
    expect(await caption(page)).toContain('has 5 recorded seats');
    expect(await presenter(page).innerText()).toContain('2 of 7');
    expect(await presenter(page).getByTestId('source').textContent()).toContain('Source: Crime and Disorder Act 1998');
    expect(
      await page
        .locator('header')
        .filter({ has: page.getByRole('navigation') })
        .count(),
    ).toBe(0);
    expect(await page.getByTestId('story').count()).toBe(0);
    expect(await page.getByTestId('panel').count()).toBe(0);
    expect(await page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
    await key(page, 'Escape');
    await page.getByTestId('story').waitFor();
    expect(at(page)).toBe('/story/who-sits-where?scene=2');
    await key(page, 'p');
    await presenter(page).waitFor();
  });

  test('turns with arrows, the space bar, Home and End, and the keys of a clicker; each scene is heard', async () => {
    await openTalk(page, tirlun.address, '/story/who-sits-where?present=yes');
    const steps: readonly (readonly [string, number])[] = [
      ['PageDown', 2],
      ['ArrowRight', 3],
      [' ', 4],
      ['PageUp', 3],
      ['ArrowLeft', 2],
      ['End', 7],
      ['ArrowRight', 7],
      ['Home', 1],
      ['PageDown', 2],
    ];
    for (const [pressed, scene] of steps) {
      await key(page, pressed);
      await expect.poll(() => presenter(page).getAttribute('data-scene'), { message: pressed }).toBe(String(scene));
    }
    await expect
      .poll(() =>
        page
          .locator('[role=status]')
          .allTextContents()
          .then(all => all.join(' ')),
      )
      .toContain('Scene 2 of 7. Cardiff’s');
    await expect.poll(() => page.getByTestId('map').getAttribute('data-focus')).toBe('csp-cardiff');
    const called = page.getByTestId('called');
    expect(await called.locator('[data-head]').allInnerTexts()).toEqual(['Cardiff Community Safety Partnership']);
    expect(await called.innerText()).toContain('5 members on record');
    expect(await called.locator('[data-named]').count()).toBe(5);
  });

  test('changes its language in the middle and stays where it is', async () => {
    await openTalk(page, tirlun.address, '/story/who-sits-where?scene=3&present=yes');
    expect(await caption(page)).toContain('9 recorded seats');
    await key(page, 'l');
    await expect.poll(() => caption(page)).toContain('9 sedd ar gofnod');
    expect(at(page)).toBe('/story/who-sits-where?scene=3&lang=cy&present=yes');
    expect(await page.getByTestId('called').innerText()).toContain('9 aelod ar gofnod');
    expect(await page.getByTestId('map').getAttribute('data-focus')).toBe('psb-cardiff');
  });

  test('is black or white at a key, and shows the next scene when one turns', async () => {
    await openTalk(page, tirlun.address, '/story/who-sits-where?scene=2&present=yes');
    const cover = page.getByTestId('cover');
    for (const [pressed, colour] of [
      ['.', 'black'],
      ['w', 'white'],
    ] as const) {
      await key(page, pressed);
      await cover.waitFor();
      expect(await cover.getAttribute('data-cover')).toBe(colour);
      expect(await cover.boundingBox()).toEqual({ x: 0, y: 0, width: 1440, height: 900 });
    }
    await expect.poll(() => page.getByTestId('talk-told').textContent()).toContain('The screen is white.');
    await key(page, 'w');
    await expect.poll(() => cover.count()).toBe(0);
    await key(page, 'b');
    await cover.waitFor();
    await key(page, 'PageDown');
    await expect.poll(() => cover.count()).toBe(0);
    expect(await presenter(page).getAttribute('data-scene')).toBe('3');
  });

  test('has a light on the board in focus, which follows the pointer, and a dot', async () => {
    await openTalk(page, tirlun.address, '/story/who-sits-where?scene=2&present=yes');
    await page.locator('[data-testid=map][data-state=ready]').waitFor();
    await key(page, 's');
    const spot = page.getByTestId('spot');
    await expect.poll(() => spot.getAttribute('data-on')).toBe('board');
    await expect
      .poll(async () => {
        const board = await page.evaluate(() => window.tirlun?.geometry().boxes.find(({ id }) => id === 'csp-cardiff')?.box);
        const light = await spot.boundingBox();
        if (board === undefined || light === null) return null;
        const isAround = light.x < board.x && light.y < board.y && light.x + light.width > board.x + board.width;
        return isAround && light.width < board.width + 60;
      })
      .toBe(true);
    await page.mouse.move(300, 200);
    await expect.poll(() => spot.getAttribute('data-on')).toBe('pointer');
    const middle = await spot.boundingBox();
    expect([(middle?.x ?? 0) + (middle?.width ?? 0) / 2, (middle?.y ?? 0) + (middle?.height ?? 0) / 2].map(Math.round)).toEqual([300, 200]);
    await key(page, 's');
    await page.mouse.move(320, 220);
    await expect.poll(async () => ((await spot.boundingBox())?.width ?? 99) < 30).toBe(true);
    await key(page, 's');
    await expect.poll(() => spot.count()).toBe(0);
  });

  test('tells who says so in the words of the source, lists its keys, and has high contrast', async () => {
    await openTalk(page, tirlun.address, '/story/done-twice?scene=5&present=yes');
    await key(page, 'e');
    await page.getByTestId('who-says').locator('[data-source="npt2018"]').waitFor();
    await key(page, 'Escape');
    await expect.poll(() => page.getByTestId('who-says').count()).toBe(0);
    await key(page, '?');
    const keys = page.getByTestId('present-keys');
    await keys.waitFor();
    expect(await keys.innerText()).toContain('ISO 9241-303');
    expect(await axeFindings(page, '[data-testid=present-keys]')).toEqual([]);
    await keys.getByRole('button', { name: 'Close' }).click();
    await key(page, 'c');
    await expect.poll(() => page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--ink'))).toMatch(/^#0+$/);
    await key(page, 'c');
  });

  test('answers a question of the room: a board that is clicked is named with its members, and Escape leads back to the scene', async () => {
    await openTalk(page, tirlun.address, '/story/who-sits-where?scene=2&present=yes');
    await page.locator('[data-testid=map][data-state=ready]').waitFor();
    const board = await page.evaluate(() => window.tirlun?.geometry().boxes.find(({ id }) => id === 'psb-gwent')?.box);
    if (board === undefined) throw new Error('The board of Gwent is not drawn.');
    await page.mouse.click(board.x + board.width / 2, board.y + board.height / 2);
    const head = (): Promise<string | null> => page.getByTestId('called').locator('[data-head]').first().getAttribute('data-head');
    await expect.poll(head).toBe('psb-gwent');
    expect(at(page)).toBe('/story/who-sits-where?scene=2&present=yes');
    await key(page, 'Escape');
    await expect.poll(head).toBe('csp-cardiff');
    await key(page, 'Escape');
    await page.getByTestId('story').waitFor();
  });

  test('goes on where it is when the landscape changes, and is made ready anew', async () => {
    await openTalk(page, tirlun.address, '/story/who-sits-where?scene=3&present=yes');
    await readyToGoOn(page);
    const map = page.getByTestId('map');
    const expectedRevision = Number(await map.getAttribute('data-revision'));
    const upsert = [{ kind: 'Scenario', id: `asked-${expectedRevision}`, properties: { nameEn: 'What if?' } }];
    const input = { expectedRevision, author: 'Network office', reason: 'A test', upsert, remove: [] };
    const query = 'mutation ($input: CommitInput!) { commit(input: $input) { revision } }';
    const answer = await page.request.post(`${tirlun.address}/graphql`, { data: { query, variables: { input } } });
    expect(await answer.json()).toEqual({ data: { commit: { revision: expectedRevision + 1 } } });
    await expect.poll(() => map.getAttribute('data-revision'), { timeout: 20_000 }).toBe(String(expectedRevision + 1));
    await readyToGoOn(page);
    expect(await presenter(page).getAttribute('data-scene')).toBe('3');
    expect(await caption(page)).toContain('9 recorded seats');
  });

  test('says to the room and to who speaks that something of a scene is gone, and through what it is looked', async () => {
    const { landscape } = (
      (await (await page.request.post(`${tirlun.address}/graphql`, { data: { query: '{ landscape { revision } }' } })).json()) as {
        data: { landscape: { revision: number } };
      }
    ).data;
    const scene = (id: string, address: string) => ({ kind: 'Scene', id, properties: { address, captionEn: `Of ${id}.` } });
    const upsert = [
      scene('gone-focus', '/?focus=csp-atlantis'),
      scene('gone-pair', '/compare/csp-atlantis/csp-cardiff'),
      scene('through-whatif', '/?scenario=pccs-end-2028'),
      { kind: 'Story', id: 'gone', properties: { nameEn: 'What was', scenes: ['gone-focus', 'gone-pair', 'through-whatif'] } },
    ];
    const input = { expectedRevision: landscape.revision, author: 'Network office', reason: 'A test', upsert, remove: [] };
    const query = 'mutation ($input: CommitInput!) { commit(input: $input) { revision } }';
    expect(await (await page.request.post(`${tirlun.address}/graphql`, { data: { query, variables: { input } } })).json()).toMatchObject({
      data: { commit: {} },
    });
    await openTalk(page, tirlun.address, '/story/gone?present=yes');
    const gone = 'Something that this scene shows is gone. The rest is shown.';
    await page.getByTestId('called').getByText(gone).waitFor();
    expect(await presenter(page).innerText()).toContain(gone);
    const [notes] = await Promise.all([page.waitForEvent('popup'), key(page, 'n')]);
    await expect.poll(() => notes.getByTestId('notes').innerText()).toContain('Focus “csp-atlantis” is not in this landscape.');
    await key(page, 'PageDown');
    await expect.poll(() => presenter(page).innerText()).toContain(gone);
    // With one board alone nothing is said of what it shares.
    expect(await page.getByTestId('called').count()).toBe(0);
    await notes.close();
    // Through a what-if: what it is and which moment, and nothing to be pressed.
    await key(page, 'PageDown');
    const bar = page.getByTestId('supposed');
    await bar.getByText('4 gone').waitFor();
    expect(await bar.getByText('What changes', { exact: true }).filter({ visible: true }).count()).toBe(1);
    expect(await bar.locator('button, a, label').filter({ visible: true }).count()).toBe(0);
  });

  test('is prepared in both languages though the words of one come late', async () => {
    const late = await openPage(browser, `${tirlun.address}/story`);
    await late.route('**/assets/english-*.js', async route => {
      await new Promise(resolve => setTimeout(resolve, 1500));
      await route.continue();
    });
    await openTalk(late, tirlun.address, '/story/who-sits-where?present=yes&lang=cy');
    await late.locator('[data-testid=readiness][data-is=ready]').waitFor({ timeout: 60_000 });
    expect(late.troubles).toEqual([]);
  });

  test('follows what somebody asked of their machine: more contrast, no motion, colours of their own', async () => {
    await page.emulateMedia({ contrast: 'more', reducedMotion: 'reduce', forcedColors: 'active' });
    await openTalk(page, tirlun.address, '/story/who-sits-where?scene=2&present=yes');
    await expect.poll(() => page.evaluate(() => document.documentElement.dataset['contrast'])).toBe('high');
    const motion = await presenter(page)
      .getByTestId('caption')
      .evaluate(element => Number.parseFloat(getComputedStyle(element).animationDuration));
    expect(motion).toBeLessThan(0.01);
    await key(page, 'b');
    const cover = page.getByTestId('cover');
    await cover.waitFor();
    expect(await cover.evaluate(element => getComputedStyle(element).backgroundColor)).toBe('rgb(0, 0, 0)');
    await page.emulateMedia({ contrast: null, reducedMotion: null, forcedColors: null });
  });

  test('offers itself to everybody, in both languages', async () => {
    for (const lang of ['', '&lang=cy']) {
      await openTalk(page, tirlun.address, `/story/who-sits-where?scene=2&present=yes${lang}`);
      await readyToGoOn(page);
      expect(await axeFindings(page)).toEqual([]);
    }
    await openTalk(page, tirlun.address, '/story/done-twice?scene=2&present=yes&lang=cy');
    await readyToGoOn(page);
    expect(await axeFindings(page)).toEqual([]);
  });
});

/** How high capitals of a text stand, as a share of the picture. */
async function capitals(on: Page, selector: string): Promise<readonly number[]> {
  return on.evaluate(wanted => {
    const context = document.createElement('canvas').getContext('2d');
    return [...document.querySelectorAll<HTMLElement>(wanted)].map(element => {
      const { fontWeight, fontSize, fontFamily } = getComputedStyle(element);
      if (context === null) return 0;
      // Measured large: small letters are told in whole pixels.
      context.font = `${fontWeight} 1000px ${fontFamily}`;
      return ((context.measureText('H').actualBoundingBoxAscent / 1000) * Number.parseFloat(fontSize)) / window.innerHeight;
    });
  }, selector);
}

describe('the last row', () => {
  test.each([
    [1024, 768],
    [1440, 900],
    [1920, 1080],
  ])('reads what is said and who is spoken of at %i by %i', async (width, height) => {
    await page.setViewportSize({ width, height });
    for (const path of ['/story/who-sits-where?scene=3&present=yes', '/story/pccs-end-2028?scene=3&present=yes&lang=cy']) {
      await openTalk(page, tirlun.address, path);
      await page.getByTestId('called').waitFor();
      await page.evaluate(() => document.fonts.ready);
      const [said = 0] = await capitals(page, '[data-testid=caption]');
      expect(said).toBeGreaterThanOrEqual(1 / 32.1);
      for (const head of await capitals(page, '[data-head]')) expect(head).toBeGreaterThanOrEqual(1 / 32.1);
      const named = await capitals(page, '[data-named]:not([hidden])');
      expect(named.length).toBeGreaterThan(0);
      for (const name of named) expect(name).toBeGreaterThanOrEqual(1 / 40.1);
      const whole = await presenter(page).boundingBox();
      expect((whole?.y ?? 0) + (whole?.height ?? 0)).toBeLessThanOrEqual(height);
      expect(whole?.y ?? 0).toBeGreaterThan(height * 0.55);
      expect(await page.evaluate(() => document.documentElement.scrollHeight - window.innerHeight)).toBeLessThanOrEqual(0);
    }
  });

  test('sees by turning pages of names those there is no room for', async () => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await openTalk(page, tirlun.address, '/story/who-sits-where?scene=5&present=yes');
    const called = page.getByTestId('called');
    await expect.poll(() => called.innerText()).toContain('on 77 boards on record');
    const first = (): Promise<string> => called.locator('[data-named]:not([hidden])').first().innerText();
    const before = await first();
    await key(page, 'ArrowDown');
    await expect.poll(first).not.toBe(before);
    await key(page, 'ArrowUp');
    await expect.poll(first).toBe(before);
  });
});

describe('who speaks', () => {
  test('has notes, the next scene and the time in a second window, whose keys turn the talk', async () => {
    await openTalk(page, tirlun.address, '/story/who-sits-where?scene=2&present=yes');
    const [notes] = await Promise.all([page.waitForEvent('popup'), key(page, 'n')]);
    const shown = notes.getByTestId('notes');
    await expect.poll(() => shown.innerText()).toContain('The Network would keep all of them as members by law.');
    expect(await shown.innerText()).toContain('Its Public Services Board has 9 recorded seats.');
    expect(await shown.getByTestId('elapsed').innerText()).toMatch(/^\d:\d\d$/);
    expect(await notes.evaluate(() => getComputedStyle(document.querySelector('main') ?? document.body).display)).toBe('grid');
    const lettersHere = (): Promise<readonly string[]> =>
      notes.evaluate(() => [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family));
    await expect.poll(lettersHere).toContain('Inter Variable');
    await notes.keyboard.press('PageDown');
    await expect.poll(() => presenter(page).getAttribute('data-scene')).toBe('3');
    await notes.keyboard.press('l');
    await expect.poll(() => shown.innerText()).toContain('Nid dyletswydd yw gwahoddiad.');
    expect(await axeFindings(notes)).toEqual([]);
    await notes.getByRole('button', { name: 'Sgrin ddu' }).click();
    await page.getByTestId('cover').waitFor();
    await key(page, 'Escape');
    await expect.poll(() => notes.isClosed()).toBe(true);
  });

  test('hears that the browser blocks the second window', async () => {
    await openTalk(page, tirlun.address, '/story/who-sits-where?scene=2&present=yes');
    await page.evaluate(() => Object.assign(window, { open: () => null }));
    await key(page, 'n');
    await expect.poll(() => presenter(page).innerText()).toContain('The browser blocks a second window.');
  });
});

describe('without a network', () => {
  test('every scene of every story is shown in both languages, with black screen and notes, and nothing of it over the talk', async () => {
    const own = await startTirlun();
    const context = await newContext(browser);
    const talks: Page[] = [];
    for (const story of ['who-sits-where', 'done-twice', 'pccs-end-2028']) talks.push(await readied(context, own, story));
    await own.stop();
    for (const talk of talks) await walked(talk);
    const [first] = talks;
    if (first === undefined) throw new Error('There is no talk.');
    await first.bringToFront();
    const [notes] = await Promise.all([first.waitForEvent('popup'), key(first, 'n')]);
    await expect.poll(() => notes.getByTestId('notes').innerText()).toContain('Unknown is not no.');
    await key(first, 'b');
    await first.getByTestId('cover').waitFor();
    await key(first, 'b');
    await key(first, 'e');
    await first.getByTestId('who-says').locator('[data-source]').first().waitFor();
    // What is loaded anew would not come back.
    const [asked] = await Promise.all([first.waitForEvent('dialog'), first.close({ runBeforeUnload: true })]);
    expect(asked.type()).toBe('beforeunload');
    await asked.dismiss();
    expect(await presenter(first).count()).toBe(1);
    await context.close();
  }, 240_000);
});

async function readied(context: BrowserContext, { address }: Running, story: string): Promise<Page> {
  const talk = await context.newPage();
  await openTalk(talk, address, `/story/${story}?present=yes`);
  await readyToGoOn(talk);
  expect(await talk.getByTestId('readiness').getAttribute('data-is')).toBe('ready');
  const leaves = await talk.evaluate(() => window.dispatchEvent(new Event('beforeunload', { cancelable: true })));
  expect(leaves).toBe(true);
  return talk;
}

/** From the first scene to the last in one language and back in the other: what is said, whom the map has in focus, that it is drawn. */
async function walked(talk: Page): Promise<void> {
  await talk.bringToFront();
  const count = Number(await presenter(talk).getAttribute('data-count'));
  expect(count).toBeGreaterThanOrEqual(7);
  await expect.poll(() => presenter(talk).innerText(), { timeout: 20_000 }).toContain('No network: the talk goes on');
  const seen: string[][] = [];
  for (const step of ['en', 'cy'] as const) {
    for (let scene = 1; scene <= count; scene += 1) {
      await expect.poll(() => presenter(talk).getAttribute('data-scene')).toBe(String(step === 'en' ? scene : count + 1 - scene));
      seen.push([step, await sceneSeen(talk)]);
      if (scene < count) await key(talk, step === 'en' ? 'PageDown' : 'PageUp');
    }
    if (step === 'en') await key(talk, 'l');
  }
  expect(new Set(seen.map(([, text]) => text)).size).toBe(2 * count);
  await key(talk, 'l');
  await key(talk, 'End');
}

async function sceneSeen(talk: Page): Promise<string> {
  const map = talk.getByTestId('map');
  const view = talk.locator('main section[data-testid]').first();
  await map.or(view).first().waitFor();
  if ((await map.count()) > 0) {
    await talk.locator('[data-testid=map][data-state=ready]').waitFor();
    const boxes = await talk.evaluate(() => window.tirlun?.geometry().boxes.length ?? 0);
    expect(boxes).toBeGreaterThan(200);
  } else {
    await expect.poll(async () => (await view.innerText()).length).toBeGreaterThan(300);
    expect(await talk.getByRole('button', { name: /Try again|Rhowch gynnig arall/ }).count()).toBe(0);
  }
  expect(await talk.getByTestId('notice').count()).toBe(0);
  return caption(talk);
}
