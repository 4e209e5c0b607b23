/** A long day in short: many people read, two sorts of people write, Neo4j is restarted in the middle, and nobody is to notice. */
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { startNeo4j } from '../../../tools/neo4j/server.ts';
import { root } from '../../../tools/run.ts';
import type { Measured, Task } from '../measured.ts';
import { startClients, type Asked } from './clients.ts';
import { startEditors, type Edited } from './editors.ts';
import { askingsOfADay } from './questions.ts';
import type { Memory } from './served.ts';
import { slopeOf, type Sample } from './slope.ts';

const people = 64;
const samplesInAll = 60;
/** Pools fill and questions are met for the first time: memory counts from then on. */
const warmUp = 0.25;

export async function soak({ part, scale, minutes }: Task): Promise<readonly Measured[]> {
  const home = mkdtempSync(join(tmpdir(), 'tirlun-soak-'));
  let neo4j = await startNeo4j({ home });
  const port = Number(new URL(neo4j.uri).port);
  const child = fork(join(root, 'dist/bench/tests/bench/soak/served.js'), [neo4j.uri, neo4j.username, neo4j.password], {
    execArgv: ['--expose-gc'],
    env: { ...process.env, NODE_ENV: 'production' },
  });
  try {
    const [address] = (await once(child, 'message')) as [string];
    const clients = startClients(address, people, askingsOfADay());
    const editors = startEditors(address, neo4j);
    const samples: Sample[] = [];
    const totalMs = minutes * 60_000;
    const began = performance.now();
    let awayMs: number | null = null;
    while (performance.now() - began < totalMs) {
      await setTimeout(totalMs / samplesInAll);
      samples.push({ minute: (performance.now() - began) / 60_000, ...(await memoryOf(child)) });
      if (awayMs !== null || performance.now() - began < totalMs / 2) continue;
      const stopped = performance.now();
      await neo4j.stop();
      neo4j = await startNeo4j({ home, port });
      awayMs = performance.now() - stopped;
    }
    await editors.end();
    await clients.end();
    return lines({ part, scale }, { asked: clients.asked, edited: editors.edited, samples, minutes, awayMs });
  } finally {
    child.disconnect();
    await once(child, 'exit');
    await neo4j.stop();
    rmSync(home, { recursive: true, force: true });
  }
}

async function memoryOf(child: ChildProcess): Promise<Memory> {
  child.send('memory');
  const [memory] = (await once(child, 'message')) as [Memory];
  return memory;
}

interface Soaked {
  readonly asked: Asked;
  readonly edited: Edited;
  readonly samples: readonly Sample[];
  readonly minutes: number;
  readonly awayMs: number | null;
}

function lines(of: Pick<Task, 'part' | 'scale'>, { asked, edited, samples, minutes, awayMs }: Soaked): readonly Measured[] {
  const warm = samples.filter(({ minute }) => minute >= minutes * warmUp);
  const sum = (counts: ReadonlyMap<string, number>): number => [...counts.values()].reduce((all, count) => all + count, 0);
  const told = (counts: ReadonlyMap<string, number>): string => [...counts].map(([what, count]) => `${what} ${count}`).join('; ');
  const memory = (what: string, read: (sample: Sample) => number): readonly Measured[] => {
    const megabytes = warm.map(sample => read(sample) / 2 ** 20);
    const range = [Math.min(...megabytes), Math.max(...megabytes)] as const;
    const slope = slopeOf(warm.map(sample => ({ at: sample.minute / 60, value: read(sample) / 2 ** 20 })));
    return [
      { ...of, what, unit: 'MB', value: megabytes.at(-1) ?? null, range, note: `after the first quarter; ${megabytes.length} samples` },
      { ...of, what: `${what}: slope`, unit: 'MB an hour', value: slope, note: 'least squares after the first quarter' },
    ];
  };
  return [
    { ...of, what: `reads by ${people} people in ${minutes} minutes`, unit: 'reads', value: asked.reads },
    { ...of, what: 'failed reads', unit: 'reads', value: sum(asked.failed), note: told(asked.failed) },
    { ...of, what: 'reads refused by the guards', unit: 'reads', value: sum(asked.refused), note: told(asked.refused) },
    { ...of, what: 'longest read', unit: 'ms', value: asked.longestMs },
    { ...of, what: 'edits from outside, by Cypher', unit: 'changes', value: edited.outside },
    { ...of, what: 'own changes', unit: 'changes', value: edited.own, note: `refused: ${told(edited.refused)}` },
    { ...of, what: `revisions heard by ${people / 4} people`, unit: 'changes', value: asked.heard },
    { ...of, what: 'Neo4j away in the middle', unit: 'ms', value: awayMs },
    ...memory('heap after a collection', ({ heapBytes }) => heapBytes),
    ...memory('resident memory', ({ residentBytes }) => residentBytes),
  ];
}
