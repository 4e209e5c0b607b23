/** What every measure is: its value, how it came about, what it rests on, and one sentence that a person would say. */
import type { Language } from '../../schema/words/say.ts';
import type { Revision } from '../domain/change.ts';
import type { Statement } from '../domain/things.ts';
import { byId } from '../graph/order.ts';

export interface Measure<Value = number | null> {
  /** Null where too little is known to give one: unknown is never counted as zero. */
  readonly value: Value;
  /** How it is worked out, in a few words. */
  readonly method: string;
  /** What it was asked with, defaults included. */
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly revision: Revision;
  /** How many of the things it asked about are not known. */
  readonly unknown: number;
  /** Every statement behind the value, each once, in order of id. */
  readonly rows: readonly Statement[];
  /** Null where the measure rests on no seats. */
  readonly seats: SeatsBehind | null;
  sentence(language: Language): string;
}

/** How many seats a measure rests on, and how many of them are assumed. */
export interface SeatsBehind {
  readonly assumed: number;
  readonly of: number;
}

/** As the API writes it: `2 of 9`. */
export function assumedSeatsOf({ seats }: Pick<Measure, 'seats'>): string | null {
  return seats === null ? null : `${seats.assumed} of ${seats.of}`;
}

/** Statements each once, in order of id. */
export function rowsFrom(statements: Iterable<Statement>): readonly Statement[] {
  return [...new Map([...statements].map(statement => [statement.id as string, statement])).values()].sort(byId);
}
