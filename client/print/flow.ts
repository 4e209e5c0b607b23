/** Text set in lines as wide as there is room, one paragraph below the other. */
import type { WidthOf } from './foot.ts';
import type { Colour, Place, Shape, Text } from './shapes.ts';

export interface Paragraph {
  readonly text: string;
  readonly size: number;
  readonly weight: number;
  readonly colour: Colour;
  readonly isItalic?: boolean;
  /** From line to line, in parts of the size. */
  readonly pitch: number;
  /** Room above it. */
  readonly above: number;
  /** Where a click on it leads. */
  readonly address?: string;
  readonly heading?: Text['heading'];
}

interface Line {
  readonly paragraph: Paragraph;
  readonly goesOn: boolean;
  readonly text: string;
  readonly above: number;
  readonly height: number;
}

interface Setting {
  readonly width: number;
  readonly widthOf: WidthOf;
}

export function linesOf(paragraphs: readonly Paragraph[], { width, widthOf }: Setting): readonly Line[] {
  return paragraphs.flatMap(paragraph => {
    const { text, size, weight, pitch, above } = paragraph;
    return brokenLines(text, part => widthOf(part, size, weight) <= width).map((line, at) => ({
      paragraph,
      goesOn: at > 0,
      text: line,
      above: at === 0 ? above : 0,
      height: size * pitch,
    }));
  });
}

export function heightOf(lines: readonly Line[]): number {
  return lines.reduce((sum, { above, height }) => sum + above + height, 0);
}

/** As many lines as stand one below the other in a height, and what is left; no heading stands at the foot alone. */
export function parted(lines: readonly Line[], height: number): readonly [inside: readonly Line[], left: readonly Line[]] {
  let used = 0;
  const full = lines.findIndex(line => (used += line.above + line.height) > height);
  if (full < 0) return [lines, []];
  const said = lines.slice(0, full).findLastIndex(({ paragraph }) => paragraph.heading === undefined) + 1;
  const end = said === 0 ? full : said;
  return [lines.slice(0, end), lines.slice(end)];
}

/** From the upper left corner down. */
export function lineShapes(lines: readonly Line[], { x, y }: Place, widthOf: WidthOf): readonly Shape[] {
  let at = y;
  return lines.flatMap(({ paragraph, goesOn, text, above, height }): readonly Shape[] => {
    const { size, weight, colour, isItalic = false, address, heading } = paragraph;
    const told = { goesOn, ...(heading === undefined ? {} : { heading }) };
    at += above;
    const top = at;
    at += height;
    const width = widthOf(text, size, weight);
    return [
      { is: 'text', text, x, y: top + height / 2 + size * 0.36, width, size, weight, isItalic, colour, opacity: 1, turn: 0, ...told },
      ...(address === undefined ? [] : [{ is: 'link', x, y: top, width, height, address } as const]),
    ];
  });
}

function brokenLines(text: string, fits: (line: string) => boolean): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(part => part !== '')) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && fits(longer)) lines[lines.length - 1] = longer;
    else lines.push(...piecesOf(word, fits));
  }
  return lines;
}

/** A word that is longer than a line, such as an address, is broken where the line ends. */
function piecesOf(word: string, fits: (line: string) => boolean): readonly string[] {
  const pieces: string[] = [''];
  for (const letter of word) {
    const longer = `${pieces.at(-1)}${letter}`;
    if (longer.length > 1 && !fits(longer)) pieces.push(letter);
    else pieces[pieces.length - 1] = longer;
  }
  return pieces;
}
