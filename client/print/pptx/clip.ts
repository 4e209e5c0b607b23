/** What of a line or of a ground lies within a frame: slides know no clipping. */
import type { Frame, Place, Step } from '../shapes.ts';

/** A piece of an outline, its bends told by points on them. */
interface Piece {
  readonly points: readonly Place[];
  readonly isClosed: boolean;
}

export function clippedSteps(steps: readonly Step[], frame: Frame, isFilled: boolean): readonly Step[] {
  const pieces = piecesOf(steps);
  if (isFilled) return pieces.flatMap(({ points }) => stepsOf(polygonWithin(points, frame), true));
  return pieces.flatMap(({ points, isClosed }) => {
    const [first] = points;
    const all = isClosed && first !== undefined ? [...points, first] : points;
    return linesWithin(all, frame).flatMap(line => stepsOf(line, false));
  });
}

function piecesOf(steps: readonly Step[]): readonly Piece[] {
  const pieces: { points: Place[]; isClosed: boolean }[] = [];
  for (const step of steps) {
    const open = pieces.at(-1);
    const here = open?.points.at(-1);
    if (step.is === 'move') pieces.push({ points: [step.to], isClosed: false });
    else if (open === undefined || here === undefined) continue;
    else if (step.is === 'close') open.isClosed = true;
    else if (step.is === 'curve') open.points.push(...bendPoints(here, step));
    else open.points.push(step.to);
  }
  return pieces;
}

const pointsOfBend = 8;

function bendPoints(from: Place, { by: [a, b], to }: Extract<Step, { is: 'curve' }>): readonly Place[] {
  return Array.from({ length: pointsOfBend }, (_none, at) => {
    const t = (at + 1) / pointsOfBend;
    const u = 1 - t;
    const along = (axis: 'x' | 'y'): number =>
      u ** 3 * from[axis] + 3 * u ** 2 * t * a[axis] + 3 * u * t ** 2 * b[axis] + t ** 3 * to[axis];
    return { x: along('x'), y: along('y') };
  });
}

function stepsOf(points: readonly Place[], isClosed: boolean): readonly Step[] {
  if (points.length < 2) return [];
  const steps = points.map((to, at): Step => ({ is: at === 0 ? 'move' : 'line', to }));
  return isClosed ? [...steps, { is: 'close' }] : steps;
}

/** Edge by edge, after Sutherland and Hodgman. */
function polygonWithin(points: readonly Place[], { x, y, width, height }: Frame): readonly Place[] {
  const edges: readonly { readonly axis: 'x' | 'y'; readonly at: number; readonly side: 1 | -1 }[] = [
    { axis: 'x', at: x, side: 1 },
    { axis: 'x', at: x + width, side: -1 },
    { axis: 'y', at: y, side: 1 },
    { axis: 'y', at: y + height, side: -1 },
  ];
  return edges.reduce<readonly Place[]>((so, { axis, at, side }) => {
    const isIn = (place: Place): boolean => (place[axis] - at) * side >= 0;
    return so.flatMap((place, index) => {
      const before = so.at(index - 1) ?? place;
      const crossing = isIn(place) === isIn(before) ? [] : [onEdge(before, place, axis, at)];
      return isIn(place) ? [...crossing, place] : crossing;
    });
  }, points);
}

function onEdge(from: Place, to: Place, axis: 'x' | 'y', at: number): Place {
  return between(from, to, (at - from[axis]) / (to[axis] - from[axis]));
}

function between(from: Place, to: Place, t: number): Place {
  return { x: from.x + (to.x - from.x) * t, y: from.y + (to.y - from.y) * t };
}

/** Stretch by stretch, after Liang and Barsky; stretches that follow one another stay one line. */
function linesWithin(points: readonly Place[], frame: Frame): readonly (readonly Place[])[] {
  const lines: Place[][] = [];
  points.slice(1).forEach((to, at) => {
    const from = points[at] ?? to;
    const part = partWithin(from, to, frame);
    if (part === null) return;
    const open = lines.at(-1);
    const [begins, ends] = [between(from, to, part[0]), between(from, to, part[1])];
    if (open !== undefined && part[0] === 0 && open.at(-1) === from) open.push(part[1] === 1 ? to : ends);
    else lines.push([part[0] === 0 ? from : begins, part[1] === 1 ? to : ends]);
  });
  return lines;
}

function partWithin(from: Place, to: Place, { x, y, width, height }: Frame): readonly [number, number] | null {
  let [first, last] = [0, 1];
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  for (const [by, room] of [
    [-dx, from.x - x],
    [dx, x + width - from.x],
    [-dy, from.y - y],
    [dy, y + height - from.y],
  ] as const) {
    if (by === 0) {
      if (room < 0) return null;
    } else if (by < 0) first = Math.max(first, room / by);
    else last = Math.min(last, room / by);
  }
  return first < last ? [first, last] : null;
}
