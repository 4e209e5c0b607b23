/** What a frame holds as one picture of a size: whole where it fits, else its beginning, cut between rows, and behind that the rest. */
import { lineBlocks } from '../breaks.ts';
import { groupOf, type Drawing } from '../shapes.ts';
import { piecesDown } from '../sheets.ts';
import type { Laid } from './laidOut.ts';

export interface Picture extends Drawing {
  /** More stands below, for which there was no room. */
  readonly isCut: boolean;
  /** What does, in pieces that each have room. */
  readonly rest: readonly Drawing[];
}

/** Of shapes as high as a line of text. */
const leastLine = 60;

interface Size {
  readonly width: number;
  readonly height: number;
}

/** A sheet by itself is made smaller to the height, down to `leastScale`; where that is not enough it goes on as all else does. */
export function pictureOf(laid: Laid, size: Size, leastScale = 0): Picture {
  const { drawing, isSheet } = laid;
  const across = Math.min(1, size.width / Math.max(1, drawing.width));
  const down = size.height / Math.max(1, drawing.height);
  if (isSheet && down < leastScale) return pictureOf({ ...laid, isSheet: false, firm: lineBlocks(drawing.shapes, leastLine) }, size);
  const scale = isSheet ? Math.min(across, down) : across;
  if (drawing.height * scale <= size.height + 0.5) return { ...scaled(drawing, scale), isCut: false, rest: [] };
  const [first = drawing, ...rest] = piecesDown(laid, size.height / scale);
  return { ...scaled(first, scale), isCut: rest.length > 0, rest: rest.map(piece => scaled(piece, scale)) };
}

function scaled({ width, height, shapes }: Drawing, scale: number): Drawing {
  return { width: width * scale, height: height * scale, shapes: scale === 1 ? shapes : [groupOf(shapes, { scale })] };
}
