/** How many rows each thing has in one of its lists: few have many, and whoever walks from row to row comes to those. */

export interface Spread {
  /** Rows of each, over the `things` that have most: nobody can pick dearer ones. */
  top(things: number): number;
  /** Rows of each thing that a walk comes to: one with a hundred rows is come to a hundred times. */
  readonly walked: number;
}

export function spreadOf(counts: readonly number[]): Spread {
  let total = 0;
  const sums = [...counts].sort((a, b) => b - a).map(count => (total += count));
  return {
    top: things => {
      const taken = Math.max(1, Math.min(Math.ceil(things), counts.length));
      return atLeastOne((sums[taken - 1] ?? 0) / taken);
    },
    walked: atLeastOne(total === 0 ? 0 : counts.reduce((sum, count) => sum + count * count, 0) / total),
  };
}

/** An empty list has to be asked for too. */
function atLeastOne(rows: number): number {
  return Math.max(1, rows);
}
