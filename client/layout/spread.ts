/** Gives each box a place of its own in a row, as near as can be to where it wants to stand. The same boxes always end in the same places. */
import type { Box, Point, Size } from './box.ts';

const between = 4;
/** A row up or down is seen more than the same way along it. */
const downCounts = 1.5;

interface Taken {
  readonly from: number;
  readonly to: number;
}

interface Rows {
  readonly pitch: number;
  /** So many boxes, the last of them, choose when all others have chosen. */
  readonly guests?: number;
}

/** All of one height. Those in the middle, where most stand, choose first. */
export function spreadOut(boxes: readonly Box[], { width, height }: Size, { pitch, guests = 0 }: Rows): readonly Box[] {
  const rows: Taken[][] = Array.from({ length: Math.max(1, Math.floor(height / pitch)) }, () => []);
  const centre = { x: width / 2, y: height / 2 };
  const isGuest = (at: number): number => Number(at >= boxes.length - guests);
  const order = boxes
    .map((_, at) => at)
    .toSorted((a, b) => isGuest(a) - isGuest(b) || distance(boxes[a], centre) - distance(boxes[b], centre) || a - b);
  const placed: Box[] = [...boxes];
  for (const at of order) {
    const box = boxes[at];
    if (box === undefined) continue;
    const found = nearestFree(box, rows, { width, pitch });
    const row = rows[found.row] ?? [];
    row.splice(firstFrom(row, found.x), 0, { from: found.x, to: found.x + box.width });
    placed[at] = { ...box, x: found.x, y: found.row * pitch };
  }
  return placed;
}

function nearestFree(
  box: Box,
  rows: readonly (readonly Taken[])[],
  { width, pitch }: { readonly width: number; readonly pitch: number },
): { readonly x: number; readonly row: number } {
  const own = Math.min(rows.length - 1, Math.max(0, Math.round(box.y / pitch)));
  let best = { x: box.x, row: own, cost: Number.POSITIVE_INFINITY };
  for (let away = 0; away < rows.length && away * pitch * downCounts < best.cost; away += 1) {
    for (const row of away === 0 ? [own] : [own - away, own + away]) {
      const taken = rows[row];
      const x = taken === undefined ? null : nearestIn(taken, box, width);
      const cost = x === null ? Number.POSITIVE_INFINITY : Math.abs(x - box.x) + away * pitch * downCounts;
      if (x !== null && cost < best.cost) best = { x, row, cost };
    }
  }
  return best;
}

/** Null where the row has no room left. What is taken stands in order, so that only the first free place on either side need be looked for. */
function nearestIn(taken: readonly Taken[], box: Box, width: number): number | null {
  const wanted = Math.min(Math.max(0, box.x), width - box.width);
  const after = firstFrom(taken, wanted);
  const isFree = (x: number, left: Taken | undefined, right: Taken | undefined): boolean =>
    x >= 0 &&
    x + box.width <= width &&
    (left === undefined || x >= left.to + between) &&
    (right === undefined || x + box.width + between <= right.from);
  if (isFree(wanted, taken[after - 1], taken[after])) return wanted;
  // What stands on one side may leave room that is on the other: there something nearer may be.
  const isFreeLeft = (at: number): boolean => {
    const x = leftOf(taken[at], box);
    return x <= wanted && isFree(x, taken[at - 1], taken[at]);
  };
  const isFreeRight = (at: number): boolean => {
    const x = rightOf(taken[at]);
    return x >= wanted && isFree(x, taken[at], taken[at + 1]);
  };
  let left = after;
  while (left >= 0 && !isFreeLeft(left)) left -= 1;
  let right = after - 1;
  while (right < taken.length && !isFreeRight(right)) right += 1;
  const [before, beyond] = [leftOf(taken[left], box), rightOf(taken[right])];
  if (Math.min(before, beyond) === Number.POSITIVE_INFINITY) return null;
  return Math.abs(before - box.x) <= Math.abs(beyond - box.x) ? before : beyond;
}

function leftOf(taken: Taken | undefined, { width }: Box): number {
  return taken === undefined ? Number.POSITIVE_INFINITY : taken.from - between - width;
}

function rightOf(taken: Taken | undefined): number {
  return taken === undefined ? Number.POSITIVE_INFINITY : taken.to + between;
}

/** Where in the row the first stands that begins beyond x. */
function firstFrom(taken: readonly Taken[], x: number): number {
  let [least, most] = [0, taken.length];
  while (least < most) {
    const middle = (least + most) >>> 1;
    if ((taken[middle]?.from ?? 0) > x) most = middle;
    else least = middle + 1;
  }
  return least;
}

function distance(box: Box | undefined, { x, y }: Point): number {
  return box === undefined ? 0 : Math.hypot(box.x + box.width / 2 - x, (box.y + box.height / 2 - y) * downCounts);
}
