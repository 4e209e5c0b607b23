/** The map can be read without touching it: at fit, on a laptop and on a projector, in both languages. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { geometryOf, outside, throughBoxes, touching, type Geometry } from './geometry.ts';
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
    let geometry: Geometry;
    let focused: Geometry;

    beforeAll(async () => {
      const page = await openPage(browser, `${tirlun.address}/?lang=${language}`, { viewport: screen });
      await mapReady(page);
      geometry = await geometryOf(page);
      await page.goto(`${tirlun.address}/?lang=${language}&focus=csp-bridgend&steps=1`);
      await mapReady(page);
      await page.waitForSelector('[data-testid=map][data-focus=csp-bridgend]');
      focused = await geometryOf(page);
      await page.context().close();
    });

    test('every named board and every council, police, fire, health and voluntary body is in view', () => {
      const shown = new Set(geometry.boxes.map(box => box.id));
      expect(namedBoards).toHaveLength(163);
      expect(localBodies).toHaveLength(59);
      expect([...namedBoards, ...localBodies].filter(id => !shown.has(id))).toEqual([]);
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

    test('no two boxes touch', () => {
      expect(touching(geometry.boxes)).toEqual([]);
    });

    test('lines of a focus run through no box', () => {
      expect(focused.routes.length).toBeGreaterThan(5);
      expect(throughBoxes(focused)).toEqual([]);
    });
  });
});
