/** Outlines that both writers and the map draw: rectangles with round corners, and lines whose bends are rounded. */
import type { Frame, Place, Step } from './shapes.ts';

/** A quarter of a circle as a cubic curve. */
const bend = 0.5523;

export function roundedSteps({ x, y, width, height }: Frame, corner: number): readonly Step[] {
  const r = Math.min(corner, width / 2, height / 2);
  const [right, bottom] = [x + width, y + height];
  if (r <= 0)
    return [
      { is: 'move', to: { x, y } },
      { is: 'line', to: { x: right, y } },
      { is: 'line', to: { x: right, y: bottom } },
      { is: 'line', to: { x, y: bottom } },
      { is: 'close' },
    ];
  const k = r * (1 - bend);
  const curve = (ax: number, ay: number, bx: number, by: number, to: Place): Step => ({
    is: 'curve',
    by: [
      { x: ax, y: ay },
      { x: bx, y: by },
    ],
    to,
  });
  return [
    { is: 'move', to: { x: x + r, y } },
    { is: 'line', to: { x: right - r, y } },
    curve(right - k, y, right, y + k, { x: right, y: y + r }),
    { is: 'line', to: { x: right, y: bottom - r } },
    curve(right, bottom - k, right - k, bottom, { x: right - r, y: bottom }),
    { is: 'line', to: { x: x + r, y: bottom } },
    curve(x + k, bottom, x, bottom - k, { x, y: bottom - r }),
    { is: 'line', to: { x, y: y + r } },
    curve(x, y + k, x + k, y, { x: x + r, y }),
    { is: 'close' },
  ];
}

/** A line through the points, its bends rounded as far as the stretches beside them allow. */
export function bentSteps(points: readonly Place[], radius: number): readonly Step[] {
  return points.flatMap((point, at): readonly Step[] => {
    const before = points[at - 1];
    const after = points[at + 1];
    if (before === undefined) return [{ is: 'move', to: point }];
    if (after === undefined) return [{ is: 'line', to: point }];
    const r = Math.min(radius, distance(before, point) / 2, distance(point, after) / 2);
    const from = towards(point, before, r);
    const to = towards(point, after, r);
    return [
      { is: 'line', to: from },
      { is: 'curve', by: [towards(point, before, r * (1 - bend)), towards(point, after, r * (1 - bend))], to },
    ];
  });
}

/** So far on the way from one point to another. */
export function towards(from: Place, to: Place, by: number): Place {
  const all = distance(from, to) || 1;
  return { x: from.x + ((to.x - from.x) * by) / all, y: from.y + ((to.y - from.y) * by) / all };
}

function distance(a: Place, b: Place): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
