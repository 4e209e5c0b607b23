/** How wide a text stands in the face that every presentation program has. */
import type { PlainWidthOf } from '../../print/pptx/drawing.ts';

export function createPlainWidth(): PlainWidthOf {
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) throw new Error('This browser has no canvas to measure text with.');
  const known = new Map<string, number>();
  return (text, size, isBold) => {
    const key = `${isBold ? 700 : 400} ${text}`;
    const width = known.get(key) ?? measured(context, text, isBold);
    known.set(key, width);
    return width * size;
  };
}

function measured(context: CanvasRenderingContext2D, text: string, isBold: boolean): number {
  context.font = `${isBold ? 700 : 400} 100px Arial, "Liberation Sans", sans-serif`;
  return context.measureText(text).width / 100;
}
