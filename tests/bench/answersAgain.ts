/** Questions asked again and again, eight at a time: ours from what is kept and worked out anew with every guard on, @neo4j/graphql, and bare node:http with the same bytes; in turns, in one run. */
import { fileURLToPath } from 'node:url';
import { once } from 'node:events';
import { serverFlags } from '../../tools/serverFlags.ts';
import { servedBy, type Served } from './child.ts';
import { load } from './load.ts';
import type { Measured, Task } from './measured.ts';
import { startNeo4jGraphql } from './peers/neo4jGraphql.ts';
import { orError } from './peers/python.ts';
import { processorMsOf, processorMsOfAll } from './processors.ts';
import { bodyOf, neverTheSame, sizes, type Sized } from './sizes.ts';
import { timesOf, type Times } from './timing.ts';

const [lines, rounds, windowMs] = [8, 3, 1000];

const [kept, workedOut, peer] = ['ours, kept', 'ours, worked out', '@neo4j/graphql'];
const [bare, bareReading] = ['bare node:http, the same bytes', 'bare node:http that reads the question, the same bytes'];

/** One server asked one thing. */
interface Contender {
  readonly who: string;
  readonly scale: number;
  readonly size: Sized;
  readonly served: Served;
  readonly body: () => string;
  readonly warming: number;
}

interface Window {
  readonly perSecond: number;
  readonly processorMs: number;
  /** Processor time that others took meanwhile, in hundredths of what there is in one processor. */
  readonly foreign: number;
}

export async function answersAgain(task: Task): Promise<readonly Measured[]> {
  const { scale } = task;
  const started: Served[] = [];
  const start = async (starting: Promise<Served>): Promise<Served> => {
    const served = await starting;
    started.push(served);
    return served;
  };
  try {
    const here = await start(ourServer(scale));
    // At many times Wales the same is asked of Wales in the same turns; what a peer does with so much is another matter.
    const wales = scale === 1 ? here : await start(ourServer(1));
    const theirs = scale === 1 ? await orError(start(startNeo4jGraphql(task))) : null;
    const contenders: Contender[] = [];
    for (const size of sizes.filter(({ name }) => scale === 1 || name !== 'whole')) {
      const text = await answerTo(here.url, bodyOf(size.ours));
      const ours = { size, warming: 2000 };
      contenders.push({ ...ours, who: kept, scale, served: here, body: () => bodyOf(size.ours) });
      contenders.push({ ...ours, who: workedOut, scale, served: here, body: neverTheSame(size.ours) });
      if (scale > 1) contenders.push({ ...ours, who: workedOut, scale: 1, served: wales, body: neverTheSame(size.ours) });
      contenders.push({ ...ours, who: bare, scale, served: await start(bareServer(text)), body: () => bodyOf(size.ours) });
      if (scale === 1)
        contenders.push({
          ...ours,
          who: bareReading,
          scale,
          served: await start(bareServer(text, 'reading')),
          body: () => bodyOf(size.ours),
        });
      if (theirs !== null && !(theirs instanceof Error))
        contenders.push({ who: peer, scale, size, served: theirs, body: () => bodyOf(size.theirs), warming: size.warming });
    }
    const sizesSent = await Promise.all(
      contenders
        .filter(({ who }) => who === peer || who === kept)
        .map(async one => [one, (await answerTo(one.served.url, one.body())).length] as const),
    );
    for (const { served, body, warming } of contenders) await load({ url: served.url, body, lines, most: warming, forMs: 8_000 });
    const windows = new Map<Contender, Window[]>(contenders.map(contender => [contender, []]));
    for (let round = 0; round < rounds; round += 1) {
      for (const contender of contenders) windows.get(contender)?.push(await windowOf(contender));
    }
    return [
      ...[...windows].flatMap(([contender, taken]) => linesOf(task, contender, { taken, windows })),
      ...sizesSent.map(([{ who, size }, value]) => ({
        ...plain(task),
        what: `${size.name}, ${who}: size of the answer`,
        unit: 'bytes' as const,
        value,
      })),
      ...(theirs instanceof Error
        ? [{ ...plain(task), what: peer, unit: 'not measured' as const, value: null, note: theirs.message }]
        : []),
      foreignLine(task, [...windows.values()].flat()),
    ];
  } finally {
    for (const served of started) await served.stop();
  }
}

function ourServer(scale: number): Promise<Served> {
  return servedBy(fileURLToPath(new URL('./answersServed.js', import.meta.url)), String(scale), serverFlags);
}

async function bareServer(text: string, how = ''): Promise<Served> {
  const served = await servedBy(fileURLToPath(new URL('./bareServed.js', import.meta.url)), how);
  served.child.send(text);
  await once(served.child, 'message');
  return served;
}

/** Throws where it is no answer. */
async function answerTo(url: string, body: string): Promise<string> {
  const response = await fetch(url, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body });
  const text = await response.text();
  if ('errors' in (JSON.parse(text) as object)) throw new Error(text);
  return text;
}

async function windowOf({ served, body }: Contender): Promise<Window> {
  const [theirs, ours, all] = [processorMsOf(served.processes), processorMsOf([process.pid]), processorMsOfAll()];
  const { answers, ms } = await load({ url: served.url, body, lines, most: Number.POSITIVE_INFINITY, forMs: windowMs });
  const taken = processorMsOf(served.processes) - theirs;
  const known = taken + processorMsOf([process.pid]) - ours;
  return {
    perSecond: (answers / ms) * 1000,
    processorMs: taken / answers,
    foreign: (Math.max(0, processorMsOfAll() - all - known) / ms) * 100,
  };
}

function linesOf(
  task: Task,
  contender: Contender,
  { taken, windows }: { readonly taken: readonly Window[]; readonly windows: ReadonlyMap<Contender, readonly Window[]> },
): readonly Measured[] {
  const { who, scale, size } = contender;
  const others = [...windows].filter(([other]) => other.size === size && other !== contender);
  const against = (name: string, of: (window: Window) => number, value: number): Pick<Measured, 'ratio' | 'comparedWith'> => {
    const [, found = []] = others.find(([other]) => other.who === name && (name !== who || other.scale !== scale)) ?? [];
    return found.length === 0 ? {} : { ratio: value / medianOf(found, of), comparedWith: name === who ? 'the same at 1×' : name };
  };
  const line = (unit: Measured['unit'], of: (window: Window) => number, yardstick: string): Measured => {
    const { medianMs: value, fastestMs, slowestMs, runs } = spread(taken, of);
    const name = `${size.name}: ${size.what}, ${who}${scale === task.scale ? '' : `, at ${scale}×`}`;
    return { ...plain(task), what: name, unit, value, runs, range: [fastestMs, slowestMs], ...against(yardstick, of, value) };
  };
  // At many times Wales what counts is how it stands to Wales.
  const isGrown = task.scale > 1 && scale > 1 && who === workedOut;
  return [
    line('requests/s', ({ perSecond }) => perSecond, isGrown ? who : peer),
    line('ms of processor', ({ processorMs }) => processorMs, isGrown ? who : bare),
  ];
}

function foreignLine(task: Task, windows: readonly Window[]): Measured {
  const { medianMs: value, fastestMs, slowestMs, runs } = spread(windows, ({ foreign }) => foreign);
  return { ...plain(task), what: 'of one processor taken by others meanwhile', unit: '%', value, runs, range: [fastestMs, slowestMs] };
}

function medianOf(windows: readonly Window[], of: (window: Window) => number): number {
  return spread(windows, of).medianMs;
}

function spread(windows: readonly Window[], of: (window: Window) => number): Times {
  return timesOf(windows.map(of));
}

function plain({ part, scale }: Task): Pick<Measured, 'part' | 'scale'> {
  return { part, scale };
}
