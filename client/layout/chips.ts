/** How chips are parted into lines, and how wide they stand in one. */
import { shortIn, type MapBody } from '../state/landscape.ts';
import type { Language } from '../state/session.ts';
import type { Measure } from './box.ts';

interface Line {
  readonly line: number;
  readonly measure: Measure;
  /** The one that is read. */
  readonly language?: Language | undefined;
}

/** Beside a short label: the frame, and a number at the right end, which also keeps the label in the middle. */
const beside = 34;
/** Where the line is short: the frame, and a sign with a number of two digits as close to the label as one stands. */
const besideAtLeast = 32;

/**
 * Each as wide as its short label needs in either language, so that a change of language moves nothing; the rest is shared. A line too short
 * for both is given to the language that is read: a number that is looked for counts more than that nothing moves.
 */
export function chipWidths(bodies: readonly MapBody[], { line, measure, language }: Line): readonly number[] {
  const labels = bodies.map(({ shortEn, shortCy }) => Math.max(measure(shortEn.text, 11), measure(shortCy.text, 11)));
  const most = labels.map(label => label + beside);
  if (sumOf(most) <= line) return shared(most, line);
  // A long label must not lose its number while a short one keeps air around its own.
  const least = labels.map(label => label + besideAtLeast);
  if (sumOf(least) <= line) return shared(least, line);
  const read = language === undefined ? least : bodies.map(body => measure(shortIn(body, language), 11) + besideAtLeast);
  if (sumOf(read) <= line) return shared(read, line);
  return least.map(need => (need / sumOf(least)) * line);
}

function shared(needs: readonly number[], line: number): readonly number[] {
  return needs.map(need => need + (line - sumOf(needs)) / needs.length);
}

function sumOf(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0);
}

/** Letters of a label, about and in tenths of a pixel, before anything is measured: a row is the same whatever the screen. */
const wide = { capital: 80, other: 56 };

/** In their order, so parted that the line with the most to say has as little as may be. */
export function chipLines(bodies: readonly MapBody[], count: number): readonly (readonly MapBody[])[] {
  /** What all before each place need: a line needs the difference of two of them, however many bodies it holds. */
  const upTo = [0];
  for (const { shortEn, shortCy } of bodies)
    upTo.push((upTo.at(-1) ?? 0) + Math.max(about(shortEn.text), about(shortCy.text)) + 10 * beside);
  const between = (start: number, end: number): number => (upTo[end] ?? 0) - (upTo[start] ?? 0);
  // `best[end]`: the lines that hold what stands before `end`, and what the fullest of them needs.
  let best: readonly Parted[] = upTo.map(fullest => ({ starts: [0], fullest }));
  for (let line = 1; line < count; line += 1) {
    const before = best;
    best = before.map((_, end) => {
      let least = { start: -1, fullest: Number.POSITIVE_INFINITY };
      for (let start = line; start < end; start += 1) {
        const fullest = Math.max(before[start]?.fullest ?? Number.POSITIVE_INFINITY, between(start, end));
        if (fullest < least.fullest) least = { start, fullest };
      }
      return least.start < 0 ? nowhere : { starts: [...(before[least.start]?.starts ?? []), least.start], fullest: least.fullest };
    });
  }
  const { starts } = best[bodies.length] ?? nowhere;
  return starts.map((start, at) => bodies.slice(start, starts[at + 1] ?? bodies.length));
}

function about(text: string): number {
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  return capitals * wide.capital + (text.length - capitals) * wide.other;
}

interface Parted {
  /** Where each line begins. */
  readonly starts: readonly number[];
  readonly fullest: number;
}

const nowhere: Parted = { starts: [], fullest: Number.POSITIVE_INFINITY };
