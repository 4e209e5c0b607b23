/** Stripes over a frame, as lines; what draws them keeps them within the outline. */
import type { Fill, Frame, Step } from './shapes.ts';

type Stripes = NonNullable<Fill['stripes']>;

export function stripeSteps({ x, y, width, height }: Frame, { lean, pitch }: Stripes): readonly Step[] {
  const far = { x: x + width, y: y + height };
  const line = (x1: number, y1: number, x2: number, y2: number): readonly Step[] => [
    { is: 'move', to: { x: x1, y: y1 } },
    { is: 'line', to: { x: x2, y: y2 } },
  ];
  if (lean === 'level') return every(pitch, height).flatMap(at => line(x, y + at, far.x, y + at));
  if (lean === 'upright') return every(pitch, width).flatMap(at => line(x + at, y, x + at, far.y));
  // Along the upper edge the pitch of a slanted stripe is longer by the slant.
  return every(pitch * Math.SQRT2, width + height).flatMap(at =>
    lean === 'right' ? line(x + at - height, far.y, x + at, y) : line(x + at - height, y, x + at, far.y),
  );
}

function every(pitch: number, length: number): readonly number[] {
  return Array.from({ length: Math.max(0, Math.ceil(length / pitch - 0.5)) }, (_none, at) => (at + 0.5) * pitch);
}

/** What a path reaches over. */
export function frameOf(steps: readonly Step[]): Frame {
  const points = steps.flatMap(step => (step.is === 'close' ? [] : step.is === 'curve' ? [...step.by, step.to] : [step.to]));
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return points.length === 0 ? { x: 0, y: 0, width: 0, height: 0 } : { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}
