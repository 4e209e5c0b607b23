/** The log: one JSON object a line on stderr. It names what happened and never what was asked: no variable, no document, no address of a person. */
import { pino, type DestinationStream, type Logger } from 'pino';
import type { Place } from './places.ts';
import type { RequestRecord } from './requestRecord.ts';

export const logLevels = ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'] as const;

export type LogLevel = (typeof logLevels)[number];

export type Log = Logger;

/** Lines are written together, at the latest after a second: who serves thousands a second does not wait for a terminal. */
export function createLog(level: LogLevel, to: DestinationStream = inBatches()): Log {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime, formatters: { level: label => ({ level: label }) } }, to);
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

export function logEnded(log: Log, { record, place, method, status, ms, left }: Ended): void {
  const line = {
    id: record.id,
    method,
    place,
    status,
    ms: Math.round(ms * 10) / 10,
    ...(record.operation === null ? {} : { operation: record.operation }),
    ...(record.codes.length === 0 ? {} : { codes: record.codes }),
    ...(record.answer === null ? {} : { answer: record.answer }),
    ...(left ? { left } : {}),
  };
  log[levelOf(place, status)](line, 'request');
  for (const error of record.unforeseen) log.error({ id: record.id, ...withoutWords(error) }, 'unforeseen');
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
