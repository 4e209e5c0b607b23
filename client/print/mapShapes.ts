/** What the canvas draws, as shapes in the places of the layout. */
import type { MapElement } from '../canvas/elements.ts';
import { labelWeight } from '../canvas/measure.ts';
import type { Measure } from '../layout/box.ts';
import { lineShapes } from './lineShapes.ts';
import { looksAt, type Look } from './look.ts';
import type { Colour, Fill, Frame, Shape, Stroke } from './shapes.ts';

interface Drawn {
  /** Lines and frames keep their breadth on the paper, however much the map is magnified. */
  readonly zoom: number;
  readonly measure: Measure;
}

export function mapShapes(elements: readonly MapElement[], { zoom, measure }: Drawn): readonly Shape[] {
  const lookOf = looksAt(zoom);
  const places = new Map(elements.map(element => [element.id, element]));
  return elements
    .map(element => ({ element, look: lookOf(element) }))
    .toSorted((a, b) => a.look.number('z-index') - b.look.number('z-index'))
    .flatMap(({ element, look }) =>
      element.group === 'nodes' ? boxShapes(element, look, measure) : lineShapes(element, look, id => places.get(id)?.position),
    );
}

function boxShapes(element: MapElement, look: Look, measure: Measure): readonly Shape[] {
  const frame = frameOf(element, look);
  return [...grounds(frame, look), ...labelShapes(frame, look, measure)];
}

function frameOf({ position = { x: 0, y: 0 } }: MapElement, look: Look): Frame {
  const [width, height] = [look.number('width'), look.number('height')];
  return { x: position.x - width / 2, y: position.y - height / 2, width, height };
}

function grounds(frame: Frame, look: Look): readonly Shape[] {
  const corner = look.number('corner-radius');
  const width = look.number('border-width');
  const fill = fillOf(look);
  const border = width === 0 ? null : strokeOf(look, 'border', width);
  const beside = { inside: -width / 2, outside: width / 2 }[look.text('border-position')];
  const around = (by: number, stroke: Stroke | null, ground: Fill | null = null): Shape => ({
    is: 'rectangle',
    ...grown(frame, by),
    corner: Math.max(0, corner + by),
    fill: ground,
    stroke,
  });
  const middle = beside ?? 0;
  const outline = look.number('outline-width');
  const beyond = outline === 0 ? [] : [around(outline / 2, strokeOf(look, 'outline', outline))];
  if (fill === null && border === null) return beyond;
  if (border === null || look.text('border-style') !== 'double') return [around(border === null ? 0 : middle, border, fill), ...beyond];
  const thin = { ...border, width: width / 3 };
  return [around(middle + width / 3, thin, fill), around(middle - width / 3, thin), ...beyond];
}

/** Slanted stripes stand for what is said in general, and the other way round for what is to be asked. */
function fillOf(look: Look): Fill | null {
  const opacity = look.number('background-opacity', 1);
  if (opacity === 0) return null;
  const colour = look.text('background-color', '#ffffff') as Colour;
  if (look.text('background-fill') !== 'linear-gradient') return { colour, opacity, stripes: null };
  const [ground = '#ffffff', , stripe = '#e4e8ee'] = look.text('background-gradient-stop-colors').split(' ') as Colour[];
  const lean = look.text('background-gradient-direction') === 'to-bottom-left' ? 'left' : 'right';
  return { colour: ground, opacity, stripes: { colour: stripe, lean, pitch: 7, breadth: 3.5 } };
}

function strokeOf(look: Look, part: 'border' | 'outline', width: number): Stroke {
  const style = look.text(`${part}-style`, 'solid');
  const dash = style === 'dashed' ? [width * 3.2, width * 2] : style === 'dotted' ? [0, width * 1.9] : [];
  return {
    colour: look.text(`${part}-color`, '#000000') as Colour,
    opacity: look.number(`${part}-opacity`, 1),
    width,
    dash,
    isRound: style === 'dotted',
  };
}

/** Capital letters stand in the middle of their line so far above its middle. */
const riseOfBaseline = 0.36;

function labelShapes(frame: Frame, look: Look, measure: Measure): readonly Shape[] {
  const label = look.text('label');
  if (label === '') return [];
  const size = look.number('font-size');
  const weight = look.number('font-weight', labelWeight);
  const lines = label.split('\n');
  const pitch = size * look.number('line-height', 1);
  const middle = { x: frame.x + frame.width / 2 + look.number('text-margin-x'), y: frame.y + frame.height / 2 };
  return lines.map((text, at) => {
    const width = measure(text, size, weight);
    return {
      is: 'text',
      text,
      x: middle.x - width / 2,
      y: middle.y + (at - (lines.length - 1) / 2) * pitch + size * riseOfBaseline,
      width,
      size,
      weight,
      isItalic: look.text('font-style') === 'italic',
      colour: look.text('color', '#000000') as Colour,
      opacity: look.number('text-opacity', 1),
      turn: 0,
      goesOn: at > 0,
    };
  });
}

function grown({ x, y, width, height }: Frame, by: number): Frame {
  return { x: x - by, y: y - by, width: Math.max(0, width + 2 * by), height: Math.max(0, height + 2 * by) };
}
