/** What a person at the screen waits for, in a real Chromium: the first map, each deed upon it, and how smoothly it moves beside a plain Cytoscape. */
import { existsSync } from 'node:fs';
import { project } from '../api/running.ts';
import { atDesk, openMap, withoutScreen, type Desk } from './client/chromium.ts';
import { arrangeAsNetwork, deedsOn } from './client/deeds.ts';
import { firstLoadAt } from './client/firstLoad.ts';
import { framesASecond, openPlain, shownOn, type Gesture } from './client/gesture.ts';
import { longestTaskDuring } from './client/longestTask.ts';
import { clickOn, viewDeeds } from './client/viewDeeds.ts';
import type { Measured, Task } from './measured.ts';
import { inTurns, timesOf, type Times } from './timing.ts';

export async function clientSpeed(task: Task): Promise<readonly Measured[]> {
  if (!existsSync(`${project}dist/client/index.html`)) throw new Error('The page is not built. Run: npm run build');
  return [
    ...(await atDesk(task.scale, async desk => [
      ...(await firstMap(task, desk)),
      ...(await longestTasks(task, desk)),
      ...(await longestTasksOfViews(task, desk)),
    ])),
    ...(await atDesk(
      task.scale,
      async desk => [...(await gestures(task, desk, 'map')), ...(await gestures(task, desk, 'network'))],
      withoutScreen,
    )),
  ];
}

async function firstMap({ part, scale, runs }: Task, desk: Desk): Promise<readonly Measured[]> {
  const { files, gzipBytes, brotliBytes } = await firstLoadAt(desk.address);
  // The first visit: what it fetched is at hand for the others.
  const first = await openMap(desk);
  await first.page.close();
  const taken: number[] = [];
  for (let turn = 0; turn < runs; turn += 1) {
    const again = await openMap(desk);
    taken.push(again.readableMs);
    await again.page.close();
  }
  const bytes = { part, scale, unit: 'bytes' } as const;
  return [
    line({ part, scale }, 'from navigation to a map that can be read, after the first visit', timesOf(taken)),
    { ...bytes, what: 'scripts, styles and page of the first load, gzip', value: gzipBytes, note: `${files.length} files and the page` },
    { ...bytes, what: 'scripts, styles and page of the first load, brotli', value: brotliBytes },
  ];
}

async function longestTasks({ part, scale, runs }: Task, desk: Desk): Promise<readonly Measured[]> {
  const { page } = await openMap(desk);
  // What is fetched ahead is not to be measured with what somebody does.
  await page.waitForTimeout(5000);
  const found: Measured[] = [];
  for (const { name, before, act, back } of await deedsOn(page)) {
    await before?.();
    const [all, work]: [number[], number[]] = [[], []];
    for (let turn = 0; turn < Math.min(runs, 5); turn += 1) {
      const { ms, workMs } = await longestTaskDuring(desk.browser, page, act);
      all.push(ms);
      work.push(workMs);
      await back();
      await page.waitForTimeout(500);
    }
    found.push(line({ part, scale }, `longest task: ${name}`, timesOf(all)), line({ part, scale }, `of it work: ${name}`, timesOf(work)));
  }
  await page.close();
  return found;
}

/** The longer of there and back: what comes takes longer than what goes. */
async function longestTasksOfViews({ part, scale, runs }: Task, desk: Desk): Promise<readonly Measured[]> {
  const found: Measured[] = [];
  for (const { name, path, before, there, back } of viewDeeds) {
    const page = await desk.context.newPage();
    await page.goto(desk.address + path);
    await before?.(page);
    await there(page).waitFor({ state: 'attached' });
    // What is fetched ahead is not to be measured with what somebody does.
    await page.waitForTimeout(5000);
    const [all, work]: [number[], number[]] = [[], []];
    for (let turn = 0; turn < Math.min(runs, 3); turn += 1) {
      const tasks = [];
      for (const what of [there, back]) {
        const click = await clickOn(what(page));
        await page.waitForTimeout(300);
        tasks.push(await longestTaskDuring(desk.browser, page, click));
      }
      all.push(Math.max(...tasks.map(({ ms }) => ms)));
      work.push(Math.max(...tasks.map(({ workMs }) => workMs)));
    }
    found.push(line({ part, scale }, `longest task: ${name}`, timesOf(all)), line({ part, scale }, `of it work: ${name}`, timesOf(work)));
    await page.close();
  }
  return found;
}

/** One after the other in one run, both in sight when it is their turn. A map is mostly boxes, a network mostly lines. */
async function gestures({ part, scale, runs }: Task, desk: Desk, arrangement: 'map' | 'network'): Promise<readonly Measured[]> {
  const { page } = await openMap(desk);
  if (arrangement === 'network') await arrangeAsNetwork(page);
  const shown = await shownOn(page);
  const plain = await desk.context.newPage();
  await openPlain(plain, shown);
  const on = (name: string, where: typeof page, gesture: Gesture) => ({
    name,
    rounds: Math.min(runs, 5),
    run: async (): Promise<number> => {
      await where.bringToFront();
      return framesASecond(desk.browser, where, gesture);
    },
  });
  const found: Measured[] = [];
  for (const [gesture, done] of [
    ['drag', 'dragged'],
    ['wheel', 'magnified by the wheel'],
  ] as const) {
    const frames = await inTurns([on('ours', page, gesture), on('plain', plain, gesture)]);
    const [ours, theirs] = [frames.get('ours'), frames.get('plain')];
    if (ours === undefined || theirs === undefined) continue;
    const told = (who: string, { medianMs, fastestMs, slowestMs, runs: turns }: Times): Measured => ({
      part,
      scale,
      what: `${who} ${done}, ${shown.elements.length} elements, no screen to wait for`,
      unit: 'frames a second',
      value: medianMs,
      runs: turns,
      range: [fastestMs, slowestMs],
      ratio: medianMs / theirs.medianMs,
      comparedWith: 'plain Cytoscape',
    });
    found.push(told(`the ${arrangement}`, ours), told(`the ${arrangement} in a plain Cytoscape`, theirs));
  }
  await Promise.all([page.close(), plain.close()]);
  return found;
}

function line({ part, scale }: Pick<Task, 'part' | 'scale'>, what: string, { medianMs, fastestMs, slowestMs, runs }: Times): Measured {
  return { part, scale, what, unit: 'ms', value: medianMs, runs, range: [fastestMs, slowestMs] };
}
