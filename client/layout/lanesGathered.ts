/** Which kinds a network leaves gathered where there is more of it than one picture holds, and the part that is drawn. Pure. */
import type { IndexedLandscape } from '../state/landscape.ts';
import { networkOf, type Network } from '../state/network.ts';

/** Boxes and threads together: the most that a picture can be moved with smoothly. */
const mostDrawn = 2500;

export interface NetworkShown {
  /** All who are joined, and all who are not. */
  readonly whole: Network;
  /** The lanes that start gathered, as the map has them from top to bottom; none where all of it fits. */
  readonly gathered: readonly string[];
  /** Without the bodies of those lanes that nobody opened; the same as the whole where there are none. */
  readonly open: Network;
}

const wholeOf = new WeakMap<IndexedLandscape, Pick<NetworkShown, 'whole' | 'gathered'>>();

export function networkShown(index: IndexedLandscape, opened: readonly string[]): NetworkShown {
  const { whole, gathered } = wholeOf.get(index) ?? wholeFor(index);
  const closed = new Set(gathered.filter(id => !opened.includes(id)));
  return { whole, gathered, open: openPart(index, whole, closed) };
}

function wholeFor(index: IndexedLandscape): Pick<NetworkShown, 'whole' | 'gathered'> {
  const whole = networkOf(index);
  const known = { whole, gathered: lanesGathered(index, whole) };
  wholeOf.set(index, known);
  return known;
}

/** The fullest, one after the other, until the bodies that are left and the ties among them fit. */
export function lanesGathered({ lanes, laneByBody }: IndexedLandscape, { joined, ties, alone }: Network): readonly string[] {
  const laneOf = (id: string): string | undefined => laneByBody.get(id)?.id;
  const bodies = countOf([...joined, ...alone].map(laneOf));
  const laneOfJoined = joined.map(laneOf);
  const closed = new Set<string | undefined>();
  const drawn = (): number => {
    const boxes = [...bodies].reduce((sum, [lane, count]) => (closed.has(lane) ? sum : sum + count), 0);
    let threads = 0;
    for (let at = 0; at < ties.length; at += 2)
      if (!closed.has(laneOfJoined[ties[at] ?? 0]) && !closed.has(laneOfJoined[ties[at + 1] ?? 0])) threads += 1;
    return boxes + threads;
  };
  for (const { id } of lanes.toSorted((a, b) => (bodies.get(b.id) ?? 0) - (bodies.get(a.id) ?? 0))) {
    if (!bodies.has(id) || drawn() <= mostDrawn) break;
    closed.add(id);
  }
  return lanes.filter(({ id }) => closed.has(id)).map(({ id }) => id);
}

/** Who is joined only to bodies of closed lanes stays among the joined: nobody is to be told that it is joined to nobody. */
function openPart({ laneByBody }: IndexedLandscape, whole: Network, closed: ReadonlySet<string>): Network {
  if (closed.size === 0) return whole;
  const isOpen = (id: string): boolean => !closed.has(laneByBody.get(id)?.id ?? '');
  const joined = whole.joined.filter(isOpen);
  return { joined, ties: tiesAmong(joined, whole), alone: whole.alone.filter(isOpen) };
}

/** The ties of a network among some of its bodies, by their numbers there. */
export function tiesAmong(ids: readonly string[], { joined, ties }: Pick<Network, 'joined' | 'ties'>): readonly number[] {
  const numberOf = new Map(ids.map((id, number) => [id, number]));
  const numbers = joined.map(id => numberOf.get(id));
  const among: number[] = [];
  for (let at = 0; at < ties.length; at += 2) {
    const [a, b] = [numbers[ties[at] ?? 0], numbers[ties[at + 1] ?? 0]];
    if (a !== undefined && b !== undefined) among.push(Math.min(a, b), Math.max(a, b));
  }
  return among;
}

function countOf(lanes: readonly (string | undefined)[]): ReadonlyMap<string | undefined, number> {
  const counts = new Map<string | undefined, number>();
  for (const lane of lanes) counts.set(lane, (counts.get(lane) ?? 0) + 1);
  return counts;
}
