/** Where one looks: kept inside the map like a spreadsheet, and told in parts of the map, so that it means the same on every screen. */
import type { Point, Size } from '../layout/box.ts';
import type { Viewport } from '../state/session.ts';

/** Magnification, and where the map's upper left corner stands on the screen. */
export interface Camera {
  readonly zoom: number;
  readonly pan: Point;
}

export const zoomLimits = { most: 8, step: 1.4 };

/** As far out as shows the whole map, and never nearer than makes sense. */
export function leastZoom(world: Size, screen: Size): number {
  return Math.min(1, screen.width / world.width, screen.height / world.height);
}

/** The map at rest: nothing magnified, from its upper left corner. */
export const atRest: Camera = { zoom: 1, pan: { x: 0, y: 0 } };

export function sameCamera(a: Camera, b: Camera): boolean {
  return a.zoom === b.zoom && a.pan.x === b.pan.x && a.pan.y === b.pan.y;
}

/** The part of the screen that the map has; `covered` of its width lies under a panel on the right. */
export interface Screen extends Size {
  readonly covered: number;
}

/** No empty space beyond the map's edges, but for what brings its right end out from under a panel; a smaller map stands at the upper left. */
export function held({ zoom, pan }: Camera, world: Size, screen: Screen): Camera {
  const bounded = Math.min(zoomLimits.most, Math.max(leastZoom(world, screen), zoom));
  return {
    zoom: bounded,
    pan: {
      x: between(pan.x, Math.min(0, screen.width - screen.covered - world.width * bounded), 0),
      y: between(pan.y, Math.min(0, screen.height - world.height * bounded), 0),
    },
  };
}

/** Magnified about a point of the screen. */
export function zoomedAt({ zoom, pan }: Camera, factor: number, { x, y }: Point): Camera {
  const next = Math.min(zoomLimits.most, zoom * factor);
  const ratio = next / zoom;
  return { zoom: next, pan: { x: x - (x - pan.x) * ratio, y: y - (y - pan.y) * ratio } };
}

/** Rounded: thousandths of magnification, so that notches with rests between them come to what they come to without; thousandths of the map. Null at rest, or less than a hundredth from it. */
export function toViewport({ zoom, pan }: Camera, world: Size): Viewport | null {
  const viewport = {
    zoom: Math.round(zoom * 1000) / 1000,
    x: Math.round((-pan.x / zoom / world.width) * 1000),
    y: Math.round((-pan.y / zoom / world.height) * 1000),
  };
  const isAtRest = Math.abs(zoom - 1) < 0.005 && viewport.x === 0 && viewport.y === 0;
  return isAtRest ? null : viewport;
}

export function toCamera(viewport: Viewport | null, world: Size): Camera {
  if (viewport === null) return atRest;
  const { zoom, x, y } = viewport;
  return { zoom, pan: { x: (-x / 1000) * world.width * zoom, y: (-y / 1000) * world.height * zoom } };
}

function between(value: number, least: number, most: number): number {
  // Never -0: it would read as another place.
  return Math.min(most, Math.max(least, value)) + 0;
}
