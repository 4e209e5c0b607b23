/** What-ifs as officers use them: what breaks when police and crime commissioners end, what they suppose themselves, what they make real. Names and numbers are those of Wales. */
import type { Browser, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { axeFindings } from './axe.ts';
import { mapReady, openPage, type Running } from './tirlun.ts';
import { downloaded, goToView, journey, speakIn, type TriedPage } from './view.ts';

let tirlun: Running;
let browser: Browser;

journey(started => {
  ({ tirlun, browser } = started);
});

const open = async (path: string): Promise<TriedPage> => {
  const page = await openPage(browser, `${tirlun.address}${path}`);
  await page.getByTestId('whatif').waitFor();
  return page;
};
const pccs = '/whatif/pccs-end-2028';
const lead = (page: Page): ReturnType<Page['locator']> => page.getByTestId('whatif-lead');
const countOf = (page: Page, sort: string): Promise<string | null> => page.locator(`[data-sort=${sort}]`).getAttribute('data-count');
const addressOf = (page: Page): string => new URL(page.url()).pathname + new URL(page.url()).search;
const author = 'Community safety manager, Torfaen';
/** Supposes that somebody takes a seat, from the panel of an organisation. */
const supposeSeat = async (page: Page, { of, board, name }: { of: string; board: string; name: string }): Promise<void> => {
  await page
    .getByTestId('panel')
    .getByRole('button', { name: new RegExp(`^Suppose….*${of}`) })
    .click();
  const dialog = page.getByTestId('suppose');
  await dialog.getByLabel('it takes a seat on …').check();
  await dialog.getByRole('combobox', { name: 'Which board' }).fill(board);
  await dialog.getByRole('option', { name: board, exact: true }).click();
  await dialog.getByLabel('In which what-if').selectOption({ label: 'a new one' });
  await dialog.getByLabel('Its name').fill(name);
  await dialog.getByLabel('Who supposes this', { exact: false }).fill(author);
  await dialog.getByRole('button', { name: 'Suppose it' }).click();
  await dialog.getByText('Supposed: it takes a seat on', { exact: false }).first().waitFor();
};

describe('police and crime commissioners end in 2028', () => {
  it('is opened from the list, and says first what follows', async () => {
    const page = await open('/whatif');
    await page.getByRole('link', { name: 'Police and crime commissioners end in 2028' }).click();
    await lead(page).getByText('39 seats have nobody to take them.', { exact: false }).waitFor();
    expect(addressOf(page)).toBe(pccs);
    expect(await lead(page).textContent()).toContain('4 bodies are gone: Office of the Police and Crime Commissioner for Dyfed-Powys');
    expect(await page.getByTestId('whatif-steps').locator('li').count()).toBe(4);
    await page.goBack();
    await page.getByText('1 what-if is kept apart from the landscape.', { exact: false }).waitFor();
    expect(page.troubles).toEqual([]);
  });

  it('lists each sort of loss apart, each row with who says so one click away', async () => {
    const page = await open(pccs);
    await lead(page).waitFor();
    const counts = await Promise.all(
      ['gone', 'seats', 'chairs', 'coOperation', 'panels', 'duties', 'currentFlows'].map(one => countOf(page, one)),
    );
    expect(counts).toEqual(['4', '39', '4', '18', '4', '1', '4']);
    const chairs = page.locator('[data-sort=chairs]');
    await chairs.locator('[data-body=wscn]').waitFor();
    await chairs.locator('button[aria-expanded=false]').first().click();
    await chairs.locator('div[id]:not([hidden]) li').first().waitFor();
    expect(await page.locator('[data-sort=duties]').textContent()).toContain('Police and crime plan');
    const seats = page.locator('[data-sort=seats]');
    expect(await seats.locator('li:visible').count()).toBe(8);
    await seats.getByRole('button', { name: /^31 more/ }).click();
    expect(await seats.locator('li:visible').count()).toBe(39);
    await page.getByRole('heading', { name: 'Past money and data: not lost' }).waitFor();
    await page.locator('[data-sort=panels] [data-body=pcp-gwent]').first().click();
    expect(await page.getByTestId('panel').getAttribute('data-id')).toBe('pcp-gwent');
    expect(page.troubles).toEqual([]);
  });

  it('shows measures before and after, and the same rows as a table to take along', async () => {
    const page = await open(pccs);
    const seats = page.locator('[data-measure=seats]');
    await seats.waitFor();
    expect(await seats.textContent()).toBe('recorded seats76872939 fewer −39');
    await page.getByText('Table', { exact: true }).last().click();
    await page.locator('table').first().getByText('Seats with nobody to take them').first().waitFor();
    expect(addressOf(page)).toBe(`${pccs}?form=table`);
    const csv = (await downloaded(page, 'CSV')).toString('utf8');
    for (const flow of ['f009', 'f036', 'f037', 'f045']) expect(csv).toMatch(new RegExp(`Money and data of now that lose an end.*${flow}`));
    expect(csv).toContain('d-pcp-plan');
    expect((await downloaded(page, 'XLSX')).subarray(0, 2).toString()).toBe('PK');
    expect(page.troubles).toEqual([]);
  });

  it('speaks Welsh, and keeps its place when the language changes', async () => {
    const page = await open(`${pccs}?lang=cy`);
    await lead(page).getByText('Nid oes neb i gymryd 39 sedd.', { exact: false }).waitFor();
    expect(await page.locator('[data-sort=coOperation] h4').textContent()).toContain("Cydweithrediad y mae'r gyfraith yn gofyn amdano");
    await speakIn(page, 'en');
    await lead(page).getByText('39 seats have nobody to take them.', { exact: false }).waitFor();
    expect(addressOf(page)).toBe(pccs);
    expect(page.troubles).toEqual([]);
  });

  it.each(['', '?lang=cy'])('has nothing that axe finds wrong (%s)', async language => {
    const page = await open(`${pccs}${language}`);
    await page.locator('[data-measure=seats]').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    const list = await open(`/whatif${language}`);
    await list.locator('[data-whatif]').first().waitFor();
    expect(await axeFindings(list)).toEqual([]);
  });
});

describe('somebody', () => {
  it('who asks for a what-if that is not there is told so, and led to those that are', async () => {
    const page = await open('/whatif/nobody');
    await page.getByText('No what-if is called “nobody” here.', { exact: false }).waitFor();
    await page.getByRole('link', { name: 'All what-ifs' }).click();
    await page.getByRole('link', { name: 'Police and crime commissioners end in 2028' }).waitFor();
    expect(page.troubles).toEqual([]);
  });

  it('supposes a seat from a panel, sees what follows on the word of the what-if alone, and undoes it', async () => {
    const page = await openPage(browser, `${tirlun.address}/organisation/nrw`);
    await supposeSeat(page, { of: 'Natural Resources Wales', board: 'Cardiff Community Safety Partnership', name: 'NRW joins Cardiff' });
    expect(await axeFindings(page, '[data-testid=suppose]')).toEqual([]);
    await page.getByTestId('suppose').getByRole('link', { name: 'See what follows' }).click();
    const supposed = page.locator('[data-sort=supposed]');
    await supposed.locator('[data-body=csp-cardiff]').waitFor();
    await supposed.locator('button[aria-expanded]').first().click();
    expect(await supposed.textContent()).toContain('assumed');
    expect(await supposed.textContent()).toContain('NRW joins Cardiff');
    const steps = page.getByTestId('whatif-steps');
    await steps.getByRole('button', { name: /^Take out/ }).click();
    await steps.getByText('Nothing is supposed yet.', { exact: false }).waitFor();
    await steps.getByRole('button', { name: /^Undo/ }).click();
    await page.locator('[data-sort=supposed]').waitFor();
    expect(page.troubles).toEqual([]);
  });

  it('deletes a what-if and puts it back, steps and all', async () => {
    const page = await openPage(browser, `${tirlun.address}/organisation/nrw`);
    await supposeSeat(page, {
      of: 'Natural Resources Wales',
      board: 'Safer Newport Community Safety Partnership',
      name: 'NRW joins Newport',
    });
    await page.keyboard.press('Escape');
    expect(await page.getByTestId('panel').isVisible()).toBe(true);
    await goToView(page, 'What if');
    const item = page.locator('[data-whatif]', { hasText: 'NRW joins Newport' });
    await item.getByRole('button', { name: /^Delete/ }).click();
    await page.getByText('Deleted: NRW joins Newport.', { exact: true }).waitFor();
    await item.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: /^Undo/ }).click();
    await item.getByText('1 step').waitFor();
    expect(page.troubles).toEqual([]);
  });

  it('makes it real only when asked, with day, author and reason', async () => {
    const page = await openPage(browser, `${tirlun.address}/organisation/nrw`);
    await supposeSeat(page, { of: 'Natural Resources Wales', board: 'Torfaen Community Safety Partnership', name: 'NRW joins Torfaen' });
    await page.getByTestId('suppose').getByRole('link', { name: 'See what follows' }).click();
    await page.locator('[data-sort=supposed]').waitFor();
    await page.getByRole('button', { name: 'Make it real…' }).click();
    const dialog = page.getByTestId('make-real');
    await dialog.getByLabel('From which day').fill('2027-04-01');
    await dialog.getByRole('button', { name: /^Write 3 records/ }).click();
    await dialog.getByText('Say why it is real now.').waitFor();
    await dialog.getByLabel('Why it is real now').fill('Agreed by the board on 3 March 2027');
    await dialog.getByRole('button', { name: /^Write 3 records/ }).click();
    await dialog.getByText('Done: 3 records were written.', { exact: false }).waitFor();
    const seats = await fetch(`${tirlun.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ membership(id: "membership~nrw~csp-torfaen") { since roles certainty } }' }),
    });
    expect(await seats.json()).toEqual({ data: { membership: { since: '2027-04-01', roles: ['MEMBER'], certainty: 'ASSUMED' } } });
    expect(page.troubles).toEqual([]);
  });

  it('supposes from two boards compared that they merge, both filled in', async () => {
    const page = await openPage(browser, `${tirlun.address}/compare/csp-conwy-denbighshire/csp-gwynedd-mon`);
    await page.getByRole('button', { name: 'Suppose these two merge…' }).click();
    const dialog = page.getByTestId('suppose');
    expect(await dialog.getByLabel('it is merged into …').isChecked()).toBe(true);
    expect(await dialog.getByRole('combobox', { name: 'Into which' }).inputValue()).not.toBe('');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(page.troubles).toEqual([]);
  });
});

describe('on the map', () => {
  const through = '/?scenario=pccs-end-2028';
  const boxes = (page: Page): Promise<Record<string, string>> =>
    page.evaluate(() => {
      const { geometry } = (window as unknown as { tirlun: { geometry(): { boxes: { id: string; box: { x: number; y: number } }[] } } })
        .tirlun;
      return Object.fromEntries(geometry().boxes.map(({ id, box }) => [id, `${Math.round(box.x)} ${Math.round(box.y)}`]));
    });
  const openMap = async (path: string): Promise<TriedPage> => {
    const page = await openPage(browser, `${tirlun.address}${path}`);
    await mapReady(page);
    await page.getByTestId('moments-key').waitFor();
    return page;
  };

  it('is slid by keyboard from before to after, and nobody moves', async () => {
    const page = await openMap(through);
    const key = page.getByTestId('moments-key');
    expect(await key.locator('[data-change=gone]').textContent()).toContain('4 gone');
    expect(await key.locator('[data-change=loses]').textContent()).toContain('26 lose seats');
    const changes = await boxes(page);
    expect(await key.locator('[data-change=altered]').textContent()).toContain('28 altered');
    const moment = page.getByRole('group', { name: 'Before, what changes, or after' });
    await moment.getByRole('radio', { name: 'What changes' }).press('ArrowLeft');
    await page.waitForURL(/when=before/);
    expect(await boxes(page)).toEqual(changes);
    await moment.getByRole('radio', { name: 'Before', exact: true }).press('ArrowRight');
    await moment.getByRole('radio', { name: 'What changes' }).press('ArrowRight');
    await page.waitForURL(/when=after/);
    await page.getByText('112 organisations').waitFor();
    const after = await boxes(page);
    for (const pcc of ['pcc-dyfed-powys', 'pcc-gwent', 'pcc-north-wales', 'pcc-south-wales']) expect(after).not.toHaveProperty(pcc);
    expect(changes).toMatchObject(after);
    expect(page.troubles).toEqual([]);
  });

  it('moves nobody where a curtain is hung', async () => {
    const page = await openMap(`${through}&when=after`);
    const after = await boxes(page);
    await page.getByTestId('supposed').getByRole('radio', { name: 'Curtain' }).press('Space');
    await page.getByTestId('curtain').waitFor();
    expect(await boxes(page)).toEqual(after);
    expect(page.troubles).toEqual([]);
  });

  it('has before drawn over after like a curtain, by keyboard and by hand, and kept in the address', async () => {
    const page = await openMap(`${through}&when=curtain`);
    const curtain = page.getByTestId('curtain');
    await curtain.waitFor();
    const line = page.getByRole('slider', { name: 'How far “before” is drawn over “after”' });
    for (let step = 0; step < 20; step += 1) await line.press('ArrowLeft');
    await page.waitForURL(/drawn=30/);
    expect(await line.getAttribute('aria-valuetext')).toBe('30% of the map, from the left, shows before');
    // Its handle lies below the map, in a strip of its own.
    const map = (await page.getByRole('application').boundingBox()) ?? { y: 0, height: Infinity };
    expect((await line.boundingBox())?.y).toBeGreaterThanOrEqual(map.y + map.height);
    const { x, y, width, height } = (await line.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    const at = (part: number): number => x + 14 + (width - 28) * part;
    await page.mouse.move(at(0.3), y + height / 2);
    await page.mouse.down();
    await page.mouse.move(at(0.8), y + height / 2, { steps: 4 });
    await page.mouse.up();
    await page.waitForURL(/drawn=80/);
    await page.reload();
    await mapReady(page);
    expect(await curtain.getAttribute('data-drawn')).toBe('80');
    expect(await axeFindings(page)).toEqual([]);
    expect(page.troubles).toEqual([]);
  });

  it('says on every screen what is looked through, keeps a focus on who is gone, and is left again', async () => {
    const page = await openMap(`${through}&when=after&focus=pcc-gwent&outline=yes`);
    await page.getByRole('treeitem', { name: /Gwent Public Services Board.*loses 1 seat/ }).waitFor();
    const bar = page.getByTestId('supposed');
    expect(await bar.textContent()).toContain('Police and crime commissioners end in 2028');
    await goToView(page, 'Gaps');
    await page.getByTestId('gaps').waitFor();
    expect(await bar.getByRole('radio', { name: 'what is recorded' }).isChecked()).toBe(true);
    await goToView(page, 'Map');
    await mapReady(page);
    await bar.getByRole('radio', { name: 'Before', exact: true }).press('Space');
    await page.locator('[data-testid=map][data-focus=pcc-gwent]').waitFor();
    await bar.getByRole('button', { name: 'Who changes' }).click();
    await bar.getByRole('button', { name: 'Gwent PCC' }).click();
    expect(await page.getByTestId('panel').getAttribute('data-id')).toBe('pcc-gwent');
    await page.keyboard.press('Escape');
    await bar.getByRole('button', { name: 'Leave the what-if' }).click();
    await bar.waitFor({ state: 'detached' });
    expect(addressOf(page)).not.toContain('scenario');
    expect(page.troubles).toEqual([]);
  });

  it('has views and panels say what would be, and says so on each of them and in every file', async () => {
    const page = await openPage(browser, `${tirlun.address}/flows?scenario=pccs-end-2028`);
    const choice = page.getByTestId('as-if');
    await page.getByTestId('flows').waitFor();
    expect(await choice.getByRole('radio', { name: 'what is recorded' }).isChecked()).toBe(true);
    const recorded = (await downloaded(page, 'CSV')).toString('utf8');
    expect(recorded).toContain('Police and Crime Commissioner');
    await choice.getByText('what would be').click();
    await page.getByText('Supposed, not recorded:', { exact: false }).first().waitFor();
    expect(new URL(page.url()).search).toContain('asIf=yes');
    await expect
      .poll(async () => (await downloaded(page, 'CSV')).toString('utf8').split('\n')[0])
      .toContain('Supposed, not recorded: what-if');
    const supposed = (await downloaded(page, 'CSV')).toString('utf8').trim().split('\n');
    expect(supposed.length).toBeLessThan(recorded.trim().split('\n').length);
    await page.getByRole('link', { name: 'of 5 it is not known whether they run' }).waitFor();
    expect(supposed.slice(1).every(row => row.includes('Police and crime commissioners end in 2028'))).toBe(true);
    expect(await axeFindings(page)).toEqual([]);
    await page.goto(`${tirlun.address}/partnership/psb-gwent?scenario=pccs-end-2028&asIf=yes&as=page`);
    await page.getByText('Supposed, not recorded:', { exact: false }).first().waitFor();
    expect(
      await page
        .locator('main')
        .getByRole('button', { name: /^Suppose/ })
        .count(),
    ).toBe(0);
    await page.goto(`${tirlun.address}/organisation/pcc-gwent?scenario=pccs-end-2028&asIf=yes&as=page`);
    await page.getByRole('heading', { name: 'Office of the Police and Crime Commissioner for Gwent is gone in this what-if.' }).waitFor();
    await page.getByRole('button', { name: 'Show what is recorded' }).click();
    await page.getByRole('heading', { name: 'Office of the Police and Crime Commissioner for Gwent', exact: true }).waitFor();
    expect(page.troubles).toEqual([]);
  });

  it('of a what-if that is not there is told, and the landscape shown as recorded', async () => {
    const page = await openPage(browser, `${tirlun.address}/?scenario=nobody`);
    await mapReady(page);
    await page.getByTestId('notice').getByText('what-if looked through “nobody”', { exact: false }).waitFor();
    expect(await page.getByTestId('supposed').count()).toBe(0);
    expect(page.troubles).toEqual([]);
  });

  it.each(['', '&lang=cy'])('has nothing that axe finds wrong (%s)', async language => {
    const page = await openMap(through + language);
    expect(await axeFindings(page)).toEqual([]);
  });
});
