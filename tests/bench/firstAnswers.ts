/** The first answers after a change, each on a graph of which nothing is known yet, beside a bare server that sends the same bytes. */
import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { startOn, type Running } from '../api/running.ts';
import { changeOf, source } from '../contract/records.ts';
import { recordsOf } from './landscapes.ts';
import type { Measured, Task } from './measured.ts';
import { firstQuestions, type Question } from './queries.ts';
import { timesOf } from './timing.ts';

/** What came back, and how long it took to come whole. */
interface Answered {
  readonly ms: number;
  readonly body: Buffer;
}

export async function firstAnswers(task: Task): Promise<readonly Measured[]> {
  const running = await startOn(recordsOf(task.scale));
  const bare = await bareServer();
  const rounds = Math.min(task.runs, task.scale > 20 ? 3 : 9);
  const taken = new Map<Question, { readonly first: number[]; readonly again: number[]; readonly bare: number[]; body: Buffer }>(
    firstQuestions.map(question => [question, { first: [], again: [], bare: [], body: Buffer.alloc(0) }]),
  );
  try {
    for (let round = 0; round < rounds; round += 1) {
      await change(running, round);
      for (const [question, times] of taken) {
        const first = await answered(running.address, question);
        const again = await answered(running.address, question);
        bare.sends(first.body);
        const sent = await answered(bare.address, question);
        // The first round also warms the program; afterwards only the landscape is new.
        if (round > 0) times.first.push(first.ms);
        if (round > 0) times.again.push(again.ms);
        if (round > 0) times.bare.push(sent.ms);
        times.body = first.body;
      }
    }
  } finally {
    bare.stop();
    await running.stop();
  }
  return [...taken].flatMap(([{ name }, times]) => lines(task, name, times));
}

function lines(
  { part, scale }: Task,
  name: string,
  { first, again, bare, body }: { readonly first: number[]; readonly again: number[]; readonly bare: number[]; readonly body: Buffer },
): readonly Measured[] {
  const yardstick = timesOf(bare).medianMs;
  const line = (what: string, taken: readonly number[]): Measured => {
    const { medianMs, fastestMs, slowestMs, runs } = timesOf(taken);
    const common = { part, scale, what, unit: 'ms', value: medianMs, runs, range: [fastestMs, slowestMs] } as const;
    return { ...common, ratio: medianMs / yardstick, comparedWith: 'the same bytes from bare node:http' };
  };
  const refusal = refusalIn(body);
  const size: Measured = { part, scale, what: `${name}: size of the answer`, unit: 'bytes', value: body.length };
  if (refusal !== null) return [{ part, scale, what: name, unit: 'not measured', value: null, note: `refused: ${refusal}` }];
  return [line(`${name}, first`, first), line(`${name}, again`, again), size];
}

/** Why there is no answer: some questions cost more than is allowed, at such a size. */
function refusalIn(body: Buffer): string | null {
  const { errors } = JSON.parse(body.toString()) as { readonly errors?: readonly { readonly message: string }[] };
  return errors?.[0]?.message ?? null;
}

/** Not by a mutation: that has to answer in time, and building so large a graph may take longer. */
async function change({ live }: Running, round: number): Promise<void> {
  await live.commit(changeOf(live.current().revision, [{ ...source, id: `minutes-${round}` }]));
}

async function answered(address: string, { query }: Question): Promise<Answered> {
  const began = performance.now();
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const body = Buffer.from(await response.arrayBuffer());
  return { ms: performance.now() - began, body };
}

interface BareServer {
  readonly address: string;
  sends(bytes: Buffer): void;
  stop(): void;
}

async function bareServer(): Promise<BareServer> {
  let bytes: Buffer = Buffer.alloc(0);
  const server = createServer((request, response) => {
    request.resume();
    request.once('end', () => response.writeHead(200, { 'Content-Type': 'application/json' }).end(bytes));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    sends: next => (bytes = next),
    stop: () => server.close(),
  };
}
