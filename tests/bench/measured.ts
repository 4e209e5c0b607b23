/** One line of what was measured. */
import type { Part } from './asked.ts';

export interface Measured {
  readonly part: Part;
  /** How many times Wales. */
  readonly scale: number;
  readonly what: string;
  readonly unit:
    | 'ms'
    | 'requests/s'
    | 'ms of processor'
    | '%'
    | 'bytes'
    | 'bytes a pair'
    | 'bytes a record'
    | 'bytes a statement'
    | 'pairs'
    | 'records'
    | 'ties'
    | 'reads'
    | 'changes'
    | 'MB'
    | 'MB an hour'
    | 'frames a second'
    | 'not measured';
  /** The median where there were several runs; null where it could not be measured. */
  readonly value: number | null;
  readonly runs?: number;
  /** The fastest and the slowest run. */
  readonly range?: readonly [number, number];
  /** How many times as much as what it is compared with. */
  readonly ratio?: number;
  readonly comparedWith?: string;
  readonly note?: string;
}

/** What a part is told. */
export interface Task {
  readonly part: Part;
  readonly scale: number;
  readonly runs: number;
  readonly limitMs: number;
  /** How long a soak takes. */
  readonly minutes: number;
  readonly neo4j: { readonly uri: string; readonly username: string; readonly password: string; readonly processId: number } | null;
}
