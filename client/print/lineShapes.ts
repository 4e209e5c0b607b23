/** A line of the canvas with its arrows, as shapes. */
import type { MapElement } from '../canvas/elements.ts';
import type { Look } from './look.ts';
import { bentSteps, towards } from './rounded.ts';
import { plainFill, plainStroke, stepsThrough, type Colour, type Place, type Shape } from './shapes.ts';

type PlaceOf = (id: string) => Place | undefined;

/** An arrow as long as Cytoscape makes those of thin lines. */
const arrow = { length: 8.7, halfBreadth: 4.35 };

export function lineShapes(element: MapElement, look: Look, placeOf: PlaceOf): readonly Shape[] {
  const points = pointsOf(element, placeOf);
  const [first, second] = points;
  const [last, beforeLast] = [points.at(-1), points.at(-2)];
  if (first === undefined || second === undefined || last === undefined || beforeLast === undefined) return [];
  const colour = look.text('line-color', '#000000') as Colour;
  const dashed = look.text('line-style') === 'dashed';
  const stroke = {
    ...plainStroke(colour, look.number('width'), dashed ? look.numbers('line-dash-pattern') : []),
    opacity: look.number('opacity', 1),
    isRound: look.text('line-cap') === 'round',
  };
  const radius = look.numbers('segment-radii')[0] ?? 0;
  const steps = radius > 0 ? bentSteps(points, radius) : stepsThrough(points);
  const heads = [
    ...(look.text('target-arrow-shape') === 'triangle' ? [{ tip: last, back: beforeLast }] : []),
    ...(look.text('source-arrow-shape') === 'triangle' ? [{ tip: first, back: second }] : []),
  ];
  const isHollow = look.text('target-arrow-fill') === 'hollow';
  return [
    { is: 'path', steps, fill: null, stroke },
    ...heads.map(({ tip, back }): Shape => ({
      is: 'path',
      steps: headSteps(tip, back, look.number('arrow-scale', 1)),
      fill: plainFill(isHollow ? '#ffffff' : colour, stroke.opacity),
      stroke: isHollow ? { ...stroke, dash: [], width: stroke.width / 2 } : null,
    })),
  ];
}

function headSteps(tip: Place, from: Place, scale: number): Extract<Shape, { is: 'path' }>['steps'] {
  const back = towards(tip, from, arrow.length * scale);
  const across = { x: (tip.y - back.y) / arrow.length, y: (back.x - tip.x) / arrow.length };
  const wing = (side: 1 | -1): Place => ({
    x: back.x + side * across.x * arrow.halfBreadth,
    y: back.y + side * across.y * arrow.halfBreadth,
  });
  return [...stepsThrough([wing(1), tip, wing(-1)]), { is: 'close' }];
}

/** The bends are told as weights along, and distances from, the line between the middles of both ends. */
function pointsOf({ data }: MapElement, placeOf: PlaceOf): readonly Place[] {
  const start = placeOf(String(data['source']));
  const end = placeOf(String(data['target']));
  if (start === undefined || end === undefined) return [];
  const along = { x: end.x - start.x, y: end.y - start.y };
  const length = Math.hypot(along.x, along.y) || 1;
  const weights = data['weights'] as readonly number[];
  const distances = data['distances'] as readonly number[];
  const bends = weights.map((weight, at) => {
    const aside = (distances[at] ?? 0) / length;
    return { x: start.x + weight * along.x - aside * along.y, y: start.y + weight * along.y + aside * along.x };
  });
  return [from(start, String(data['leaves'])), ...bends, from(end, String(data['enters']))];
}

function from({ x, y }: Place, offset: string): Place {
  const [dx = 0, dy = 0] = offset.split(' ').map(Number.parseFloat);
  return { x: x + dx, y: y + dy };
}
