/**
 * The names above the columns: regions over their stretch, councils in two lines by turns, so that each has room for two columns.
 * No head touches another: names are shortened, and where even that is not enough a dot stands for one that is left out.
 */
import type { Box, Measure } from './box.ts';
import { wrap } from './labels.ts';

export interface HeadWording {
  readonly id: string;
  /** From the longest to the shortest. */
  readonly names: readonly string[];
  readonly x: number;
  readonly width: number;
}

export interface Head {
  readonly id: string;
  readonly label: string;
  /** The label as it stands, a region's in as many lines as there are. */
  readonly textLines: readonly string[];
  readonly box: Box;
  /** On which of the lines it stands by turns. */
  readonly line: number;
}

interface HeadRoom {
  readonly fontPx: number;
  readonly weight: number;
  readonly measure: Measure;
  readonly width: number;
  /** In how many lines the name of a region may stand at most: two, unless there is room for more. */
  readonly regionLines?: number;
}

const between = 6;

/** Stands where there is no room for any name: what it is called is said by pointing at it, and to screen readers. */
export const leftOut = '·';

/**
 * Each over its own stretch, in more lines where one is too short, else with a shorter name. One whose stretch is too narrow even for
 * that stands out of it where nobody stands beside it; of two that would meet so, the one with less of its stretch in sight is left out.
 */
export function placeRegions(wordings: readonly HeadWording[], room: HeadRoom): readonly Head[] {
  const heads = wordings.map(wording => {
    const stretch = { left: wording.x, right: wording.x + wording.width, most: room.regionLines ?? 2 };
    return fittingIn(wording, stretch, room) ?? headOf(wording, [leftOut], stretch, room);
  });
  const leftOutFirst = wordings
    .map((wording, place) => ({ wording, place }))
    .filter(({ place }) => heads[place]?.label === leftOut)
    .toSorted((a, b) => b.wording.width - a.wording.width || a.place - b.place);
  for (const { wording, place } of leftOutFirst) {
    const wide = headOf(wording, wording.names.slice(-1), { left: 0, right: room.width }, room);
    if (heads.every((other, at) => at === place || !areClose(wide, other))) heads[place] = wide;
  }
  return heads;
}

/**
 * On two lines by turns, so that names have room for two columns. Of two that would meet the longer takes its next shorter form, then
 * the other; as short as they can be, the one with less of its column in sight is left out, then the longer.
 */
export function placeCouncils(wordings: readonly HeadWording[], room: HeadRoom): readonly Head[] {
  const line = (turn: number): readonly Head[] => {
    const own = wordings.filter((_, place) => place % 2 === turn);
    return withoutMeeting(own, room).map(head => ({ ...head, line: turn }));
  };
  const byId = new Map([...line(0), ...line(1)].map(head => [head.id, head]));
  return wordings.flatMap(({ id }) => byId.get(id) ?? []);
}

/** From one end to the other: whoever takes a shorter name is looked at again with its neighbour before. Each has few, so it ends. */
function withoutMeeting(wordings: readonly HeadWording[], room: HeadRoom): readonly Head[] {
  const stretch = { left: 0, right: room.width };
  const tries = wordings.map(wording => ({ wording, form: 0, head: headOf(wording, [wording.names[0] ?? leftOut], stretch, room) }));
  for (let place = 0; place + 1 < tries.length;) {
    const [one, next] = [tries[place], tries[place + 1]];
    if (one === undefined || next === undefined || !isMeeting(one.head, next.head)) {
      place += 1;
      continue;
    }
    const shortened = shorterOf([one, next], room);
    shortened.form += 1;
    shortened.head = headOf(shortened.wording, [shortened.wording.names[shortened.form] ?? leftOut], stretch, room);
    place = Math.max(0, place - 1);
  }
  return tries.map(({ head }) => head);
}

interface Try {
  readonly wording: HeadWording;
  /** Which of its names it takes; after the last it is left out. */
  form: number;
  head: Head;
}

/** The longer where it has a shorter name, then the other; else the one with less of its column in sight is left out, then the longer. */
function shorterOf([one, next]: readonly [Try, Try], room: HeadRoom): Try {
  const [longer, other] = next.head.box.width > one.head.box.width ? [next, one] : [one, next];
  for (const each of [longer, other]) if (each.form + 1 < each.wording.names.length) return each;
  if (longer.head.label === leftOut) return other;
  if (other.head.label === leftOut) return longer;
  return inSight(other.wording, room) < inSight(longer.wording, room) ? other : longer;
}

/** Of two that are left out neither says anything that could be taken for the other’s. */
function isMeeting(one: Head, next: Head): boolean {
  return areClose(one, next) && (one.label !== leftOut || next.label !== leftOut);
}

function areClose(a: Head, b: Head): boolean {
  return a.box.x < b.box.x + b.box.width + between && b.box.x < a.box.x + a.box.width + between;
}

/** How much of its column one sees. */
function inSight(wording: HeadWording, room: HeadRoom): number {
  return Math.min(wording.x + wording.width, room.width) - Math.max(wording.x, 0);
}

interface Stretch {
  readonly left: number;
  readonly right: number;
}

/** The longest name that fits, in so many lines. */
function fittingIn(wording: HeadWording, stretch: Stretch & { readonly most: number }, room: HeadRoom): Head | null {
  const measured: Measure = (text, px) => room.measure(text, px, room.weight);
  const free = stretch.right - stretch.left - between;
  const fitting = wording.names
    .map(name => wrap(name, free, { fontPx: room.fontPx, measure: measured }))
    .find(lines => lines !== null && lines.length <= stretch.most);
  return fitting === undefined || fitting === null ? null : headOf(wording, fitting, stretch, room);
}

/** In the middle of its column, and never out of its stretch. */
function headOf(wording: HeadWording, textLines: readonly string[], { left, right }: Stretch, { fontPx, weight, measure }: HeadRoom): Head {
  const width = Math.max(...textLines.map(text => measure(text, fontPx, weight)));
  const middle = wording.x + wording.width / 2;
  const x = Math.min(Math.max(middle - width / 2, left + between / 2), right - between / 2 - width);
  return { id: wording.id, label: textLines.join(' '), textLines, line: 0, box: { x, y: 0, width, height: fontPx * textLines.length } };
}
