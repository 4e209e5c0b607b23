/** The names above the columns: regions over their stretch, councils in two lines by turns, so that each has room for two columns. */
import type { Box, Measure } from './box.ts';

export interface HeadWording {
  readonly id: string;
  /** From the longest to the shortest. */
  readonly names: readonly string[];
  readonly x: number;
  readonly width: number;
}

export interface Head {
  readonly id: string;
  readonly label: string;
  readonly box: Box;
  readonly line: number;
}

interface HeadRoom {
  readonly fontPx: number;
  readonly weight: number;
  readonly measure: Measure;
  /** Across how many lines neighbours take turns. */
  readonly lines: number;
  readonly width: number;
}

const between = 6;

/** For each name the longest form that meets no other on its line; the last form where none does. */
export function placeHeads(wordings: readonly HeadWording[], room: HeadRoom): readonly Head[] {
  return wordings.map((wording, place) => {
    const middle = wording.x + wording.width / 2;
    const before = wordings[place - room.lines];
    const after = wordings[place + room.lines];
    // Up to half-way to the neighbour on the same line, and never out of the map.
    const left = before === undefined ? 0 : (before.x + before.width / 2 + middle) / 2;
    const right = after === undefined ? room.width : (after.x + after.width / 2 + middle) / 2;
    const free = right - left - between;
    const label = wording.names.find(name => room.measure(name, room.fontPx, room.weight) <= free) ?? wording.names.at(-1) ?? '';
    const width = room.measure(label, room.fontPx, room.weight);
    const x = Math.min(Math.max(middle - width / 2, left + between / 2), right - between / 2 - width);
    return { id: wording.id, label, line: place % room.lines, box: { x, y: 0, width, height: room.fontPx } };
  });
}
