/** Shapes as the drawing language of a presentation tells them. Units are inches. */
import type { Fill, Frame, Path, Place, Rectangle, Step, Stroke, Text } from '../shapes.ts';
import { frameOf } from '../stripes.ts';
import type { FlatShape } from './flat.ts';
import { emu, escaped, placed } from './xml.ts';

/** How wide a text stands in the face that presentations have, in the unit of its size. */
export type PlainWidthOf = (text: string, size: number, isBold: boolean) => number;

interface Pen {
  /** A new number for each. */
  nextId(): number;
  readonly widthOf: PlainWidthOf;
  readonly language: string;
}

export function drawn(shape: FlatShape, pen: Pen): string {
  switch (shape.is) {
    case 'rectangle':
      return box(pen.nextId(), placed(shape), rectangleGeometry(shape), look(shape));
    case 'path':
      return path(shape, pen);
    case 'text':
      return text(shape, pen);
  }
}

function box(id: number, frame: string, geometry: string, looks: string): string {
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${id}"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr><a:xfrm>${frame}</a:xfrm>${geometry}${looks}</p:spPr></p:sp>`;
}

function rectangleGeometry({ corner, width, height }: Rectangle): string {
  const least = Math.min(width, height);
  if (corner <= 0 || least <= 0) return '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>';
  const part = Math.round(Math.min(0.5, corner / least) * 100_000);
  return `<a:prstGeom prst="roundRect"><a:avLst><a:gd name="adj" fmla="val ${part}"/></a:avLst></a:prstGeom>`;
}

function path({ steps, fill, stroke }: Path, pen: Pen): string {
  const [first, second, ...more] = steps;
  if (first?.is === 'move' && second?.is === 'line' && more.length === 0) return line(first.to, second.to, { stroke, id: pen.nextId() });
  const frame = frameOf(steps);
  const [width, height] = [Math.max(1, emu(frame.width)), Math.max(1, emu(frame.height))];
  const way = steps.map(step => told(step, frame)).join('');
  const inside = fill === null ? ' fill="none"' : '';
  const geometry = `<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/><a:pathLst><a:path w="${width}" h="${height}"${inside}>${way}</a:path></a:pathLst></a:custGeom>`;
  const place = `<a:off x="${emu(frame.x)}" y="${emu(frame.y)}"/><a:ext cx="${width}" cy="${height}"/>`;
  return steps.length === 0 ? '' : box(pen.nextId(), place, geometry, look({ fill, stroke }));
}

function line(from: Place, to: Place, { stroke, id }: { readonly stroke: Stroke | null; readonly id: number }): string {
  const frame = { x: Math.min(from.x, to.x), y: Math.min(from.y, to.y), width: Math.abs(to.x - from.x), height: Math.abs(to.y - from.y) };
  const isRising = (to.x - from.x) * (to.y - from.y) < 0;
  return `<p:cxnSp><p:nvCxnSpPr><p:cNvPr id="${id}" name="${id}"/><p:cNvCxnSpPr/><p:nvPr/></p:nvCxnSpPr><p:spPr><a:xfrm${isRising ? ' flipV="1"' : ''}>${placed(frame)}</a:xfrm><a:prstGeom prst="line"><a:avLst/></a:prstGeom>${stroked(stroke)}</p:spPr></p:cxnSp>`;
}

function told(step: Step, frame: Frame): string {
  const point = ({ x, y }: Place): string => `<a:pt x="${emu(x - frame.x)}" y="${emu(y - frame.y)}"/>`;
  switch (step.is) {
    case 'move':
      return `<a:moveTo>${point(step.to)}</a:moveTo>`;
    case 'line':
      return `<a:lnTo>${point(step.to)}</a:lnTo>`;
    case 'curve':
      return `<a:cubicBezTo>${[...step.by, step.to].map(point).join('')}</a:cubicBezTo>`;
    case 'close':
      return '<a:close/>';
  }
}

function look({ fill, stroke }: { readonly fill: Fill | null; readonly stroke: Stroke | null }): string {
  return filled(fill) + stroked(stroke);
}

const patterns = { right: 'ltUpDiag', left: 'ltDnDiag', level: 'ltHorz', upright: 'ltVert' } as const;

function filled(fill: Fill | null): string {
  if (fill === null || fill.opacity === 0) return '<a:noFill/>';
  const ground = colour(fill.colour, fill.opacity);
  if (fill.stripes === null) return `<a:solidFill>${ground}</a:solidFill>`;
  const { lean, colour: stripe } = fill.stripes;
  return `<a:pattFill prst="${patterns[lean]}"><a:fgClr>${colour(stripe, 1)}</a:fgClr><a:bgClr>${ground}</a:bgClr></a:pattFill>`;
}

function colour(hex: string, opacity: number): string {
  const value = hex.slice(1).toUpperCase();
  return opacity >= 1
    ? `<a:srgbClr val="${value}"/>`
    : `<a:srgbClr val="${value}"><a:alpha val="${Math.round(opacity * 100_000)}"/></a:srgbClr>`;
}

function stroked(stroke: Stroke | null): string {
  if (stroke === null || stroke.opacity === 0 || stroke.width === 0) return '<a:ln><a:noFill/></a:ln>';
  const { width, isRound, dash, opacity } = stroke;
  const cap = isRound ? ' cap="rnd"' : '';
  return `<a:ln w="${emu(width)}"${cap}><a:solidFill>${colour(stroke.colour, opacity)}</a:solidFill>${dashed(dash, width)}<a:round/></a:ln>`;
}

/** In thousandths of a percent of the breadth of the line. */
function dashed(dash: readonly number[], width: number): string {
  if (dash.length === 0) return '';
  if (dash[0] === 0) return '<a:prstDash val="sysDot"/>';
  const part = (length: number | undefined): number => Math.round(((length ?? 0) / width) * 100_000);
  const pairs = dash.length % 2 === 0 ? dash : [...dash, ...dash];
  const stops = pairs.flatMap((length, at) => (at % 2 === 0 ? [`<a:ds d="${part(length)}" sp="${part(pairs[at + 1])}"/>`] : []));
  return `<a:custDash>${stops.join('')}</a:custDash>`;
}

/** Of the face that presentations have, in parts of its size. */
const rise = 0.905;
const high = 1.149;

/** Letters come so much closer at most; where that is not enough, they are smaller. */
const closest = 0.03;

function text(shape: Text, pen: Pen): string {
  const isBold = shape.weight >= 600;
  const natural = pen.widthOf(shape.text, shape.size, isBold);
  const width = shape.width > 0 ? shape.width : natural;
  const letters = Math.max(1, shape.text.length);
  const least = natural - letters * shape.size * closest;
  const shrink = least > width && least > 0 ? width / least : 1;
  const size = shape.size * shrink;
  const apart = (width - natural * shrink) / letters;
  const frame = turnedFrame(shape, { width, size });
  const turn = shape.turn === 0 ? '' : ` rot="${Math.round((((shape.turn % 360) + 360) % 360) * 60_000)}"`;
  const points = Math.max(100, Math.round(size * 7200));
  const spacing = Math.round(apart * 7200);
  // What is drawn is no text to be mended.
  const looks = `lang="${pen.language}" sz="${points}"${isBold ? ' b="1"' : ''}${shape.isItalic ? ' i="1"' : ''}${spacing === 0 ? '' : ` spc="${spacing}"`} noProof="1"`;
  const id = pen.nextId();
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${id}"/><p:cNvSpPr txBox="1"/><p:nvPr/></p:nvSpPr><p:spPr><a:xfrm${turn}>${placed(frame)}</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/></p:spPr><p:txBody><a:bodyPr wrap="none" lIns="0" tIns="0" rIns="0" bIns="0"><a:noAutofit/></a:bodyPr><a:p><a:r><a:rPr ${looks}><a:solidFill>${colour(shape.colour, shape.opacity)}</a:solidFill></a:rPr><a:t>${escaped(shape.text)}</a:t></a:r></a:p></p:txBody></p:sp>`;
}

/** A box is turned about its middle, a text about where it begins. */
function turnedFrame({ x, y, turn }: Text, { width, size }: { readonly width: number; readonly size: number }): Frame {
  const height = size * high;
  const angle = (turn * Math.PI) / 180;
  const [across, down] = [width / 2, height / 2 - size * rise];
  const middle = {
    x: x + across * Math.cos(angle) - down * Math.sin(angle),
    y: y + across * Math.sin(angle) + down * Math.cos(angle),
  };
  return { x: middle.x - width / 2, y: middle.y - height / 2, width, height };
}
