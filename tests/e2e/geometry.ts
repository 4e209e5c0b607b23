/** What a legibility test asks of the drawn map: read through `window.tirlun.geometry()`, judged here. */
import type { Locator, Page } from 'playwright-core';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface DrawnBox {
  readonly id: string;
  readonly kind: 'partnership' | 'organisation' | 'lane' | 'area';
  readonly label: string;
  readonly fullLabel: string;
  readonly box: Box;
  readonly fontPx: number;
  readonly textLines: readonly string[];
}

export interface Route {
  readonly from: string;
  readonly to: string;
  readonly points: readonly { readonly x: number; readonly y: number }[];
}

export interface Geometry {
  readonly boxes: readonly DrawnBox[];
  readonly routes: readonly Route[];
}

export function geometryOf(page: Page): Promise<Geometry> {
  return page.evaluate(() => (window as unknown as { tirlun: { geometry(): Geometry } }).tirlun.geometry());
}

/** Pairs of boxes of bodies that touch or overlap. */
export function touching(boxes: readonly DrawnBox[]): readonly string[] {
  const bodies = boxes.filter(({ kind }) => kind === 'partnership' || kind === 'organisation');
  return bodies.flatMap((a, index) => bodies.slice(index + 1).flatMap(b => (meets(a.box, b.box) ? [`${a.id} touches ${b.id}`] : [])));
}

/** Names that meet other names: heads, lanes beside the map, lanes that wait in a line. */
export function meetingNames(boxes: readonly DrawnBox[]): readonly string[] {
  const names = boxes.filter(({ kind }) => kind === 'lane' || kind === 'area');
  return names.flatMap((a, index) => names.slice(index + 1).flatMap(b => (meets(a.box, b.box) ? [`${a.label} meets ${b.label}`] : [])));
}

/** Lanes that wait in a line over the map, and the bodies on which they lie. */
export function namesOnBoxes(boxes: readonly DrawnBox[]): readonly string[] {
  const bodies = boxes.filter(({ kind }) => kind === 'partnership' || kind === 'organisation');
  const names = boxes.filter(({ kind }) => kind === 'lane' || kind === 'area');
  return names.flatMap(name => bodies.flatMap(({ id, box }) => (meets(name.box, box) ? [`${name.label} lies on ${id}`] : [])));
}

/** Lines of text that are wider, in the typeface of the page, than the box they stand in. */
export function tooWide(page: Page, boxes: readonly DrawnBox[], weight = 500): Promise<readonly string[]> {
  const bodies = boxes.filter(({ kind }) => kind === 'partnership' || kind === 'organisation');
  return page.evaluate(
    ({ drawn, bold }) => {
      const context = document.createElement('canvas').getContext('2d');
      if (context === null) throw new Error('No canvas to measure with.');
      return drawn.flatMap(({ id, box, fontPx, textLines }) => {
        context.font = `${bold} ${fontPx}px "Inter Variable"`;
        return textLines.filter(line => context.measureText(line).width > box.width).map(line => `${id}: ${line}`);
      });
    },
    { drawn: bodies, bold: weight },
  );
}

/** Text that is higher, all its lines together, than the box it stands in. */
export function tooHigh(boxes: readonly DrawnBox[]): readonly string[] {
  const bodies = boxes.filter(({ kind }) => kind === 'partnership' || kind === 'organisation');
  return bodies
    .filter(({ box, fontPx, textLines }) => (textLines.length - 1) * fontPx * 1.22 + fontPx * 0.75 > box.height)
    .map(({ id, textLines }) => `${id}: ${textLines.length} lines`);
}

interface Text {
  readonly text: string;
  /** Of the letters, wherever the element that holds them ends. */
  readonly box: Box;
  readonly isCut: boolean;
}

/** The letters of elements of the page. */
export function textsOf(elements: Locator): Promise<readonly Text[]> {
  return elements.evaluateAll(all =>
    all.map(element => {
      const range = document.createRange();
      range.selectNodeContents(element);
      const { x, y, width, height } = range.getBoundingClientRect();
      const { overflowX, textOverflow } = getComputedStyle(element);
      const hides = overflowX !== 'visible' || textOverflow === 'ellipsis';
      const isCut = hides && (element.scrollWidth > element.clientWidth || element.scrollHeight > element.clientHeight);
      return { text: element.textContent.trim(), box: { x, y, width, height }, isCut };
    }),
  );
}

/** Texts that meet others, by more than the air around their letters. */
export function meetingTexts(texts: readonly Text[]): readonly string[] {
  return texts.flatMap((a, index) =>
    texts.slice(index + 1).flatMap(b => (meets(shrunk(a.box), shrunk(b.box)) ? [`${a.text} meets ${b.text}`] : [])),
  );
}

/** Where each box of a body stands, to the tenth of a pixel. */
export function placesOf({ boxes }: Geometry): readonly string[] {
  return boxes
    .filter(({ kind }) => kind === 'partnership' || kind === 'organisation')
    .map(({ id, box }) => [id, ...[box.x, box.y, box.width, box.height].map(number => number.toFixed(1))].join(' '))
    .toSorted();
}

export function outside(boxes: readonly DrawnBox[], screen: { readonly width: number; readonly height: number }): readonly string[] {
  return boxes
    .filter(({ box }) => box.x < 0 || box.y < 0 || box.x + box.width > screen.width + 0.5 || box.y + box.height > screen.height + 0.5)
    .map(({ id, box }) => `${id} at ${Math.round(box.x)},${Math.round(box.y)} ${Math.round(box.width)}×${Math.round(box.height)}`);
}

/** Legs of routes that run through a box which is not one of the route's own ends. */
export function throughBoxes({ boxes, routes }: Geometry): readonly string[] {
  const bodies = boxes.filter(({ kind }) => kind === 'partnership' || kind === 'organisation');
  return routes.flatMap(route =>
    bodies
      .filter(({ id, box }) => id !== route.from && id !== route.to && legsOf(route).some(leg => meets(leg, shrunk(box))))
      .map(({ id }) => `route ${route.from} → ${route.to} runs through ${id}`),
  );
}

function legsOf({ points }: Route): readonly Box[] {
  return points.slice(1).map((end, index) => {
    const start = points[index] ?? end;
    return { x: Math.min(start.x, end.x), y: Math.min(start.y, end.y), width: thin(end.x - start.x), height: thin(end.y - start.y) };
  });
}

/** A line has no area; a hair's breadth lets it meet a box. */
function thin(length: number): number {
  return Math.max(0.1, Math.abs(length));
}

function meets(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** A pixel of grace for rounding. */
function shrunk({ x, y, width, height }: Box): Box {
  return { x: x + 1, y: y + 1, width: Math.max(0, width - 2), height: Math.max(0, height - 2) };
}
