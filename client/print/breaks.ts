/** Where a long drawing is cut into sheets: between lines, never through one where that can be helped. */
import type { Shape } from './shapes.ts';

export interface Stretch {
  readonly top: number;
  readonly bottom: number;
}

interface Cutting {
  /** How much of it a sheet holds that begins at a height: less where the head of a table stands above its rows again. */
  roomAt(top: number): number;
  /** Rows, cards and parts that stand on one sheet where they fit on one; what is as high as a sheet cannot be kept. */
  readonly kept: readonly Stretch[];
  /** Lines of text and pictures: they are whole also where parts stand side by side, so that no cut keeps all of those. */
  readonly firm: readonly Stretch[];
  /** Where a sheet begins whatever room is left. */
  readonly begins: readonly number[];
}

const leastStretch = 0.5;
/** A sheet is filled so far before anything else is torn but lines and pictures. */
const leastFilled = 0.5;

export function stretchesOf(all: Stretch, { roomAt, kept, firm, begins }: Cutting): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (let top = all.top; top < all.bottom;) {
    const room = roomAt(top);
    const wanted = Math.min(all.bottom, ...begins.filter(place => place > top + 1 && place < all.bottom - 1));
    const cut = top + room >= wanted ? wanted : bestCut(top, room, { kept, firm });
    // Half a pixel is no sheet of its own.
    const bottom = all.bottom - cut < leastStretch ? all.bottom : cut;
    stretches.push({ top, bottom });
    top = bottom;
  }
  return stretches;
}

function bestCut(top: number, room: number, { kept, firm }: Pick<Cutting, 'kept' | 'firm'>): number {
  const within = (stretches: readonly Stretch[]): readonly Stretch[] =>
    stretches.filter(one => one.bottom - one.top <= room && one.bottom > top);
  const firmly = within(firm);
  const gentle = cutBefore([...within(kept), ...firmly], top, top + room);
  if (gentle !== null && gentle - top >= room * leastFilled) return gentle;
  return cutBefore(firmly, top, top + room) ?? gentle ?? top + room;
}

/** The lowest place at which nothing is cut; null where there is none. */
function cutBefore(whole: readonly Stretch[], top: number, foot: number): number | null {
  let at = foot;
  for (;;) {
    const cut = whole.filter(one => one.top < at - 0.01 && one.bottom > at + 0.01);
    const above = Math.min(at, ...cut.map(one => one.top));
    if (above <= top + 1) return null;
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
