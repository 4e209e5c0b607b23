/** Shapes without groups: each in its place and size on the slide, cut to what is seen of it, its stripes as lines. */
import type { Fill, Frame, Group, Path, Rectangle, Shape, Step, Stroke, Text } from '../shapes.ts';
import { frameOf, stripeSteps } from '../stripes.ts';
import { clippedSteps } from './clip.ts';

export type FlatShape = Rectangle | Path | Text;

interface Spot {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly clip: Frame | null;
}

export function flatShapes(shapes: readonly Shape[], spot: Spot): readonly FlatShape[] {
  return shapes.flatMap((shape): readonly FlatShape[] => {
    switch (shape.is) {
      case 'group':
        return flatShapes(shape.shapes, inner(shape, spot));
      case 'rectangle':
        return flatRectangle({ ...shape, ...frameAt(shape, spot), corner: shape.corner * spot.scale, ...looksAt(shape, spot) }, spot.clip);
      case 'path':
        return flatPath({ ...shape, steps: shape.steps.map(step => stepAt(step, spot)), ...looksAt(shape, spot) }, spot.clip);
      case 'text':
        return flatText(textAt(shape, spot), spot.clip);
      case 'link':
        return [];
    }
  });
}

function inner({ at, scale, clip }: Group, spot: Spot): Spot {
  const moved = { x: spot.x + at.x * spot.scale, y: spot.y + at.y * spot.scale, scale: spot.scale * scale };
  const own = clip === null ? null : frameAt(clip, { ...moved, clip: null });
  return { ...moved, clip: own === null || spot.clip === null ? (own ?? spot.clip) : overlap(own, spot.clip) };
}

function flatRectangle(shape: Rectangle, clip: Frame | null): readonly FlatShape[] {
  const seen = clip === null ? shape : overlap(shape, clip);
  if (seen.width <= 0 && seen.height <= 0) return [];
  if (seen.width < 0 || seen.height < 0) return [];
  const isWhole = seen.width === shape.width && seen.height === shape.height;
  const { x, y, width, height } = seen;
  const cut: Rectangle = { ...shape, x, y, width, height, corner: isWhole ? shape.corner : 0 };
  const { fill } = cut;
  if (fill === null || fill.stripes === null) return [cut];
  const plain: Rectangle = { ...cut, fill: { ...fill, stripes: null }, stroke: null };
  const rim: Rectangle = { ...cut, fill: null };
  return [plain, stripesIn(cut, fill.stripes), ...(cut.stroke === null ? [] : [rim])];
}

function stripesIn(frame: Frame, stripes: NonNullable<Fill['stripes']>): Path {
  const stroke: Stroke = { colour: stripes.colour, opacity: 1, width: stripes.breadth, dash: [], isRound: false };
  return { is: 'path', steps: clippedSteps(stripeSteps(frame, stripes), frame, false), fill: null, stroke };
}

function flatPath(path: Path, clip: Frame | null): readonly FlatShape[] {
  const frame = frameOf(path.steps);
  if (clip === null || isInside(frame, clip)) return [path];
  const seen = overlap(frame, clip);
  if (seen.width < 0 || seen.height < 0) return [];
  const steps = clippedSteps(path.steps, clip, path.fill !== null);
  return steps.length === 0 ? [] : [{ ...path, steps }];
}

/** A text is seen or not: one of which the middle is beyond the edge would be read there. */
function flatText(text: Text, clip: Frame | null): readonly FlatShape[] {
  if (clip === null) return [text];
  const middle = { x: text.turn === 0 ? text.x + text.width / 2 : text.x, y: text.turn === 0 ? text.y - text.size * 0.36 : text.y };
  const isSeen = middle.x >= clip.x && middle.x <= clip.x + clip.width && middle.y >= clip.y && middle.y <= clip.y + clip.height;
  return isSeen ? [text] : [];
}

function textAt(text: Text, spot: Spot): Text {
  const { x, y, scale } = spot;
  return { ...text, x: x + text.x * scale, y: y + text.y * scale, width: text.width * scale, size: text.size * scale };
}

function stepAt(step: Step, { x, y, scale }: Spot): Step {
  const moved = (place: { readonly x: number; readonly y: number }): { x: number; y: number } => ({
    x: x + place.x * scale,
    y: y + place.y * scale,
  });
  if (step.is === 'close') return step;
  if (step.is === 'curve') return { is: 'curve', by: [moved(step.by[0]), moved(step.by[1])], to: moved(step.to) };
  return { is: step.is, to: moved(step.to) };
}

function frameAt({ x, y, width, height }: Frame, spot: Spot): Frame {
  return { x: spot.x + x * spot.scale, y: spot.y + y * spot.scale, width: width * spot.scale, height: height * spot.scale };
}

function looksAt({ fill, stroke }: Pick<Path, 'fill' | 'stroke'>, { scale }: Spot): Pick<Path, 'fill' | 'stroke'> {
  return {
    fill:
      fill === null || fill.stripes === null
        ? fill
        : { ...fill, stripes: { ...fill.stripes, pitch: fill.stripes.pitch * scale, breadth: fill.stripes.breadth * scale } },
    stroke: stroke === null ? null : { ...stroke, width: stroke.width * scale, dash: stroke.dash.map(one => one * scale) },
  };
}

function isInside(frame: Frame, clip: Frame): boolean {
  const seen = overlap(frame, clip);
  return seen.width === frame.width && seen.height === frame.height;
}

/** Of less than no width or height where they do not meet. */
function overlap(a: Frame, b: Frame): Frame {
  const [x, y] = [Math.max(a.x, b.x), Math.max(a.y, b.y)];
  const isWide = a.x >= b.x && a.x + a.width <= b.x + b.width;
  const isHigh = a.y >= b.y && a.y + a.height <= b.y + b.height;
  return {
    x,
    y,
    width: isWide ? a.width : Math.min(a.x + a.width, b.x + b.width) - x,
    height: isHigh ? a.height : Math.min(a.y + a.height, b.y + b.height) - y,
  };
}
