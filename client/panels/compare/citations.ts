/** Documents by the numbers under which a sheet of paper cites them. */
import type { Said } from '../body/said/said.ts';
import type { Comparison } from './comparison.ts';
import { sourcesOf } from './statements.ts';

export interface Citations {
  readonly sources: ReturnType<typeof sourcesOf>;
  /** `1, 4`; empty where nothing is cited. */
  numbersOf(all: readonly Pick<Said, 'evidence'>[]): string;
}

export function citationsIn(comparison: Comparison): Citations {
  const sources = sourcesOf(comparison);
  const numberOf = new Map(sources.map(({ id }, place) => [id, place + 1]));
  return {
    sources,
    numbersOf: all => {
      const numbers = new Set(all.flatMap(({ evidence }) => evidence.flatMap(({ source }) => numberOf.get(source.id) ?? [])));
      return [...numbers].toSorted((a, b) => a - b).join(', ');
    },
  };
}
