/** What a box says: as much as it holds in letters that can be read, and nothing cut short. */
import type { Measure, Size } from './box.ts';

export interface Wording {
  /** The whole name. */
  readonly full: string;
  /** The short label of the landscape. */
  readonly short: string;
  /** What stands at the right end: a number of seats, or "?"; null for nothing. */
  readonly count: string | null;
  /** What a magnified box tells below its name, a line at a time. */
  readonly details: readonly string[];
}

export interface BoxLabel {
  readonly lines: readonly string[];
  /** How many of the lines are the name; the others are details. */
  readonly nameLines: number;
  /** What of the wording the name is. */
  readonly isFull: boolean;
  readonly count: string | null;
}

interface Room extends Size {
  readonly fontPx: number;
  readonly measure: Measure;
}

const padding = { side: 2.5, ends: 7, line: 1.22 };

/** The whole name on one line or several, else the short label; the count where it fits beside it. */
export function labelFor(wording: Wording, room: Room): BoxLabel {
  const most = Math.max(1, Math.floor((room.height - padding.ends) / (room.fontPx * padding.line)));
  const width = room.width - 2 * padding.side;
  const countWidth = wording.count === null ? 0 : room.measure(wording.count, room.fontPx) + 8;
  for (const { text, isFull } of [
    { text: wording.full, isFull: true },
    { text: wording.short, isFull: wording.short === wording.full },
  ]) {
    // A count stands at both ends' cost, so that the name stays in the middle.
    for (const kept of wording.count === null ? [0] : [2 * countWidth, 0]) {
      const name = wrap(text, width - kept, room);
      if (name === null || name.length > most) continue;
      const details = detailLines(wording.details, { ...room, width, height: room.height - name.length * room.fontPx * padding.line });
      return {
        lines: [...name, ...details],
        nameLines: name.length,
        isFull,
        count: kept === 0 || details.length > 0 ? null : wording.count,
      };
    }
  }
  return { lines: [wording.short], nameLines: 1, isFull: false, count: null };
}

function detailLines(details: readonly string[], room: Room): readonly string[] {
  const lines: string[] = [];
  const most = Math.floor((room.height - padding.ends) / (room.fontPx * padding.line));
  for (const detail of details) {
    const wrapped = wrap(detail, room.width, room);
    if (wrapped === null || lines.length + wrapped.length > most) break;
    lines.push(...wrapped);
  }
  return lines;
}

/** A text in lines no wider than asked, broken between words; null where a word is wider by itself. */
export function wrap(text: string, width: number, { fontPx, measure }: Pick<Room, 'fontPx' | 'measure'>): readonly string[] | null {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter(part => part !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (measure(longer, fontPx) <= width) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    if (measure(word, fontPx) > width) return null;
    line = word;
  }
  return line === '' ? lines : [...lines, line];
}
