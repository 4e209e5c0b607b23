/** The part of the map on screen, rounded to what the eye can tell: `1.5,320,80`. */
import type { Viewport } from '../state/session.ts';

const widest = 1_000_000;

export function roundedViewport({ zoom, x, y }: Viewport): Viewport {
  return { zoom: rounded(zoom, 1000), x: rounded(x, 10), y: rounded(y, 10) };
}

export function writeViewport(viewport: Viewport | null): string {
  if (viewport === null) return '';
  const { zoom, x, y } = roundedViewport(viewport);
  return `${zoom},${x},${y}`;
}

/** Null where the text is no viewport. */
export function readViewport(text: string): Viewport | null {
  if (!/^\d+(\.\d+)?(,-?\d+(\.\d+)?){2}$/.test(text)) return null;
  const [zoom = 0, x = 0, y = 0] = text.split(',').map(Number);
  if (zoom < 0.001 || zoom > 1000 || Math.abs(x) > widest || Math.abs(y) > widest) return null;
  return roundedViewport({ zoom, x, y });
}

/** Adding 0 turns -0 into 0. */
function rounded(value: number, parts: number): number {
  return Math.round(value * parts) / parts + 0;
}
