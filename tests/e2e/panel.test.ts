/** The panel of a body: what an officer reads out in front of a board, and who says so. */
import { describe, expect, test } from 'vitest';
import type { Browser, Locator, Page } from 'playwright-core';
import { axeFindings } from './axe.ts';
import { faults, heldBack, openFaulty } from './faults.ts';
import { mapReady, openPage, type Running } from './tirlun.ts';
import { journey } from './view.ts';

let tirlun: Running;
let browser: Browser;
/** One page for all journeys; what a fault has touched is not used again. */
let page: Page;

journey(async started => {
  ({ tirlun, browser } = started);
  page = await openPage(browser, tirlun.address);
});

async function openPanel(address: string): Promise<Locator> {
  await page.goto(tirlun.address + address);
  const panel = page.getByTestId('panel');
  await panel.locator('[data-part=members]').waitFor();
  return panel;
}

/** What stands in a part, line by line: the names of bodies alone. */
function bodiesIn(panel: Locator, part: string): Promise<string[]> {
  return panel.locator(`[data-part=${part}] [data-body]`).evaluateAll(links => links.map(link => link.getAttribute('data-body') ?? ''));
}

function countIn(panel: Locator, part: string): Promise<string | null> {
  return panel.locator(`[data-part=${part}]`).getAttribute('data-count');
}

async function openAll(panel: Locator, part: string): Promise<void> {
  const closed = panel.locator(`[data-part=${part}] button[aria-expanded=false]`);
  while ((await closed.count()) > 0) await closed.evaluateAll(buttons => buttons.forEach(button => (button as HTMLElement).click()));
}

describe('a board', () => {
  test('has its names, its law, its five seats by law, and the commissioner apart, who has none', async () => {
    const panel = await openPanel('/partnership/csp-torfaen');
    expect(await panel.getAttribute('data-id')).toBe('csp-torfaen');
    const text = await panel.innerText();
    expect(text).toContain('Torfaen Community Safety Partnership');
    expect(text).toContain('Partneriaeth Diogelwch Cymunedol Torfaen');
    expect(text).toContain('Welsh: made from usual words');
    expect(text).toContain('Crime and Disorder Act 1998, ss.5-6');
    expect(text).toContain('Only the seats that law requires or invites are recorded.');
    expect(await countIn(panel, 'members')).toBe('5');
    expect(await bodiesIn(panel, 'members')).toEqual(['lhb-aneurin-bevan', 'police-gwent', 'probation', 'frs-south', 'council-torfaen']);
    expect(await bodiesIn(panel, 'associations')).toEqual(['pcc-gwent']);
    expect(await countIn(panel, 'interfaces')).toBe('7');
    expect(await countIn(panel, 'duties')).toBe('6');
    expect(await panel.locator('[data-part=themes]').innerText()).toContain('No theme recorded.');
  });

  test.each([
    ['psb-gwent', '16'],
    ['wscn', '37'],
    ['psb-cardiff', '9'],
    ['csp-bridgend', '6'],
    ['safer-gwent', '11'],
  ])('%s has %s seats', async (board, seats) => {
    expect(await countIn(await openPanel(`/partnership/${board}`), 'members')).toBe(seats);
  });

  test('parts what law requires from what it asks to invite', async () => {
    const panel = await openPanel('/partnership/psb-cardiff');
    const headings = await panel.locator('[data-part=members] h4').allInnerTexts();
    expect(headings).toEqual(['Law requires the seat 4', 'Invited: law asks the board to invite them; they may decline 5']);
  });

  test('without a recorded member has members not known, and no number', async () => {
    const panel = await openPanel('/partnership/cjb-wales');
    const members = await panel.locator('[data-part=members]').innerText();
    expect(members).toContain('Members not known');
    expect(members).not.toMatch(/\d/);
    expect(
      await panel
        .getByRole('navigation')
        .getByRole('button', { name: /^Members/ })
        .innerText(),
    ).toMatch(/^Members\s+\?$/);
  });

  test('says of a question without an answer that it says nothing about the link', async () => {
    const panel = await openPanel('/partnership/cjb-wales');
    expect(await panel.locator('[data-part=interfaces]').innerText()).toContain('That tells us nothing about the link.');
    expect(await panel.locator('[data-part=survey]').innerText()).toContain('Unanswered: that tells us nothing either way.');
  });

  test('keeps what is said in general folded, apart and out of its numbers', async () => {
    const panel = await openPanel('/partnership/csp-torfaen');
    const general = panel.locator('[data-part=general]');
    await general.waitFor();
    expect(Number(await general.getAttribute('data-count'))).toBeGreaterThan(50);
    expect(await general.locator('li').count()).toBe(0);
    await general.getByRole('button', { name: /What is said of boards of this kind in general/ }).click();
    const lines = general.locator('li > ul > li').filter({ has: page.locator('> div > button[aria-expanded]') });
    const unmarked = await lines.filter({ hasNotText: 'general' }).count();
    expect([(await lines.count()) > 50, unmarked]).toEqual([true, 0]);
    expect([await countIn(panel, 'interfaces'), await countIn(panel, 'duties')]).toEqual(['7', '6']);
  });
});

describe('an organisation', () => {
  test('has the boards it sits on, by what the law does', async () => {
    const panel = await openPanel('/organisation/probation');
    expect(await countIn(panel, 'members')).toBe('77');
    expect((await panel.locator('[data-part=members] h4').allInnerTexts())[0]).toBe('Law requires the seat 29');
  });

  test('whose footprint nobody recorded serves areas not known, never nowhere', async () => {
    const panel = await openPanel('/organisation/home-office');
    expect(await panel.locator('dl').innerText()).toMatch(/Footprint\s+not known/i);
  });

  test('shows a flow that a source denies as absent, and a missing amount as not recorded', async () => {
    const flows = await (await openPanel('/organisation/home-office')).locator('[data-part=flows]').innerText();
    expect(flows).toContain('absent: a source says there is none');
    expect(flows).toContain('amount not recorded');
    expect(flows).toContain('£369,172');
  });
});

describe('who says so', () => {
  test('opens by keyboard behind a line, with quote, place, document and how much of it was read', async () => {
    const panel = await openPanel('/partnership/psb-gwent');
    const line = panel.locator('[data-part=facts] li', { hasText: 'the PSB asked for a full review' });
    const toggle = line.getByRole('button', { name: /^stated/ });
    await toggle.focus();
    await page.keyboard.press('Enter');
    expect(await toggle.getAttribute('aria-expanded')).toBe('true');
    const quote = line.locator('blockquote');
    expect(await quote.innerText()).toBe('“the complexity of the crowded partnership landscape”');
    const card = await line.locator('li').innerText();
    expect(card).toContain('29 September 2022');
    expect(card).toContain('section 2');
    expect(card).toContain('Only the opening of the source was read.');
    const link = line.getByRole('link');
    expect([await link.getAttribute('target'), await link.getAttribute('rel')]).toEqual(['_blank', 'noopener noreferrer']);
    await page.keyboard.press('Enter');
    expect(await quote.count()).toBe(0);
  });

  test('stands behind every line there is', async () => {
    const panel = await openPanel('/partnership/csp-all');
    for (const part of ['members', 'interfaces', 'duties', 'themes', 'flows', 'survey', 'recommendations', 'facts', 'disagreements']) {
      const lines = panel.locator(`[data-part=${part}] li > div:first-child > div:first-child`);
      const toggles = panel.locator(`[data-part=${part}] button[aria-expanded]`);
      expect([part, await toggles.count()]).toEqual([part, await lines.count()]);
      expect(await lines.count()).toBeGreaterThan(0);
    }
  });

  test('is told apart from a passage that nobody opened, and from a quote that nobody recorded', async () => {
    const panel = await openPanel('/partnership/rpb-cardiff-vale');
    await openAll(panel, 'members');
    const members = await panel.locator('[data-part=members]').innerText();
    expect(members.match(/Nobody opened the passage\./g)).toHaveLength(3);
    expect(members).toContain('no quote recorded');
  });

  test('shows sources that disagree together, with year and source, wherever one claim stands', async () => {
    const panel = await openPanel('/partnership/psb-all');
    const block = panel.locator('[data-part=disagreements] [data-disagreement=x07]');
    const text = await block.innerText();
    expect(text).toContain('sits under');
    expect(text).toContain('is said to have a limited connection with');
    expect(text).toContain('2023 · Wales Safer Communities Network response to: CSP Review Phase Two Survey');
    expect(text).toContain('2021 · Community Safety in Wales: Wales Safer Communities Network Baseline Survey');
    // Beside the link itself the other side stands too, and the other way round.
    expect(await panel.locator('[data-part=interfaces] [data-claim=i099]').innerText()).toContain('limited connection');
    expect(await panel.locator('[data-part=interfaces] [data-claim=i124]').innerText()).toContain('sits under');
  });

  test('shows both sides of a disagreement also where a claim reaches a board only in general', async () => {
    const panel = await openPanel('/partnership/csp-torfaen');
    const general = panel.locator('[data-part=general]');
    await general.getByRole('button', { name: /What is said of boards/ }).click();
    expect(await general.locator('[data-claim=i124]').first().innerText()).toContain('sits under');
  });
});

describe('moving on', () => {
  test('a body that is named is one click away; the panel takes the focus along, Back returns', async () => {
    const panel = await openPanel('/partnership/csp-torfaen');
    await panel.locator('[data-part=members] [data-body=police-gwent]').click();
    await page.locator('[data-testid=panel][data-id=police-gwent] [data-part=members]').waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Gwent Police');
    await page.goBack();
    await page.locator('[data-testid=panel][data-id=csp-torfaen] [data-part=members]').waitFor();
  });

  test('puts the body in focus on the map, and takes it out again', async () => {
    const panel = await openPanel('/partnership/csp-torfaen');
    const focus = panel.getByRole('button', { name: /ocus on the map/ });
    await focus.click();
    await page.locator('[data-testid=map][data-focus=csp-torfaen]').waitFor();
    expect(await focus.getAttribute('aria-pressed')).toBe('true');
    await focus.click();
    await page.locator('[data-testid=map][data-focus=""]').or(page.locator('[data-testid=map]:not([data-focus])')).waitFor();
    expect(await focus.getAttribute('aria-pressed')).toBe('false');
  });

  test('copies the address of the body in the language of the page', async () => {
    const panel = await openPanel('/partnership/csp-torfaen?lang=cy');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await panel.getByRole('button', { name: "Copïo'r ddolen" }).click();
    await panel.getByText('Copïwyd y ddolen').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${tirlun.address}/partnership/csp-torfaen?lang=cy`);
  });

  test('opened by keyboard it takes the focus, closed it gives it back', async () => {
    await page.goto(tirlun.address);
    const search = page.getByTestId('search').getByRole('combobox').or(page.locator('input[data-testid=search]'));
    await search.first().fill('Torfaen Community Safety');
    await page
      .getByRole('option', { name: /Torfaen Community Safety Partnership/ })
      .first()
      .waitFor();
    await page.keyboard.press('Enter');
    await page.locator('[data-testid=panel] [data-part=members]').waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Torfaen Community Safety Partnership');
    await page.keyboard.press('Escape');
    await page.getByTestId('panel').waitFor({ state: 'detached' });
    await expect.poll(() => search.first().evaluate(element => element === document.activeElement)).toBe(true);
  });

  test('opened by keyboard while it is still on its way, it takes the focus as it comes, and gives it back', async () => {
    const early = await openPage(browser, tirlun.address);
    const release = await heldBack(early, '**/BodyPanel-*.js');
    await early.reload();
    const search = early.locator('input[data-testid=search]');
    await search.fill('Torfaen Community Safety');
    await early
      .getByRole('option', { name: /Torfaen Community Safety Partnership/ })
      .first()
      .waitFor();
    await early.keyboard.press('Enter');
    await early.waitForURL(/csp-torfaen/);
    release();
    await early.locator('[data-testid=panel] h2:focus').waitFor();
    await early.keyboard.press('Escape');
    await early.getByTestId('panel').waitFor({ state: 'detached' });
    await early.locator('input[data-testid=search]:focus').waitFor();
    expect(early.troubles).toEqual([]);
  });

  test('Escape closes the panel and nothing else', async () => {
    const panel = await openPanel('/partnership/csp-torfaen?focus=csp-torfaen&kind=CSP');
    await panel.getByRole('heading', { name: /^Duties/ }).focus();
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
    expect(await page.getByTestId('map').getAttribute('data-focus')).toBe('csp-torfaen');
  });

  test('a jump to what is folded opens it', async () => {
    const panel = await openPanel('/partnership/csp-torfaen');
    const general = panel.locator('[data-part=general]');
    await general.waitFor();
    await panel
      .getByRole('navigation')
      .getByRole('button', { name: /^In general/ })
      .click();
    expect(await general.getByRole('button', { name: /What is said of boards/ }).getAttribute('aria-expanded')).toBe('true');
    await expect.poll(async () => (await general.boundingBox())?.y).toBeLessThan(400);
  });

  test('jumps to a part within its own scroll, and the page stays where it is', async () => {
    const panel = await openPanel('/partnership/wscn');
    await panel
      .getByRole('navigation')
      .getByRole('button', { name: /^Facts/ })
      .click();
    const heading = panel.getByRole('heading', { name: /^Facts/ });
    await expect.poll(() => heading.evaluate(element => element === document.activeElement)).toBe(true);
    expect((await heading.boundingBox())?.y).toBeLessThan(400);
    expect(await page.evaluate(() => [window.scrollY, document.scrollingElement?.scrollHeight === window.innerHeight])).toEqual([0, true]);
  });
});

describe('in Welsh', () => {
  test('says all of its own in Welsh, and leaves what others wrote in English, marked as such', async () => {
    const panel = await openPanel('/partnership/psb-gwent?lang=cy');
    expect(await panel.getByRole('heading', { level: 2 }).innerText()).toBe('Bwrdd Gwasanaethau Cyhoeddus Gwent');
    expect(await panel.getByRole('heading', { level: 3 }).first().innerText()).toBe('Aelodau 16 sedd');
    const fact = panel.locator('[data-part=facts] li', { hasText: 'the PSB asked for a full review' }).first();
    await fact.getByRole('button').first().click();
    expect(await fact.locator('blockquote [lang=en]').innerText()).toBe('“the complexity of the crowded partnership landscape”');
    expect(await fact.locator('blockquote').innerText()).toContain('EN');
    expect(await fact.locator('li').innerText()).toContain('29 Medi 2022');
    expect(await fact.locator('[lang=en]').first().innerText()).toContain('the PSB asked for a full review');
  });

  test('says that a Welsh name is missing, in both languages', async () => {
    const english = await openPanel('/partnership/yjmb-cardiff');
    expect(await english.locator('header').innerText()).toContain('no Welsh name recorded');
    const welsh = await openPanel('/partnership/yjmb-cardiff?lang=cy');
    expect(await welsh.locator('header').innerText()).toContain("nid oes enw Cymraeg wedi'i gofnodi");
    expect(await welsh.getByRole('heading', { level: 2 }).getAttribute('lang')).toBe('en');
  });
});

describe('when something is amiss', () => {
  test('a server that does not answer is said to be silent, in the words of the page, and asked again once it is back', async () => {
    const faulty = await openFaulty(browser, `${tirlun.address}/partnership/csp-torfaen?lang=cy`, faults.panelFailsOnce);
    const panel = faulty.getByTestId('panel');
    const alert = await panel.getByRole('alert').innerText();
    expect(alert).toContain("Nid oedd modd llwytho'r hyn sydd wedi'i gofnodi am y corff hwn. Nid yw'r gweinydd yn ateb.");
    expect(alert).not.toMatch(/fetch/i);
    await panel.locator('[data-part=members]').waitFor();
  });

  test('what the server refuses can be asked for again', async () => {
    const faulty = await openFaulty(browser, `${tirlun.address}/partnership/csp-torfaen`, faults.panelIsRefusedOnce);
    const panel = faulty.getByTestId('panel');
    await panel.getByRole('alert').waitFor();
    expect(await panel.innerText()).toContain('What is recorded of this body could not be loaded.');
    expect(await panel.innerText()).toContain('The server said: That took too long.');
    await panel.getByRole('button', { name: 'Try again' }).click();
    await panel.locator('[data-part=members]').waitFor();
    expect(await countIn(panel, 'members')).toBe('5');
  });

  test('a body that has gone meanwhile is said to be gone', async () => {
    const faulty = await openFaulty(browser, `${tirlun.address}/partnership/csp-torfaen`, faults.boardIsGone);
    const gone = faulty.getByTestId('panel').getByText('This body is not in the landscape any more.');
    await gone.waitFor();
    expect(await gone.isVisible()).toBe(true);
  });
});

test('on paper the panel is the page', async () => {
  const panel = await openPanel('/partnership/csp-torfaen');
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByTestId('map').isVisible()).toBe(false);
  expect(await panel.isVisible()).toBe(true);
  expect(await panel.getByRole('button', { name: 'Copy link' }).isVisible()).toBe(false);
  expect(await panel.getByText('Police and Justice Act 2006 (s.19), s.19').isVisible()).toBe(true);
  expect(await panel.getByText('Not printed: open this part before printing').isVisible()).toBe(true);
  expect(await panel.getByText(`${tirlun.address}/partnership/csp-torfaen`).isVisible()).toBe(true);
  const pages = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pages.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  await page.emulateMedia({ media: null });
});

// The longest of all is Gwynedd and Môn's, in Welsh.
test.each(['csp-torfaen', 'csp-gwynedd-mon'])('on paper the panel of %s in Welsh keeps to one sheet too', async board => {
  await openPanel(`/partnership/${board}?lang=cy`);
  await page.emulateMedia({ media: 'print' });
  const pages = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pages.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  await page.emulateMedia({ media: null });
});

test('on paper the map is what stands on the screen, whole, on one sheet across', async () => {
  await page.goto(tirlun.address);
  await mapReady(page);
  const onScreen = await page.getByTestId('map').evaluate(element => element.clientWidth);
  await page.emulateMedia({ media: 'print' });
  const map = page.getByTestId('map');
  expect(await map.evaluate(element => element.clientWidth)).toBe(onScreen);
  // The window is as wide as a sheet of A3.
  const { x = 0, y = 0, width = 0, height = 0 } = (await map.boundingBox()) ?? {};
  expect([x + width < 1400, y + height < 1010, width > 1000]).toEqual([true, true, true]);
  const sheet = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
  expect(sheet.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  expect(sheet).toMatch(/\/MediaBox \[0 0 84\d(\.\d+)? 59\d(\.\d+)?\]/);
  await page.emulateMedia({ media: null });
});

test.each([
  ['/partnership/csp-torfaen', 'en'],
  ['/partnership/psb-all', 'cy'],
  ['/organisation/council-cardiff', 'cy'],
])('axe finds nothing on %s in %s with everything open', async (address, language) => {
  const panel = await openPanel(`${address}?lang=${language}`);
  for (const part of ['general', 'members', 'interfaces', 'facts', 'disagreements']) await openAll(panel, part);
  expect(await axeFindings(page)).toEqual([]);
});

test('a change made elsewhere shows while the panel is open, and a seat without evidence is unsourced', async () => {
  const panel = await openPanel('/partnership/cjb-wales');
  const interfaces = panel.locator('[data-part=interfaces] button[aria-expanded]').first();
  await interfaces.click();
  const answer = await fetch(`${tirlun.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query: 'mutation ($input: CommitInput!) { commit(input: $input) { revision } }',
      variables: {
        input: {
          expectedRevision: 1,
          author: 'Network office',
          reason: 'A seat that somebody knows of',
          upsert: [{ kind: 'Membership', from: 'council-powys', to: 'cjb-wales', properties: { holds: 'YES', roles: ['MEMBER'] } }],
          remove: [],
        },
      },
    }),
  });
  expect(await answer.json()).toEqual({ data: { commit: { revision: 2 } } });
  const seat = panel.locator('[data-part=members] li', { hasText: 'Powys County Council' });
  await seat.waitFor();
  expect(await countIn(panel, 'members')).toBe('1');
  await seat.getByRole('button', { name: /^unsourced/ }).click();
  expect(await seat.innerText()).toContain('Unsourced: no evidence is recorded.');
  // What was open stays open.
  expect(await interfaces.getAttribute('aria-expanded')).toBe('true');
});
