/** From the start of the process until it says that it is ready: with the look whether all is built, as `npm start` runs it, and the server by itself. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { serverFlags } from '../../tools/serverFlags.ts';
import { project } from '../api/running.ts';
import type { Measured, Task } from './measured.ts';
import { lineOf } from './timing.ts';

const commands = {
  'what npm start runs': ['--import', 'tsx', `${project}tools/start.ts`],
  'the server by itself': [...serverFlags, `${project}dist/server/server/main.js`],
} as const;

interface Start {
  readonly command: keyof typeof commands;
  readonly dataFolder: string;
  readonly neo4j: Task['neo4j'];
}

/** Of Wales, on either store: the first start fills it, and is not counted. */
export async function startsToReady(task: Task, dataFolder: string): Promise<readonly Measured[]> {
  const { part, scale } = task;
  if (!existsSync(`${project}dist/client/index.html`))
    return [
      { part, scale, what: 'until it is ready', unit: 'not measured', value: null, note: 'The product is not built. Run: npm run build' },
    ];
  const line = lineOf(task);
  const found: Measured[] = [];
  for (const neo4j of task.neo4j === null ? [null] : [null, task.neo4j]) {
    for (const command of Object.keys(commands) as (keyof typeof commands)[]) {
      const start: Start = { command, dataFolder, neo4j };
      await msToReady(start);
      const taken: number[] = [];
      for (let turn = 0; turn < 3; turn += 1) taken.push(await msToReady(start));
      found.push(line(`${neo4j === null ? 'SQLite' : 'Neo4j'}: ${command}, until it is ready`, taken));
    }
  }
  return found;
}

async function msToReady({ command, dataFolder, neo4j }: Start): Promise<number> {
  const port = await freePort();
  const login = neo4j === null ? {} : { NEO4J_URI: neo4j.uri, NEO4J_USERNAME: neo4j.username, NEO4J_PASSWORD: neo4j.password };
  const began = performance.now();
  const child = spawn(process.execPath, commands[command], {
    cwd: project,
    env: { ...process.env, ...login, NODE_ENV: 'production', PORT: String(port), TIRLUN_DATA: dataFolder },
    stdio: 'ignore',
  });
  const ended = once(child, 'exit');
  try {
    while (!(await isReady(port))) {
      if (child.exitCode !== null) throw new Error(`${command} ended with ${child.exitCode} before it was ready.`);
      await pause(5);
    }
    return performance.now() - began;
  } finally {
    child.kill('SIGTERM');
    await ended;
  }
}

async function isReady(port: number): Promise<boolean> {
  const answer = await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => null);
  await answer?.arrayBuffer();
  return answer?.status === 200;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address !== null ? address.port : 0;
}
