/** The map can be read without touching it: at fit, on a laptop and on a projector, in both languages. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import {
  geometryOf,
  meetingNames,
  namesOnBoxes,
  outside,
  placesOf,
  throughBoxes,
  tooHigh,
  tooWide,
  touching,
  type Geometry,
} from './geometry.ts';
import { launchBrowser, mapReady, openPage, startTirlun, type Running } from './tirlun.ts';

/** Types of organisation whose bodies are all in view at fit. */
const inViewAtFit = ['council', 'police_force', 'pcc', 'fire_rescue', 'health_board', 'cvc'];

const screens = [
  { width: 1440, height: 900 },
  { width: 1920, height: 1080 },
];

let tirlun: Running;
let browser: Browser;
let namedBoards: readonly string[];
let localBodies: readonly string[];

beforeAll(async () => {
  tirlun = await startTirlun();
  browser = await launchBrowser();
  const answer = await fetch(`${tirlun.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ landscape { partnerships { id isGeneral } organisations { id type isGeneral } } }' }),
  });
  const { data } = (await answer.json()) as {
    data: {
      landscape: { partnerships: { id: string; isGeneral: boolean }[]; organisations: { id: string; type: string; isGeneral: boolean }[] };
    };
  };
  namedBoards = data.landscape.partnerships.filter(board => !board.isGeneral).map(board => board.id);
  localBodies = data.landscape.organisations
    .filter(body => !body.isGeneral && inViewAtFit.includes(body.type.toLowerCase()))
    .map(body => body.id);
});

afterAll(async () => {
  await browser?.close();
  await tirlun?.stop();
});

describe.each(screens)('at fit on $width × $height', screen => {
  describe.each(['en', 'cy'])('in %s', language => {
    let page: Page;
    let geometry: Geometry;

    const shown = async (parameters = ''): Promise<Geometry> => {
      await page.goto(`${tirlun.address}/?lang=${language}${parameters}`);
      await mapReady(page);
      return geometryOf(page);
    };

    beforeAll(async () => {
      page = await openPage(browser, tirlun.address, { viewport: screen });
      geometry = await shown();
    });

    afterAll(() => page.close());

    test('every named board and every council, police, fire, health and voluntary body is in view', () => {
      const drawn = new Set(geometry.boxes.map(box => box.id));
      expect(namedBoards).toHaveLength(163);
      expect(localBodies).toHaveLength(59);
      expect([...namedBoards, ...localBodies].filter(id => !drawn.has(id))).toEqual([]);
      expect(
        outside(
          geometry.boxes.filter(box => namedBoards.includes(box.id) || localBodies.includes(box.id)),
          screen,
        ),
      ).toEqual([]);
    });

    test('no label is under 11 px or cut', () => {
      const labelled = geometry.boxes.filter(box => box.label !== '');
      expect(labelled.length).toBeGreaterThan(222);
      expect(labelled.filter(box => box.fontPx < 11).map(box => `${box.id} ${box.fontPx}`)).toEqual([]);
      expect(
        labelled
          .filter(box => /…|\.\.\./.test(box.textLines.join(' ')) || box.textLines.join(' ').length < box.label.length - 1)
          .map(box => box.id),
      ).toEqual([]);
    });

    test('no text is wider or higher than its box, in the letters that are drawn', async () => {
      expect(await tooWide(page, geometry.boxes)).toEqual([]);
      expect(tooHigh(geometry.boxes)).toEqual([]);
    });

    test('no two boxes touch, and no names of areas and lanes meet each other or a box', () => {
      expect(touching(geometry.boxes)).toEqual([]);
      expect(meetingNames(geometry.boxes)).toEqual([]);
      expect(namesOnBoxes(geometry.boxes)).toEqual([]);
    });

    test.each([
      ['csp-bridgend', 1, 6],
      ['wscn', 1, 30],
      ['council-cardiff', 1, 10],
      ['psb-gwent', 2, 16],
      ['young-futures', 1, 1],
    ])('lines of a focus on %s within %i run through no box, and there are no fewer than %i', async (focus, steps, least) => {
      const focused = await shown(`&focus=${focus}&steps=${steps}`);
      expect(focused.routes.length).toBeGreaterThanOrEqual(least);
      expect(throughBoxes(focused)).toEqual([]);
      const centre = focused.boxes.filter(({ id }) => id === focus);
      expect(await tooWide(page, centre, 700)).toEqual([]);
    });

    // One page each: six in a row outlast a test's time where the machine is shared.
    test.each(['&lens=seats', '&lens=money', '&lens=data', '&kind=csp&tier=local', '&area=la-torfaen', '&sector=police'])(
      'nothing changes its place under %s',
      async parameters => {
        const other = await shown(parameters);
        expect(placesOf(other)).toEqual(placesOf(geometry));
        expect(await tooWide(page, other.boxes)).toEqual([]);
      },
    );

    test('with all lanes open every body is drawn, and none touches another', async () => {
      await shown();
      await page.getByRole('button', { name: language === 'en' ? 'Open all lanes' : 'Agor pob lôn' }).click();
      await page.waitForFunction(() => document.querySelector('[data-lane][aria-expanded=false]') === null);
      const open = await geometryOf(page);
      const ids = (kind: string): number => new Set(open.boxes.filter(box => box.kind === kind).map(({ id }) => id)).size;
      expect([ids('partnership'), ids('organisation')]).toEqual([163 + 18, 116 + 17]);
      expect(touching(open.boxes)).toEqual([]);
      expect(open.boxes.filter(({ fontPx }) => fontPx < 11)).toEqual([]);
      expect(await tooWide(page, open.boxes)).toEqual([]);
      expect(meetingNames(open.boxes)).toEqual([]);
    });

    test('magnified, boxes say their whole names, and nothing is too wide', async () => {
      const near = await shown('&at=4,750,400');
      const label = near.boxes.find(({ id }) => id === 'csp-torfaen');
      expect(label?.textLines.join(' ')).toContain(label?.fullLabel);
      expect(label?.fullLabel).toBe(
        language === 'en' ? 'Torfaen Community Safety Partnership' : 'Partneriaeth Diogelwch Cymunedol Torfaen',
      );
      expect(await tooWide(page, near.boxes)).toEqual([]);
      expect(tooHigh(near.boxes)).toEqual([]);
      expect(meetingNames(near.boxes)).toEqual([]);
    });
  });
});
