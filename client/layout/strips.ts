/** What folded lanes are called in their line: whole names as far as there is room, the longest giving way first. */
import type { Measure } from './box.ts';

export interface FoldedName {
  readonly full: string;
  readonly short: string;
  /** How many bodies the lane holds: its number stands behind the name. */
  readonly count: number;
}

export const stripFont = { px: 12, weight: 650 };
/** Frame, padding, the gaps between name, number and sign, and the sign itself. */
const aroundName = 41;
const between = 6;

/** Measured as they stand when they are lit, in bold and with "3/16": a focus must not push them off the screen. */
export function entryWidth(label: string, count: number, measure: Measure): number {
  const wide = (text: string): number => measure(text, stripFont.px, stripFont.weight);
  return wide(label) + wide(`${count}/${count}`) + aroundName;
}

export function stripLabels(lanes: readonly FoldedName[], width: number, measure: Measure): readonly string[] {
  const labels = lanes.map(({ full }) => full);
  const needed = (): number =>
    labels.reduce((sum, label, place) => sum + entryWidth(label, lanes[place]?.count ?? 0, measure) + between, -between);
  while (needed() > width) {
    const savings = lanes.map(
      ({ short, count }, place) => entryWidth(labels[place] ?? '', count, measure) - entryWidth(short, count, measure),
    );
    const place = savings.indexOf(Math.max(...savings));
    const lane = lanes[place];
    if (lane === undefined || (savings[place] ?? 0) <= 0) break;
    labels[place] = lane.short;
  }
  return labels;
}
