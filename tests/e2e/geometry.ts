/** What a legibility test asks of the drawn map: read through `window.tirlun.geometry()`, judged here. */
import type { Page } from 'playwright-core';

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
