/** What has changed: between two revisions and two days, of a body, as a table and a file; and the line that tells who comes back. */
import type { Browser, Locator } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { axeFindings } from './axe.ts';
import { newContext } from './desk.ts';
import { openPage, type Running } from './tirlun.ts';
import { downloaded, journey, type TriedPage } from './view.ts';

let tirlun: Running;
let browser: Browser;
let page: TriedPage;

journey(async started => {
  ({ tirlun, browser } = started);
  page = await openPage(browser, `${tirlun.address}/changes`);
});

async function ask<Data>(query: string, variables: object = {}): Promise<Data> {
  const response = await fetch(`${tirlun.address}/graphql`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return ((await response.json()) as { data: Data }).data;
}

async function revisionNow(): Promise<number> {
  return (await ask<{ landscape: { revision: number } }>('{ landscape { revision } }')).landscape.revision;
}

/** Answers the revision that the commit made. */
async function commit(
  author: string,
  reason: string,
  records: { readonly upsert?: object[]; readonly remove?: string[] },
): Promise<number> {
  const input = { expectedRevision: await revisionNow(), author, reason, upsert: [], remove: [], ...records };
  const made = await ask<{ commit: { revision: number } }>('mutation ($input: CommitInput!) { commit(input: $input) { revision } }', {
    input,
  });
  return made.commit.revision;
}

/** A seat with its source and evidence, then a link taken out: two changes by two. */
async function twoChanges(): Promise<void> {
  await commit('Network office', 'Minutes of 4 November', {
    upsert: [
      { kind: 'Source', id: 's-minutes', properties: { title: 'Minutes of November', date: '2026-11-04', read: 'FULL' } },
      { kind: 'Membership', from: 'nrw', to: 'csp-torfaen', properties: { holds: 'YES', since: '2026-11-04' } },
      {
        kind: 'Evidence',
        id: 'e-minutes',
        properties: {
          about: 'membership~nrw~csp-torfaen',
          source: 's-minutes',
          stance: 'SUPPORTS',
          certainty: 'STATED',
          role: 'MEMBER',
          quote: 'Natural Resources Wales joined',
        },
      },
    ],
  });
  await commit('Welsh Government', 'The line is no longer drawn', { remove: ['i001'] });
}

async function openView(search = ''): Promise<Locator> {
  await page.goto(`${tirlun.address}/changes${search}`);
  const view = page.getByTestId('changes');
  await view.getByTestId('changes-lead').waitFor();
  return view;
}

describe('before anybody changed anything', () => {
  test('the landscape is as it was loaded, and the view says so', async () => {
    const view = await openView();
    await expect.poll(() => view.innerText()).toContain('Nothing was changed since this landscape was loaded.');
  });

  test('the loading itself can be looked at, a page at a time', async () => {
    const view = await openView('?from=0');
    await expect.poll(() => view.innerText()).toContain('1–50 of 6,0');
    expect(await view.locator('[data-change]').count()).toBe(50);
    await view.getByRole('button', { name: 'Next' }).click();
    await expect.poll(() => view.innerText()).toContain('51–100 of 6,0');
  });
});

describe('two revisions', () => {
  test('the sentence comes first, then what is different by kind, with who changed it, when and why', async () => {
    await twoChanges();
    const view = await openView('?from=1&to=3');
    const lead = view.getByTestId('changes-lead');
    await expect
      .poll(() => lead.innerText())
      .toBe(
        'Between revision 1 and revision 3 the landscape was changed 2 times, by Network office and Welsh Government. Added: 1 seat, 1 document and 1 piece of evidence. Taken out: 1 link between boards and 1 piece of evidence.',
      );
    const seat = view.locator('[data-change="Membership membership~nrw~csp-torfaen"]');
    expect(await seat.innerText()).toContain('Added: seat of Natural Resources Wales on Torfaen Community Safety Partnership.');
    expect(await seat.innerText()).toContain('Network office: Minutes of 4 November');
    expect(await view.locator('[data-change="Interface i001"]').innerText()).toContain(
      'Taken out: link between boards, Gwynedd and Anglesey Community Safety Partnership sits under Gwynedd and Ynys Môn Public Services Board.',
    );
    expect(await view.locator('[data-revision]').evaluateAll(items => items.map(item => item.getAttribute('data-revision')))).toEqual([
      '3',
      '2',
    ]);
  });

  test('what stands behind a change is one click away', async () => {
    const view = await openView('?from=1&to=3');
    const seat = view.locator('[data-change="Membership membership~nrw~csp-torfaen"]');
    await seat.getByRole('button', { name: /1 source/ }).click();
    await expect.poll(() => seat.innerText()).toContain('Natural Resources Wales joined');
  });

  test('one change alone, one kind alone: the address says so and restores it', async () => {
    const view = await openView();
    await view.getByRole('link', { name: 'This change alone: Minutes of 4 November' }).click();
    await expect.poll(() => new URL(page.url()).search).toBe('?from=1&to=2');
    await expect.poll(() => view.locator('[data-change]').count()).toBe(3);
    await view.getByLabel('Kind of record').selectOption({ label: 'Seats (1)' });
    await expect.poll(() => view.locator('[data-change]').count()).toBe(1);
    expect(new URL(page.url()).search).toBe('?from=1&to=2&changed=Seat');
    await page.reload();
    await view.locator('[data-change]').first().waitFor();
    await expect.poll(() => view.locator('[data-change]').count()).toBe(1);
  });

  test('as a table that sorts, and as a file with every row', async () => {
    const view = await openView('?from=1&to=3&form=table');
    const table = view.getByRole('table', { name: 'What is different, record by record' });
    await table.waitFor();
    expect(await table.locator('tbody tr').count()).toBe(5);
    await table.getByRole('button', { name: 'Who' }).click();
    await expect.poll(() => new URL(page.url()).search).toContain('sort=');
    const rows = (await downloaded(page, 'CSV')).toString('utf8').trim().split('\r\n');
    expect(rows).toHaveLength(6);
    expect(rows[0]).toContain('Kind,What became of it,What,Revision,When,Who,Why,Documents,Code,Compared');
    expect(rows.slice(1).every(row => row.endsWith('What changed between revision 1 and revision 3'))).toBe(true);
    expect(rows.some(row => row.includes('membership~nrw~csp-torfaen') && row.includes('Minutes of November'))).toBe(true);
  });

  test('a revision that is not there yet is told, and the rest stands', async () => {
    const view = await openView('?from=1&to=99');
    await expect.poll(() => page.getByTestId('notice').innerText()).toContain('99');
    await expect.poll(() => view.innerText()).toContain('Between revision 1 and revision 3');
  });
});

test('of a body: the panel leads to what was changed about it', async () => {
  await page.goto(`${tirlun.address}/partnership/csp-torfaen`);
  await page.getByTestId('panel').getByRole('link', { name: 'History' }).click();
  const view = page.getByTestId('changes');
  await expect.poll(() => view.innerText()).toContain('What of it speaks of Torfaen Community Safety Partnership: Added: 1 board, 6 seats');
  expect(new URL(page.url()).searchParams.get('about')).toBe('csp-torfaen');
  await view.getByRole('button', { name: 'Everything' }).click();
  await expect.poll(() => view.getByTestId('changes-lead').innerText()).toContain('Added: 181 boards');
});

describe('two days', () => {
  test('boards that began are named, and what names no day is counted beside them', async () => {
    const view = await openView('?compared=days&since=2016-04-01&until=2016-04-30');
    await expect
      .poll(() => view.getByTestId('changes-lead').innerText())
      .toContain('From 1 April 2016 to 30 April 2016, by what is recorded now. Began: 13 boards');
    expect(await view.locator('[data-kind="Partnership"]').innerText()).toContain(
      'Began (6 April 2016): board, Gwent Regional Partnership Board.',
    );
    expect(await view.getByTestId('undated').innerText()).toMatch(/When they began is not known\s+1,69\d/);
  });

  test('days are typed, and one that is none is told', async () => {
    const view = await openView('?compared=days&since=2016-04-01&until=2016-04-30');
    const until = view.getByRole('textbox', { name: 'to' });
    await until.fill('soon');
    await until.press('Enter');
    await expect.poll(() => view.innerText()).toContain('Write a year, a month or a day');
    await until.fill('2023');
    await until.press('Enter');
    await expect.poll(() => new URL(page.url()).search).toContain('until=2023');
    await expect.poll(() => view.getByTestId('changes-lead').innerText()).toContain('From 1 April 2016 to 1 January 2023');
    await until.fill('2015');
    await until.press('Enter');
    await expect.poll(() => view.innerText()).toContain('The second day has to be later than the first.');
  });
});

describe('on the map', () => {
  const keyOf = (what: string): Promise<string | null> => page.locator(`[data-testid=moments-key] [data-change=${what}]`).textContent();

  test('who is gone, new, or gained a seat since a revision stands on the map with its sign, and by name', async () => {
    const watch = { nameEn: 'Cardiff Night Watch', kind: 'CSP', tier: 'LOCAL', isGroup: false };
    const before = await commit('Network office', 'A board was founded', {
      upsert: [{ kind: 'Partnership', id: 'night-watch', properties: watch }],
    });
    await commit('Network office', 'The board closed, a seat was taken', {
      upsert: [{ kind: 'Membership', from: 'nrw', to: 'csp-newport', properties: { holds: 'YES' } }],
      remove: ['night-watch'],
    });
    const view = await openView(`?from=${before}`);
    await view.getByRole('link', { name: 'See it on the map' }).click();
    await page.getByTestId('moments-key').waitFor();
    expect(new URL(page.url()).search).toBe(`?from=${before}&to=${before + 1}&changesOnMap=yes`);
    expect(await keyOf('gone')).toContain('1 gone');
    expect(await keyOf('gains')).toContain('2 gain seats');
    const bar = page.getByTestId('history');
    expect(await bar.innerText()).toContain(`What changed between revision ${before} and revision ${before + 1}`);
    await bar.getByRole('button', { name: 'Who changes' }).click();
    await bar.getByRole('region', { name: '1 gone' }).getByText('Cardiff Night Watch', { exact: false }).waitFor();
    await page.keyboard.press('Escape');
    await bar.getByText('After', { exact: true }).click();
    await page.waitForURL(/when=after/);
    await page.getByText('163 boards').waitFor();
    await bar.getByText('Before', { exact: true }).click();
    await page.getByText('164 boards').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await bar.getByRole('link', { name: 'The same as a list' }).click();
    await page.getByTestId('changes-lead').waitFor();
    expect(new URL(page.url()).search).toBe(`?from=${before}&to=${before + 1}`);
  });

  test('boards that began between two days are new on the second, and what names no day is said', async () => {
    await page.goto(`${tirlun.address}/?compared=days&since=2015&until=2017&changesOnMap=yes&lang=cy`);
    await page.getByTestId('moments-key').waitFor();
    expect(Number((await keyOf('new'))?.match(/\d+/)?.[0])).toBeGreaterThanOrEqual(1);
    expect(await page.getByTestId('history').innerText()).toContain('maent yn sefyll ar y ddau ddiwrnod');
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('navigation', { name: 'Golygon' }).getByRole('link', { name: 'Tabl' }).click();
    await page.getByTestId('count').waitFor();
    const rows = (await downloaded(page, 'Lawrlwytho fel CSV')).toString('utf8').trim().split('\r\n');
    expect(rows[0]).toMatch(/,Cymharwyd,Adeg$/);
    expect(rows.slice(1).every(row => row.endsWith(",Yr hyn a newidiodd o 2015 i 2017,Yr hyn sy'n newid"))).toBe(true);
  });
});

describe('who comes back', () => {
  test('is told how often the landscape was changed, once, with the way to it; nothing is said on a first visit', async () => {
    const visitor = await openPage(browser, `${tirlun.address}/table`);
    const line = visitor.getByTestId('since-looked');
    await visitor.locator('tbody tr').first().waitFor();
    expect(await line.count()).toBe(0);
    await visitor.goto('about:blank');
    const seen = await revisionNow();
    await commit('Network office', 'A note', {
      upsert: [{ kind: 'Theme', id: 'theme-new', properties: { nameEn: 'Lanterns', nameCy: 'Llusernau' } }],
    });
    await visitor.goto(`${tirlun.address}/table?lang=cy`);
    await expect.poll(() => line.innerText()).toContain('Newidiwyd y dirwedd unwaith ers i chi edrych ddiwethaf.');
    await line.getByRole('button', { name: 'Dangos beth a newidiodd' }).click();
    await expect.poll(() => visitor.getByTestId('changes-lead').innerText()).toContain('Ychwanegwyd: 1 thema.');
    expect(new URL(visitor.url()).searchParams.get('from')).toBe(String(seen));
    await visitor.goto(`${tirlun.address}/table`);
    await visitor.locator('tbody tr').first().waitFor();
    expect(await line.count()).toBe(0);
  });

  test('a browser that keeps nothing shows the page, and says nothing', async () => {
    const context = await newContext(browser);
    await context.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('Kept away.', 'SecurityError');
        },
      });
    });
    const visitor = await context.newPage();
    await visitor.goto(`${tirlun.address}/table`);
    await visitor.locator('tbody tr').first().waitFor();
    expect(await visitor.getByTestId('since-looked').count()).toBe(0);
  });
});

test.each(['en', 'cy'])('axe finds nothing in %s, in the list, the table and the two days', async language => {
  for (const search of ['?from=1', '?from=1&form=table', '?compared=days&since=2016&until=2020']) {
    await openView(`${search}&lang=${language}`);
    await page.locator('[data-change], tbody tr').first().waitFor();
    expect(await axeFindings(page)).toEqual([]);
  }
});
