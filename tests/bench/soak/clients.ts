/** So many people at once, each asking one thing after another; some hear of changes as well. */
import { Agent, request } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import type { Asking } from './questions.ts';

export interface Asked {
  reads: number;
  /** Reads that were not answered, by what came instead. */
  readonly failed: Map<string, number>;
  /** What the server itself refused, by code: it guards its time. */
  readonly refused: Map<string, number>;
  /** Revisions heard of. */
  heard: number;
  longestMs: number;
}

/** Between two questions of one person, in ms; drawn anew each time. */
const pause = [200, 1_000] as const;

/** Codes with which a server that is asked too much says so. */
const guards = ['DEADLINE', 'RATE_LIMITED', 'BUSY', 'TOO_COSTLY'];

export interface Clients {
  readonly asked: Asked;
  end(): Promise<void>;
}

export function startClients(address: string, many: number, askings: readonly Asking[]): Clients {
  const asked: Asked = { reads: 0, failed: new Map(), refused: new Map(), heard: 0, longestMs: 0 };
  const agent = new Agent({ keepAlive: true, maxSockets: many });
  let isOver = false;
  const live = async (own: number): Promise<void> => {
    for (let turn = own; !isOver; turn += 1) {
      await setTimeout(pause[0] + Math.random() * (pause[1] - pause[0]));
      const asking = askings[(own * 7 + turn) % askings.length];
      if (asking === undefined || isOver) continue;
      const began = performance.now();
      const came = await post(address, agent, asking.body).catch((error: unknown) => String(error));
      asked.reads += 1;
      asked.longestMs = Math.max(asked.longestMs, performance.now() - began);
      if (came === null) continue;
      if (guards.includes(came)) count(asked.refused, came);
      else count(asked.failed, `${asking.name}: ${came}`);
    }
  };
  const leaving = new AbortController();
  const hearing = Array.from({ length: Math.floor(many / 4) }, () => hear(address, leaving.signal, () => void (asked.heard += 1)));
  const living = Array.from({ length: many }, (_, own) => live(own));
  return {
    asked,
    end: async () => {
      isOver = true;
      await Promise.all(living);
      leaving.abort();
      await Promise.allSettled(hearing);
      agent.destroy();
    },
  };
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** Null when it was answered, else what came instead. */
async function post(address: string, agent: Agent, body: string): Promise<string | null> {
  const { status, text } = await new Promise<{ readonly status: number; readonly text: string }>((resolve, reject) => {
    const asking = request(`${address}/graphql`, { agent, method: 'POST', headers: { 'Content-Type': 'application/json' } }, response => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => (text += chunk));
      response.once('end', () => resolve({ status: response.statusCode ?? 0, text }));
      response.once('error', reject);
    });
    asking.once('error', reject);
    asking.end(body);
  });
  const { errors } = JSON.parse(text) as { readonly errors?: readonly { readonly extensions?: { readonly code?: string } }[] };
  return errors?.[0]?.extensions?.code ?? (status === 200 ? null : `HTTP ${status}`);
}

async function hear(address: string, leaving: AbortSignal, heard: () => void): Promise<void> {
  const { body } = await fetch(`${address}/events`, { signal: leaving });
  if (body === null) return;
  for await (const chunk of body.pipeThrough(new TextDecoderStream())) if (chunk.includes('event: revision')) heard();
}
