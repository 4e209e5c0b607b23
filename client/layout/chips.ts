/** How wide chips stand in a line. */
import type { MapBody } from '../state/landscape.ts';
import type { Measure } from './box.ts';

interface Line {
  readonly line: number;
  readonly measure: Measure;
}

/** Beside a short label: the frame, and a number at the right end, which also keeps the label in the middle. */
const beside = 34;

/** Each as wide as its short label needs in either language, so that a change of language moves nothing; the rest is shared. */
export function chipWidths(bodies: readonly MapBody[], { line, measure }: Line): readonly number[] {
  const needs = bodies.map(({ shortEn, shortCy }) => Math.max(measure(shortEn.text, 11), measure(shortCy.text, 11)) + beside);
  const needed = needs.reduce((sum, need) => sum + need, 0);
  if (needed > line) return needs.map(need => (need / needed) * line);
  return needs.map(need => need + (line - needed) / needs.length);
}
