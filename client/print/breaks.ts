/** Where a long drawing is cut into sheets: between lines, never through one where that can be helped. */
import type { Shape } from './shapes.ts';

export interface Stretch {
  readonly top: number;
  readonly bottom: number;
}

interface Cutting {
  /** How much of it a sheet holds that begins at a height: less where the head of a table stands above its rows again. */
  roomAt(top: number): number;
  /** Rows, cards and lines that stand on one sheet where they fit on one; what is as high as a sheet cannot be kept. */
  readonly kept: readonly Stretch[];
  /** Where a sheet begins whatever room is left. */
  readonly begins: readonly number[];
}

const leastStretch = 0.5;

export function stretchesOf(height: number, { roomAt, kept, begins }: Cutting): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (let top = 0; top < height;) {
    const room = roomAt(top);
    const wanted = Math.min(height, ...begins.filter(place => place > top + 1 && place < height - 1));
    const whole = kept.filter(one => one.bottom - one.top <= room && one.bottom > top);
    const cut = top + room >= wanted ? wanted : cutBefore(whole, top, top + room);
    // Half a pixel is no sheet of its own.
    const bottom = height - cut < leastStretch ? height : cut;
    stretches.push({ top, bottom });
    top = bottom;
  }
  return stretches;
}

/** The lowest place at which nothing is cut; where there is none, the foot of the sheet. */
function cutBefore(kept: readonly Stretch[], top: number, foot: number): number {
  let at = foot;
  for (;;) {
    const cut = kept.filter(one => one.top < at - 0.01 && one.bottom > at + 0.01);
    const above = Math.min(at, ...cut.map(one => one.top));
    if (above <= top + 1) return foot;
    if (above >= at) return at;
    at = above;
  }
}

/** Lines of text and small shapes are kept whole. */
export function lineStretches(shapes: readonly Shape[], least: number): readonly Stretch[] {
  return shapes.flatMap((shape): readonly Stretch[] => {
    switch (shape.is) {
      case 'text':
        return shape.turn === 0 ? [{ top: shape.y - shape.size, bottom: shape.y + shape.size * 0.3 }] : [];
      case 'rectangle':
        return shape.height <= least ? [{ top: shape.y, bottom: shape.y + shape.height }] : [];
      case 'group':
        return lineStretches(shape.shapes, least / shape.scale).map(({ top, bottom }) => ({
          top: shape.at.y + top * shape.scale,
          bottom: shape.at.y + bottom * shape.scale,
        }));
      case 'path':
      case 'link':
        return [];
    }
  });
}
