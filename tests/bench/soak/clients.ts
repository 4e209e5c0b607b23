/** So many people at once, each asking one thing after another; some hear of changes too, and ask again what stands on their page. */
import { Agent, request } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import type { Asking } from './questions.ts';
import type { Read } from './reads.ts';

/** Between two questions of one person, in ms, drawn anew each time: to read what came. */
const pause = [2_000, 8_000] as const;

/** How long a browser keeps a line on which nothing is asked. */
const longestLineMs = 300_000;

/** One in so many leaves the page open and hears of changes. */
const hearing = 4;

export interface Clients {
  readonly reads: readonly Read[];
  /** Revisions heard of. */
  heard(): number;
  end(): Promise<void>;
}

export function startClients(address: string, many: number, askings: readonly Asking[]): Clients {
  const reads: Read[] = [];
  let heard = 0;
  const leaving = new AbortController();
  const over = leaving.signal;
  const ask = async (agent: Agent, { name, body }: Asking): Promise<void> => {
    const atMs = performance.now();
    const came = await post(address, agent, body).catch((error: unknown) => String(error));
    reads.push({ name, atMs, ms: performance.now() - atMs, came });
  };
  const live = async (own: number): Promise<void> => {
    // A browser keeps a line of its own open. Node heeds for how long the server says only where it has a bound of its own.
    const agent = new Agent({ keepAlive: true, timeout: longestLineMs });
    let shown: Asking | null = null;
    let again = Promise.resolve();
    const listening =
      own % hearing === 0
        ? hear(address, over, () => {
            heard += 1;
            if (shown !== null && !over.aborted) again = ask(agent, shown);
          })
        : Promise.resolve();
    for (let turn = own; !over.aborted; turn += 1) {
      await setTimeout(pause[0] + Math.random() * (pause[1] - pause[0]), undefined, { signal: over }).catch(() => undefined);
      shown = askings[(own * 7 + turn) % askings.length] ?? null;
      if (shown !== null && !over.aborted) await ask(agent, shown);
    }
    await again;
    await listening;
    agent.destroy();
  };
  const living = Array.from({ length: many }, (_, own) => live(own));
  return {
    reads,
    heard: () => heard,
    end: async () => {
      leaving.abort();
      await Promise.all(living);
    },
  };
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

/** Until the end; a line that breaks before is an error of its own. */
async function hear(address: string, over: AbortSignal, heard: () => void): Promise<void> {
  try {
    const { body } = await fetch(`${address}/events`, { signal: over });
    if (body === null) return;
    for await (const chunk of body.pipeThrough(new TextDecoderStream())) if (chunk.includes('event: revision')) heard();
  } catch (error) {
    if (!over.aborted) throw error;
  }
}
