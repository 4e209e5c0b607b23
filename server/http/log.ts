/** The log: one JSON object a line on stderr. It names what happened and never what was asked: no variable, no document, no address of a person. */
import { pino, type DestinationStream, type Logger, type LoggerOptions } from 'pino';
import { isoNow } from './isoNow.ts';
import type { Place } from './places.ts';
import type { RequestRecord } from './requestRecord.ts';

export const logLevels = ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'] as const;

export type LogLevel = (typeof logLevels)[number];

/** `write` takes a whole line as it stands. */
export type Log = Logger & { readonly write: (line: string) => void };

/** Lines are written together, at the latest after a second: who serves thousands a second does not wait for a terminal. */
export function createLog(level: LogLevel, to: DestinationStream = inBatches()): Log {
  const options: LoggerOptions = {
    level,
    base: null,
    timestamp: () => `,"time":"${isoNow()}"`,
    formatters: { level: label => ({ level: label }) },
  };
  return Object.assign(pino(options, to), { write: (line: string) => to.write(line) });
}

function inBatches(): DestinationStream {
  return pino.destination({ dest: 2, sync: false, minLength: 4_096, periodicFlush: 1_000 });
}

export interface Ended {
  readonly record: RequestRecord;
  readonly place: Place;
  readonly method: string;
  readonly status: number;
  readonly ms: number;
  /** Whether whoever asked went away before the answer was written. */
  readonly left: boolean;
}

export function logEnded(log: Log, ended: Ended): void {
  const level = levelOf(ended.place, ended.status);
  if (log.isLevelEnabled(level)) log.write(lineOf(level, ended));
  for (const error of ended.record.unforeseen) log.error({ id: ended.record.id, ...withoutWords(error) }, 'unforeseen');
}

/** Written by hand, since each request has one: nothing in it needs to be escaped but the codes, which are not ours alone. */
function lineOf(level: string, { record: { id, operation, codes, answer }, place, method, status, ms, left }: Ended): string {
  return (
    `{"level":"${level}","time":"${isoNow()}","id":"${id}","method":"${method}","place":"${place}","status":${status},"ms":${Math.round(ms * 10) / 10}` +
    `${operation === null ? '' : `,"operation":"${operation}"`}${codes.length === 0 ? '' : `,"codes":${JSON.stringify(codes)}`}` +
    `${answer === null ? '' : `,"answer":"${answer}"`}${left ? ',"left":true' : ''},"msg":"request"}\n`
  );
}

/** What a person looks at fetches dozens of files: only questions are told of as a matter of course. */
function levelOf(place: Place, status: number): 'error' | 'warn' | 'info' | 'debug' {
  if (status >= 500 && place !== 'health') return 'error';
  if (status === 429) return 'warn';
  return place === 'graphql' || place === 'takeHome' || status >= 400 ? 'info' : 'debug';
}

/** Where it happened; its words may quote what was asked. */
function withoutWords(error: unknown): { readonly error: string; readonly at: readonly string[] } {
  if (!(error instanceof Error)) return { error: typeof error, at: [] };
  const lines = (error.stack ?? '').split('\n').map(line => line.trim());
  return { error: error.name, at: lines.filter(line => /^at .+:\d+:\d+\)?$/.test(line)) };
}
