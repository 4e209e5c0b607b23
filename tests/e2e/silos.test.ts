/** The view of silos, as officers use it. Names and numbers are those of Wales. */
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
  await page.getByTestId('silos').waitFor();
  return page;
};
const addressOf = (page: Page): string => new URL(page.url()).pathname + new URL(page.url()).search;
const linesOf = (file: Buffer): readonly string[] => file.toString('utf8').trimEnd().split('\r\n');
const pagesIn = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;

describe('who holds together', () => {
  it('is asked for again where it takes longer than a question may, and comes by itself', async () => {
    for (const [language, told] of [
      ['en', 'This takes longer than usual'],
      ['cy', 'Mae hyn yn cymryd mwy o amser nag arfer'],
    ] as const) {
      const page = await openPage(browser, tirlun.address);
      let refused = 0;
      let letGo = (): void => undefined;
      const isTold = new Promise<void>(resolve => (letGo = resolve));
      await page.route('**/graphql', async route => {
        const { operationName } = route.request().postDataJSON() as { readonly operationName?: string };
        if (operationName !== 'SilosTogether') return route.fallback();
        refused += 1;
        if (refused <= 2)
          return route.fulfill({ json: { errors: [{ message: 'Too late.', extensions: { code: 'DEADLINE' } }], data: null } });
        await isTold;
        return route.fallback();
      });
      await page.goto(`${tirlun.address}/silos?lang=${language}`);
      await page.getByText(told, { exact: false }).waitFor();
      expect(await page.getByText('Too late.').count()).toBe(0);
      letGo();
      await page.locator('[data-community=A]').waitFor();
      expect(await page.getByText(told, { exact: false }).count()).toBe(0);
      expect(refused).toBe(3);
      await page.close();
    }
  });

  it('is said first where it differs from the regions, then community by community', async () => {
    const page = await open('/silos');
    await page
      .getByText('Of 190 bodies of one region, 6 stand in another community than most of their region.', { exact: false })
      .waitFor();
    await page.getByText('Cwm Taf Morgannwg + Cardiff and Vale of Glamorgan hold together in one community.', { exact: false }).waitFor();
    expect(await page.locator('[data-community]').count()).toBe(7);
    await page
      .locator('header')
      .getByRole('button', { name: /^Gwent Criminal Justice Board/ })
      .waitFor();
    const north = page.locator('[data-community=A]');
    expect(await north.getByRole('heading').textContent()).toContain('North Wales 53 bodies');
    await page.locator('[data-community=G]').getByRole('button', { name: 'Gwent Criminal Justice Board' }).click();
    expect(await page.getByTestId('panel').getAttribute('data-id')).toBe('lcjb-gwent');
    expect(page.troubles).toEqual([]);
  });

  it('opens the ties behind each number, down to who says so, and the address restores them', async () => {
    const page = await open('/silos');
    const region = page.locator('[data-grouping=REGION]');
    await region.getByText('found −0.11').waitFor();
    await region.getByText('by chance 0.74', { exact: false }).first().waitFor();
    await region.getByRole('link', { name: '339 ties cross' }).click();
    const ties = page.getByTestId('ties');
    await ties.getByText('1–25 of 339').waitFor();
    expect(addressOf(page)).toBe('/silos?ties=crossing');
    const tie = ties.locator('[data-tie]').first();
    await tie.getByRole('button', { name: 'Rows behind it', exact: false }).click();
    await tie.getByRole('button', { name: 'assumed', exact: false }).click();
    await tie.getByText('supports', { exact: false }).first().waitFor();
    await ties.getByRole('button', { name: 'Next' }).click();
    await ties.getByText('26–50 of 339').waitFor();
    await page.reload();
    await page.getByTestId('ties').getByText('1–25 of 339').waitFor();
    expect(page.troubles).toEqual([]);
  });

  it.each(['/?lens=silos&lang=cy', '/?lens=silos&painted=group&lang=cy'])(
    'has a key at %s that gives each letter once, with a name',
    async path => {
      const page = await openPage(browser, `${tirlun.address}${path}`, { viewport: { width: 1440, height: 900 } });
      await mapReady(page);
      const steps = page.getByTestId('legend').locator('li[data-signed]:visible');
      await steps.first().waitFor();
      const letters = await steps.locator('b').allTextContents();
      expect(new Set(letters).size).toBe(letters.length);
      const narrowest = await steps
        .locator('span:not([aria-hidden]):not([class*=hidden])')
        .evaluateAll(names => Math.min(...names.map(name => name.clientWidth)));
      expect(narrowest).toBeGreaterThan(30);
      expect(page.troubles).toEqual([]);
    },
  );

  it('is painted on the same map twice, and on the map itself, where keys, tips and tables tell it too', async () => {
    const page = await open('/silos');
    const byRegion = page.locator('[data-painted=GROUP]');
    expect(await byRegion.getByRole('img').getAttribute('aria-label')).toContain('6 bodies are framed');
    expect(await page.locator('[data-painted=COMMUNITY] [data-apart]').count()).toBe(6);
    await byRegion.getByRole('link', { name: /^Open on the map/ }).click();
    await mapReady(page);
    expect(addressOf(page)).toBe('/?lens=silos&painted=group');
    const legend = page.getByTestId('legend');
    await legend.getByText('By community', { exact: true }).first().click();
    await page.waitForURL(/\/\?lens=silos$/);
    await page.getByRole('button', { name: 'Outline' }).click();
    const north = page.locator('[role=treeitem][data-id=lcjb-gwent]').first();
    expect(await north.textContent()).toContain('Community G: mostly all Wales · Gwent · apart from most of its region');
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('link', { name: 'Table', exact: true }).click();
    await page.getByRole('columnheader', { name: 'Apart from most of its region' }).waitFor();
    expect(page.troubles).toEqual([]);
  });

  it('changes with the network, the grouping and what is left out; what a network does not have is unknown', async () => {
    const page = await open('/silos');
    await page.getByLabel('Joined by').selectOption({ label: 'members in common' });
    await page.getByLabel('Beside their').selectOption({ label: 'sector' });
    await page.getByText('No body in this network has a sector', { exact: false }).waitFor();
    await page.locator('[data-grouping=SECTOR]').getByText('No tie joins two bodies whose sector is known', { exact: false }).waitFor();
    await page.getByLabel('Joined by').selectOption({ label: 'seats' });
    await page.getByLabel('Without national boards').check();
    await page.getByText('How 683 seats are known', { exact: false }).waitFor();
    await page.getByLabel('Without what is assumed').check();
    await page.getByText('How 580 seats are known', { exact: false }).waitFor();
    expect(addressOf(page)).toBe('/silos?assumed=no&national=no&grouping=sector');
  });

  it('stands as a table of all bodies, and in files', async () => {
    const page = await open('/silos?shown=table');
    await page.getByText('1–150 of 279').waitFor();
    const lines = linesOf(await downloaded(page, 'CSV'));
    expect(lines).toHaveLength(280);
    expect(lines[0]).toContain('Body,What it is,Community,Group,Apart from most of its group,Code');
    expect(lines.find(line => line.endsWith(',lcjb-gwent'))).toBe('Gwent Criminal Justice Board,board,G,Gwent,yes,lcjb-gwent');
    expect((await downloaded(page, 'XLSX')).subarray(0, 2).toString()).toBe('PK');
  });
});

describe('who is the only link', () => {
  it('says who is for sure, and apart who hangs on one recorded seat', async () => {
    const page = await open('/silos?silos=holders');
    await page.getByText('1 body is the only link of others', { exact: false }).waitFor();
    await page.getByText('46 more are so only because one seat or link', { exact: false }).waitFor();
    const sure = page.locator('[data-holders=cutPoints]');
    await sure.getByText(/^If Welsh Local Government Association leaves, 2 bodies are cut off from the others: /).waitFor();
    expect(await page.locator('[data-holders=cutPointsDoubt]').getAttribute('data-count')).toBe('46');
    const board = page.locator('[data-holder=lcjb-south-wales]');
    await board.getByText('Citizens Advice (Witness Service)', { exact: false }).first().waitFor();
    await board.getByRole('button', { name: 'Rows behind it', exact: false }).click();
    await board.getByRole('button', { name: 'Victim Support', exact: true }).waitFor();
    expect(page.troubles).toEqual([]);
  });
});

describe('who loses their only link if one leaves', () => {
  it('is answered for any body, also where nobody would, and the address restores it', async () => {
    const page = await open('/silos?silos=holders');
    const leaves = page.getByTestId('leaves').getByRole('combobox');
    await leaves.fill('probation');
    await leaves.press('Enter');
    await page.getByText('If Probation Service in Wales (HMPPS in Wales) leaves, nobody loses their only link').waitFor();
    await page.waitForURL('**/silos?about=probation&silos=holders');
    await page.goto(`${tirlun.address}/silos?silos=holders&about=psb-gwent`);
    await page
      .locator('[data-leaves=psb-gwent]')
      .getByText(/^If Gwent PSB leaves, 4 bodies lose their only link: /)
      .waitFor();
    await page.getByRole('button', { name: 'Close', exact: true }).click();
    await page.waitForURL(/\/silos\?silos=holders$/);
    expect(page.troubles).toEqual([]);
  });
});

describe('who never meets', () => {
  it('is asked of one area, where who serves an area unknown to us stands too', async () => {
    const page = await open('/silos?area=rpb-region-gwent&silos=apart');
    await page.getByText('Gwent: 19 of the 39 that are joined to nobody in this network serve it', { exact: false }).waitFor();
    await page.getByText('2 more stand here because nobody recorded where they serve.', { exact: false }).waitFor();
    await page.getByText('1–20 of 150').waitFor();
    expect(await page.getByRole('button', { name: 'Cardiff Violence Prevention Group' }).count()).toBe(0);
    expect(linesOf(await downloaded(page, 'CSV'))).toHaveLength(1 + 21 + 150);
    expect(page.troubles).toEqual([]);
  });

  it('names who is joined to nobody, as a question, and boards that share members without a link', async () => {
    const page = await open('/silos?silos=apart');
    await page
      .getByText('39 of 279 are joined to nobody in this network, as far as recorded: that is a question', { exact: false })
      .waitFor();
    await page.getByText('14 boards', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Cardiff Violence Prevention Group' }).waitFor();
    await page.getByText('848 pairs of boards share members, and no link of theirs is recorded.', { exact: false }).waitFor();
    await page.getByText('1–20 of 848').waitFor();
    await page
      .getByRole('link', { name: /^Compare\s*:/ })
      .first()
      .click();
    await page.getByTestId('compare').waitFor();
    await page.goBack();
    expect(linesOf(await downloaded(page, 'CSV'))).toHaveLength(1 + 39 + 848);
  });
});

describe('who stands between', () => {
  it('ranks with how far each rank moves, and marks who is one for all of Wales', async () => {
    const page = await open('/silos?silos=between');
    await page.getByText('Probation Service in Wales (HMPPS in Wales) comes first of 279.', { exact: false }).waitFor();
    const gwent = page.locator('[data-ranked=psb-gwent]');
    expect(await gwent.textContent()).toContain('8 (2 to 8)');
    expect(await page.locator('[data-ranked=probation]').textContent()).toContain('one for all of Wales');
    await gwent.getByRole('button', { name: 'Rows behind it', exact: false }).click();
    await gwent.getByRole('button', { name: 'University of South Wales', exact: true }).waitFor();
  });

  it('ranks by each measure by name, and says where a network does not have it', async () => {
    const page = await open('/silos?silos=between&ranked=constraint');
    await page.getByText('By seats nobody’s neighbours are joined to one another', { exact: false }).waitFor();
    await page.getByLabel('Joined by').selectOption({ label: 'boards in common' });
    await page.locator('[data-ranked]').first().waitFor();
    await page.getByLabel('Ranked by').selectOption({ label: 'brokering (Gould and Fernandez)' });
    await page.getByText('Between three groups', { exact: false }).first().waitFor();
    expect(page.troubles).toEqual([]);
  });
});

describe('how one reaches another', () => {
  it('asks for the landscape once: what the steps say of a seat leaves what was known of it', async () => {
    const page = await openPage(browser, `${tirlun.address}/silos?silos=ways`);
    await page.getByTestId('end-from').waitFor();
    const asked: string[] = [];
    page.on('request', request => {
      if (request.url().endsWith('/graphql')) asked.push((request.postDataJSON() as { operationName: string }).operationName);
    });
    await page.goto(`${tirlun.address}/silos?silos=ways&ends=csp-cardiff,psb-gwent`);
    await page.locator('[data-way="5"]').waitFor();
    await page.waitForLoadState('networkidle');
    expect(asked).toContain('SilosWays');
    expect(asked.filter(operation => operation === 'Landscape')).toHaveLength(1);
  });

  it('is told in ways, each step with who says so, and lit on the map', async () => {
    const page = await openPage(browser, `${tirlun.address}/partnership/csp-cardiff`);
    await page.getByTestId('panel').getByRole('link', { name: 'Ways to others' }).click();
    await page.getByTestId('silos').waitFor();
    await page.getByText('Choose the other end.').waitFor();
    const other = page.getByTestId('end-to').getByRole('combobox');
    await other.fill('gwent public serv');
    await other.press('Enter');
    await page
      .getByText('5 ways from Cardiff Community Safety Partnership to Gwent Public Services Board; the shortest takes 2 steps.')
      .waitFor();
    const ways = page.locator('[data-way]');
    expect(await ways.count()).toBe(5);
    expect(await ways.first().textContent()).toContain('South Wales Fire and Rescue Service sits as responsible authority on');
    await ways
      .first()
      .getByRole('button', { name: /in legislation/ })
      .first()
      .click();
    await ways.first().getByText('CDA 1998 s.5(1)(d)', { exact: false }).waitFor();
    await page
      .locator('[data-way="3"]')
      .getByRole('link', { name: /^Light it on the map/ })
      .click();
    await mapReady(page);
    const lit = page.getByTestId('way');
    expect(await lit.getByRole('listitem').allInnerTexts()).toEqual(['Cardiff CSP', 'C&V APB', 'South Wales FRS', 'Gwent PSB']);
    const routes = await page.evaluate(() => window.tirlun?.geometry().routes.map(({ from, to }) => [from, to].toSorted().join(' ')));
    expect(routes?.toSorted()).toEqual(['apb-cardiff-vale csp-cardiff', 'apb-cardiff-vale frs-south', 'frs-south psb-gwent']);
    await page.getByRole('status').getByText('The way is lit: Cardiff Community Safety Partnership', { exact: false }).waitFor();
    await page.reload();
    await mapReady(page);
    await lit.getByRole('link', { name: 'In sentences' }).click();
    await page.getByTestId('silos').waitFor();
    await page.goBack();
    await mapReady(page);
    await lit.getByRole('button', { name: 'Clear the way' }).click();
    expect(await lit.count()).toBe(0);
    expect(page.troubles).toEqual([]);
  });

  it('goes only upwards where that is asked, by what is asked, and says where the recorded line stops', async () => {
    const page = await open('/silos?silos=ways&ends=csp-cardiff,psb-gwent');
    await page.locator('[data-way]').first().waitFor();
    const upward = page.locator('[data-upward=csp-cardiff]');
    await upward.getByRole('heading', { name: 'The recorded line upwards from Cardiff Community Safety Partnership' }).waitFor();
    await upward
      .getByRole('button', { name: 'Cardiff and Vale of Glamorgan Area Planning Board (substance misuse)', exact: true })
      .first()
      .waitFor();
    expect(await upward.innerText()).toContain('Other links upwards, not followed:');
    await page.getByLabel('By seats').uncheck();
    await page.getByLabel('Leading').selectOption({ label: 'only upwards' });
    await page.getByText('No way from Cardiff Community Safety Partnership to Gwent Public Services Board is recorded.').waitFor();
    expect(addressOf(page)).toBe('/silos?silos=ways&ends=csp-cardiff,psb-gwent&along=structure,money,data&headed=up');
  });

  it('has an address that tells what it cannot follow', async () => {
    const page = await openPage(browser, `${tirlun.address}/?way=nothing&ends=nobody,csp-cardiff`);
    await mapReady(page);
    await page.getByTestId('notice').waitFor();
    expect(addressOf(page)).toBe('/?ends=csp-cardiff');
  });
});

describe('the view', () => {
  it.each(
    ['TOGETHER', 'HOLDERS', 'APART', 'BETWEEN', 'WAYS'].flatMap(part => [
      [part, 'en'],
      [part, 'cy'],
    ]),
  )('%s in %s has no faults that axe finds, and prints', async (part, lang) => {
    const page = await open(`/silos?silos=${part.toLowerCase()}&ends=csp-cardiff,probation&lang=${lang}`);
    await page.locator('[data-community], [data-holder], [data-pair], [data-ranked], [data-way]').first().waitFor();
    expect(await axeFindings(page)).toEqual([]);
    expect(pagesIn(await page.pdf({ preferCSSPageSize: true }))).toBeLessThanOrEqual(4);
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByText(lang === 'en' ? /with their sources, stand at this address/ : /yn y cyfeiriad hwn/).isVisible()).toBe(true);
  });

  it('says that filters leave nobody out, and fits a narrow screen', async () => {
    const page = await open('/silos?area=la-cardiff');
    await page.getByText('filters and the day leave nobody out here', { exact: false }).waitFor();
    await page.setViewportSize({ width: 720, height: 800 });
    const isWider = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
    expect(isWider).toBe(false);
  });
});
