/** A long day in short: many people read, two sorts of people write, Neo4j is restarted in the middle, and nobody is to notice. */
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { startNeo4j } from '../../../tools/neo4j/server.ts';
import { root } from '../../../tools/run.ts';
import { serverFlags } from '../../../tools/serverFlags.ts';
import type { Measured, Task } from '../measured.ts';
import { startClients } from './clients.ts';
import { startEditors, type Edited } from './editors.ts';
import { linesOfMemory, type Sample } from './memory.ts';
import { askingsOfADay } from './questions.ts';
import { linesOfReads, type Away, type Read } from './reads.ts';
import type { Memory } from './served.ts';

const people = 64;
const sampleEveryMs = 5_000;

export async function soak({ part, scale, minutes }: Task): Promise<readonly Measured[]> {
  const home = mkdtempSync(join(tmpdir(), 'tirlun-soak-'));
  let neo4j = await startNeo4j({ home });
  const port = Number(new URL(neo4j.uri).port);
  const child = fork(join(root, 'dist/bench/tests/bench/soak/served.js'), [neo4j.uri, neo4j.username, neo4j.password], {
    execArgv: ['--expose-gc', ...serverFlags],
    env: { ...process.env, NODE_ENV: 'production' },
  });
  try {
    const [address] = (await once(child, 'message')) as [string];
    const clients = startClients(address, people, askingsOfADay());
    const editors = startEditors(address, neo4j);
    const samples: Sample[] = [];
    const totalMs = minutes * 60_000;
    const began = performance.now();
    const restarted = setTimeout(totalMs / 2).then(async (): Promise<Away> => {
      const fromMs = performance.now();
      await neo4j.stop();
      neo4j = await startNeo4j({ home, port });
      return { fromMs, toMs: performance.now() };
    });
    // Whoever waits for it at the end hears of it.
    restarted.catch(() => undefined);
    while (performance.now() - began < totalMs) {
      await setTimeout(sampleEveryMs);
      samples.push({ minute: (performance.now() - began) / 60_000, ...(await memoryOf(child)) });
    }
    const away = await restarted;
    await editors.end();
    await clients.end();
    return lines({ part, scale }, { ...clients, heard: clients.heard(), edited: editors.edited, samples, minutes, away });
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
  readonly reads: readonly Read[];
  readonly heard: number;
  readonly edited: Edited;
  readonly samples: readonly Sample[];
  readonly minutes: number;
  readonly away: Away;
}

function lines(of: Pick<Task, 'part' | 'scale'>, { reads, heard, edited, samples, minutes, away }: Soaked): readonly Measured[] {
  const refused = [...edited.refused].map(([what, count]) => `${what} ${count}`).join('; ');
  return [
    { ...of, what: `reads by ${people} people in ${minutes} minutes`, unit: 'reads', value: reads.length },
    ...linesOfReads(of, reads, away),
    { ...of, what: 'edits from outside, by Cypher', unit: 'changes', value: edited.outside },
    { ...of, what: 'own changes', unit: 'changes', value: edited.own, note: `refused: ${refused}` },
    { ...of, what: 'revisions heard, by all who hear of them', unit: 'changes', value: heard },
    { ...of, what: 'Neo4j away in the middle', unit: 'ms', value: away.toMs - away.fromMs },
    ...linesOfMemory(of, samples, minutes),
  ];
}
