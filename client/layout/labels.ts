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
  /**
   * The count is what is looked for: it keeps the least distance rather than go, and where even the short label leaves no room it stands alone
   * if its row says whose it is. `close`: it keeps the least distance, and stands alone where not even the short label by itself has room.
   */
  readonly countFirst?: 'beside' | 'alone' | 'close';
}

export interface BoxLabel {
  readonly lines: readonly string[];
  /** How many of the lines are the name; the others are details. */
  readonly nameLines: number;
  /** What of the wording the name is. */
  readonly isFull: boolean;
  readonly count: string | null;
  readonly fontPx: number;
  /** How far from the middle of the box, in pixels of the screen; to the left of a count that needs room. */
  readonly shift: number;
}

interface Room extends Size {
  readonly fontPx: number;
  readonly measure: Measure;
}

const padding = { side: 4, least: 1.5, count: 4, ends: 4, line: 1.22 };

/** Smaller than this no letter stands on the map. */
export const leastFontPx = 11;

/**
 * The whole name with the count beside it, else the short label with the count, else the whole name or the short label alone.
 * Letters give way before words do, but not below what can be read.
 */
export function labelFor(wording: Wording, room: Room): BoxLabel {
  return (
    (wording.count === null ? null : (labelled(wording, room, true) ?? countFirst(wording, room))) ??
    labelled(wording, room, false) ??
    bareLabel(wording, room)
  );
}

function labelled(wording: Wording, room: Room, isCounted: boolean): BoxLabel | null {
  const kept = isCounted ? room.measure(wording.count ?? '', room.fontPx) + 7 : 0;
  const texts = [
    { text: wording.full, isFull: true },
    { text: wording.short, isFull: wording.short === wording.full },
  ];
  for (const { text, isFull } of texts) {
    for (const fontPx of isFull ? [room.fontPx] : [...new Set([room.fontPx, leastFontPx])]) {
      const label = labelIn({ ...room, fontPx, width: room.width - 2 * padding.side }, { text, kept, details: wording.details });
      if (label !== null) return { ...label, isFull, count: isCounted && label.lines.length === label.nameLines ? wording.count : null };
    }
  }
  return null;
}

function bareLabel({ short, count, countFirst: how }: Wording, room: Room): BoxLabel {
  const free = { ...room, fontPx: leastFontPx, width: room.width - 2 * padding.least };
  const bare = labelIn(free, { text: short, kept: 0, details: [] });
  if (bare === null && how === 'close') return { lines: [], nameLines: 0, isFull: false, count, fontPx: leastFontPx, shift: 0 };
  return { ...(bare ?? { lines: [short], nameLines: 1, shift: 0, fontPx: leastFontPx }), isFull: false, count: null };
}

/** Null where the count is not looked for, and where it finds no place. */
function countFirst({ short, count, countFirst: how }: Wording, room: Room): BoxLabel | null {
  if (how === undefined || count === null) return null;
  const close = { ...room, fontPx: leastFontPx, width: room.width - 2 * padding.least };
  const own = room.measure(count, leastFontPx);
  const beside = labelIn(close, { text: short, kept: own + padding.count, details: [] });
  if (beside !== null) return { ...beside, isFull: false, count };
  return how === 'alone' && own <= close.width ? { lines: [], nameLines: 0, isFull: false, count, fontPx: leastFontPx, shift: 0 } : null;
}

interface Said {
  readonly text: string;
  /** What the count takes at the right end. */
  readonly kept: number;
  readonly details: readonly string[];
}

/** In the middle of the box where count and name leave that free, else in the middle of what the count leaves. */
function labelIn(room: Room, { text, kept, details }: Said): Omit<BoxLabel, 'isFull' | 'count'> | null {
  const most = Math.max(1, Math.floor((room.height - padding.ends) / (room.fontPx * padding.line)));
  for (const shift of kept === 0 ? [0] : [0, -kept / 2]) {
    const name = wrap(text, room.width - (shift === 0 ? 2 * kept : kept), room);
    if (name === null || name.length > most) continue;
    const below = detailLines(details, { ...room, height: room.height - name.length * room.fontPx * padding.line });
    return { lines: [...name, ...below], nameLines: name.length, fontPx: room.fontPx, shift: below.length > 0 ? 0 : shift };
  }
  return null;
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
