/** How fast something grows: the straight line that lies nearest to what was seen. */
import type { Memory } from './served.ts';

export interface Sample extends Memory {
  readonly minute: number;
}

interface Point {
  readonly at: number;
  readonly value: number;
}

/** Least squares; 0 where there are not two points to join. */
export function slopeOf(points: readonly Point[]): number {
  const mean = (read: (point: Point) => number): number => points.reduce((sum, point) => sum + read(point), 0) / points.length;
  const [middle, level] = [mean(({ at }) => at), mean(({ value }) => value)];
  const spread = points.reduce((sum, { at }) => sum + (at - middle) ** 2, 0);
  return spread === 0 ? 0 : points.reduce((sum, { at, value }) => sum + (at - middle) * (value - level), 0) / spread;
}
