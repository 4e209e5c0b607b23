/** The view of gaps and its lens on the map, as officers use them. Names and numbers are those of Wales. */
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

const open = async (path: string): Promise<TriedPage> => {
  const page = await openPage(browser, `${tirlun.address}${path}`);
  await page.getByTestId('gaps').waitFor();
  return page;
};
const addressOf = (page: Page): string => new URL(page.url()).pathname + new URL(page.url()).search;
const count = (page: Page): Promise<string | null> => page.getByTestId('gap-count').textContent();
const pagesIn = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;

describe('findings', () => {
  it('say first how many there are, then stand under their rules, the gravest first', async () => {
    const page = await open('/gaps');
    await page.getByText('All Wales: 871 gaps were found; of high severity: 4.').waitFor();
    expect(await page.getByRole('link', { name: '437 more are not known, and to be asked.' }).isVisible()).toBe(true);
    expect(await count(page)).toBe('871 findings meet what is chosen');
    expect(await page.locator('[data-of-rule] h3').first().textContent()).toContain('Data withheld');
    expect(page.troubles).toEqual([]);
  });

  it('are narrowed by rule, area and state, and the address restores it', async () => {
    const page = await open('/gaps');
    await page.locator('[data-rule=theme-covered-twice]').click();
    await page.getByText('154 findings meet what is chosen').waitFor();
    await page.getByLabel('Area', { exact: true }).selectOption({ label: 'Cardiff' });
    await page.getByText('7 findings meet what is chosen').waitFor();
    await page.getByLabel('Stands').selectOption({ label: 'yes, by rows of its own' });
    await page.getByText(/^4 findings meet what is chosen$/).waitFor();
    expect(addressOf(page)).toBe('/gaps?area=la-cardiff&rule=theme-covered-twice&state=yes');
    await page.reload();
    await page.getByText(/^4 findings meet what is chosen$/).waitFor();
    await page.goBack();
    await page.getByText('7 findings meet what is chosen').waitFor();
  });

  it('are all there where the address asks for a rule that nobody knows, and a notice says so', async () => {
    const page = await open('/gaps?rule=dragons');
    await page.getByText('871 findings meet what is chosen').waitFor();
    expect(await page.getByTestId('notice').textContent()).toContain('by the rule “dragons”, which Tirlun does not know');
    expect(addressOf(page)).toBe('/gaps');
    expect(page.troubles).toEqual([]);
  });

  it('show who says so one click away, and open the panel of whom they are about', async () => {
    const page = await open('/gaps?rule=data-withheld');
    const finding = page.locator('[data-gap="data-withheld:d001:csp-all"]');
    await finding.getByRole('button', { name: /^1 source/ }).click();
    await finding.getByText('Wales Safer Communities Network response', { exact: false }).first().waitFor();
    await finding.locator('[data-body=grp-police]').click();
    await page.getByTestId('panel').getByRole('heading', { name: 'Gaps', exact: false }).waitFor();
    expect(await page.getByTestId('panel').getAttribute('data-id')).toBe('grp-police');
  });

  it('are judged in place, and found again by their verdict', async () => {
    const page = await open('/gaps?rule=weak-link');
    const finding = page.locator('[data-gap="weak-link:csp-all:psb-all"]');
    await finding.getByRole('button', { name: /^Judge/ }).click();
    const judge = page.getByRole('dialog', { name: /^Judge: / });
    await judge.locator('input[value=OPEN]').check();
    await judge.getByLabel('Who judges', { exact: false }).fill('Community safety lead');
    await judge.locator('button[type=submit]').click();
    await finding.locator('[data-verdict=OPEN]').first().waitFor();
    await page.keyboard.press('Escape');
    await page.getByLabel('Judged').selectOption({ label: 'not judged yet' });
    await finding.waitFor({ state: 'detached' });
    expect(new URL(page.url()).searchParams.get('judged')).toBe('no');
    await page.getByLabel('Judged').selectOption({ label: 'changed since judged' });
    await page.getByText(/^0 findings meet what is chosen$/).waitFor();
    await page.getByLabel('Judged').selectOption({ label: 'open' });
    await page.getByText(/^1 finding meets what is chosen$/).waitFor();
    expect(new URL(page.url()).searchParams.get('verdict')).toBe('open');
  });

  it('stand page by page, and whole in the table and the file', async () => {
    const page = await open('/gaps');
    const pager = page.getByRole('navigation', { name: 'Pages' });
    await pager.getByText('1–50 of 871').waitFor();
    await pager.getByRole('button', { name: 'Next' }).click();
    await pager.getByText('51–100 of 871').waitFor();
    await page.getByText('Table', { exact: true }).last().click();
    await pager.getByText('1–100 of 871').waitFor();
    expect(addressOf(page)).toBe('/gaps?shown=table');
    const lines = (await downloaded(page, 'CSV')).toString('utf8').trimEnd().split('\r\n');
    expect(lines).toHaveLength(872);
    expect(lines[0]).toContain('Severity,Rule,What was found,How it stands,Areas,Reaches,Boards and bodies');
    expect((await downloaded(page, 'XLSX')).subarray(0, 2).toString()).toBe('PK');
  });
});

describe('findings of one area', () => {
  it('stand apart: its own first, then what holds everywhere, in list, table and file', async () => {
    const page = await open('/gaps?area=la-wrexham');
    const own = page.locator('[data-reach=PART]');
    await own.getByRole('heading', { name: 'Wrexham’s own: 66' }).waitFor();
    await expect.poll(() => own.locator('[data-gap]').count()).toBe(50);
    expect(await page.locator('[data-reach=WHOLE]').count()).toBe(0);
    await page.getByRole('link', { name: '162 hold everywhere in Wales' }).click();
    await page.getByText(/^162 findings meet what is chosen$/).waitFor();
    expect(addressOf(page)).toBe('/gaps?area=la-wrexham&reach=whole');
    await page.locator('[data-reach=WHOLE]').getByRole('heading', { name: 'Everywhere in Wales: 162' }).waitFor();
    await expect.poll(() => page.locator('[data-rule=data-wrong-level]').innerText()).not.toContain('1');
    await page.getByLabel('Reaches').selectOption({ label: 'any' });
    await page.getByText(/^228 findings meet what is chosen$/).waitFor();
    const [, ...lines] = (await downloaded(page, 'CSV')).toString('utf8').trimEnd().split('\r\n');
    const reaches = lines.map(line => (line.includes(',Wrexham’s own,') ? 'own' : line.includes(',everywhere in Wales,') ? 'all' : line));
    expect(reaches).toEqual([...Array.from({ length: 66 }, () => 'own'), ...Array.from({ length: 162 }, () => 'all')]);
    await page.getByTestId('gaps').getByText('Table', { exact: true }).click();
    await page.locator('td[data-column=Reach]').first().waitFor();
    await expect.poll(() => page.locator('td[data-column=Reach]').first().textContent()).toBe('Wrexham’s own');
  });

  it('of all Wales stand together', async () => {
    const page = await open('/gaps?lang=cy');
    await page.locator('[data-of-rule]').first().waitFor();
    expect(await page.locator('[data-reach]').count()).toBe(0);
  });

  it('are printed whole, though the screen shows a page of them', async () => {
    const page = await open('/gaps?area=la-wrexham');
    await page.locator('[data-gap]').first().waitFor();
    await page.evaluate(() => {
      window.print = () => document.body.setAttribute('data-printed', String(document.querySelectorAll('[data-gap]').length));
    });
    const printed = async (): Promise<string | null> => {
      await page.locator('body[data-printed]').waitFor();
      const count = await page.locator('body').getAttribute('data-printed');
      await page.evaluate(() => {
        document.body.removeAttribute('data-printed');
        window.dispatchEvent(new Event('afterprint'));
      });
      await page.getByText('1–50 of 228').waitFor();
      return count;
    };
    await page.getByRole('button', { name: 'Print', exact: true }).click();
    expect(await printed()).toBe('228');
    await page.keyboard.press('Control+p');
    expect(await printed()).toBe('228');
  });
});

describe('coverage', () => {
  it('of one area is a list in words, no wider than it needs', async () => {
    const page = await open('/gaps?gaps=coverage&area=la-wrexham');
    const grid = page.getByTestId('coverage-grid');
    await grid.locator('td').first().waitFor();
    expect((await grid.boundingBox())?.width).toBeLessThan(720);
    expect(await grid.locator('td').first().innerText()).toBe('told in general');
  });

  it.each(['duty_area', 'theme_area', 'organisation_partnership', 'data_partnership'])('of %s cuts no head in Welsh', async coverage => {
    const page = await open(`/gaps?lang=cy&gaps=coverage&coverage=${coverage}`);
    await page.getByTestId('coverage-grid').locator('td').first().waitFor();
    const cut = await page.locator('thead th, thead th > span:first-child').evaluateAll(heads =>
      heads
        .filter(
          ({ scrollWidth, clientWidth, scrollHeight, clientHeight }) => scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 1,
        )
        .filter(head => !head.classList.contains('visually-hidden'))
        .map(head => head.textContent),
    );
    expect(cut).toEqual([]);
  });

  it('is a grid that the keys move through, whose cells open and give the focus back', async () => {
    const page = await open('/gaps?gaps=coverage&coverage=theme_area');
    const grid = page.getByTestId('coverage-grid');
    await page.getByText('260 of 660 cells have a board of whose own remit a row speaks', { exact: false }).waitFor();
    expect(await grid.getAttribute('role')).toBe('grid');
    await grid.locator('td[tabindex="0"]').focus();
    await page.keyboard.press('Control+End');
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowUp');
    const state = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    await page.keyboard.press('Enter');
    const cell = page.getByTestId('coverage-cell');
    await cell.getByText(state ?? '', { exact: true }).waitFor();
    expect(addressOf(page)).toContain('cell=');
    await page.keyboard.press('Escape');
    await cell.waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('TD');
  });

  it('says of a hole who could fill it and what to ask, and of a yes who says so', async () => {
    const page = await open('/gaps?gaps=coverage&coverage=theme_area&cell=adult-justice,la-cardiff');
    const cell = page.getByTestId('coverage-cell');
    await cell.getByRole('button', { name: 'Cardiff Community Safety Partnership' }).waitFor();
    await cell.getByText('Ask the community safety partnership there.', { exact: false }).waitFor();
    await page.locator('[data-row=night-time-economy] td').nth(16).click();
    await cell.getByText('yes', { exact: true }).waitFor();
    expect(await cell.getByRole('button', { name: 'stated', exact: false }).count()).toBeGreaterThan(0);
    expect(page.troubles).toEqual([]);
  });

  it('of organisations and boards says all, narrows by area and kind, and stays light', async () => {
    const page = await open('/gaps?gaps=coverage&coverage=organisation_partnership');
    await page.getByText('768 of 8,627 cells have a seat', { exact: false }).waitFor();
    expect(await page.getByTestId('coverage-grid').locator('td').count()).toBeLessThanOrEqual(2_000);
    await page.getByLabel('Kind of board').selectOption({ label: 'public services board' });
    await page.waitForFunction(() => document.querySelectorAll('[data-testid=coverage-grid] thead tr:last-child th').length === 13);
    await page.getByLabel('Area', { exact: true }).selectOption({ label: 'Torfaen' });
    await page.waitForFunction(() => document.querySelectorAll('[data-testid=coverage-grid] thead tr:last-child th').length === 1);
    const text = (await downloaded(page, 'CSV')).toString('utf8');
    expect(text).toContain('Gwent Public Services Board');
    expect(text).toContain('University of South Wales');
  });

  it('shows only rows with holes: of duties there are none', async () => {
    const page = await open('/gaps?gaps=coverage');
    await page.getByText('422 of 1,034 cells have somebody of their own who must or carries it', { exact: false }).waitFor();
    await page.getByLabel('Only rows with a hole').check();
    await page.getByText('No row here has a hole', { exact: false }).waitFor();
    expect(addressOf(page)).toBe('/gaps?gaps=coverage&holes=yes');
  });
});

describe('what is to be asked', () => {
  it('stands board by board, and the sheet of a board with all that is recorded of it', async () => {
    const page = await open('/gaps?gaps=ask');
    await page.getByText('something is to be asked of 130 of 163 boards', { exact: false }).waitFor();
    await page.locator('[data-board=psb-gwent]').click();
    const sheet = page.locator('[data-testid=board-sheet][data-ready]');
    await sheet.waitFor();
    const text = (await sheet.innerText()).replaceAll(/\s+/g, ' ');
    for (const said of [
      'Is this right? Gwent Public Services Board',
      'Law requires the seat (8)',
      'they may decline (6)',
      'Named in a document (2)',
      'University of South Wales',
      'No line upwards is recorded.',
      'To which board or body does this board answer, if to any?',
      'Well-being of Future Generations (Wales) Act 2015',
      'Send back to:',
      'From Tirlun, revision',
    ])
      expect(text).toContain(said);
    expect(addressOf(page)).toBe('/gaps?gaps=ask&about=psb-gwent');
  });

  it.each([
    ['psb-gwent', 'en'],
    ['psb-gwent', 'cy'],
    ['csp-cardiff', 'cy'],
    ['wscn', 'en'],
  ])('the sheet of %s in %s is one sheet of A4', async (board, lang) => {
    const page = await open(`/gaps?gaps=ask&about=${board}&lang=${lang}`);
    await page.locator('[data-testid=board-sheet][data-ready]').waitFor();
    expect(pagesIn(await page.pdf({ preferCSSPageSize: true }))).toBe(1);
  });

  it.each(['en', 'cy'])('no head of its boxes touches the next, in %s', async lang => {
    const page = await open(`/gaps?gaps=ask&about=csp-wrexham&lang=${lang}`);
    const sheet = page.locator('[data-testid=board-sheet][data-ready]');
    await sheet.waitFor();
    const heads = await sheet.locator('b').evaluateAll(all =>
      all.map(head => {
        const words = document.createRange();
        words.selectNodeContents(head);
        return [words.getBoundingClientRect().width, head.getBoundingClientRect().width];
      }),
    );
    expect(heads.length).toBeGreaterThan(15);
    expect(heads.filter(([words = 0, room = 0]) => words > room)).toEqual([]);
  });

  it('all boards of Cardiff are a batch, each on a sheet of its own', async () => {
    const page = await open('/gaps?gaps=ask&area=la-cardiff&sheets=all');
    const sheets = page.getByTestId('board-sheet');
    await sheets.first().waitFor();
    const all = await sheets.count();
    expect(
      await page.getByRole('button', { name: `${all} sheets, of every board here except those of all Wales` }).getAttribute('aria-pressed'),
    ).toBe('true');
    await page.waitForFunction(wanted => document.querySelectorAll('[data-testid=board-sheet][data-ready]').length === wanted, all);
    expect(pagesIn(await page.pdf({ preferCSSPageSize: true }))).toBe(all);
  });

  it('is printed when every sheet of the batch is there, and says how far that is', async () => {
    const page = await open('/gaps?gaps=ask&area=la-cardiff');
    await page.getByTestId('gaps').locator('[data-board]').first().waitFor();
    await page.evaluate(() => {
      const ready = (): number => document.querySelectorAll('[data-testid=board-sheet][data-ready]').length;
      window.print = () => document.body.setAttribute('data-printed', String(ready()));
    });
    let goOn = (): void => undefined;
    const held = new Promise<void>(resolve => (goOn = resolve));
    await page.route('**/graphql', async route => {
      if (route.request().postData()?.includes('psb-cardiff') === true) await held;
      await route.fallback();
    });
    await page.getByRole('button', { name: 'sheets, of every board here', exact: false }).click();
    const all = await page.getByTestId('board-sheet').count();
    await page.getByRole('button', { name: 'Print', exact: true }).click();
    await page.getByText(`${all - 1} of ${all} sheets are ready; printing begins when all are.`).waitFor();
    expect(await page.locator('body[data-printed]').count()).toBe(0);
    goOn();
    await page.locator(`body[data-printed="${all}"]`).waitFor();
  });

  it('is a table and a file too', async () => {
    const page = await open('/gaps?gaps=ask&shown=table');
    await page.getByRole('navigation', { name: 'Pages' }).getByText('1–100 of 437').waitFor();
    expect((await downloaded(page, 'CSV')).toString('utf8').trimEnd().split('\r\n')).toHaveLength(438);
  });
});

describe('the lens of gaps on the map', () => {
  const onMap = async (path: string): Promise<Page> => {
    const page = await openPage(browser, `${tirlun.address}${path}`);
    await mapReady(page);
    await page.locator('[data-gravest=ASK]').first().waitFor();
    return page;
  };

  it('counts bodies by the gravest gap about them, and filters by it', async () => {
    const page = await onMap('/?lens=gaps');
    const steps = (await page.locator('[data-gravest]').allInnerTexts()).map(text => text.replaceAll(/\s+/g, ' ').trim());
    expect(steps).toEqual(['▲ high 1', '◆ medium 126', '● low 84', '? to ask 35', 'none recorded 33']);
    await page.locator('[data-gravest=ASK]').first().click();
    expect(addressOf(page)).toBe('/?lens=gaps&gravest=ask');
    await page.getByText(/^32 of 163 boards$/).waitFor();
    expect(await page.getByRole('status').first().textContent()).toMatch(/^32 boards and 3 bodies/);
  });

  it('says the gaps of a body in its panel, and leads into the view narrowed to it', async () => {
    const page = await onMap('/partnership/csp-cardiff?lens=gaps');
    const gaps = page.getByTestId('panel').locator('[data-part=gaps]');
    await gaps.getByText('money from Home Office has ended', { exact: false }).waitFor();
    await gaps.getByRole('link', { name: 'Open all 13 in the Gaps view' }).click();
    await page.getByText('13 findings meet what is chosen').waitFor();
    await page.getByText('Cardiff Community Safety Partnership: 13 gaps were found', { exact: false }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/gaps');
  });

  it('has its table', async () => {
    const page = await openPage(browser, `${tirlun.address}/table?lens=gaps`);
    await page.locator('th[data-column=gravestGap]').waitFor();
    const row = page.locator('tr[data-id=csp-cardiff]');
    expect(await row.locator('td[data-column=gravestGap]').textContent()).toBe('medium');
    expect(await row.locator('td[data-column=gapsFound]').textContent()).toBe('13');
    expect(await row.locator('td[data-column=gapsToAsk]').textContent()).toBe('2');
  });
});

describe('axe finds nothing wrong', () => {
  it.each(
    ['en', 'cy'].flatMap(lang => [
      [`/gaps?lang=${lang}&area=la-cardiff&severity=high`, '[data-gap]'],
      [`/gaps?lang=${lang}&rule=data-withheld&shown=table`, 'tbody tr'],
      [`/gaps?lang=${lang}&gaps=coverage&coverage=theme_area&cell=adult-justice,la-cardiff`, '[data-testid=coverage-cell] h4'],
      [`/gaps?lang=${lang}&gaps=ask&about=psb-gwent`, '[data-testid=board-sheet][data-ready]'],
      [`/?lang=${lang}&lens=gaps&partnership=csp-cardiff`, '[data-part=gaps] a'],
    ]),
  )('%s', async (path, ready) => {
    const page = await openPage(browser, `${tirlun.address}${path}`);
    await page.locator(ready).first().waitFor();
    expect(await axeFindings(page)).toEqual([]);
  });
});
