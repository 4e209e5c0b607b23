/** The outline of a ribbon: as broad where it arrives as where it leaves. */
import type { Ribbon } from './picture.ts';

type Drawn = Pick<Ribbon, 'from' | 'to' | 'breadth' | 'course'>;

export function ribbonPath(ribbon: Drawn): string {
  return ribbon.course === 'loop' ? loopPath(ribbon) : bandPath(ribbon);
}

function bandPath({ from, to, breadth }: Drawn): string {
  const half = breadth / 2;
  const middle = round((from.x + to.x) / 2);
  const edge = (y0: number, y1: number): string => `${middle} ${round(y0)} ${middle} ${round(y1)}`;
  return [
    `M${round(from.x)} ${round(from.y - half)}`,
    `C${edge(from.y - half, to.y - half)} ${round(to.x)} ${round(to.y - half)}`,
    `L${round(to.x)} ${round(to.y + half)}`,
    `C${edge(to.y + half, from.y + half)} ${round(from.x)} ${round(from.y + half)}`,
    'Z',
  ].join('');
}

/** Out and back at the same side. */
function loopPath({ from: { x, y }, breadth }: Drawn): string {
  const reach = 16;
  const outer = Math.min(8, Math.max(6, breadth));
  const inner = Math.max(1, outer - 4);
  const bow = (radius: number, sweep: 0 | 1, toY: number): string =>
    `A${reach - (8 - radius)} ${radius} 0 0 ${sweep} ${round(x)} ${round(toY)}`;
  return [
    `M${round(x)} ${round(y - outer)}`,
    bow(outer, 1, y + outer),
    `L${round(x)} ${round(y + inner)}`,
    bow(inner, 0, y - inner),
    'Z',
  ].join('');
}

/** The head of an arrow, where a ribbon arrives against the others. */
export function arrowPath({ to: { x, y }, breadth }: Drawn): string {
  const half = Math.max(4, breadth / 2 + 2);
  return `M${round(x)} ${round(y)}L${round(x + 8)} ${round(y - half)}L${round(x + 8)} ${round(y + half)}Z`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
