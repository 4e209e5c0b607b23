/** Times of several runs, taken in turns so that whatever else the machine does falls on everybody alike. */
import type { Measured, Task } from './measured.ts';

export interface Times {
  readonly medianMs: number;
  readonly fastestMs: number;
  readonly slowestMs: number;
  readonly runs: number;
}

/** Somebody who answers the question, and says in ms how long it took; warm when first asked. */
export interface Contender {
  readonly name: string;
  /** How often it takes part: the slow ones only in the first rounds. */
  readonly rounds: number;
  run(): Promise<number>;
}

export async function inTurns(contenders: readonly Contender[]): Promise<ReadonlyMap<string, Times>> {
  const times = new Map<string, number[]>(contenders.map(({ name }) => [name, []]));
  for (let round = 0; round < Math.max(...contenders.map(({ rounds }) => rounds)); round += 1) {
    for (const { name, rounds, run } of contenders) if (round < rounds) times.get(name)?.push(await run());
  }
  return new Map([...times].map(([name, taken]) => [name, timesOf(taken)]));
}

export function timesOf(taken: readonly number[]): Times {
  const sorted = [...taken].sort((one, other) => one - other);
  const at = (place: number): number => sorted[place] ?? Number.NaN;
  return {
    medianMs: (at((sorted.length - 1) >> 1) + at(sorted.length >> 1)) / 2,
    fastestMs: at(0),
    slowestMs: at(sorted.length - 1),
    runs: sorted.length,
  };
}

export async function msOf(work: () => unknown): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

/** What was taken, as a line of a part at its size. */
export function lineOf({ part, scale }: Task): (what: string, taken: readonly number[]) => Measured {
  return (what, taken) => {
    const { medianMs, fastestMs, slowestMs, runs } = timesOf(taken);
    return { part, scale, what, unit: 'ms', value: medianMs, runs, range: [fastestMs, slowestMs] };
  };
}
