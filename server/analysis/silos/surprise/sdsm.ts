/** Neal's stochastic degree sequence model: how likely at least so many shared, where rows and columns fill as many as they do on average. */
import { chancesIn } from './chances.ts';
import { sharedIn, type Table } from './table.ts';
import { holm, upperTail } from './tail.ts';

export interface Sdsm {
  /** For each pair asked for, in their order. */
  readonly shared: Int32Array;
  readonly expected: Float64Array;
  readonly p: Float64Array;
  /** Corrected for all pairs asked for (Holm). */
  readonly corrected: Float64Array;
}

export type RowPair = readonly [a: number, b: number];

/** Exact; a step for each pair. */
export function* sdsmOf(table: Table, pairs: readonly RowPair[]): Generator<void, Sdsm> {
  const { columns } = table;
  const chances = yield* chancesIn(table);
  const [shared, expected, p] = [new Int32Array(pairs.length), new Float64Array(pairs.length), new Float64Array(pairs.length)];
  for (const [at, [a, b]] of pairs.entries()) {
    const both = chances
      .subarray(a * columns, (a + 1) * columns)
      .map((chance, column) => chance * (chances[b * columns + column] as number));
    shared[at] = sharedIn(table, a, b);
    expected[at] = both.reduce((sum, chance) => sum + chance, 0);
    p[at] = upperTail(both, shared[at] as number);
    yield;
  }
  return { shared, expected, p, corrected: Float64Array.from(holm([...p])) };
}
