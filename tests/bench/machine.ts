/** On what it was measured, without naming the machine. */
import { cpus, loadavg, totalmem } from 'node:os';
import { longSupported } from '../../tools/neo4j/versions.ts';

export interface Machine {
  readonly date: string;
  readonly node: string;
  /** The one that is started where one is needed. */
  readonly neo4j: string;
  readonly cores: number;
  readonly processor: string;
  readonly memoryGb: number;
  /** How many processes wanted to run, over the last minute: at the beginning, and at the end. */
  readonly load: readonly [number, number];
}

export function machineFrom(began: Date, loadBefore: number): Machine {
  const all = cpus();
  return {
    date: began.toISOString().slice(0, 10),
    node: process.version,
    neo4j: longSupported.version,
    cores: all.length,
    processor: all[0]?.model.trim() ?? 'unknown',
    memoryGb: Math.round(totalmem() / 2 ** 30),
    load: [rounded(loadBefore), loadNow()],
  };
}

export function loadNow(): number {
  return rounded(loadavg()[0] ?? 0);
}

function rounded(load: number): number {
  return Math.round(load * 10) / 10;
}
