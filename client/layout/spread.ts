/** Gives each box a place of its own in a row, as near as can be to where it wants to stand. The same boxes always end in the same places. */
import type { Box, Point, Size } from './box.ts';

const between = 4;
/** A row up or down is seen more than the same way along it. */
const downCounts = 1.5;

interface Taken {
  readonly from: number;
  readonly to: number;
}

/** All of one height. Those in the middle, where most stand, choose first. */
export function spreadOut(boxes: readonly Box[], { width, height }: Size, pitch: number): readonly Box[] {
  const rows: Taken[][] = Array.from({ length: Math.max(1, Math.floor(height / pitch)) }, () => []);
  const centre = { x: width / 2, y: height / 2 };
  const order = boxes.map((_, at) => at).toSorted((a, b) => distance(boxes[a], centre) - distance(boxes[b], centre) || a - b);
  const placed: Box[] = [...boxes];
  for (const at of order) {
    const box = boxes[at];
    if (box === undefined) continue;
    const found = nearestFree(box, rows, { width, pitch });
    rows[found.row]?.push({ from: found.x, to: found.x + box.width });
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

/** Null where the row has no room left. */
function nearestIn(taken: readonly Taken[], box: Box, width: number): number | null {
  const isFree = (x: number): boolean =>
    x >= 0 && x + box.width <= width && taken.every(({ from, to }) => x + box.width + between <= from || x >= to + between);
  const wanted = Math.min(Math.max(0, box.x), width - box.width);
  const places = [wanted, ...taken.flatMap(({ from, to }) => [from - between - box.width, to + between])].filter(isFree);
  return places.toSorted((a, b) => Math.abs(a - box.x) - Math.abs(b - box.x) || a - b)[0] ?? null;
}

function distance(box: Box | undefined, { x, y }: Point): number {
  return box === undefined ? 0 : Math.hypot(box.x + box.width / 2 - x, (box.y + box.height / 2 - y) * downCounts);
}
