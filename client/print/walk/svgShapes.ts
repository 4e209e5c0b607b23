/** A picture within the page, as shapes where it stands. */
import { plainFill, stepsThrough, type Fill, type Frame, type Place, type Shape, type Step, type Stroke } from '../shapes.ts';
import { colourIn } from './cssPaint.ts';
import { pathSteps } from './pathSteps.ts';

interface Seen {
  readonly opacity: number;
  /** Where the upper left corner of the drawing stands on the screen. */
  readonly origin: Place;
}

/** Of a plate under letters, in parts of their size: from above capitals to below what hangs down. */
const riseOfLetters = 0.86;
const heightOfLetters = 1.14;
const plateOpacity = 0.85;

type Move = (x: number, y: number) => Place;

/** Of one element; its children are asked for by themselves. */
export function svgShapes(element: SVGGeometryElement, style: CSSStyleDeclaration, { opacity, origin }: Seen): readonly Shape[] {
  const matrix = element.getScreenCTM();
  if (matrix === null) return [];
  const move: Move = (x, y) => ({
    x: matrix.a * x + matrix.c * y + matrix.e - origin.x,
    y: matrix.b * x + matrix.d * y + matrix.f - origin.y,
  });
  const scale = Math.sqrt(Math.abs(matrix.a * matrix.d - matrix.b * matrix.c));
  const isTurned = Math.abs(matrix.b) > 1e-6 || Math.abs(matrix.c) > 1e-6;
  const look = { fill: fillOf(element, style, opacity), stroke: strokeOf(element, style, { opacity, scale }) };
  if (look.fill === null && look.stroke === null) return [];
  if (element instanceof ownWindow(element).SVGRectElement && !isTurned)
    return [{ is: 'rectangle', ...rectangleOf(element, move), ...look }];
  const steps = stepsOf(element, move);
  return steps.length === 0 ? [] : [{ is: 'path', steps, ...look }];
}

function ownWindow(element: Element): Window & typeof globalThis {
  const view = element.ownerDocument.defaultView;
  if (view === null) throw new Error('The picture stands in no window.');
  return view;
}

function rectangleOf(element: SVGRectElement, move: Move): Frame & { readonly corner: number } {
  const [x, y, width, height, rx] = [element.x, element.y, element.width, element.height, element.rx].map(
    length => length.baseVal.value,
  ) as [number, number, number, number, number];
  const [from, to] = [move(x, y), move(x + width, y + height)];
  const inner = move(x + rx, y);
  return { ...from, width: to.x - from.x, height: to.y - from.y, corner: inner.x - from.x };
}

function stepsOf(element: SVGGeometryElement, move: Move): readonly Step[] {
  const window = ownWindow(element);
  if (element instanceof window.SVGPathElement) return pathSteps(element.getAttribute('d') ?? '', move);
  if (element instanceof window.SVGCircleElement) return ellipseSteps(element.cx, element.cy, { rx: element.r, ry: element.r, move });
  if (element instanceof window.SVGEllipseElement) return ellipseSteps(element.cx, element.cy, { rx: element.rx, ry: element.ry, move });
  if (element instanceof window.SVGLineElement) {
    const [x1, y1, x2, y2] = [element.x1, element.y1, element.x2, element.y2].map(length => length.baseVal.value) as [
      number,
      number,
      number,
      number,
    ];
    return stepsThrough([move(x1, y1), move(x2, y2)]);
  }
  if (element instanceof window.SVGRectElement) {
    const { x, y, width, height } = element;
    return pathSteps(
      `M${x.baseVal.value} ${y.baseVal.value}h${width.baseVal.value}v${height.baseVal.value}h${-width.baseVal.value}Z`,
      move,
    );
  }
  const isClosed = element instanceof window.SVGPolygonElement;
  if (!isClosed && !(element instanceof window.SVGPolylineElement)) return [];
  const points = [...element.points].map(({ x, y }) => move(x, y));
  return [...stepsThrough(points), ...(isClosed ? [{ is: 'close' } as const] : [])];
}

function ellipseSteps(
  cx: SVGAnimatedLength,
  cy: SVGAnimatedLength,
  { rx, ry, move }: { readonly rx: SVGAnimatedLength; readonly ry: SVGAnimatedLength; readonly move: Move },
): readonly Step[] {
  const [x, y, a, b] = [cx.baseVal.value, cy.baseVal.value, rx.baseVal.value, ry.baseVal.value];
  return pathSteps(`M${x - a} ${y}A${a} ${b} 0 0 1 ${x + a} ${y}A${a} ${b} 0 0 1 ${x - a} ${y}Z`, move);
}

function fillOf(element: Element, style: CSSStyleDeclaration, opacity: number): Fill | null {
  const pattern = /^url\("?#([^")]+)"?\)/.exec(style.fill)?.[1];
  const through = Number(style.fillOpacity) * opacity;
  if (pattern !== undefined) return hatched(element, pattern, through);
  const seen = colourIn(style.fill);
  return seen === null || through === 0 ? null : plainFill(seen.colour, seen.opacity * through);
}

/** Patterns of the page are stripes over a ground, or over none. */
function hatched(element: Element, id: string, opacity: number): Fill | null {
  const pattern = element.ownerDocument.getElementById(id);
  if (pattern === null) return null;
  const styles = [...pattern.querySelectorAll('path, line, rect')].map(part => getComputedStyle(part));
  const line = styles
    .map(({ stroke, strokeWidth }) => ({ seen: colourIn(stroke), width: Number.parseFloat(strokeWidth) }))
    .find(({ seen }) => seen !== null);
  const grounds = styles.map(({ fill }) => colourIn(fill)).filter(seen => seen !== null);
  const stripe = line?.seen ?? grounds.at(-1);
  if (stripe === undefined) return null;
  const ground = line === undefined ? grounds[grounds.length - 2] : grounds[0];
  const pitch = Number.parseFloat(pattern.getAttribute('width') ?? '6');
  return {
    colour: ground?.colour ?? '#ffffff',
    opacity: ground === undefined ? 0 : ground.opacity * opacity,
    stripes: { colour: stripe.colour, lean: 'left', pitch, breadth: line?.width ?? pitch / 3 },
  };
}

function strokeOf(
  element: Element,
  style: CSSStyleDeclaration,
  { opacity, scale }: { readonly opacity: number; readonly scale: number },
): Stroke | null {
  const seen = colourIn(style.stroke);
  const own = Number.parseFloat(style.strokeWidth);
  const by = element.getAttribute('vector-effect') === 'non-scaling-stroke' || style.vectorEffect === 'non-scaling-stroke' ? 1 : scale;
  const through = Number(style.strokeOpacity) * opacity;
  if (seen === null || own === 0 || through === 0) return null;
  const dash = style.strokeDasharray === 'none' ? [] : style.strokeDasharray.split(/[\s,]+/).map(part => Number.parseFloat(part) * by);
  return { colour: seen.colour, opacity: seen.opacity * through, width: own * by, dash, isRound: style.strokeLinecap === 'round' };
}

/** Letters within a picture: where the first of them begins, and the way they run. A space before what goes on is none of them. */
export function svgText(element: SVGTextContentElement, text: string, { opacity, origin }: Seen): readonly Shape[] {
  const style = getComputedStyle(element);
  const matrix = element.getScreenCTM();
  const seen = colourIn(style.fill);
  if (matrix === null || seen === null || element.getNumberOfChars() === 0) return [];
  const first = element.previousSibling !== null && /^\s/.test(element.textContent ?? '') ? 1 : 0;
  const { x, y } = element.getStartPositionOfChar(first);
  const scale = Math.hypot(matrix.a, matrix.b);
  const size = Number.parseFloat(style.fontSize) * scale;
  const width = element.getSubStringLength(first, element.getNumberOfChars() - first) * scale;
  const place = { x: matrix.a * x + matrix.c * y + matrix.e - origin.x, y: matrix.b * x + matrix.d * y + matrix.f - origin.y };
  return [
    ...plateShapes(style, { ...place, width, height: size }, { opacity, scale }),
    {
      is: 'text',
      text,
      ...place,
      width,
      size,
      weight: Number(style.fontWeight),
      isItalic: style.fontStyle === 'italic',
      colour: seen.colour,
      opacity: seen.opacity * Number(style.fillOpacity) * opacity,
      turn: (Math.atan2(matrix.b, matrix.a) * 180) / Math.PI,
    },
  ];
}

/** Letters with a rim that keeps them apart from what they stand on: in a file they stand on a plate of its colour, or each would be told twice. */
function plateShapes(
  style: CSSStyleDeclaration,
  { x, y, width, height }: Frame,
  { opacity, scale }: { readonly opacity: number; readonly scale: number },
): readonly Shape[] {
  const seen = colourIn(style.stroke);
  if (!style.paintOrder.startsWith('stroke') || seen === null) return [];
  const rim = (Number.parseFloat(style.strokeWidth) / 2) * scale;
  return [
    {
      is: 'rectangle',
      x: x - rim,
      y: y - height * riseOfLetters,
      width: width + 2 * rim,
      height: height * heightOfLetters,
      corner: rim,
      fill: plainFill(seen.colour, plateOpacity * opacity),
      stroke: null,
    },
  ];
}
