/** Where the label of each ribbon stands, and how much room it has before it meets a bar or another label. */
import type { Bar, Ribbon } from './picture.ts';

export type Unlabelled = Omit<Ribbon, 'label'> & Pick<Ribbon['label'], 'lines'>;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** In pixels: half of so many lines of text, and how far text keeps from what stands beside it. */
const halfOf = (lines: number): number => 1.5 + 7 * lines;
const apart = { bar: 6, loop: 22, other: 8 } as const;

/** What leaves a bar is told beside it; a part, which leaves within its total, where it arrives. */
export function labelled(ribbons: readonly Unlabelled[], bars: readonly Bar[], width: number): readonly Ribbon[] {
  const ofBars = bars.map(({ x, y, width: breadth, height }): Box => ({ left: x, right: x + breadth, top: y, bottom: y + height }));
  const spots = new Map<string, Ribbon['label']>();
  const taken: Box[] = [];
  for (const ribbon of ribbons.filter(({ isPart }) => isPart)) {
    const spot = beforeBar(ribbon, ofBars);
    const half = halfOf(spot.lines);
    spots.set(ribbon.id, spot);
    taken.push({ left: spot.x - spot.room, right: spot.x, top: spot.y - half, bottom: spot.y + half });
  }
  return ribbons.map(({ lines, ...ribbon }) => ({
    ...ribbon,
    label: spots.get(ribbon.id) ?? besideBar({ ...ribbon, lines }, [...ofBars, ...taken], width),
  }));
}

/** Half of the way to the next bar on the left: the other half is for what leaves that bar. */
function beforeBar({ to: { x, y }, lines }: Unlabelled, bars: readonly Box[]): Ribbon['label'] {
  const half = halfOf(lines);
  const before = bars.filter(({ right, top, bottom }) => right < x && top < y + half && bottom > y - half).map(({ right }) => right);
  const end = x - apart.bar;
  return { x: end, y, room: Math.max(0, (end - Math.max(0, ...before)) / 2), anchor: 'end', lines };
}

function besideBar({ course, from, to, lines }: Unlabelled, taken: readonly Box[], width: number): Ribbon['label'] {
  const half = halfOf(lines);
  const edge = course === 'back' ? to : from;
  const x = edge.x + (course === 'loop' ? apart.loop : apart.bar);
  const ahead = taken.filter(({ left, top, bottom }) => left > edge.x && top < edge.y + half && bottom > edge.y - half);
  const end = Math.min(width, ...ahead.map(({ left }) => left)) - apart.other;
  return { x, y: edge.y, room: Math.max(0, end - x), anchor: 'start', lines };
}
