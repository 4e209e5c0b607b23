/** Where the label of each ribbon stands, and how much room it has before it meets a bar or another label. */
import type { Bar, Ribbon, Spot } from './picture.ts';

type Unlabelled = Omit<Ribbon, 'label'>;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** In pixels: half a line of text, and how far text keeps from what stands beside it. */
const half = 8.5;
const apart = { bar: 6, loop: 22, other: 8 } as const;

/** What leaves a bar is told beside it; a part, which leaves within its total, where it arrives. */
export function labelled(ribbons: readonly Unlabelled[], bars: readonly Bar[], width: number): readonly Ribbon[] {
  const ofBars = bars.map(({ x, y, width: breadth, height }): Box => ({ left: x, right: x + breadth, top: y, bottom: y + height }));
  const spots = new Map<string, Spot>();
  const taken: Box[] = [];
  for (const { id, to } of ribbons.filter(({ isPart }) => isPart)) {
    const spot = beforeBar(to, ofBars);
    spots.set(id, spot);
    taken.push({ left: spot.x - spot.room, right: spot.x, top: spot.y - half, bottom: spot.y + half });
  }
  return ribbons.map(ribbon => ({ ...ribbon, label: spots.get(ribbon.id) ?? besideBar(ribbon, [...ofBars, ...taken], width) }));
}

/** Half of the way to the next bar on the left: the other half is for what leaves that bar. */
function beforeBar({ x, y }: Ribbon['to'], bars: readonly Box[]): Spot {
  const before = bars.filter(({ right, top, bottom }) => right < x && top < y + half && bottom > y - half).map(({ right }) => right);
  const end = x - apart.bar;
  return { x: end, y, room: Math.max(0, (end - Math.max(0, ...before)) / 2), anchor: 'end' };
}

function besideBar({ course, from, to }: Unlabelled, taken: readonly Box[], width: number): Spot {
  const edge = course === 'back' ? to : from;
  const x = edge.x + (course === 'loop' ? apart.loop : apart.bar);
  const ahead = taken.filter(({ left, top, bottom }) => left > edge.x && top < edge.y + half && bottom > edge.y - half);
  const end = Math.min(width, ...ahead.map(({ left }) => left)) - apart.other;
  return { x, y: edge.y, room: Math.max(0, end - x), anchor: 'start' };
}
