/** What became of everything that people asked: how long they waited, what was refused, and what went on with the store meanwhile. */
import type { Measured, Task } from '../measured.ts';

export interface Read {
  readonly name: string;
  /** When it was asked, on the clock of `performance`. */
  readonly atMs: number;
  readonly ms: number;
  /** Null when it was answered, else what came instead. */
  readonly came: string | null;
}

/** While Neo4j is stopped and started again. */
export interface Away {
  readonly fromMs: number;
  readonly toMs: number;
}

/** Codes with which a server that is asked too much says so. */
const guards = ['DEADLINE', 'RATE_LIMITED', 'BUSY', 'TOO_COSTLY'];

const times = ['before', 'during', 'after'] as const;

export function linesOfReads(of: Pick<Task, 'part' | 'scale'>, reads: readonly Read[], away: Away): readonly Measured[] {
  const when = ({ atMs, ms }: Read): (typeof times)[number] => (atMs + ms < away.fromMs ? 'before' : atMs > away.toMs ? 'after' : 'during');
  const told = (some: readonly Read[], what: (read: Read) => string): string =>
    [...counted(some.map(read => `${what(read)} ${when(read)} the restart`))].map(([text, count]) => `${text}: ${count}`).join('; ');
  const isRefusal = ({ came }: Read): boolean => came !== null && guards.includes(came);
  const failed = reads.filter(read => read.came !== null && !isRefusal(read));
  const refused = reads.filter(isRefusal);
  return [
    { ...of, what: 'failed reads', unit: 'reads', value: failed.length, note: told(failed, ({ name, came }) => `${name} (${came})`) },
    { ...of, what: 'reads refused by the guards', unit: 'reads', value: refused.length, note: told(refused, ({ came }) => `${came}`) },
    ...times.flatMap(time => {
      const some = reads.filter(read => when(read) === time).sort((one, other) => one.ms - other.ms);
      const at = (share: number): number => some[Math.min(some.length - 1, Math.floor(some.length * share))]?.ms ?? 0;
      const row = (what: string, share: number, note: string): Measured => ({
        ...of,
        what: `${what} read ${time} the restart`,
        unit: 'ms',
        value: at(share),
        note,
      });
      return [
        row('median', 0.5, `of ${some.length}`),
        row('99.9th percentile of a', 0.999, `of ${some.length}`),
        row('longest', 1, some.at(-1)?.name ?? ''),
      ];
    }),
  ];
}

function counted(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}
