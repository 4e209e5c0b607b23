/** Frames of a gesture: the map dragged to and fro and magnified by a hand, beside the same elements on a Cytoscape as it comes. */
import { createRequire } from 'node:module';
import { setTimeout } from 'node:timers/promises';
import type { Browser, Page } from 'playwright-core';
import type { Core, ElementDefinition } from 'cytoscape';

const gestureMs = 3000;
/** A hand is told of more often than any page here makes a frame: a browser that has nothing new to show waits for a sixtieth of a second, and nobody is to wait for the hand. */
const turnsASecond = 480;

interface Place {
  readonly x: number;
  readonly y: number;
}

/** Cytoscape leaves itself at the element it draws in. */
type Holder = Element & { readonly _cyreg: { readonly cy: Core } };

interface Shown {
  readonly elements: readonly ElementDefinition[];
  readonly room: Place & { readonly width: number; readonly height: number };
}

export function shownOn(page: Page): Promise<Shown> {
  return page.evaluate(() => {
    const holder = [...document.querySelectorAll('*')].find(element => '_cyreg' in element) as Holder;
    const { x, y, width, height } = holder.getBoundingClientRect();
    return { elements: holder._cyreg.cy.elements().jsons() as unknown as ElementDefinition[], room: { x, y, width, height } };
  });
}

/** The same boxes and lines at the same places in the same room, under the standards of Cytoscape: curved lines with arrows, every label; a turn of its wheel magnifies as much as one of ours. */
export async function openPlain(page: Page, { elements, room }: Shown): Promise<void> {
  const place = `left:${room.x}px;top:${room.y}px;width:${room.width}px;height:${room.height}px`;
  await page.setContent(`<div id="plain" style="position:fixed;${place}"></div>`);
  await page.addScriptTag({ path: createRequire(import.meta.url).resolve('cytoscape/dist/cytoscape.min.js') });
  await page.evaluate(
    given => {
      const { cytoscape } = window as unknown as { readonly cytoscape: (options: object) => Core };
      cytoscape({
        container: document.getElementById('plain'),
        elements: given.map(({ group, data, position }) => ({ group, data, position })),
        layout: { name: 'preset' },
        wheelSensitivity: (Math.log10(2) * 250) / 400,
        style: [
          {
            selector: 'node',
            style: {
              shape: 'round-rectangle',
              width: 'data(width)',
              height: 'data(height)',
              label: 'data(label)',
              'font-size': 11,
              'text-valign': 'center',
            },
          },
          { selector: 'edge', style: { 'curve-style': 'bezier', 'target-arrow-shape': 'triangle', width: 1 } },
        ],
      });
    },
    [...elements],
  );
}

/** What a hand does after so many seconds, whether or not the page has kept up: as much to the one as to the other. */
const hands = {
  /** Twice as near as shows all of it: half of it is in sight, and there is something to drag to. */
  drag: {
    nearness: 2,
    begin: (page: Page) => page.mouse.down(),
    turn: ({ x, y }: Place, seconds: number): Turn => ({
      type: 'mouseMoved',
      x: x + 300 * Math.sin(3 * seconds),
      y: y + 120 * Math.sin(5 * seconds),
      button: 'left',
      buttons: 1,
    }),
    end: (page: Page) => page.mouse.up(),
  },
  /** From all of it to four times as near, and back. */
  wheel: {
    nearness: 1,
    begin: () => Promise.resolve(),
    turn: (middle: Place, seconds: number): Turn => ({
      type: 'mouseWheel',
      ...middle,
      deltaX: 0,
      deltaY: ((seconds % (4 / 3) < 2 / 3 ? -1 : 1) * 1200) / turnsASecond,
    }),
    end: () => Promise.resolve(),
  },
};

export type Gesture = keyof typeof hands;

/** As the protocol of Chromium tells one. */
interface Turn extends Place {
  readonly type: 'mouseMoved' | 'mouseWheel';
  readonly button?: 'left';
  readonly buttons?: number;
  readonly deltaX?: number;
  readonly deltaY?: number;
}

/** Frames in a second of the gesture that Chromium brought to the screen: counted by itself, whoever drew them. */
export async function framesASecond(browser: Browser, page: Page, gesture: Gesture): Promise<number> {
  const { nearness, begin, turn, end } = hands[gesture];
  const middle = await lookFrom(page, nearness);
  await page.mouse.move(middle.x, middle.y);
  await page.waitForTimeout(1500);
  // Not by the mouse of Playwright, which asks the page at each move whether something is dragged.
  const hand = await page.context().newCDPSession(page);
  await begin(page);
  await browser.startTracing(page, { categories: ['disabled-by-default-devtools.timeline.frame', 'devtools.timeline.frame'] });
  const began = performance.now();
  const turns: Promise<unknown>[] = [];
  // By the clock: a turn that comes late does not keep back those after it.
  const due = (): number => began + (turns.length / turnsASecond) * 1000;
  for (; performance.now() - began < gestureMs; await setTimeout(Math.max(0, due() - performance.now())))
    turns.push(hand.send('Input.dispatchMouseEvent', turn(middle, turns.length / turnsASecond)));
  const took = performance.now() - began;
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
    readonly traceEvents: readonly { readonly name: string }[];
  };
  await Promise.all(turns);
  await end(page);
  return (traceEvents.filter(({ name }) => name === 'DrawFrame').length * 1000) / took;
}

/** So many times as near as shows all of it; where the map itself is to be had, as near as can be to the middle of what is looked through. */
function lookFrom(page: Page, nearness: number): Promise<Place> {
  return page.evaluate(near => {
    const holder = [...document.querySelectorAll('*')].find(element => '_cyreg' in element) as Holder;
    const { x, y, width, height } = holder.getBoundingClientRect();
    const { cy } = holder._cyreg;
    const all = cy.elements().boundingBox();
    const zoom = near * Math.min(width / all.w, height / all.h);
    const middleOf = (from: number, room: number, most: number): number => Math.min(0, (room - most * zoom) / 2) - from * zoom;
    cy.viewport({ zoom, pan: { x: middleOf(all.x1, width, all.w), y: middleOf(all.y1, height, all.h) } });
    const middle = { x: x + width / 2, y: y + height / 2 };
    const isFree = (down: number): boolean => holder.contains(document.elementFromPoint(middle.x, middle.y + down));
    for (let away = 0; away < height / 2; away += 10) {
      const down = [away, -away].find(isFree);
      if (down !== undefined) return { x: middle.x, y: middle.y + down };
    }
    return middle;
  }, nearness);
}
