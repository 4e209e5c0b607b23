/** How long another request waits while pairs are ranked and networks measured: asked at /healthz all the while, and told by the server's event loop. */
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { post } from '../api/running.ts';
import type { Measured, Task } from './measured.ts';
import { overlapsQuery } from './queries.ts';
import type { LoopDelay } from './served.ts';
import { silosNetworks, silosQuestions } from './silosQuestions.ts';
import { timesOf, type Times } from './timing.ts';

/** Nothing but pings, so that one sees what the machine itself makes everybody wait. */
const idleMs = 3000;

export async function waits(task: Task): Promise<readonly Measured[]> {
  const child = fork(fileURLToPath(new URL('./served.js', import.meta.url)), [String(task.scale)], {
    execArgv: ['--max-old-space-size=8192'],
  });
  const [address] = (await once(child, 'message')) as [string];
  try {
    const idle = await whilst(child, address, () => setTimeout(idleMs, null));
    const first = await whilst(child, address, () => asked(address, overlapsQuery, { minScore: 0 }));
    const again = await whilst(child, address, async () => {
      // Each a little different: an answer that is known already keeps nobody waiting.
      let refusal: string | null = null;
      for (let turn = 1; turn <= task.runs; turn += 1) refusal = (await asked(address, overlapsQuery, { minScore: turn / 1e6 })) ?? refusal;
      return refusal;
    });
    const silos: Measured[] = [];
    for (const network of silosNetworks) {
      const waited = await whilst(child, address, () => askedOfSilos(address, network));
      silos.push(...lines(task, `during the silos of ${network}`, waited));
    }
    return [
      ...lines(task, 'with nothing to do', idle),
      ...lines(task, 'during the first list of pairs of a revision', first),
      ...lines(task, `during ${task.runs} more lists`, again),
      ...silos,
    ];
  } finally {
    child.disconnect();
    await once(child, 'exit');
  }
}

interface Waited {
  readonly work: number;
  /** Why nothing was answered, where nothing was. */
  readonly refusal: string | null;
  readonly pings: Times;
  readonly loop: LoopDelay;
}

function lines(task: Task, when: string, { work, refusal, pings, loop }: Waited): readonly Measured[] {
  const line = { part: task.part, scale: task.scale, unit: 'ms' } as const;
  return [
    {
      ...line,
      what: `longest wait at /healthz ${when}`,
      value: pings.slowestMs,
      note: `${pings.runs} asked in ${Math.round(work)} ms${refusal === null ? '' : `; no answer: ${refusal}`}`,
    },
    { ...line, what: `longest delay of the event loop ${when}`, value: loop.longestMs },
    {
      ...line,
      what: `of it at most work of the main thread, without its waiting for a processor, ${when}`,
      value: loop.longestWorkMs,
      ...(loop.longestWorkMs === null ? { unit: 'not measured', note: 'this system does not tell' } : {}),
    },
  ];
}

async function whilst(child: ChildProcess, address: string, work: () => Promise<string | null>): Promise<Waited> {
  const agent = new Agent({ keepAlive: true });
  await ping(address, agent);
  child.send('begin');
  const pings: number[] = [];
  let isOver = false;
  const pinging = (async (): Promise<void> => {
    while (!isOver) {
      pings.push(await ping(address, agent));
      await setTimeout(1);
    }
  })();
  const began = performance.now();
  const refusal = await work();
  const taken = performance.now() - began;
  isOver = true;
  await pinging;
  child.send('end');
  const [loop] = (await once(child, 'message')) as [LoopDelay];
  agent.destroy();
  return { work: taken, refusal, pings: timesOf(pings), loop };
}

function ping(address: string, agent: Agent): Promise<number> {
  return new Promise((resolve, reject) => {
    const began = performance.now();
    const ask = (): void => {
      const asking = request(`${address}/healthz`, { agent }, response => {
        response.resume();
        response.once('end', () => resolve(performance.now() - began));
      });
      // A server that was held up for long closes lines before it reads what came on them meanwhile: the wait goes on.
      asking.once('error', (error: NodeJS.ErrnoException) => (error.code === 'ECONNRESET' ? ask() : reject(error)));
      asking.end();
    };
    ask();
  });
}

/** One after the other, each the first of its network and revision. */
async function askedOfSilos(address: string, network: (typeof silosNetworks)[number]): Promise<string | null> {
  const refusals: string[] = [];
  for (const { name, query, variables = {} } of silosQuestions(network)) {
    const refusal = await asked(address, query, variables);
    if (refusal !== null) refusals.push(`${name}: ${refusal}`);
  }
  return refusals.length === 0 ? null : refusals.join('; ');
}

async function asked(address: string, query: string, variables: Readonly<Record<string, unknown>>): Promise<string | null> {
  try {
    const { messages } = await post(address, JSON.stringify({ query, variables }));
    return messages[0] ?? null;
  } catch (error) {
    // Whoever asks gives up after five minutes.
    return error instanceof Error ? String(error.cause ?? error) : String(error);
  }
}
