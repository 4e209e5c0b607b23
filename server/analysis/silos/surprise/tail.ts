/** The chance that at least so many of several things happen, each with a chance of its own: the upper tail of a Poisson-binomial. */
export function upperTail(chances: Iterable<number>, atLeast: number): number {
  if (atLeast <= 0) return 1;
  // At each place how likely so many happened so far; the last holds as many as are wanted, or more. Only sums, so that small tails stay exact.
  const happened = new Float64Array(atLeast + 1);
  happened[0] = 1;
  for (const chance of chances) {
    happened[atLeast] = (happened[atLeast] as number) + (happened[atLeast - 1] as number) * chance;
    for (let count = atLeast - 1; count > 0; count -= 1) {
      happened[count] = (happened[count] as number) * (1 - chance) + (happened[count - 1] as number) * chance;
    }
    happened[0] = (happened[0] as number) * (1 - chance);
  }
  return Math.min(1, happened[atLeast] as number);
}

/** Holm's correction: what each of several chances is worth when all are looked at together, in their order. */
export function holm(chances: readonly number[]): readonly number[] {
  const order = chances.map((_, place) => place).sort((a, b) => (chances[a] as number) - (chances[b] as number) || a - b);
  const corrected = Array<number>(chances.length).fill(1);
  let least = 0;
  order.forEach((place, rank) => {
    least = Math.max(least, Math.min(1, (chances[place] as number) * (chances.length - rank)));
    corrected[place] = least;
  });
  return corrected;
}
