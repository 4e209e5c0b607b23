/** HTTP without a landscape: the door on a free port of loopback, with what it wrote down and counted. */
import type { RequestListener } from 'node:http';
import { createApp, type AppOptions } from '../../server/http/app.ts';
import { door, type DoorOptions } from '../../server/http/door.ts';
import { createEvents } from '../../server/http/events.ts';
import { listen, type Listening, type Patience } from '../../server/http/listen.ts';
import { createLog, type LogLevel } from '../../server/http/log.ts';
import { createMetrics, type Metrics } from '../../server/http/metrics.ts';

export interface Doorway extends Listening {
  readonly metrics: Metrics;
  /** Every line of the log so far. */
  readonly lines: Record<string, unknown>[];
}

export interface DoorwayOptions extends Partial<Omit<DoorOptions, 'log' | 'metrics'>> {
  readonly host?: string;
  readonly logLevel?: LogLevel;
  readonly mostConnections?: number;
  readonly patience?: Partial<Patience>;
}

export async function openDoor(
  within: RequestListener,
  { host = '127.0.0.1', logLevel = 'debug', mostConnections = 2_000, patience = {}, ...options }: DoorwayOptions = {},
): Promise<Doorway> {
  const { log, lines } = overheardLog(logLevel);
  const metrics = createMetrics();
  const inside = door({ hosts: [], proxies: 0, requestsPerMinute: 0, ...options, log, metrics }, within);
  return { ...(await listen(inside, { host, port: 0, cutOff: metrics.countCutOff, mostConnections, patience })), metrics, lines };
}

export function overheardLog(level: LogLevel): { readonly log: ReturnType<typeof createLog>; readonly lines: Record<string, unknown>[] } {
  const lines: Record<string, unknown>[] = [];
  const log = createLog(level, { write: line => void lines.push(JSON.parse(line) as Record<string, unknown>) });
  return { log, lines };
}

/** What a program at which nobody asks has to tell. */
export const levelsAtRest = {
  revision: 1,
  storeAvailable: true,
  eventListeners: 0,
  connections: 0,
  keptAnswers: 0,
  keptBytes: 0,
  waitingQuestions: 0,
} as const;

/** Every address of the program, with nothing behind it but what is handed in. */
export function bareApp(options: Partial<AppOptions> = {}): RequestListener {
  return createApp({
    graphql: [(_request, _response, next) => next()],
    sdl: '',
    events: createEvents({ revision: () => 1, subscribe: () => () => undefined }),
    readiness: () => ({ ready: true, revision: 1, store: 'sqlite', storeAvailable: true, unavailableSince: null }),
    metrics: createMetrics(),
    levels: () => levelsAtRest,
    takeHomeFile: null,
    clientFolder: null,
    ...options,
  });
}
