/** From one box to the next in a direction, as arrow keys go. */
import type { Box } from '../layout/box.ts';
import type { Bar } from '../layout/bars.ts';

export type Heading = 'left' | 'right' | 'up' | 'down';

/** The nearest box that way: on the same row sideways, on the nearest row with boxes up and down. */
export function nextBar(bars: readonly Bar[], from: Bar, heading: Heading): Bar | null {
  const candidates = bars.filter(bar => bar.key !== from.key && liesThatWay(from, bar, heading));
  return candidates.toSorted((a, b) => distance(from, a, heading) - distance(from, b, heading) || (a.key < b.key ? -1 : 1))[0] ?? null;
}

function liesThatWay(from: Bar, to: Bar, heading: Heading): boolean {
  switch (heading) {
    case 'left':
      return to.row === from.row && to.box.x < from.box.x;
    case 'right':
      return to.row === from.row && to.box.x > from.box.x;
    case 'up':
      return to.row < from.row;
    case 'down':
      return to.row > from.row;
  }
}

/** Rows count far more than columns; within a row the middles decide, and no distance where one stands above the other. */
function distance(from: Bar, to: Bar, heading: Heading): number {
  if (heading === 'left' || heading === 'right') return Math.abs(to.box.x - from.box.x);
  return Math.abs(to.row - from.row) * 1_000_000 + apart(from.box, to.box) * 10 + Math.abs(middle(from.box) - middle(to.box)) / 100;
}

function apart(a: Box, b: Box): number {
  return Math.max(0, a.x - (b.x + b.width), b.x - (a.x + a.width));
}

function middle({ x, width }: Box): number {
  return x + width / 2;
}
