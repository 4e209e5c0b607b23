/** Chance that is the same each time: numbers from a seed. */

/** From 0 up to, and without, 1. */
export type Random = () => number;

/** The small fast counter of Doty-Humphrey: four words of state, and no cycle that anybody reaches. */
export function seeded(seed: number): Random {
  // In memory of their own: of numbers so large that stand in a closure each new one would have to be made and cleared away.
  const words = Int32Array.of(0x9e3779b9, 0x243f6a88, seed | 0, 1);
  const next = (): number => {
    const [b, c, counter] = [words[1] as number, words[2] as number, words[3] as number];
    const sum = ((((words[0] as number) + b) | 0) + counter) | 0;
    words[0] = b ^ (b >>> 9);
    words[1] = (c + (c << 3)) | 0;
    words[2] = (((c << 21) | (c >>> 11)) + sum) | 0;
    words[3] = (counter + 1) | 0;
    return (sum >>> 0) / 4_294_967_296;
  };
  // Seeds that are close give rows that are close, at first.
  for (let warming = 0; warming < 12; warming += 1) next();
  return next;
}

/** A whole number from 0 up to, and without, the bound. */
export function below(random: Random, bound: number): number {
  return Math.floor(random() * bound);
}

/** Puts the first so many of the values in random order, out of all of them. */
export function shuffle(values: Int32Array, random: Random, first: number = values.length): void {
  for (let place = 0; place < Math.min(first, values.length - 1); place += 1) {
    const other = place + below(random, values.length - place);
    const moved = values[place] as number;
    values[place] = values[other] as number;
    values[other] = moved;
  }
}
