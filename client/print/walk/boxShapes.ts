/** An element's ground and borders, as shapes. */
import { plainFill, stepsThrough, type Fill, type Frame, type Place, type Shape, type Stroke } from '../shapes.ts';
import { colourIn, fillIn } from './cssPaint.ts';

type Side = 'Top' | 'Right' | 'Bottom' | 'Left';

const sides: readonly Side[] = ['Top', 'Right', 'Bottom', 'Left'];

interface Edge {
  readonly width: number;
  readonly style: string;
  readonly colour: string;
}

export function boxShapes(frame: Frame, style: CSSStyleDeclaration, opacity: number): readonly Shape[] {
  if (frame.width <= 0 || frame.height <= 0) return [];
  const edges = sides.map((side): Edge => ({
    width: Number.parseFloat(style[`border${side}Width`]),
    style: style[`border${side}Style`],
    colour: style[`border${side}Color`],
  }));
  const fill = veiled(fillIn(style), opacity);
  const corner = cornerOf(style, frame);
  const [first] = edges;
  const isEven = edges.every(({ width, style: kind, colour }) => width === first?.width && kind === first.style && colour === first.colour);
  const rim = first === undefined || !isEven ? null : strokeOf(first, opacity);
  if (rim !== null) {
    const by = rim.width / 2;
    return [
      { is: 'rectangle', ...shrunk(frame, by), corner: Math.max(0, corner - by), fill: plainOf(fill), stroke: rim },
      ...striped(shrunk(frame, rim.width), style, { fill, corner: Math.max(0, corner - rim.width) }),
    ];
  }
  return [
    ...(fill === null || (fill.opacity === 0 && fill.stripes === null) ? [] : [ground(frame, style, { fill, corner })]),
    ...(isEven ? [] : edges.flatMap((edge, at) => edgeShapes(frame, edge, { side: sides[at] ?? 'Top', opacity }))),
  ];
}

function ground(frame: Frame, style: CSSStyleDeclaration, { fill, corner }: { readonly fill: Fill; readonly corner: number }): Shape {
  return { is: 'rectangle', ...stripedPart(frame, style, fill), corner, fill, stroke: null };
}

/** Stripes stand apart from a ground that has a rim: they may cover less. Over all of it they keep within its corners, and a circle stays one. */
function striped(
  inside: Frame,
  style: CSSStyleDeclaration,
  { fill, corner }: { readonly fill: Fill | null; readonly corner: number },
): readonly Shape[] {
  if (fill === null || fill.stripes === null) return [];
  const part = stripedPart(inside, style, fill);
  return [{ is: 'rectangle', ...part, corner: part.width < inside.width ? 0 : corner, fill: { ...fill, opacity: 0 }, stroke: null }];
}

function plainOf(fill: Fill | null): Fill | null {
  return fill === null || fill.opacity === 0 ? null : { ...fill, stripes: null };
}

/** A stripe of its own width at the left end. */
function stripedPart(frame: Frame, { backgroundSize, backgroundRepeat }: CSSStyleDeclaration, fill: Fill): Frame {
  const width = /^([\d.]+)px/.exec(backgroundSize)?.[1];
  const isOnce = backgroundRepeat.startsWith('no-repeat');
  return fill.stripes !== null && isOnce && width !== undefined ? { ...frame, width: Math.min(frame.width, Number(width)) } : frame;
}

function strokeOf({ width, style, colour }: Edge, opacity: number): Stroke | null {
  const seen = width === 0 || style === 'none' || style === 'hidden' ? null : colourIn(colour);
  if (seen === null) return null;
  const dash = style === 'dashed' ? [width * 3, width * 2] : style === 'dotted' ? [0, width * 2] : [];
  return { colour: seen.colour, opacity: seen.opacity * opacity, width, dash, isRound: style === 'dotted' };
}

function edgeShapes(
  { x, y, width, height }: Frame,
  edge: Edge,
  { side, opacity }: { readonly side: Side; readonly opacity: number },
): readonly Shape[] {
  const stroke = strokeOf(edge, opacity);
  if (stroke === null) return [];
  const half = stroke.width / 2;
  const ends: Readonly<Record<Side, readonly [Place, Place]>> = {
    Top: [
      { x, y: y + half },
      { x: x + width, y: y + half },
    ],
    Right: [
      { x: x + width - half, y },
      { x: x + width - half, y: y + height },
    ],
    Bottom: [
      { x, y: y + height - half },
      { x: x + width, y: y + height - half },
    ],
    Left: [
      { x: x + half, y },
      { x: x + half, y: y + height },
    ],
  };
  return [{ is: 'path', steps: stepsThrough(ends[side]), fill: null, stroke }];
}

/** A dot or a tick where a control is switched on. */
export function tickedShapes(frame: Frame, { isRound, isOn }: { readonly isRound: boolean; readonly isOn: boolean }): readonly Shape[] {
  const stroke: Stroke = { colour: '#44546a', opacity: 1, width: 1, dash: [], isRound: true };
  const rim: Shape = { is: 'rectangle', ...shrunk(frame, 0.5), corner: isRound ? frame.width / 2 : 2, fill: plainFill('#ffffff'), stroke };
  if (!isOn) return [rim];
  const at = (x: number, y: number): Place => ({ x: frame.x + x * frame.width, y: frame.y + y * frame.height });
  const inner: Shape = isRound
    ? { is: 'rectangle', ...shrunk(frame, frame.width / 4), corner: frame.width / 4, fill: plainFill('#0b4f9e'), stroke: null }
    : {
        is: 'path',
        steps: stepsThrough([at(0.22, 0.52), at(0.42, 0.72), at(0.8, 0.3)]),
        fill: null,
        stroke: { ...stroke, colour: '#0b4f9e', width: 1.6 },
      };
  return [rim, inner];
}

function cornerOf({ borderTopLeftRadius }: CSSStyleDeclaration, { width, height }: Frame): number {
  const radius = Number.parseFloat(borderTopLeftRadius);
  return Math.min(borderTopLeftRadius.includes('%') ? (radius / 100) * Math.min(width, height) : radius, width / 2, height / 2);
}

function veiled(fill: Fill | null, opacity: number): Fill | null {
  return fill === null ? null : { ...fill, opacity: fill.opacity * opacity };
}

function shrunk({ x, y, width, height }: Frame, by: number): Frame {
  return { x: x + by, y: y + by, width: Math.max(0, width - 2 * by), height: Math.max(0, height - 2 * by) };
}
