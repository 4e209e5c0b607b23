import type { Box, Point } from './box.ts';

/** A straight line between the middles of two boxes, from edge to edge. */
export function straightBetween(from: Box, to: Box): readonly [Point, Point] {
  const [start, end] = [middle(from), middle(to)];
  return [onEdge(from, start, end), onEdge(to, end, start)];
}

/** Where the line from the middle leaves the box. */
function onEdge({ width, height }: Box, start: Point, end: Point): Point {
  const [across, down] = [end.x - start.x, end.y - start.y];
  const share = Math.min(width / 2 / Math.abs(across || Number.EPSILON), height / 2 / Math.abs(down || Number.EPSILON), 1);
  return { x: start.x + across * share, y: start.y + down * share };
}

function middle({ x, y, width, height }: Box): Point {
  return { x: x + width / 2, y: y + height / 2 };
}
