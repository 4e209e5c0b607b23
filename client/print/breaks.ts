/** Where a long drawing is cut into sheets: between lines, never through one where that can be helped. */
import type { Shape } from './shapes.ts';

export interface Stretch {
  readonly top: number;
  readonly bottom: number;
}

/** Something that is to stand whole, and which part of the width is its own. */
export interface Block extends Stretch {
  readonly left: number;
  readonly right: number;
}

/** What stands on one sheet. */
export interface Cut extends Stretch {
  /** From here down all stands on this sheet but what goes on; above it stands only what came from the sheet before. */
  readonly from: number;
  /** Moved here whole from across the foot of the sheet before: `top` is that of the highest. */
  readonly came: readonly Block[];
  /** Moved whole to the next sheet. */
  readonly goesOn: readonly Block[];
}

interface Cutting {
  /** How much of it a sheet holds that begins at a height: less where the head of a table stands above its rows again. */
  roomAt(top: number): number;
  /** Rows, cards and parts that stand on one sheet where they fit on one; what is as high as a sheet cannot be kept. */
  readonly kept: readonly Block[];
  /** Lines of text and pictures: they are whole also where parts stand side by side, so that no cut keeps all of those. */
  readonly firm: readonly Block[];
  /** Where a sheet begins whatever room is left. */
  readonly begins: readonly number[];
}

const leastStretch = 0.5;
/** A sheet is filled so far before what stands side by side is parted. */
const leastFilled = 0.5;

export function stretchesOf(all: Stretch, { roomAt, kept, firm, begins }: Cutting): readonly Cut[] {
  const cuts: Cut[] = [];
  let [from, came]: [number, readonly Block[]] = [all.top, []];
  while (from < all.bottom) {
    const start = from;
    const top = Math.min(start, ...came.map(block => block.top));
    const room = roomAt(top);
    const wanted = Math.min(all.bottom, ...begins.filter(place => place > start + 1 && place < all.bottom - 1));
    const foot =
      top + room >= wanted
        ? { at: wanted, goesOn: [] }
        : footOf({ top, from: start, least: leastFoot(start, came), room }, { kept: without(kept, came), firm: without(firm, came) });
    // Half a pixel is no sheet of its own.
    const bottom = all.bottom - foot.at < leastStretch ? all.bottom : foot.at;
    cuts.push({ top, from: start, bottom, came, goesOn: foot.goesOn });
    [from, came] = [bottom, foot.goesOn];
  }
  return cuts;
}

/** A sheet ends below where it begins, and not above the lower edge of what came to it whole: the rest of that would stand on the next. */
function leastFoot(from: number, came: readonly Block[]): number {
  return Math.max(from + 1, ...came.map(({ bottom }) => bottom - 0.01));
}

interface Sheet {
  readonly top: number;
  readonly from: number;
  readonly least: number;
  readonly room: number;
}

interface Foot {
  readonly at: number;
  readonly goesOn: readonly Block[];
}

function footOf({ top, from, least, room }: Sheet, { kept, firm }: Pick<Cutting, 'kept' | 'firm'>): Foot {
  const within = (blocks: readonly Block[]): readonly Block[] => blocks.filter(one => one.bottom - one.top <= room && one.bottom > from);
  const firmly = within(firm);
  const gentle = cutBefore([...within(kept), ...firmly], least, top + room);
  if (gentle !== null && gentle - top >= room * leastFilled) return { at: gentle, goesOn: [] };
  const parted = partedFoot({ top, from, least, room }, { kept: within(kept), firm: firmly });
  return parted ?? { at: cutBefore(firmly, least, top + room) ?? gentle ?? top + room, goesOn: [] };
}

/** Each of the parts side by side is cut by itself: what stands across the foot goes on whole, and no line of the others is torn. */
function partedFoot({ top, from, least, room }: Sheet, { kept, firm }: Pick<Cutting, 'kept' | 'firm'>): Foot | null {
  for (let at = top + room; at > least;) {
    const foot = at;
    const isAcross = (one: Stretch): boolean => one.top < foot - 0.01 && one.bottom > foot + 0.01;
    const movable = kept
      .filter(one => isAcross(one) && one.top > from + 1 && foot - one.top <= room / 2)
      .map(one => grown(one, foot, [...kept, ...firm]))
      .filter(one => one.bottom - one.top <= room / 2 && one.top > from + 1);
    const goesOn = outermost(movable);
    const torn = firm.filter(one => isAcross(one) && !goesOn.some(block => holds(block, one)));
    if (torn.length === 0) return { at, goesOn };
    at = Math.min(...torn.map(one => one.top));
  }
  return null;
}

/** With all of its own part of the width that stands across the foot or across its own lower edge: a heading takes along what it is over. */
function grown(block: Block, foot: number, others: readonly Block[]): Block {
  const reach = Math.max(block.bottom, foot);
  const more = others.filter(
    one => one.top >= block.top && one.top < reach && one.bottom > reach && one.left >= block.left - 1 && one.right <= block.right + 1,
  );
  const bottom = Math.max(reach, ...more.map(one => one.bottom));
  return bottom > block.bottom + 0.01 ? grown({ ...block, bottom }, foot, others) : block;
}

function outermost(blocks: readonly Block[]): readonly Block[] {
  return blocks.filter(
    (one, at) => !blocks.some((other, place) => place !== at && holds(other, one) && (place < at || !holds(one, other))),
  );
}

function holds(outer: Block, inner: Block): boolean {
  return outer.top <= inner.top + 1 && outer.bottom >= inner.bottom - 1 && outer.left <= inner.left + 1 && outer.right >= inner.right - 1;
}

/** What came whole to a sheet fits on it, and is asked about no more. */
function without(blocks: readonly Block[], came: readonly Block[]): readonly Block[] {
  return came.length === 0 ? blocks : blocks.filter(one => !came.some(block => holds(block, one)));
}

/** The lowest place at which nothing is cut; null where there is none below the least. */
function cutBefore(whole: readonly Stretch[], least: number, foot: number): number | null {
  let at = foot;
  for (;;) {
    const cut = whole.filter(one => one.top < at - 0.01 && one.bottom > at + 0.01);
    const above = Math.min(at, ...cut.map(one => one.top));
    if (above <= least) return null;
    if (above >= at) return at;
    at = above;
  }
}

/** Lines of text and small shapes are kept whole. */
export function lineBlocks(shapes: readonly Shape[], least: number): readonly Block[] {
  return shapes.flatMap((shape): readonly Block[] => {
    switch (shape.is) {
      case 'text': {
        const { x, y, width, size, turn } = shape;
        return turn === 0 ? [{ top: y - size, bottom: y + size * 0.3, left: x, right: x + width }] : [];
      }
      case 'rectangle': {
        const { x, y, width, height } = shape;
        return height <= least ? [{ top: y, bottom: y + height, left: x, right: x + width }] : [];
      }
      case 'group': {
        const { at, scale } = shape;
        return lineBlocks(shape.shapes, least / scale).map(({ top, bottom, left, right }) => ({
          top: at.y + top * scale,
          bottom: at.y + bottom * scale,
          left: at.x + left * scale,
          right: at.x + right * scale,
        }));
      }
      case 'path':
      case 'link':
        return [];
    }
  });
}
