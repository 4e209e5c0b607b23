/** How many rows each thing has in one of its lists: few have many, and whoever walks from row to row comes to those. */

export interface Spread {
  /** Rows of each, over the `things` that have most: nobody can pick dearer ones. */
  top(things: number): number;
  /** Rows of each thing that a walk comes to: one with a hundred rows is come to a hundred times. */
  readonly walked: number;
}

export function spreadOf(counts: readonly number[]): Spread {
  // Many things have as many rows as others: what is sorted are the few different counts.
  const thingsByCount = new Map<number, number>();
  for (const count of counts) thingsByCount.set(count, (thingsByCount.get(count) ?? 0) + 1);
  const most = [...thingsByCount].sort(([a], [b]) => b - a);
  const total = most.reduce((sum, [count, things]) => sum + count * things, 0);
  const squares = most.reduce((sum, [count, things]) => sum + count ** 2 * things, 0);
  return {
    top: things => {
      const taken = Math.max(1, Math.min(Math.ceil(things), counts.length));
      let [left, sum] = [taken, 0];
      for (const [count, alike] of most) {
        const here = Math.min(left, alike);
        sum += count * here;
        left -= here;
        if (left === 0) break;
      }
      return atLeastOne(sum / taken);
    },
    walked: atLeastOne(total === 0 ? 0 : squares / total),
  };
}

/** An empty list has to be asked for too. */
function atLeastOne(rows: number): number {
  return Math.max(1, rows);
}
