/** Whether memory stays where it is once everything was met for the first time. */
import type { Measured, Task } from '../measured.ts';
import type { Memory } from './served.ts';
import { slopeOf } from './slope.ts';

export interface Sample extends Memory {
  readonly minute: number;
}

/** Pools fill and questions are met for the first time: memory counts from then on. */
const warmUp = 1 / 3;

/** Flat is what grows by less than this over the time that counts, twice the standard error added. */
const mostGrowthMb = 5;

/** Of each minute the lowest: what is held while no landscape is being read and no answer made. */
function floorsOf(points: readonly Point[]): readonly Point[] {
  const byMinute = new Map<number, Point>();
  for (const point of points) {
    const minute = Math.floor(point.minute);
    if (point.megabytes < (byMinute.get(minute)?.megabytes ?? Number.POSITIVE_INFINITY)) byMinute.set(minute, point);
  }
  return [...byMinute.values()];
}

interface Point {
  readonly minute: number;
  readonly megabytes: number;
}

export function linesOfMemory(of: Pick<Task, 'part' | 'scale'>, samples: readonly Sample[], minutes: number): readonly Measured[] {
  // A minute that had hardly begun at the end has no lowest that could be compared.
  const warm = samples.filter(({ minute }) => minute >= minutes * warmUp && minute < minutes);
  const hours = ((warm.at(-1)?.minute ?? 0) - (warm[0]?.minute ?? 0)) / 60;
  const rows = (what: string, read: (sample: Sample) => number): readonly Measured[] => {
    const points = warm.map((sample): Point => ({ minute: sample.minute, megabytes: read(sample) / 2 ** 20 }));
    const megabytes = points.map(point => point.megabytes).sort((one, other) => one - other);
    const middle = megabytes[megabytes.length >> 1] ?? null;
    const range = [megabytes[0] ?? Number.NaN, megabytes.at(-1) ?? Number.NaN] as const;
    const floors = floorsOf(points);
    const { rise, standardError } = slopeOf(floors.map(({ minute, megabytes: value }) => ({ at: minute / 60, value })));
    const growth = `${(rise * hours).toFixed(1)} ± ${(2 * standardError * hours).toFixed(1)} MB in ${(hours * 60).toFixed(0)} minutes`;
    const [least, most] = [(rise - 2 * standardError) * hours, (rise + 2 * standardError) * hours];
    const verdict = most < mostGrowthMb ? 'flat' : least > 0 ? 'grows' : 'cannot be told';
    return [
      { ...of, what, unit: 'MB', value: middle, range, note: `after the first third; ${megabytes.length} samples` },
      {
        ...of,
        what: `${what}: slope`,
        unit: 'MB an hour',
        value: rise,
        note: `${verdict}: the lowest of each minute grew by ${growth}; flat is under ${mostGrowthMb} MB, twice the standard error added`,
      },
    ];
  };
  return [
    ...rows('memory held after a collection', ({ heldBytes }) => heldBytes),
    ...rows('resident memory beside the heap of V8', ({ besideHeapBytes }) => besideHeapBytes),
    ...rows('resident memory', ({ residentBytes }) => residentBytes),
    {
      ...of,
      what: 'longest work of the main thread at a time',
      unit: 'ms',
      value: Math.max(...samples.map(({ longestWorkMs }) => longestWorkMs ?? 0)),
      note: 'processor time, without waiting for a processor',
    },
  ];
}
