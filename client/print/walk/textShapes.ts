/** The lines of a text where they stand, each with its letters as text. */
import type { Frame, Text } from '../shapes.ts';
import { colourIn } from './cssPaint.ts';

/** Of Inter, in parts of its size: how far letters rise above the baseline, and how high the box around a line of them is. */
const rise = 0.969;
const whole = 1.21;

export interface Writing {
  readonly size: number;
  readonly weight: number;
  readonly isItalic: boolean;
  readonly css: string;
  readonly capitals: string;
  /** Its first letter alone is one. */
  readonly isCapital: boolean;
  /** Quarter turns clockwise of the line of letters: 0, 90 or -90 degrees. */
  readonly turn: number;
}

export function writingOf(style: CSSStyleDeclaration, isUpsideDown: boolean): Writing {
  return {
    size: Number.parseFloat(style.fontSize),
    weight: Number(style.fontWeight),
    isItalic: style.fontStyle === 'italic',
    css: style.color,
    capitals: style.textTransform,
    isCapital: false,
    turn: style.writingMode === 'horizontal-tb' ? 0 : isUpsideDown ? -90 : 90,
  };
}

/** `frameOf` answers where a rectangle of the screen lies in the drawing. */
export function textShapes(
  node: globalThis.Text,
  writing: Writing,
  { opacity, frameOf }: { readonly opacity: number; frameOf(box: DOMRect): Frame },
): readonly Text[] {
  const seen = colourIn(writing.css);
  if (seen === null || !/\S/.test(node.data)) return [];
  return linesOf(node, writing.turn !== 0).flatMap(({ from, to, box }, at) => {
    const written = cased(
      node.data
        .slice(from, to)
        .replaceAll(/[\s\u00ad\u200b]+/g, ' ')
        .trim(),
      writing.capitals,
    );
    const text = writing.isCapital && at === 0 ? written.charAt(0).toLocaleUpperCase() + written.slice(1) : written;
    if (text === '' || box.width === 0 || box.height === 0) return [];
    return [
      {
        is: 'text',
        text,
        ...placeIn(frameOf(box), writing),
        ...looks(writing),
        colour: seen.colour,
        opacity: seen.opacity * opacity,
        goesOn: at > 0,
      },
    ];
  });
}

/** A text that stands in a frame by itself, as what is typed into a field. */
export function textIn(text: string, frame: Frame, writing: Writing): readonly Text[] {
  const seen = colourIn(writing.css);
  if (seen === null || text.trim() === '') return [];
  const y = frame.y + frame.height / 2 + writing.size * 0.36;
  return [{ is: 'text', text, x: frame.x, y, width: 0, ...looks(writing), turn: 0, colour: seen.colour, opacity: seen.opacity }];
}

function looks({ size, weight, isItalic }: Writing): Pick<Text, 'size' | 'weight' | 'isItalic'> {
  return { size, weight, isItalic };
}

/** The boxes of a line are as high as its typeface, wherever its baseline lies in them. */
function placeIn({ x, y, width, height }: Frame, { size, turn }: Writing): Pick<Text, 'x' | 'y' | 'width' | 'turn'> {
  const across = turn === 0 ? height : width;
  const up = rise * size + (across - whole * size) / 2;
  if (turn === 0) return { x, y: y + up, width, turn };
  return turn === 90 ? { x: x + width - up, y, width: height, turn } : { x: x + up, y: y + height, width: height, turn };
}

interface Line {
  readonly from: number;
  readonly to: number;
  readonly box: DOMRect;
}

/** Word by word only where the text does not stand in one line. */
function linesOf(node: globalThis.Text, isUpright: boolean): readonly Line[] {
  const range = node.ownerDocument.createRange();
  const boxOf = (from: number, to: number): DOMRect => {
    range.setStart(node, from);
    range.setEnd(node, to);
    return range.getBoundingClientRect();
  };
  const start = node.data.search(/\S/);
  const end = node.data.trimEnd().length;
  const all = boxOf(start, end);
  const boxes = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
  const levelOf = (box: DOMRect): number => (isUpright ? box.left : box.top);
  if (boxes.length === 0) return [];
  if (boxes.every(box => Math.abs(levelOf(box) - levelOf(boxes[0] ?? box)) < 1)) return [{ from: start, to: end, box: all }];
  const lines: { from: number; to: number; level: number }[] = [];
  const take = (from: number, to: number): void => {
    const level = levelOf(boxOf(from, to));
    const open = lines.at(-1);
    if (open !== undefined && Math.abs(open.level - level) < 1) open.to = to;
    else lines.push({ from, to, level });
  };
  for (const { index, 0: word } of node.data.matchAll(/\S+/g)) {
    boxOf(index, index + word.length);
    const isBroken = new Set([...range.getClientRects()].map(box => Math.round(levelOf(box)))).size > 1;
    if (isBroken) for (let at = index; at < index + word.length; at += 1) take(at, at + 1);
    else take(index, index + word.length);
  }
  return lines.map(({ from, to }) => ({ from, to, box: boxOf(from, to) }));
}

function cased(text: string, how: string): string {
  if (how === 'uppercase') return text.toUpperCase();
  return how === 'lowercase' ? text.toLowerCase() : text;
}
