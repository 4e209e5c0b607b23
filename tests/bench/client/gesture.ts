/** Frames of a gesture: the map dragged to and fro and magnified by a hand, beside the same elements on a Cytoscape as it comes. */
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import type { Core, ElementDefinition } from 'cytoscape';

const gestureMs = 3000;

/** Cytoscape leaves itself at the element it draws in. */
type Holder = Element & { readonly _cyreg: { readonly cy: Core } };

export function elementsOf(page: Page): Promise<readonly ElementDefinition[]> {
  return page.evaluate(() => {
    const holder = [...document.querySelectorAll('*')].find(element => '_cyreg' in element) as Holder;
    return holder._cyreg.cy.elements().jsons() as unknown as ElementDefinition[];
  });
}

/** The same boxes and lines at the same places, under the standards of Cytoscape: curved lines with arrows, every label. */
export async function openPlain(page: Page, elements: readonly ElementDefinition[]): Promise<void> {
  await page.setContent('<div id="plain" style="position:fixed;inset:0"></div>');
  await page.addScriptTag({ path: createRequire(import.meta.url).resolve('cytoscape/dist/cytoscape.min.js') });
  await page.evaluate(
    given => {
      const { cytoscape } = window as unknown as { readonly cytoscape: (options: object) => Core };
      cytoscape({
        container: document.getElementById('plain'),
        elements: given.map(({ group, data, position }) => ({ group, data, position })),
        layout: { name: 'preset' },
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

/** Frames that were drawn in a second of the gesture. */
export async function framesASecond(page: Page): Promise<number> {
  await page.evaluate(() => {
    const holder = [...document.querySelectorAll('*')].find(element => '_cyreg' in element) as Holder;
    const counted = { frames: 0 };
    Object.assign(window, { counted });
    holder._cyreg.cy.on('render', () => (counted.frames += 1));
  });
  const frames = (): Promise<number> =>
    page.evaluate(() => (window as unknown as { readonly counted: { readonly frames: number } }).counted.frames);
  const [x, y] = [720, 500];
  // So far in that there is something to drag to.
  await page.mouse.move(x, y);
  for (let turn = 0; turn < 4; turn += 1) await page.mouse.wheel(0, -200);
  await page.waitForTimeout(1500);
  const before = await frames();
  const began = performance.now();
  await page.mouse.down();
  for (let at = 0; performance.now() - began < gestureMs; at += 1)
    await page.mouse.move(x + 300 * Math.sin(at / 12), y + 120 * Math.sin(at / 7));
  await page.mouse.up();
  return (((await frames()) - before) * 1000) / (performance.now() - began);
}
