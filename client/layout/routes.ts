/** Lines for a focus: from box to box through the gutters between rows and the gaps between boxes, never through a box. */
import { rowsBy } from '../state/rowsBy.ts';
import type { Box, Point } from './box.ts';
import type { Bar } from './bars.ts';
import type { MapLayout } from './mapLayout.ts';

/** Lines keep off the rim of the map. */
const edge = 2.5;

/** What a route needs to know of the map: for each row its height and where one can pass through. */
export interface Streets {
  readonly rows: readonly { readonly top: number; readonly bottom: number; readonly passages: readonly number[] }[];
  readonly barsByBody: ReadonlyMap<string, readonly Bar[]>;
}

export function streetsOf({ rows, bars, columns, size }: MapLayout): Streets {
  const barsByRow = rowsBy(bars, ({ row }) => row);
  const everywhere = [edge, size.width - edge, ...columns.flatMap(({ x, width }) => [x, x + width / 2])];
  return {
    rows: rows.map(({ y, height }, place) => ({
      top: y,
      bottom: y + height,
      passages: passagesBetween(barsByRow.get(place) ?? [], everywhere),
    })),
    barsByBody: rowsBy(bars, ({ bodyId }) => bodyId),
  };
}

/** The shortest way between any piece of one body and any of another; null where one of them is not on the map. */
export function routeBetween(streets: Streets, from: string, to: string): readonly Point[] | null {
  const starts = streets.barsByBody.get(from) ?? [];
  const ends = streets.barsByBody.get(to) ?? [];
  const routes = starts.flatMap(start => ends.map(end => route(streets, start, end)));
  return routes.toSorted((a, b) => a.length - b.length)[0]?.points ?? null;
}

interface Route {
  readonly points: readonly Point[];
  readonly length: number;
}

function route(streets: Streets, start: Bar, end: Bar): Route {
  if (start.row === end.row) return alongRow(streets, start, end);
  const [upper, lower] = start.row < end.row ? [start, end] : [end, start];
  const down = downwards(streets, upper, lower);
  return upper === start ? down : { ...down, points: down.points.toReversed() };
}

/** Out below, along the gutter, and in from below. */
function alongRow(streets: Streets, start: Bar, end: Bar): Route {
  const y = gutterBelow(streets, start.row);
  const a = middle(start.box);
  const b = middle(end.box);
  const points = [
    { x: a, y: bottom(start.box) },
    { x: a, y },
    { x: b, y },
    { x: b, y: bottom(end.box) },
  ];
  return { points, length: Math.abs(b - a) };
}

/** Row by row the passage that makes the way shortest: a walk back over the best sums. */
function downwards(streets: Streets, upper: Bar, lower: Bar): Route {
  interface Way {
    readonly x: number;
    readonly length: number;
    readonly before: Way | null;
  }
  const first = lower.row === upper.row + 1 ? [middle(lower.box)] : (streets.rows[upper.row + 1]?.passages ?? []);
  let ways: readonly Way[] = doors(upper.box, first).map(x => ({ x, length: Math.abs(x - middle(upper.box)) / 20, before: null }));
  for (let row = upper.row + 1; row < lower.row; row += 1) {
    ways = (streets.rows[row]?.passages ?? []).map(x => best(ways.map(way => ({ x, length: way.length + cost(way.x, x), before: way }))));
  }
  const last = best(
    ways.flatMap(way =>
      doors(lower.box, [way.x]).map(x => ({ x, length: way.length + cost(way.x, x) + Math.abs(x - middle(lower.box)) / 20, before: way })),
    ),
  );
  const xs: number[] = [];
  for (let way: Way | null = last; way !== null; way = way.before) xs.unshift(way.x);
  const points: Point[] = [{ x: xs[0] ?? 0, y: bottom(upper.box) }];
  xs.slice(1).forEach((x, step) => {
    const y = gutterBelow(streets, upper.row + step);
    points.push({ x: xs[step] ?? x, y }, { x, y });
  });
  points.push({ x: last.x, y: lower.box.y });
  return { points: straightened(points), length: last.length };
}

/** Bends cost a little, so that of two ways equally long the straighter is taken. */
function cost(from: number, to: number): number {
  return Math.abs(from - to) + (Math.abs(from - to) < 0.5 ? 0 : 8);
}

function best<Way extends { readonly length: number; readonly x: number }>(ways: readonly Way[]): Way {
  const first = ways.toSorted((a, b) => a.length - b.length || a.x - b.x)[0];
  if (first === undefined) throw new RangeError('A row has no passage: its margins must stay free.');
  return first;
}

/** Places along a box where a line may leave or enter: its middle, near its ends, and where it goes on straight. */
function doors({ x, width }: Box, straight: readonly number[]): readonly number[] {
  const near = Math.min(10, width / 4);
  return [x + width / 2, x + near, x + width - near, ...straight.filter(at => at > x + 4 && at < x + width - 4)];
}

/** Where no box stands in the way: of the places that lie open everywhere, and between neighbours. */
function passagesBetween(bars: readonly Bar[], everywhere: readonly number[]): readonly number[] {
  const boxes = bars.map(({ box }) => box).toSorted((a, b) => a.x - b.x);
  const between = boxes.slice(1).map(({ x }, place) => ((boxes[place]?.x ?? x) + (boxes[place]?.width ?? 0) + x) / 2);
  const isFree = (at: number): boolean => !boxes.some(({ x, width }) => at > x - 1 && at < x + width + 1);
  return [...new Set([...everywhere, ...between])].filter(isFree).sort((a, b) => a - b);
}

function gutterBelow(streets: Streets, row: number): number {
  const own = streets.rows[row];
  const next = streets.rows[row + 1];
  if (own === undefined) throw new RangeError(`The map has no row ${row}.`);
  return next === undefined ? own.bottom + 2 : (own.bottom + next.top) / 2;
}

/** Without points that lie on the way between their neighbours. */
function straightened(points: readonly Point[]): readonly Point[] {
  const distinct = points.filter((point, place) => place === 0 || point.x !== points[place - 1]?.x || point.y !== points[place - 1]?.y);
  return distinct.filter((point, place) => {
    const before = distinct[place - 1];
    const after = distinct[place + 1];
    if (before === undefined || after === undefined) return true;
    return !((before.x === point.x && point.x === after.x) || (before.y === point.y && point.y === after.y));
  });
}

function middle({ x, width }: Box): number {
  return x + width / 2;
}

function bottom({ y, height }: Box): number {
  return y + height;
}
