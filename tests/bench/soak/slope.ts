/** How fast something grows: the straight line that lies nearest to what was seen, and how sure that is. */

interface Point {
  readonly at: number;
  readonly value: number;
}

export interface Slope {
  readonly rise: number;
  /** Of the rise; 0 where fewer than three points tell nothing of it. */
  readonly standardError: number;
}

/** Least squares; no rise where there are not two points to join. */
export function slopeOf(points: readonly Point[]): Slope {
  const mean = (read: (point: Point) => number): number => points.reduce((sum, point) => sum + read(point), 0) / points.length;
  const [middle, level] = [mean(({ at }) => at), mean(({ value }) => value)];
  const spread = points.reduce((sum, { at }) => sum + (at - middle) ** 2, 0);
  if (spread === 0) return { rise: 0, standardError: 0 };
  const rise = points.reduce((sum, { at, value }) => sum + (at - middle) * (value - level), 0) / spread;
  const missed = points.reduce((sum, { at, value }) => sum + (value - level - rise * (at - middle)) ** 2, 0);
  return { rise, standardError: points.length < 3 ? 0 : Math.sqrt(missed / (points.length - 2) / spread) };
}
