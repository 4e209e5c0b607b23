/** Things that go wrong between page and server, each by its name. */
import type { Browser, BrowserContextOptions, Page, Route } from 'playwright-core';
import { asUsual, newContext } from './desk.ts';

export type Fault = (page: Page) => Promise<unknown>;

const nothing = {
  __typename: 'Landscape',
  revision: 7,
  partnerships: [],
  organisations: [],
  interfaces: [],
  memberships: [],
  flows: [],
  areas: [],
  themes: [],
  lanes: [],
  stories: [],
};

export const unreadable =
  'Partnership csp-cardiff: tier should be one of national, regional, local; it is "village". Set the property right in Neo4j (MATCH (x:Partnership {id: "csp-cardiff"})).';

export const faults = {
  /** The landscape never comes. */
  landscapeNeverComes: page => onLandscape(page, () => undefined),
  landscapeIsEmpty: page => onLandscape(page, route => route.fulfill({ json: { data: { landscape: nothing } } })),
  /** An answer that the page cannot draw. */
  landscapeMakesNoSense: page =>
    onLandscape(page, route => route.fulfill({ json: { data: { landscape: { ...nothing, memberships: null } } } })),
  serverRefuses: page =>
    onLandscape(page, route =>
      route.fulfill({
        json: { errors: [{ message: 'The store is out of reach.', extensions: { code: 'STORE_UNAVAILABLE' } }], data: null },
      }),
    ),
  /** From now on nothing answers. */
  serverLost,
  /** The server answers from memory; its database went at 09:41 UTC. */
  databaseAway: page =>
    page.route('**/readyz', route =>
      route.fulfill({
        json: { ready: true, revision: 1, store: 'neo4j', storeAvailable: false, unavailableSince: '2026-03-01T09:41:00.000Z' },
      }),
    ),
  /** Somebody wrote into Neo4j by hand what cannot be read. */
  recordUnreadable: page =>
    page.route('**/readyz', route =>
      route.fulfill({
        json: { ready: true, revision: 1, store: 'neo4j', storeAvailable: true, unavailableSince: null, problem: unreadable },
      }),
    ),
  searchFails: page => onOperation(page, 'Search', route => route.abort('connectionrefused')),
  panelFailsOnce: async page => {
    let isFirst = true;
    await onOperation(page, 'PanelPartnership', route => {
      const answer = isFirst ? route.abort('connectionrefused') : route.continue();
      isFirst = false;
      return answer;
    });
  },
  panelIsRefusedOnce: async page => {
    let isFirst = true;
    await onOperation(page, 'PanelPartnership', route => {
      const refusal = { errors: [{ message: 'That took too long.', extensions: { code: 'DEADLINE' } }], data: null };
      const answer = isFirst ? route.fulfill({ json: refusal }) : route.continue();
      isFirst = false;
      return answer;
    });
  },
  /** Somebody removed the board since the page was opened. */
  boardIsGone: page => onOperation(page, 'PanelPartnership', route => route.fulfill({ json: { data: { partnership: null } } })),
  asOfFails: page => onOperation(page, 'BoardsAsOf', route => route.fulfill({ status: 503, json: { errors: [{ message: 'No.' }] } })),
} as const satisfies Readonly<Record<string, Fault>>;

/** A page on which something goes wrong from the first request. */
export async function openFaulty(browser: Browser, url: string, fault: Fault, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await newContext(browser, { ...asUsual, timezoneId: 'UTC', ...options });
  const page = await context.newPage();
  await fault(page);
  await page.goto(url);
  return page;
}

/** A file that is on its way until it is let go. */
export async function heldBack(page: Page, file: string): Promise<() => void> {
  let letGo = (): void => undefined;
  const held = new Promise<void>(resolve => {
    letGo = resolve;
  });
  await page.route(file, async route => {
    await held;
    await route.continue();
  });
  return letGo;
}

async function serverLost(page: Page): Promise<void> {
  await page.route('**/graphql', route => route.abort('connectionrefused'));
  await page.route('**/readyz', route => route.abort('connectionrefused'));
  await page.route('**/events', route => route.abort('connectionrefused'));
}

export function onLandscape(page: Page, answer: (route: Route) => unknown): Promise<unknown> {
  return onOperation(page, 'Landscape', answer);
}

function onOperation(page: Page, operation: string, answer: (route: Route) => unknown): Promise<unknown> {
  return page.route('**/graphql', async route => {
    const { operationName } = route.request().postDataJSON() as { readonly operationName?: string };
    if (operationName === operation) await answer(route);
    else await route.fallback();
  });
}
