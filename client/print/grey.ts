/** A drawing without colour: what colours told apart is told by how light it is, and grounds by their stripes. */
import type { Colour, Fill, Lean, Page, Shape, Stroke } from './shapes.ts';

export function inGrey({ shapes, ...page }: Page): Page {
  return { ...page, shapes: shapes.map(greyed) };
}

function greyed(shape: Shape): Shape {
  switch (shape.is) {
    case 'rectangle':
    case 'path':
      return { ...shape, fill: greyFill(shape.fill), stroke: greyStroke(shape.stroke) };
    case 'text':
      return { ...shape, colour: greyOf(shape.colour) };
    case 'group':
      return { ...shape, shapes: shape.shapes.map(greyed) };
    case 'link':
      return shape;
  }
}

function greyStroke(stroke: Stroke | null): Stroke | null {
  return stroke === null ? null : { ...stroke, colour: greyOf(stroke.colour) };
}

/** Stripes of their own say more already. */
function greyFill(fill: Fill | null): Fill | null {
  if (fill === null) return null;
  const colour = greyOf(fill.colour);
  if (fill.stripes !== null) return { ...fill, colour, stripes: { ...fill.stripes, colour: greyOf(fill.stripes.colour) } };
  const lean = leanOf(fill.colour);
  if (lean === null || fill.opacity < 0.5) return { ...fill, colour };
  return { ...fill, colour, stripes: { colour: shaded(colour, 0.93), lean, pitch: 5, breadth: 0.8 } };
}

function shaded(colour: Colour, by: number): Colour {
  const [red] = partsOf(colour);
  return colourOf([red * by, red * by, red * by]);
}

/** As light as the colour is to the eye. */
export function greyOf(colour: Colour): Colour {
  const [red, green, blue] = partsOf(colour);
  const light = 0.2126 * red ** 2.2 + 0.7152 * green ** 2.2 + 0.0722 * blue ** 2.2;
  const grey = light ** (1 / 2.2);
  return colourOf([grey, grey, grey]);
}

/** Reds, yellows and blues differ in the way their stripes lean; greens have none, nor has what is nearly grey. */
function leanOf(colour: Colour): Lean | null {
  const [red, green, blue] = partsOf(colour);
  const most = Math.max(red, green, blue);
  const chroma = most - Math.min(red, green, blue);
  if (chroma < 14) return null;
  const sixth = most === red ? (green - blue) / chroma : most === green ? 2 + (blue - red) / chroma : 4 + (red - green) / chroma;
  const hue = (sixth * 60 + 360) % 360;
  if (hue < 20 || hue >= 320) return 'right';
  if (hue < 75) return 'level';
  if (hue < 165) return null;
  if (hue < 195) return 'upright';
  return hue < 250 ? null : 'left';
}

function partsOf(colour: Colour): readonly [number, number, number] {
  const part = (at: number): number => Number.parseInt(colour.slice(at, at + 2), 16);
  return [part(1), part(3), part(5)];
}

function colourOf(parts: readonly number[]): Colour {
  return `#${parts.map(part => Math.round(part).toString(16).padStart(2, '0')).join('')}`;
}
