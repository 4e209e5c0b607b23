/** What a frame holds as one picture of a size: whole where it fits, else its beginning, cut between rows. */
import { stretchesOf } from '../breaks.ts';
import { inBlocks } from '../inBlocks.ts';
import { groupOf, type Drawing, type Shape } from '../shapes.ts';
import type { Laid } from './laidOut.ts';

export interface Picture extends Drawing {
  /** More stands below, for which there was no room. */
  readonly isCut: boolean;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

export function pictureOf(laid: Laid, size: Size): Picture {
  const { drawing, isSheet } = laid;
  const scale = Math.min(1, size.width / Math.max(1, drawing.width), isSheet ? size.height / Math.max(1, drawing.height) : 1);
  if (drawing.height * scale <= size.height + 0.5) return { ...scaled(drawing, scale), isCut: false };
  const room = size.height / scale;
  const { kept, firm } = laid;
  const [first] = stretchesOf({ top: 0, bottom: drawing.height }, { roomAt: () => room, kept, firm, begins: [] });
  const height = first?.bottom ?? room;
  const shapes = [
    groupOf(shapesAbove(inBlocks(drawing.shapes, first?.goesOn ?? []).beside, height), {
      clip: { x: -2, y: 0, width: drawing.width + 4, height },
    }),
  ];
  return { ...scaled({ width: drawing.width, height, shapes }, scale), isCut: true };
}

function scaled({ width, height, shapes }: Drawing, scale: number): Drawing {
  return { width: width * scale, height: height * scale, shapes: scale === 1 ? shapes : [groupOf(shapes, { scale })] };
}

/** Text that cannot be seen is not to be found either. */
function shapesAbove(shapes: readonly Shape[], bottom: number): readonly Shape[] {
  return shapes.flatMap((shape): readonly Shape[] => {
    if (shape.is === 'text' || shape.is === 'rectangle' || shape.is === 'link') {
      const edge = shape.is === 'text' ? shape.y + shape.size * 0.2 : shape.y;
      return edge < bottom ? [shape] : [];
    }
    if (shape.is !== 'group') return [shape];
    const inside = shapesAbove(shape.shapes, (bottom - shape.at.y) / shape.scale);
    return inside.length === 0 ? [] : [{ ...shape, shapes: inside }];
  });
}
