/** What is told of one request in the log and in the metrics: begun at the door, filled in by whoever answers. */
import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';

export interface RequestRecord {
  /** Answered as a header, so that somebody who complains can name the line of the log. */
  readonly id: string;
  readonly beganMs: number;
  /** The name of a known operation; null for all others, whose names anybody may choose. */
  operation: string | null;
  /** The codes of the errors that were answered. */
  codes: readonly string[];
  /** What nobody foresaw and nobody is told on the wire. */
  unforeseen: readonly unknown[];
  /** Whether the answer was kept from before; null where nothing is kept. */
  answer: 'kept' | 'made' | null;
}

const ownRecord = Symbol('record');

/** Kept on the answer itself: a map of thousands of answers keeps the collector of memory busy. */
type Recorded = ServerResponse & { [ownRecord]?: RequestRecord };

export function beginRecord(request: IncomingMessage, response: Recorded): RequestRecord {
  const record: RequestRecord = {
    id: saneId(request.headers['x-request-id']) ?? randomUUID(),
    beganMs: performance.now(),
    operation: null,
    codes: [],
    unforeseen: [],
    answer: null,
  };
  response[ownRecord] = record;
  return record;
}

export function recordOf(response: Recorded): RequestRecord {
  const record = response[ownRecord];
  if (record === undefined) throw new Error('The request did not come in through the door.');
  return record;
}

/** From a proxy in front, or from a script; anything that could spoil a log is left out. */
function saneId(given: string | readonly string[] | undefined): string | null {
  return typeof given === 'string' && /^[\w.:-]{1,64}$/.test(given) ? given : null;
}
