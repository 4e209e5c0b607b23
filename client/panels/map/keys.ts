/** What the keys do on the map itself. */
import type { KeyboardEvent } from 'react';
import type { Heading } from '../../canvas/cursor.ts';
import type { MapCanvas } from '../../canvas/mapCanvas.ts';
import { zoomLimits } from '../../canvas/viewport.ts';
import type { MapDeeds } from './deeds.ts';

const headings: Readonly<Record<string, Heading>> = { ArrowLeft: 'left', ArrowRight: 'right', ArrowUp: 'up', ArrowDown: 'down' };
const panStep = 120;

/** Answers whether the key meant something here. */
export function onMapKey(event: KeyboardEvent, canvas: MapCanvas, { pick, focus }: MapDeeds): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  const heading = headings[event.key];
  const body = canvas.atCursor();
  if (heading !== undefined && event.shiftKey) canvas.panBy(panned(heading));
  else if (heading !== undefined) canvas.step(heading);
  else if (event.key === '+' || event.key === '=') canvas.zoomBy(zoomLimits.step);
  else if (event.key === '-') canvas.zoomBy(1 / zoomLimits.step);
  else if (event.key === '0') canvas.fit();
  else if (event.key === 'Enter' && body !== null) pick(body);
  else if (event.key === ' ' && body !== null) focus(body);
  else return false;
  return true;
}

function panned(heading: Heading): { readonly x: number; readonly y: number } {
  switch (heading) {
    case 'left':
      return { x: panStep, y: 0 };
    case 'right':
      return { x: -panStep, y: 0 };
    case 'up':
      return { x: 0, y: panStep };
    case 'down':
      return { x: 0, y: -panStep };
  }
}
