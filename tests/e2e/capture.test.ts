/** What a room says while a story is presented: by one key, kept through a power cut and without a network, accepted afterwards, taken home as minutes. */
import { mkdtemp, readlink, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext, type Locator, type Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { axeFindings } from './axe.ts';
import { chromiumPath, mapReady, openPage, type Running } from './tirlun.ts';
import { downloaded, journey, speakIn } from './view.ts';

let tirlun: Running;
let browser: Browser;

journey(started => {
  ({ tirlun, browser } = started);
});

const scene = '/story/who-sits-where?scene=2';
const at = (path: string): string => tirlun.address + path;
const today = new Date().toLocaleDateString('sv-SE');

async function opened(page: Page): Promise<Locator> {
  await mapReady(page);
  await page.getByTestId('story').getByTestId('caption').waitFor();
  await page.keyboard.press('r');
  const dialog = page.getByTestId('capture');
  await dialog.getByLabel('What is said', { exact: true }).waitFor();
  return dialog;
}

async function remarksKept(page: Page, scenario: string): Promise<number> {
  const query = 'query ($id: ID!) { scenario(id: $id) { remarks { id } } }';
  const answer = await page.request.post(at('/graphql'), { data: { query, variables: { id: scenario } } });
  const { data } = (await answer.json()) as { readonly data: { readonly scenario: { readonly remarks: readonly unknown[] } | null } };
  return data.scenario?.remarks.length ?? 0;
}

describe('what a room says', () => {
  test('is typed over the board in focus, and is there again after the power was cut while it was typed', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'tirlun-profile-'));
    const launch = (): Promise<BrowserContext> =>
      chromium.launchPersistentContext(folder, {
        executablePath: chromiumPath ?? '',
        args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
      });
    const before = await launch();
    const page = before.pages()[0] ?? (await before.newPage());
    await page.goto(at(scene));
    const dialog = await opened(page);
    expect(await dialog.innerText()).toContain('Cardiff');
    await dialog.getByText('Disputes', { exact: true }).click();
    await dialog.getByLabel('What is said', { exact: true }).pressSequentially('Nid yw hyn yn wir bellach: Llŷn');
    await dialog.locator('[data-testid=kept][data-kept=kept]').waitFor();
    // The browser is killed as it stands, as a power cut would.
    const pid = Number((await readlink(join(folder, 'SingletonLock'))).split('-').at(-1));
    const gone = new Promise(resolve => before.once('close', resolve));
    process.kill(pid, 'SIGKILL');
    await gone;

    const after = await launch();
    const again = after.pages()[0] ?? (await after.newPage());
    await again.goto(at(scene));
    const kept = await opened(again);
    expect(await kept.getByLabel('What is said', { exact: true }).inputValue()).toBe('Nid yw hyn yn wir bellach: Llŷn');
    expect(await kept.getByRole('radio', { name: 'Disputes' }).isChecked()).toBe(true);
    await after.close();
    await rm(folder, { recursive: true, force: true });
  });

  test('is kept, and sent, also after the browser could not open its disk and dropped what it had opened', async () => {
    const page = await openPage(browser, at('/story/pccs-end-2028?scene=2'));
    await page.addInitScript(() => {
      const open = indexedDB.open.bind(indexedDB);
      let isFirst = true;
      indexedDB.open = (name, version) => {
        if (!isFirst) return open(name, version);
        isFirst = false;
        const refused = open('elsewhere', 1);
        refused.addEventListener('upgradeneeded', event => {
          event.stopImmediatePropagation();
          refused.transaction?.abort();
        });
        return refused;
      };
    });
    await page.reload();
    const dialog = await opened(page);
    await dialog.getByText('An idea', { exact: true }).click();
    const said = dialog.getByLabel('What is said', { exact: true });
    await said.fill('One plan');
    await dialog.locator('[data-testid=kept][data-kept=kept]').waitFor();
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Storage.clearDataForOrigin', { origin: tirlun.address, storageTypes: 'indexeddb' });
    await said.fill('One plan for all.');
    await dialog.locator('[data-testid=kept][data-kept=kept]').waitFor();
    await dialog.getByRole('button', { name: 'Keep the note' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByText('1 note is kept with the meeting.', { exact: true }).waitFor({ state: 'attached' });
    expect(page.troubles).toEqual([]);
  });

  test('waits while the server is away, and is sent once when it is back', async () => {
    const page = await openPage(browser, at('/story/done-twice?scene=1'));
    const dialog = await opened(page);
    await page.route('**/graphql', route => route.abort());
    await dialog.getByText('An idea', { exact: true }).click();
    await dialog.getByLabel('What is said', { exact: true }).fill('One assessment for all.');
    await dialog.getByRole('button', { name: 'Keep the note' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByTestId('waiting').waitFor();
    expect(await page.getByTestId('waiting').innerText()).toBe('(1 note waits to be sent)');
    await page.unroute('**/graphql');
    await page.getByTestId('waiting').waitFor({ state: 'detached' });
    await page.goto(at(`/whatif/meeting-done-twice-${today}`));
    const remarks = page.getByTestId('remarks');
    await remarks.locator('li[data-remark]').first().waitFor();
    expect(await remarks.locator('li[data-remark]').count()).toBe(1);
  });

  test('said to two people on two machines at once, one of them without a network, is all there once and in order; who decides second is told', async () => {
    const told = '/story/pccs-end-2028?scene=2';
    const [one, two] = await Promise.all([openPage(browser, at(told)), openPage(browser, at(told))]);
    // Tried once more, it finds what was said before.
    const earlier = await remarksKept(one, `meeting-pccs-end-2028-${today}`);
    const note = async (page: Page, said: string): Promise<void> => {
      const dialog = await opened(page);
      await dialog.getByText('An idea', { exact: true }).click();
      await dialog.getByLabel('What is said', { exact: true }).fill(said);
      await dialog.getByRole('button', { name: 'Keep the note' }).click();
      await dialog.waitFor({ state: 'detached' });
    };
    await mapReady(two);
    await two.locator('[data-all-here]').waitFor();
    await two.context().setOffline(true);
    await note(two, 'First, without a network.');
    await two.getByTestId('waiting').waitFor();
    await note(one, 'Second.');
    await Promise.all([note(one, 'Third.'), two.context().setOffline(false)]);
    const kept = (page: Page, n: string): Promise<void> =>
      page.getByText(`${n} kept with the meeting.`, { exact: true }).waitFor({ state: 'attached' });
    await Promise.all([kept(one, '2 notes are'), kept(two, '1 note is')]);

    const remarks = (page: Page): Locator => page.getByTestId('remarks').locator('li[data-remark]');
    for (const page of [one, two]) {
      await page.getByRole('link', { name: 'To the notes of the meeting' }).click();
      await expect
        .poll(async () => (await remarks(page).locator('blockquote').allInnerTexts()).slice(earlier))
        .toEqual(['First, without a network.', 'Second.', 'Third.']);
      await page.getByLabel('Who decides: a role or an organisation').fill('Network office');
    }
    let release = (): void => undefined;
    const held = new Promise<void>(resolve => (release = resolve));
    await two.route('**/graphql', async route => {
      if (route.request().postData()?.includes('RemarksNow') === true) await held;
      await route.continue();
    });
    const decide = (page: Page, which: number, how: RegExp): Promise<void> =>
      remarks(page)
        .nth(earlier + which)
        .getByRole('button', { name: how })
        .click();
    const outcome = (page: Page, which: number, is: string): Promise<void> =>
      expect
        .poll(
          () =>
            remarks(page)
              .nth(earlier + which)
              .getAttribute('data-outcome'),
          { timeout: 20_000 },
        )
        .toBe(is);
    await decide(two, 0, /^Do not take up/);
    await decide(one, 0, /^Accept/);
    await outcome(one, 0, 'ACCEPTED');
    release();
    await two.getByTestId('whatif-done').getByText('somebody else has decided on this meanwhile', { exact: false }).waitFor();
    await outcome(two, 0, 'ACCEPTED');
    await Promise.all([decide(one, 1, /^Accept/), decide(two, 2, /^Do not take up/)]);
    for (const page of [one, two]) {
      await outcome(page, 1, 'ACCEPTED');
      await outcome(page, 2, 'REFUSED');
    }
    expect(one.troubles).toEqual([]);
  });

  test('is accepted one by one after the meeting, taken back, and taken home as minutes in both languages', async () => {
    const page = await openPage(browser, at(scene));
    const dialog = await opened(page);
    expect(await axeFindings(page, '[data-testid=capture]')).toEqual([]);
    await dialog.getByText('Disputes', { exact: true }).click();
    await dialog.getByRole('combobox', { name: 'What is disputed' }).click();
    await dialog.getByRole('option', { name: /^Seat: South Wales Police/ }).click();
    await dialog.getByLabel('What is said', { exact: true }).fill('No longer.');
    await dialog.getByRole('button', { name: 'Keep the note' }).click();
    await dialog.getByText('Write who disputes it: a role or an organisation.').waitFor();
    await dialog.getByLabel('Who says so: a role or an organisation').fill('Cardiff council');
    await dialog.getByRole('button', { name: 'Keep the note' }).click();
    await dialog.waitFor({ state: 'detached' });
    await expect.poll(() => page.getByTestId('waiting').count()).toBe(0);

    await page.goto(at(`/whatif/meeting-who-sits-where-${today}`));
    const remarks = page.getByTestId('remarks');
    const remark = remarks.locator('li[data-remark]').first();
    await remark.waitFor();
    expect(await remark.innerText()).toMatch(/^Disputed: .*South Wales Police.*Cardiff/);
    expect(await axeFindings(page, '[data-testid=remarks]')).toEqual([]);
    await remarks.getByLabel('Who decides: a role or an organisation').fill('Network office');
    await remark.getByRole('button', { name: /^Accept/ }).click();
    await expect.poll(() => remark.getAttribute('data-outcome'), { timeout: 20_000 }).toBe('ACCEPTED');
    const seat = '{ partnership(id: "csp-cardiff") { seats { organisation { id } certainty } } }';
    const certainty = async (): Promise<unknown> => {
      const answer = await page.request.post(at('/graphql'), { data: { query: seat } });
      const { data } = (await answer.json()) as {
        readonly data: {
          readonly partnership: {
            readonly seats: readonly { readonly organisation: { readonly id: string }; readonly certainty: string }[];
          };
        };
      };
      return data.partnership.seats.find(({ organisation }) => organisation.id === 'police-south-wales')?.certainty;
    };
    expect(await certainty()).toBe('DISPUTED');

    const minutes = (await downloaded(page, 'Minutes in both languages (HTML)')).toString();
    expect(minutes).toContain('<blockquote lang="en">No longer.</blockquote>');
    expect(minutes).toContain('<section lang="cy">');
    await remarks.getByRole('button', { name: /^Undo/ }).click();
    await expect.poll(() => remark.getAttribute('data-outcome'), { timeout: 20_000 }).toBe('OPEN');
    expect(await certainty()).not.toBe('DISPUTED');
    await speakIn(page, 'cy');
    await remarks.getByText('Yr hyn a ddywedodd yr ystafell').waitFor();
    expect(await axeFindings(page, '[data-testid=remarks]')).toEqual([]);
    expect(page.troubles).toEqual([]);
  });
});
