/** The bars above the map, on narrow screens and wide ones, in either language, and where the system brings its own colours. */
import type { Browser, Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { sayIn } from '../../schema/words/say.ts';
import { geometryOf, meetingNames } from './geometry.ts';
import { mapReady, openPage, type Running } from './tirlun.ts';
import { journey } from './view.ts';

let tirlun: Running;
let browser: Browser;

journey(started => {
  ({ tirlun, browser } = started);
});

const screens = [
  { width: 720, height: 450 },
  { width: 1024, height: 768 },
  { width: 1280, height: 720 },
  { width: 1440, height: 900 },
  { width: 1920, height: 1080 },
];
const addresses = [
  '/?',
  '/?focus=csp-torfaen&',
  '/?focus=young-futures&kind=csp&asOf=2015&',
  '/partnership/psb-gwent?lens=money&',
  '/table?',
];

describe.each(['en', 'cy'])('in %s', lang => {
  // Loaded once and made narrower and wider, as a person does: to load a page is most of what such a test takes.
  it.each(addresses)('no control of the bars at %s lies outside on any screen, and the page does not scroll sideways', async address => {
    const page = await openPage(browser, `${tirlun.address}${address}lang=${lang}`);
    await page.locator('[data-testid=map][data-state=ready], tr[data-id]').first().waitFor();
    for (const viewport of screens) {
      await page.setViewportSize(viewport);
      await drawnAgain(page);
      expect({ ...viewport, outside: await outside(page) }).toEqual({ ...viewport, outside: [] });
    }
  });
});

describe.each(['en', 'cy'] as const)('the views in %s', lang => {
  const say = sayIn[lang];

  it('are each named once: in the bar, or behind the one button where the bar has no room', async () => {
    const page = await openPage(browser, `${tirlun.address}/gaps?lang=${lang}`, { viewport: { width: 1920, height: 1080 } });
    await page.getByTestId('gaps').waitFor();
    const views = page.getByRole('navigation', { name: say('topbar', 'views') });
    const more = views.getByRole('button', { name: say('topbar', 'more'), exact: true });
    const all = await firstWords(views);
    expect(await more.count()).toBe(0);
    await page.setViewportSize({ width: 1024, height: 768 });
    await drawnAgain(page);
    const inBar = await firstWords(views);
    expect(inBar.length).toBeLessThan(all.length);
    expect(inBar).toContain(say('topbar', 'gaps'));
    await more.click();
    expect((await firstWords(views)).filter(name => name !== say('topbar', 'gaps')).toSorted()).toEqual(
      all.filter(name => name !== say('topbar', 'gaps')).toSorted(),
    );
    await views.getByRole('link', { name: say('topbar', 'silos') }).click();
    await page.getByTestId('silos').waitFor();
    expect(await more.getAttribute('aria-expanded')).toBe('false');
    expect(await firstWords(views)).toContain(say('topbar', 'silos'));
    await page.close();
  });
});

describe.each(['en', 'cy'])('the heads of areas in %s', lang => {
  it('touch one another at no width, however near or far the map is; one left out still says its name', async () => {
    const page = await openPage(browser, `${tirlun.address}/?lang=${lang}`, { viewport: { width: 720, height: 900 } });
    await mapReady(page);
    const map = page.getByTestId('map').getByRole('application');
    for (const width of [720, 960, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      // As the map opens, as far out as it goes, at rest again, and nearer, moved to its other end.
      for (const keys of [['0'], ['-', '-', '-'], ['0', '+'], Array.from({ length: 8 }, () => 'Shift+ArrowRight')]) {
        for (const key of keys) await map.press(key);
        await drawnAgain(page);
        const heads = (await geometryOf(page)).boxes.filter(({ kind }) => kind === 'area');
        expect(heads.length).toBeGreaterThan(5);
        expect({ width, keys, meeting: meetingNames(heads) }).toEqual({ width, keys, meeting: [] });
        expect(await unnamedHeads(page)).toEqual([]);
      }
    }
  });
});

describe.each(['en', 'cy'] as const)('the legend in %s', lang => {
  const say = sayIn[lang];

  it('counts every family on a laptop', async () => {
    const page = await openPage(browser, `${tirlun.address}/?lang=${lang}`);
    await mapReady(page);
    const chips = await page.getByTestId('legend').getByRole('button').allInnerTexts();
    expect(chips).toHaveLength(9);
    expect(chips.filter(chip => !/\d/.test(chip.split('\n')[1] ?? ''))).toEqual([]);
  });

  it.each(['structure', 'seats', 'money', 'data'] as const)(
    'keeps the key to the lines around a focus under %s, and every family a click away',
    async lens => {
      const page = await openPage(browser, `${tirlun.address}/?focus=csp-torfaen&lens=${lens}&lang=${lang}`);
      await mapReady(page);
      const legend = page.getByTestId('legend');
      for (const mark of ['assumed', 'remark', 'general'] as const)
        expect(await legend.getByText(say('legend', mark), { exact: true }).isVisible()).toBe(true);
      await legend.getByRole('button', { name: say('legend', 'familiesButton') }).click();
      expect(await legend.getByRole('list').getByRole('button').count()).toBe(9);
      await page.keyboard.press('Escape');
      expect(await page.getByTestId('map').getAttribute('data-focus')).toBe('csp-torfaen');
      expect(await page.getByRole('region', { name: say('legend', 'inFocus') }).evaluate(bar => bar.scrollWidth > bar.clientWidth)).toBe(
        false,
      );
      await page.close();
    },
  );
});

describe('in the colours of the system', () => {
  it('what is chosen differs from what is not', async () => {
    const page = await openPage(browser, `${tirlun.address}/?focus=csp-torfaen`, { forcedColors: 'active' });
    await mapReady(page);
    const looks = await page.locator('label:has(> input[type=radio]):visible').evaluateAll(options =>
      options.map(option => {
        const { checked } = option.querySelector('input') as HTMLInputElement;
        return `${checked} ${getComputedStyle(option.querySelector('input + span') as Element).backgroundColor}`;
      }),
    );
    expect(looks.length).toBeGreaterThan(6);
    // One look for all that are chosen, another for all that are not.
    const kinds = [...new Set(looks)].toSorted();
    expect(kinds).toHaveLength(2);
    expect(kinds[0]?.split(' ').slice(1)).not.toEqual(kinds[1]?.split(' ').slice(1));
  });
});

describe('before any script', () => {
  it('the page says what it is and what it does, in both languages', async () => {
    const page = await openPage(browser, `${tirlun.address}/`, { javaScriptEnabled: false });
    expect((await page.getByRole('main').innerText()).replaceAll(/\n+/g, '\n')).toBe(
      ['Tirlun', sayIn.cy('states', 'loading'), sayIn.en('states', 'loading')].join('\n'),
    );
    expect(await page.getByRole('main').evaluate(main => getComputedStyle(main).display)).toBe('grid');
  });
});

describe('the dialogue on keys', () => {
  it('leaves no tip of the map standing', async () => {
    const page = await openPage(browser, `${tirlun.address}/`);
    await mapReady(page);
    await page.mouse.move(720, 510);
    const tip = page.getByTestId('map').locator('strong');
    await tip.waitFor();
    await page.keyboard.press('?');
    await page.getByRole('dialog').waitFor();
    expect(await tip.isVisible()).toBe(false);
  });
});

/** Two frames: one in which the page takes what happened, one in which that is drawn. */
function drawnAgain(page: Page): Promise<void> {
  return page.evaluate(() => new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(() => drawn()))));
}

function unnamedHeads(page: Page): Promise<readonly string[]> {
  return page.locator('[data-area]').evaluateAll(heads =>
    heads
      .filter(head => {
        const name = head.getAttribute('title') ?? '';
        return name.length < 3 || !(head.getAttribute('aria-label') ?? '').includes(name);
      })
      .map(head => head.outerHTML),
  );
}

/** What of the bars stands beyond the screen, and whether the page is wider than it. */
function outside(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const controls = [
      ...document.querySelectorAll<HTMLElement>(
        'header button, header a, header label, header input[type=text], [data-testid=legend] button, [data-testid=panel] button',
      ),
    ];
    const beyond = controls.filter(control => {
      const { left, right, width } = control.getBoundingClientRect();
      return width > 1 && (left < 0 || right > window.innerWidth + 0.5);
    });
    return [
      ...beyond.map(({ textContent }) => textContent ?? ''),
      ...(document.documentElement.scrollWidth > window.innerWidth ? ['the page'] : []),
    ];
  });
}

/** The names of the links, without what a menu says beside them. */
async function firstWords(views: Locator): Promise<readonly string[]> {
  return views.getByRole('link').evaluateAll(links => links.map(link => (link.firstElementChild ?? link).textContent));
}
