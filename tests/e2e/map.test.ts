/** The map under mouse, wheel and keys: what each gesture does, as a person at the screen sees and hears it. */
import type { Browser, BrowserContextOptions, Locator } from 'playwright-core';
import { afterEach, describe, expect, test } from 'vitest';
import { firstLoadAt } from '../bench/client/firstLoad.ts';
import { geometryOf, type Box, type DrawnBox, type Geometry } from './geometry.ts';
import { mapReady, openPage, type Running } from './tirlun.ts';
import { journey, type TriedPage } from './view.ts';

let tirlun: Running;
let browser: Browser;
let page: TriedPage;

journey(started => {
  ({ tirlun, browser } = started);
});
afterEach(async () => {
  const { troubles } = page;
  await page.close();
  if (troubles.length > 0) throw new Error(troubles.join('\n'));
});

async function open(path = '/', options: BrowserContextOptions = {}): Promise<void> {
  page = await openPage(browser, tirlun.address + path, options);
  await mapReady(page);
}

/** The map once nothing on it moves any more: the same in so many frames one after another, however long a frame takes on a machine under load. */
function still(): Promise<Geometry> {
  return page.evaluate(async () => {
    const { tirlun: drawn } = window as unknown as { tirlun: { geometry(): Geometry } };
    let before = '';
    for (let same = 0; same < 8;) {
      await new Promise(requestAnimationFrame);
      const now = JSON.stringify(drawn.geometry());
      same = now === before ? same + 1 : 0;
      before = now;
    }
    return JSON.parse(before) as Geometry;
  });
}

/** Everything drawn, a line each, to the tenth of a pixel. */
async function picture(): Promise<readonly string[]> {
  const { boxes, routes } = await still();
  const at = (...numbers: readonly number[]): string => numbers.map(number => number.toFixed(1)).join(' ');
  return [
    ...boxes.map(({ id, box: { x, y, width, height }, label }) => `${id} ${at(x, y, width, height)} ${label}`).toSorted(),
    ...routes.map(({ from, to, points }) => `${from} → ${to} ${points.map(({ x, y }) => at(x, y)).join(', ')}`).toSorted(),
  ];
}

async function boxOf(id: string): Promise<DrawnBox> {
  const found = (await still()).boxes.find(box => box.id === id);
  if (found === undefined) throw new Error(`No box of ${id} on the map.`);
  return found;
}

async function middleOf(id: string): Promise<{ readonly x: number; readonly y: number }> {
  const { box } = await boxOf(id);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

async function click(id: string): Promise<void> {
  const { x, y } = await middleOf(id);
  await page.mouse.click(x, y);
}

/** As a person does: the second click a moment after the first, without looking again where the box has gone. */
async function doubleClick(id: string): Promise<void> {
  const { x, y } = await middleOf(id);
  // Both clicks are on their way before the first is answered: a machine under load must not make two single ones of them.
  await page.mouse.dblclick(x, y);
}

function contains(box: Box, { x, y }: { readonly x: number; readonly y: number }): boolean {
  return x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height;
}

/** What is seen of the session: its focus, its panel, its address but for the place on the map. */
async function seen(): Promise<{ readonly focus: string | null; readonly panel: string | null; readonly address: string }> {
  const panel = page.getByTestId('panel');
  return {
    focus: await page.getByTestId('map').getAttribute('data-focus'),
    panel: (await panel.count()) === 0 ? null : await panel.getAttribute('data-id'),
    address: addressWithoutPlace(),
  };
}

function addressWithoutPlace(): string {
  const { pathname, searchParams } = new URL(page.url());
  searchParams.delete('at');
  return `${pathname}?${searchParams.toString()}`.replace(/\?$/, '');
}

const placeInAddress = (): string | null => new URL(page.url()).searchParams.get('at');
const heard = (): Promise<string> => page.getByRole('status').first().innerText();
const whenHeard = (text: string | RegExp): Promise<void> =>
  page.getByRole('status').filter({ hasText: text }).waitFor({ state: 'attached' });
const whenPanel = (id: string): Promise<unknown> => page.waitForSelector(`[data-testid=panel][data-id=${id}]`);
const map = (): Locator => page.getByRole('application');
const steps = (): Promise<number> => page.evaluate(() => window.history.length);
const whenElsewhere = (at: string | null): Promise<unknown> =>
  page.waitForFunction(before => new URL(window.location.href).searchParams.get('at') !== before, at);

describe('a click', () => {
  test('on Torfaen CSP opens its panel, focuses it and leads lines to its five seats', async () => {
    await open();
    await click('csp-torfaen');
    await whenPanel('csp-torfaen');
    expect(await seen()).toEqual({
      focus: 'csp-torfaen',
      panel: 'csp-torfaen',
      address: '/partnership/csp-torfaen?focus=csp-torfaen',
    });
    expect(await heard()).toBe('Torfaen Community Safety Partnership in focus, 1 step, any way: 12 boards and bodies lit, 12 lines.');
    const { routes, boxes } = await still();
    const kinds = new Map(boxes.map(({ id, kind }) => [id, kind]));
    const members = routes.filter(({ to }) => kinds.get(to) === 'organisation').map(({ to }) => to);
    expect(members.toSorted()).toEqual(['council-torfaen', 'frs-south', 'lhb-aneurin-bevan', 'police-gwent']);
    // The fifth, Probation, waits in a lane that is folded.
    const probation = page.locator('button[data-lane=probation_prisons]');
    expect(await probation.innerText()).toMatch(/1\/\d+/);
    await probation.click();
    expect((await still()).routes.map(({ to }) => to)).toContain('probation');
  });

  test('on another body opens its panel and leaves the focus where it is', async () => {
    await open('/?focus=csp-torfaen');
    await click('psb-gwent');
    await whenPanel('psb-gwent');
    expect(await seen()).toMatchObject({ focus: 'csp-torfaen', panel: 'psb-gwent' });
    expect(await heard()).toBe('Gwent Public Services Board: panel open.');
  });

  test('beside every box closes the panel and keeps the focus', async () => {
    await open('/partnership/csp-torfaen?focus=csp-torfaen');
    await whenPanel('csp-torfaen');
    await still();
    const { x, y } = (await map().boundingBox()) as Box;
    await page.mouse.click(x + 2, y + 2);
    await page.getByTestId('panel').waitFor({ state: 'detached' });
    expect(await seen()).toMatchObject({ focus: 'csp-torfaen', panel: null });
  });
});

describe('a double click', () => {
  test('moves the focus', async () => {
    await open('/?focus=csp-cardiff');
    await doubleClick('psb-gwent');
    await whenHeard(/^Gwent Public Services Board in focus/);
    await whenPanel('psb-gwent');
    expect(await seen()).toEqual({ focus: 'psb-gwent', panel: 'psb-gwent', address: '/partnership/psb-gwent?focus=psb-gwent' });
  });

  test('means the body that was clicked, although the first click moved the map and opened a panel over it', async () => {
    await open('/?focus=csp-cardiff&steps=2');
    await doubleClick('csp-newport');
    await whenHeard(/^Safer Newport Community Safety Partnership in focus, 2 steps/);
    await whenPanel('csp-newport');
    expect(await seen()).toMatchObject({ focus: 'csp-newport', panel: 'csp-newport' });
    const { box } = await boxOf('csp-newport');
    const panel = (await page.getByTestId('panel').boundingBox()) as Box;
    expect(box.x + box.width).toBeLessThanOrEqual(panel.x);
  });
});

test('Escape goes out step by step: the panel, the focus, the filters', async () => {
  await open('/?tier=local');
  await click('csp-torfaen');
  await whenPanel('csp-torfaen');
  const out: unknown[] = [];
  for (const told of ['Panel closed.', 'Focus cleared.', 'No filters: 163 boards and 116 bodies.']) {
    await page.keyboard.press('Escape');
    await whenHeard(told);
    const { focus, panel, address } = await seen();
    out.push([focus, panel, address]);
  }
  expect(out).toEqual([
    ['csp-torfaen', null, '/?focus=csp-torfaen&tier=local'],
    ['', null, '/?tier=local'],
    ['', null, '/'],
  ]);
  expect((await still()).routes).toEqual([]);
});

describe('wheel and drag', () => {
  test('four notches of the wheel double what is under the pointer, and keep it there; no step is taken', async () => {
    await open('/?focus=csp-bridgend');
    const before = await steps();
    const { x, y } = await middleOf('csp-bridgend');
    await page.mouse.move(x, y);
    for (let notch = 0; notch < 4; notch += 1) await page.mouse.wheel(0, -100);
    await page.waitForURL(/[?&]at=2,/);
    const { box } = await boxOf('csp-bridgend');
    expect(Math.abs(box.x + box.width / 2 - x)).toBeLessThan(3);
    expect(Math.abs(box.y + box.height / 2 - y)).toBeLessThan(3);
    expect(await steps()).toBe(before);
  });

  test('with rests between them four notches come to the same', async () => {
    await open('/?focus=csp-bridgend');
    const { x, y } = await middleOf('csp-bridgend');
    await page.mouse.move(x, y);
    const magnified = (): string | undefined => new URL(page.url()).searchParams.get('at')?.split(',')[0];
    for (const at of ['1.189', '1.414', '1.682', '2']) {
      await page.mouse.wheel(0, -100);
      await expect.poll(magnified).toBe(at);
    }
  });

  test('while a hand drags, the picture is moved with it, and where it rests it is drawn in its place', async () => {
    await open('/?at=2,300,300');
    await still();
    const moved = (): Promise<string> =>
      page.evaluate(() => (document.querySelector('[role=application] > div') as HTMLElement).style.transform);
    expect(await moved()).toBe('');
    const start = await middleOf('csp-bridgend');
    await page.mouse.move(start.x, start.y);
    await page.mouse.down();
    // The first that moves takes the mark of what was pointed at from the picture, and is drawn; so is what comes once in a long while.
    let seen = '';
    for (let at = 1; seen === ''; at = (at % 29) + 1) {
      await page.mouse.move(start.x - at, start.y);
      seen = await moved();
    }
    expect(seen).toMatch(/^translate\(-?[\d.]+px(, 0px)?\) scale\(1\)$/);
    await page.mouse.move(start.x - 30, start.y);
    await page.mouse.up();
    await page.waitForFunction(() => (document.querySelector('[role=application] > div') as HTMLElement).style.transform === '');
    // In the round numbers of the address.
    expect(Math.abs((await middleOf('csp-bridgend')).x - (start.x - 30))).toBeLessThan(3);
  });

  test('a drag that begins on a box moves the magnified map by as much, and the address follows at its end', async () => {
    await open('/?at=2,300,300');
    const before = await boxOf('csp-bridgend');
    const address = placeInAddress();
    const start = await middleOf('csp-bridgend');
    await page.mouse.move(start.x, start.y);
    await page.mouse.down();
    await page.mouse.move(start.x - 60, start.y - 30, { steps: 5 });
    await page.mouse.move(start.x - 120, start.y - 60, { steps: 5 });
    // However long it is held.
    await page.evaluate(async () => {
      for (let frame = 0; frame < 30; frame += 1) await new Promise(requestAnimationFrame);
    });
    expect(placeInAddress()).toBe(address);
    await page.mouse.up();
    await whenElsewhere(address);
    const after = await boxOf('csp-bridgend');
    expect(Math.abs(after.box.x - before.box.x + 120)).toBeLessThan(3);
    expect(Math.abs(after.box.y - before.box.y + 60)).toBeLessThan(3);
    expect(await seen()).toMatchObject({ focus: '', panel: null });
  });

  test('Back undoes what was done before, and does not step through the map’s movements', async () => {
    await open();
    await click('csp-torfaen');
    await whenPanel('csp-torfaen');
    await page.keyboard.press('Escape');
    await page.getByTestId('panel').waitFor({ state: 'detached' });
    const before = await steps();
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await page.waitForURL(/at=1\.4,/);
    const { x, y } = await middleOf('csp-bridgend');
    await page.mouse.move(x, y);
    await page.mouse.wheel(0, -100);
    await page.waitForURL(/at=1\.6/);
    expect(await steps()).toBe(before);
    await page.goBack();
    await whenPanel('csp-torfaen');
    await page.goBack();
    await page.waitForSelector('[data-testid=map][data-focus=""]');
    expect(addressWithoutPlace()).toBe('/');
  });
});

describe('the keyboard on the map', () => {
  const aloud = (): Promise<string> => page.locator('[data-testid=map] [aria-live=polite]').innerText();

  test('arrows walk from box to box and say each; Enter opens, Space focuses', async () => {
    await open();
    await map().focus();
    await page.keyboard.press('ArrowDown');
    const first = await aloud();
    expect(first).toMatch(/: (\d+ seats? recorded|members not known)$/);
    await page.keyboard.press('ArrowRight');
    expect(await aloud()).not.toBe(first);
    await page.keyboard.press('ArrowLeft');
    expect(await aloud()).toBe(first);
    for (let press = 0; press < 40 && !(await aloud()).startsWith('Gwent Public Services Board'); press += 1) {
      await page.keyboard.press((await aloud()).includes('Public Services Board') ? 'ArrowRight' : 'ArrowDown');
    }
    expect(await aloud()).toBe('Gwent Public Services Board: 16 seats recorded');
    await page.keyboard.press('Enter');
    await whenPanel('psb-gwent');
    expect(await seen()).toMatchObject({ focus: 'psb-gwent', panel: 'psb-gwent' });

    await map().focus();
    await page.keyboard.press('ArrowDown');
    const name = (await aloud()).split(':')[0] ?? '';
    expect(name).toMatch(/CSP|Community Safety Partnership/);
    expect(await seen()).toMatchObject({ focus: 'psb-gwent' });
    await page.keyboard.press('Space');
    await whenHeard(`${name} in focus`);
  });

  test('plus and minus magnify and back, 0 shows the whole map, Shift and an arrow move it', async () => {
    await open();
    const whole = await picture();
    await map().focus();
    await page.keyboard.press('+');
    await page.keyboard.press('+');
    await page.waitForURL(/at=1\.96,/);
    const near = await boxOf('csp-bridgend');
    await page.keyboard.press('Shift+ArrowRight');
    await whenElsewhere(placeInAddress());
    expect((await boxOf('csp-bridgend')).box.x - near.box.x).toBeLessThan(-100);
    await page.keyboard.press('-');
    await page.waitForURL(/at=1\.4,/);
    await page.keyboard.press('0');
    await page.waitForURL(url => !url.searchParams.has('at'));
    expect(await picture()).toEqual(whole);
  });

  test('on a magnified map the cursor stays in sight, and so does what is said of it', async () => {
    await open('/?at=4,0,0');
    await map().focus();
    for (let press = 0; press < 12; press += 1) await page.keyboard.press('ArrowDown');
    await still();
    const said = await aloud();
    expect(said).not.toBe('');
    const stage = (await map().boundingBox()) as Box;
    const tip = (await page.locator('[data-testid=map] strong').boundingBox()) as Box;
    expect(contains(stage, { x: tip.x + tip.width / 2, y: tip.y + tip.height / 2 })).toBe(true);
    await page.keyboard.press('Tab');
    expect(await aloud()).toBe('');
  });
});

test('a lane folds by its name, waits in a line, and opens again', async () => {
  await open();
  const before = await picture();
  const panels = (await still()).boxes.filter(({ id }) => id.startsWith('channel-')).map(({ id }) => id);
  expect(panels).toHaveLength(22);
  await page.getByRole('button', { name: 'Fold Channel panels' }).click();
  await page.waitForURL(/lanes?=/);
  expect((await still()).boxes.filter(({ id }) => panels.includes(id))).toEqual([]);
  const waiting = page.locator('button[data-lane=channel_panels]');
  expect(await waiting.getAttribute('aria-expanded')).toBe('false');
  expect(await waiting.innerText()).toContain('22');
  await waiting.click();
  expect(await picture()).toEqual(before);
});

test('the head of an area lights what serves it, and again everything', async () => {
  await open();
  const torfaen = page.getByRole('button', { name: /Show only what serves Torfaen/ });
  await torfaen.click();
  await page.waitForURL(/area=la-torfaen/);
  expect(await torfaen.getAttribute('aria-pressed')).toBe('true');
  expect(await heard()).toBe('33 boards and 36 bodies meet the filters.');
  await torfaen.click();
  await page.waitForURL(url => !url.searchParams.has('area'));
  expect(await heard()).toBe('No filters: 163 boards and 116 bodies.');
  await page.getByRole('button', { name: /Show only what serves Gwent$/ }).click();
  await page.waitForURL(/area=rpb-region-gwent/);
});

describe('the pointer', () => {
  const tip = (): Locator => page.locator('[data-testid=map] strong');
  const told = (): Promise<string> => tip().locator('..').innerText();
  const pointAt = async (id: string): Promise<void> => {
    const { x, y } = await middleOf(id);
    await page.mouse.move(x, y);
    await tip().waitFor();
  };

  test('over a board tells its whole name, what it is and how many seats are recorded, until it leaves', async () => {
    await open();
    await pointAt('csp-torfaen');
    expect(await told()).toBe('Torfaen Community Safety Partnership\ncommunity safety partnership\n5 seats recorded');
    await page.mouse.move(5, 5);
    await tip().waitFor({ state: 'detached' });
    await pointAt('csp-torfaen');
  });

  test('over a board whose members are not known says that, in Welsh too', async () => {
    await open('/?lang=cy');
    await pointAt('scb');
    expect(await told()).toContain('aelodau anhysbys');
  });

  test('over a hole says that nothing is recorded there, and that this is not none', async () => {
    await open();
    const { boxes } = await still();
    const place = (wanted: string): Box => boxes.find(({ id, kind }) => id === wanted && ['lane', 'area'].includes(kind))?.box as Box;
    const [lane, powys] = [place('other_local_groups'), place('la-powys')];
    await page.mouse.move(powys.x + powys.width / 2, lane.y + lane.height / 2);
    await tip().waitFor();
    expect(await told()).toMatch(
      /^Nothing recorded here\nOther local groups: no board recorded for .*Powys.* That is not known, and not none\.$/,
    );
  });
});

test('a board opened by its address stands beside its panel, not under it', async () => {
  await open('/partnership/csp-torfaen');
  await whenPanel('csp-torfaen');
  await still();
  const { box } = await boxOf('csp-torfaen');
  const panel = (await page.getByTestId('panel').boundingBox()) as Box;
  expect(box.x + box.width).toBeLessThanOrEqual(panel.x);
});

test('an address with a place opens there: twice the size, a third of the way along', async () => {
  await open();
  const { x: left, y: top } = (await map().boundingBox()) as Box;
  const { box: rest } = await boxOf('csp-cardiff');
  await page.goto(`${tirlun.address}/?at=2,300,300`);
  await mapReady(page);
  const { box: near } = await boxOf('csp-cardiff');
  const { width, height } = (await map().boundingBox()) as Box;
  expect([near.width / rest.width, near.height / rest.height]).toEqual([expect.closeTo(2, 3), expect.closeTo(2, 3)]);
  expect(near.x - left).toBeCloseTo(2 * (rest.x - left - 0.3 * width), 0);
  expect(near.y - top).toBeCloseTo(2 * (rest.y - top - 0.3 * height), 0);
});

test.each([
  '/partnership/csp-torfaen?focus=csp-torfaen&steps=2&at=2.74,500,400',
  '/?lang=cy&lens=seats&focus=psb-gwent&at=1.4,120,90',
  '/?kind=csp&closeUp=yes',
])('%s, loaded again, is exactly the same picture', async path => {
  await open(path);
  const before = await picture();
  const address = page.url();
  await page.reload();
  await mapReady(page);
  expect(page.url()).toBe(address);
  expect(await picture()).toEqual(before);
});

test('gestures leave an address that brings back exactly the same picture', async () => {
  await open();
  const { x, y } = await middleOf('csp-cardiff');
  await page.mouse.move(x, y);
  for (let notch = 0; notch < 3; notch += 1) await page.mouse.wheel(0, -100);
  await page.waitForURL(/at=/);
  await click('psb-cardiff');
  await whenPanel('psb-cardiff');
  await page.keyboard.press('2');
  await whenHeard(/2 steps/);
  const before = await picture();
  await page.reload();
  await mapReady(page);
  expect(await picture()).toEqual(before);
});

describe('whoever asked for less motion', () => {
  /** The colours that one place of the map takes, frame by frame, while the lens changes. */
  async function coloursTaken(): Promise<readonly string[]> {
    const { box } = await boxOf('csp-bridgend');
    const lens = page.getByLabel('Lens');
    return lens.evaluate(
      async (select, { x, y }) => {
        const canvases = [...document.querySelectorAll('canvas')];
        const colour = (): string =>
          canvases
            .map(canvas => {
              const { left, top, width } = canvas.getBoundingClientRect();
              const scale = canvas.width / width;
              const pixel = canvas.getContext('2d')?.getImageData((x - left) * scale, (y - top) * scale, 1, 1).data;
              return pixel === undefined ? '' : Array.from(pixel).join(' ');
            })
            .join(' | ');
        const taken = [colour()];
        (select as HTMLSelectElement).value = 'seats';
        select.dispatchEvent(new Event('change', { bubbles: true }));
        for (let frame = 0; frame < 60; frame += 1) {
          await new Promise(requestAnimationFrame);
          taken.push(colour());
        }
        return [...new Set(taken)];
      },
      { x: box.x + 6, y: box.y + box.height / 2 },
    );
  }

  test('sees colours change at once, and the map at once where it will stay', async () => {
    await open('/', { reducedMotion: 'reduce' });
    expect(await coloursTaken()).toHaveLength(2);
    const { x, y } = await middleOf('csp-newport');
    await page.mouse.click(x, y);
    await page.waitForSelector('[data-testid=map][data-focus=csp-newport]');
    const first = (await geometryOf(page)).boxes.find(({ id }) => id === 'csp-newport');
    expect(first?.box.x).not.toBe(x);
    expect(await boxOf('csp-newport')).toEqual(first);
  });
});

test.each(['en', 'cy'] as const)(
  'the first load has in it what the map needs, and not what one view or the printing needs: %s',
  async language => {
    await open();
    const { files, gzipBytes } = await firstLoadAt(tirlun.address, language);
    expect(files.filter(file => /cytoscape|libraries/.test(file))).toHaveLength(2);
    expect(files.filter(file => /pdf|editor|sankey|sheet/.test(file))).toEqual([]);
    expect(gzipBytes).toBeLessThan(330_000);
  },
);
