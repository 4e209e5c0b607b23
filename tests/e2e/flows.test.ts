/** The view of flows, as officers use it. Names and numbers are those of Wales. */
import type { Browser, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { axeFindings } from './axe.ts';
import { mapReady, openPage, type Running } from './tirlun.ts';
import { downloaded, journey, type TriedPage } from './view.ts';

let tirlun: Running;
let browser: Browser;

journey(started => {
  ({ tirlun, browser } = started);
});

const open = async (path: string, viewport = { width: 1440, height: 900 }): Promise<TriedPage> => {
  const page = await openPage(browser, `${tirlun.address}${path}`, { viewport });
  await page.getByTestId('flows').locator('[data-testid=flow-picture] svg, table').first().waitFor();
  return page;
};
const addressOf = (page: Page): string => new URL(page.url()).pathname + new URL(page.url()).search;
const lead = (page: Page): Promise<string> => page.getByTestId('flows-lead').innerText();
const pagesIn = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
const ribbon = (page: Page, id: string) => page.locator(`[data-stop="flow ${id}"] a`);

describe('money', () => {
  it('says first how many flows there are, and each number opens its rows', async () => {
    const page = await open('/flows');
    expect(await lead(page)).toContain('All Wales: 50 flows of money or help are recorded.');
    expect(await page.locator('[data-stop^="flow f"]').count()).toBe(50);
    await page.getByRole('link', { name: 'Of 14 payments no amount is recorded' }).click();
    await page.getByText('14 of 50 are shown').waitFor();
    expect(addressOf(page)).toBe('/flows?amount=unknown');
    expect(await page.locator('path[style*="url"]').count()).toBeGreaterThanOrEqual(14);
    expect(page.troubles).toEqual([]);
  });

  it('draws what nobody recorded as broad as said, never as nothing, and a part within its total', async () => {
    const page = await open('/flows?year=2011');
    const box = async (id: string) => {
      const found = await page.locator(`[data-flow=${id}] path`).first().boundingBox();
      if (found === null) throw new Error(`${id} is not drawn.`);
      return found;
    };
    const [total, part] = [await box('f001'), await box('f004')];
    expect(part.x).toBeCloseTo(total.x, 0);
    expect(part.y).toBeGreaterThanOrEqual(total.y - 1);
    expect(await page.locator('[data-flow=f004][data-part]').count()).toBe(1);
    expect(await ribbon(page, 'f001').getAttribute('aria-label')).toBe(
      'Community Safety Fund (Wales total) · 2011-12 · £2,500,000 · discontinued, from Home Office to Community Safety Partnerships in Wales (all)',
    );
    await page.goto(`${tirlun.address}/flows?flow=f006`);
    await page.locator('[data-flow=f006][data-amount=UNKNOWN] path').first().waitFor();
    expect((await page.locator('[data-flow=f006] path').first().boundingBox())?.height).toBeGreaterThan(9);
  });

  it.each(['/flows', '/flows?lang=cy'])('at %s is printed on one sheet, the picture under what is said of it', async path => {
    const page = await open(path);
    expect(pagesIn(await page.pdf({ preferCSSPageSize: true }))).toBe(1);
  });

  it('goes through the years by keyboard, and back to all of them', async () => {
    const page = await open('/flows');
    const slider = page.getByRole('slider', { name: 'Years' });
    expect(await slider.getAttribute('aria-valuetext')).toBe('all years');
    await slider.focus();
    await page.keyboard.press('ArrowRight');
    await page.getByText('All Wales, 2010: 1 flow of money or help is recorded.').waitFor();
    await page.keyboard.press('ArrowRight');
    await page.getByText('All Wales, 2011: 3 flows of money or help are recorded.').waitFor();
    expect(addressOf(page)).toBe('/flows?year=2011');
    await page.getByText('Of 11 more the years are not named:').waitFor();
    await page.getByRole('button', { name: 'All years' }).click();
    await page.getByText('All Wales: 50 flows').waitFor();
    expect(addressOf(page)).toBe('/flows');
  });

  it('shows as such what has ended, what brought nothing and what a source says is absent', async () => {
    const page = await open('/flows');
    const course = (id: string): Promise<string | null> => page.locator(`g[data-flow=${id}][data-course]`).getAttribute('data-course');
    expect(await Promise.all(['f002', 'f023', 'f008', 'f009', 'f015'].map(course))).toEqual(['ENDED', 'NONE', 'NONE', 'RUNS', 'PAST']);
    await page.getByRole('link', { name: 'has ended 7' }).click();
    await page.getByText('7 of 50 are shown').waitFor();
    expect(addressOf(page)).toBe('/flows?course=ended');
  });

  it('of one body is told in sentences that open their rows: in, unexplained, at least, and of how many funders', async () => {
    const page = await open('/flows');
    await page.getByRole('link', { name: 'Only the flows of All four Police and Crime Commissioners' }).click();
    const money = page.getByTestId('body-money');
    await money.getByText('£513,410 of the totals of All four Police and Crime Commissioners (2020-21)', { exact: false }).click();
    await money.getByText('Safer Streets Fund round 1 (Llanelli)').first().waitFor();
    expect(await money.innerText()).toContain('received at least £113,470,000 (2024-25); of 1 more the amount is not recorded.');
    expect(await money.innerText()).toContain('how concentrated its money is cannot be said');
    expect(addressOf(page)).toBe('/flows?about=grp-pccs');
    await page.getByLabel('Only of', { exact: true }).selectOption({ label: 'Vale of Glamorgan Council' });
    await money.getByText('as if 1.1 funders paid alike', { exact: false }).waitFor();
  });
});

describe('one fund followed', () => {
  it('begins with whom it reaches and where it stops; the other years of the fund stand beside', async () => {
    const page = await open('/flows');
    await ribbon(page, 'f001').click();
    await page
      .getByText('It once reached: Community Safety Partnerships in Wales (all) and Cardiff Community Safety Partnership.')
      .waitFor();
    await page.getByText('It stops at Home Office: a source says it no longer comes.').waitFor();
    expect(addressOf(page)).toBe('/flows?flow=f001');
    await page.getByText('2 flows followed').waitFor();
    await page.getByTestId('flow-siblings').getByRole('link', { name: '2012-13', exact: false }).click();
    await page.locator('strong').getByText('£1,200,000').waitFor();
    expect(addressOf(page)).toBe('/flows?flow=f002');
    await page.goBack();
    await page.locator('strong').getByText('£2,500,000').waitFor();
    await page.getByRole('button', { name: 'All flows' }).click();
    await page.getByText('50 flows').waitFor();
  });

  it('goes on at the choice of what to follow for who works by keys, from the list, from a ribbon and back', async () => {
    const page = await open('/flows');
    const isThere = (): Promise<void> => page.locator('[data-follow] select:focus').waitFor();
    await page.getByLabel('Follow', { exact: true }).focus();
    await page.keyboard.press('ArrowDown');
    await page.getByRole('button', { name: 'All flows' }).waitFor();
    await isThere();
    const first = addressOf(page);
    await page.keyboard.press('ArrowDown');
    await page.waitForURL(url => url.pathname + url.search !== first);
    await isThere();
    await page.getByRole('button', { name: 'All flows' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(url => url.search === '');
    await isThere();
    await ribbon(page, 'f001').focus();
    await page.keyboard.press('Enter');
    await page.getByTestId('flow-reach').getByText('Home Office', { exact: true }).waitFor();
    await isThere();
    expect(addressOf(page)).toBe('/flows?flow=f001');
  });

  it('shows who says so one click away, and is found again on the map and on the way back', async () => {
    const page = await open('/flows?flow=f001');
    await page
      .getByRole('button', { name: /^stated/ })
      .first()
      .click();
    await page.getByText('Supports', { exact: false }).first().waitFor();
    await page.getByRole('link', { name: 'On the map' }).click();
    await mapReady(page);
    expect(addressOf(page)).toBe('/?lens=money&flow=f001&lit=f001,f004');
    const bar = page.getByTestId('flows-lit');
    expect(await bar.innerText()).toContain('2 flows followed from it');
    await page.reload();
    await mapReady(page);
    await bar.getByRole('link', { name: 'Back to the flows' }).click();
    await page.getByText('2 flows followed').waitFor();
  });

  it('that never left says so', async () => {
    const page = await open('/flows?flow=f023');
    const why = page.getByText('the bid brought no award, so the money never left', { exact: false });
    await why.waitFor();
    expect(await why.isVisible()).toBe(true);
  });
});

describe('the map', () => {
  it('lights what is followed until it is let go, and a panel leads to the flows of its body', async () => {
    const page = await openPage(browser, `${tirlun.address}/organisation/home-office?lens=money&flow=f024&lit=f024,f021,f022`);
    await mapReady(page);
    expect(await page.getByTestId('flows-lit').innerText()).toContain('3 flows followed from it');
    await page.getByRole('link', { name: 'Drawn from giver to receiver' }).click();
    await page.getByText('Home Office: 26 flows of money or help are recorded.').waitFor();
    await page.goBack();
    await mapReady(page);
    await page.getByTestId('flows-lit').getByRole('button', { name: 'Let go' }).click();
    await page.getByTestId('flows-lit').waitFor({ state: 'hidden' });
    expect(new URL(page.url()).searchParams.get('lit')).toBeNull();
  });

  it('tells of flows that the landscape does not know', async () => {
    const page = await openPage(browser, `${tirlun.address}/?lens=money&lit=f-gone`);
    const notice = page.getByText('One of the flows that were to be lit on the map is not recorded in this landscape.', { exact: false });
    await notice.waitFor();
    expect(await page.getByTestId('flows-lit').count()).toBe(0);
  });
});

describe('data', () => {
  it('are drawn with their circles: what goes back, and what comes back to its giver', async () => {
    const page = await open('/flows?flows=data');
    expect(await lead(page)).toContain('All Wales: 41 flows of data are recorded.');
    const way = (id: string): Promise<string | null> => page.locator(`g[data-flow=${id}][data-way]`).getAttribute('data-way');
    expect(await Promise.all(['d027', 'd028', 'd013', 'd024'].map(way))).toEqual(['onward', 'back', 'loop', 'onward']);
    expect(await page.locator('[data-stop="body "]').textContent()).toBe('Giver not named by the source');
  });

  it('are told in plain words, and what is not recorded is said to be so', async () => {
    const page = await open('/flows?flow=d001');
    await page.getByText('It stops at All four police forces: a source says it is withheld.', { exact: false }).waitFor();
    const plain = await page.getByTestId('plain-words').innerText();
    expect(plain).toContain('The data themselves are not passed on.');
    expect(plain).toContain('Crime and Disorder Act 1998, section 115');
    expect(plain).toContain('How often they come is not recorded.');
    await page.getByLabel('Follow', { exact: true }).selectOption({ label: 'Police analysis of crime data · All four police forces' });
    await page.getByText('only the analysis is passed on', { exact: false }).first().waitFor();
    expect(addressOf(page)).toBe('/flows?flow=d002');
  });
});

describe('the number of those without a legal gateway', () => {
  it('opens its rows, and lets go of them again', async () => {
    const page = await open('/flows?flows=data');
    await page.getByRole('link', { name: 'Of 16 no legal gateway is recorded' }).click();
    await page.getByText('16 of 41 are shown').waitFor();
    expect(addressOf(page)).toBe('/flows?flows=data&gateway=unknown');
    await expect.poll(() => page.locator('[data-stop^="flow d"]').count()).toBe(16);
    await page.getByRole('link', { name: 'Show all', exact: true }).click();
    await page.waitForURL(url => url.search === '?flows=data');
  });
});

describe('the table', () => {
  it('says what the picture says, sorts, and goes into files', async () => {
    const page = await open('/flows?form=table');
    await expect.poll(() => page.locator('tr[data-row]').count()).toBe(50);
    await page.getByRole('button', { name: 'Amount (£)', exact: false }).click();
    await page.getByRole('button', { name: 'Amount (£)', exact: false }).click();
    await expect.poll(() => page.locator('td[data-column=Amount]').first().textContent()).toBe('£126,000,000');
    const csv = (await downloaded(page, 'CSV')).toString('utf8').trimEnd().split('\r\n');
    expect(csv).toHaveLength(51);
    expect(csv.find(line => line.endsWith(',f006'))).toContain(',amount not recorded,');
    expect((await downloaded(page, 'XLSX')).subarray(0, 2).toString()).toBe('PK');
    expect(addressOf(page)).toBe('/flows?sort=-Amount&form=table');
  });
});

describe('for everybody', () => {
  it.each(['/flows', '/flows?flows=data', '/flows?flow=f001', '/flows?flow=d002', '/flows?form=table', '/flows?about=grp-pccs'])(
    'axe finds nothing on %s, in either language',
    async path => {
      for (const language of ['en', 'cy']) {
        const page = await openPage(browser, `${tirlun.address}${path}${path.includes('?') ? '&' : '?'}lang=${language}`, {
          bypassCSP: true,
        });
        await page.getByTestId('flows').locator('[data-testid=flow-picture] svg, table').first().waitFor();
        expect(await axeFindings(page)).toEqual([]);
        expect(page.troubles).toEqual([]);
        await page.close();
      }
    },
  );

  it.each([
    [1440, 900],
    [1920, 1080],
  ])('no label lies over another at %i by %i, in either language', async (width, height) => {
    for (const path of ['/flows', '/flows?flows=data', '/flows?year=2021', '/flows?flow=f024'])
      for (const language of ['en', 'cy']) {
        const page = await open(`${path}${path.includes('?') ? '&' : '?'}lang=${language}`, { width, height });
        await page.evaluate(() => document.fonts.ready);
        await page.waitForTimeout(100);
        expect(await overlapsOn(page), `${path} in ${language}`).toEqual([]);
        await page.close();
      }
  });

  it.each(['/flows', '/flows?flows=data', '/flows?lang=cy', '/flows?flows=data&lang=cy'])(
    'no name of a fund or data set is cut at %s on a screen of 1440',
    async path => {
      const page = await open(path);
      await page.evaluate(() => document.fonts.ready);
      await page.waitForTimeout(100);
      const cut = await page
        .locator('[data-stop^="flow "] text')
        .evaluateAll(texts => texts.map(text => text.textContent).filter(text => text.includes('…')));
      expect(cut).toEqual([]);
    },
  );

  it('the keys lead from one to the next, and Enter follows it', async () => {
    const page = await open('/flows?flows=data');
    await page.locator('[data-stop] a[tabindex="0"]').focus();
    expect(await page.locator('[data-stop] a[tabindex="0"]').count()).toBe(1);
    const label = (): Promise<string | null> => page.locator(':focus').getAttribute('aria-label');
    expect(await label()).toMatch(/^Only the flows of /);
    await page.keyboard.press('ArrowDown');
    const flow = await label();
    expect(flow).toMatch(/, from .+ to .+/);
    await page.keyboard.press('End');
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowDown');
    expect(await label()).toBe(flow);
    await page.keyboard.press('Enter');
    await page.waitForURL(/flow=d0/);
  });

  it('in forced colours every letter stands out from what is behind it', async () => {
    const page = await open('/flows');
    await page.emulateMedia({ forcedColors: 'active' });
    const inks = await page.evaluate(() =>
      [...document.querySelectorAll('[data-testid=flow-picture] svg text, [data-testid=flow-picture] svg tspan')].map(text => {
        const { fill, stroke } = getComputedStyle(text);
        return `${fill} ${stroke}`;
      }),
    );
    expect([...new Set(inks)]).toEqual(['rgb(0, 0, 0) none']);
  });

  it('the whole picture stands on one sheet across, with its table after it', async () => {
    const page = await open('/flows');
    await page.evaluate(() => {
      window.print = () => document.body.setAttribute('data-printed', String(document.querySelectorAll('tr[data-row]').length));
    });
    await page.getByRole('button', { name: 'Print', exact: true }).click();
    await page.locator('body[data-printed]').waitFor();
    expect(await page.locator('body').getAttribute('data-printed')).toBe('50');
  });
});

/** Pairs of texts in the picture whose letters lie over one another, and texts that leave it. */
function overlapsOn(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const picture = document.querySelector('[data-testid=flow-picture]')?.getBoundingClientRect();
    const texts = [...document.querySelectorAll('[data-testid=flow-picture] svg text')]
      .map(text => ({ text: text.textContent, box: text.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0);
    const found: string[] = [];
    for (const [at, one] of texts.entries()) {
      if (picture === undefined || one.box.right > picture.right + 1 || one.box.left < picture.left)
        found.push(`${one.text} leaves the picture`);
      for (const other of texts.slice(at + 1)) {
        const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
        if (across > 1 && down > 2) found.push(`${one.text} / ${other.text}`);
      }
    }
    return found;
  });
}

// Last of all: it changes the landscape.
it('a flow told meanwhile is drawn without losing the place, hatched where no amount is told', async () => {
  const page = await open('/flows?year=2011');
  await page.getByText('All Wales, 2011: 3 flows of money or help are recorded.').waitFor();
  const answer = await fetch(`${tirlun.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query: 'mutation ($input: CommitInput!) { commit(input: $input) { revision } }',
      variables: {
        input: {
          expectedRevision: 1,
          author: 'Network office',
          reason: 'A grant that somebody remembers',
          upsert: [
            {
              kind: 'FundingFlow',
              id: 'f-remembered',
              from: 'welsh-government',
              to: 'csp-cardiff',
              properties: { holds: 'YES', isMoney: true, programme: 'A grant remembered', years: '2011-12', yearFrom: 2011, yearTo: 2012 },
            },
          ],
          remove: [],
        },
      },
    }),
  });
  expect(await answer.json()).toEqual({ data: { commit: { revision: 2 } } });
  await page.getByText('All Wales, 2011: 4 flows of money or help are recorded.').waitFor();
  await page.locator('[data-flow=f-remembered][data-amount=UNKNOWN]').waitFor();
  expect(addressOf(page)).toBe('/flows?year=2011');
});
