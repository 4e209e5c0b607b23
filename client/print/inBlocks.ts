/** Which shapes of a drawing stand in one of some blocks, and which beside them. */
import type { Block } from './breaks.ts';
import { reachOf } from './reach.ts';
import type { Shape } from './shapes.ts';

interface Parted {
  readonly inside: readonly Shape[];
  readonly beside: readonly Shape[];
}

/** Rims and tails of letters may reach over. */
const slack = 2;

export function inBlocks(shapes: readonly Shape[], blocks: readonly Block[]): Parted {
  if (blocks.length === 0) return { inside: [], beside: shapes };
  const parted = shapes.map(shape => partOf(shape, blocks));
  return { inside: parted.flatMap(({ inside }) => inside), beside: parted.flatMap(({ beside }) => beside) };
}

function partOf(shape: Shape, blocks: readonly Block[]): Parted {
  if (blocks.some(block => isIn(shape, block))) return { inside: [shape], beside: [] };
  if (shape.is !== 'group') return { inside: [], beside: [shape] };
  const { at, scale } = shape;
  const within = blocks.map(({ top, bottom, left, right }): Block => ({
    top: (top - at.y) / scale,
    bottom: (bottom - at.y) / scale,
    left: (left - at.x) / scale,
    right: (right - at.x) / scale,
  }));
  const { inside, beside } = inBlocks(shape.shapes, within);
  if (inside.length === 0) return { inside: [], beside: [shape] };
  return { inside: [{ ...shape, shapes: inside }], beside: beside.length === 0 ? [] : [{ ...shape, shapes: beside }] };
}

function isIn(shape: Shape, { top, bottom, left, right }: Block): boolean {
  const { x, y, width, height } = reachOf(shape);
  return y >= top - slack && y + height <= bottom + slack && x >= left - slack && x + width <= right + slack;
}
