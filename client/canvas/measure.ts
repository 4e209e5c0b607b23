/** How wide a text stands in the map's typeface, asked of a canvas and remembered. */
import type { Measure } from '../layout/box.ts';

export const typeface = 'Inter Variable';
export const labelWeight = 500;

export function createMeasure(): Measure {
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) throw new Error('This browser has no canvas to measure text with.');
  const known = new Map<string, number>();
  return (text, fontPx, weight = labelWeight) => {
    const key = `${weight} ${fontPx} ${text}`;
    const width = known.get(key) ?? measured(context, text, `${weight} ${fontPx}px "${typeface}"`);
    known.set(key, width);
    return width;
  };
}

function measured(context: CanvasRenderingContext2D, text: string, font: string): number {
  context.font = font;
  return context.measureText(text).width;
}

/** The map is drawn once its letters are there, ŵ and ŷ too: a canvas does not wait for them by itself. */
export async function loadTypeface(): Promise<void> {
  await Promise.all(weights.map(weight => document.fonts.load(fontOf(weight), letters)));
}

export function isTypefaceThere(): boolean {
  return weights.every(weight => document.fonts.check(fontOf(weight), letters));
}

const weights = [400, labelWeight, 650];
const letters = 'Aŵŷâ';
const fontOf = (weight: number): string => `${weight} 12px "${typeface}"`;
