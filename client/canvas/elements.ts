/** The picture as elements: nodes for boxes and what lies beneath them, edges for lines. Pure. */
import type { Box, Point } from '../layout/box.ts';
import { leastFontPx, type BoxLabel } from '../layout/labels.ts';
import type { Bar } from '../layout/bars.ts';
import type { Hole } from '../layout/holes.ts';
import { straightBetween } from '../layout/straight.ts';
import type { MapLayout } from '../layout/mapLayout.ts';
import type { Picture, PictureBox, PictureLine, Tick, Tie } from './picture.ts';

export interface MapElement {
  readonly id: string;
  readonly group: 'nodes' | 'edges';
  readonly classes: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly position?: Point;
}

/** What a box says at the magnification at hand. */
export interface SaidAt {
  readonly zoom: number;
  readonly fontPx: number;
  labelOf(bar: Bar): BoxLabel;
  holeLabelOf(hole: Hole): string;
  readonly noAreaLabel: string;
}

export function elementsOf(picture: Picture, said: SaidAt): readonly MapElement[] {
  const { layout } = picture;
  const barByKey = new Map(layout.bars.map(bar => [bar.key, bar]));
  return [
    ...grounds(layout),
    ...layout.plates.flatMap(({ box, note }, place) => [
      node(`plate:${place}`, 'plate', box),
      node(`note:${place}`, picture.isQuiet ? 'note faded' : 'note', note, { label: said.noAreaLabel, font: said.fontPx / said.zoom }),
    ]),
    ...layout.holes.map((hole, place) =>
      node(`hole:${place}`, picture.isQuiet ? 'hole faded' : 'hole', hole.box, {
        label: said.holeLabelOf(hole),
        font: said.fontPx / said.zoom,
      }),
    ),
    ...picture.boxes.flatMap(box => boxElements(box, barByKey.get(box.key), said)),
    ...brackets(picture, barByKey),
    ...picture.ties.map(tie => tieElement(tie, barByKey)),
    ...picture.ticks.map(tick => tickElement(tick, barByKey)),
    ...picture.lines.map(line => lineElement(line, barByKey)),
  ];
}

/** Regions are told apart by ground, darker and lighter by turns. */
function grounds({ columns, size }: MapLayout): readonly MapElement[] {
  const stretches: { regionId: string | null; x: number; width: number }[] = [];
  for (const { regionId, x, width } of columns) {
    const open = stretches.at(-1);
    if (open !== undefined && open.regionId === regionId) open.width = x + width - open.x;
    else stretches.push({ regionId, x, width });
  }
  return stretches.map(({ regionId, x, width }, place) =>
    node(
      `ground:${regionId ?? place}`,
      'ground',
      { x, y: 0, width: width - 2, height: size.height },
      { fill: place % 2 === 0 ? '#eef2f7' : '#f7f9fb' },
    ),
  );
}

function boxElements(box: PictureBox, bar: Bar | undefined, said: SaidAt): readonly MapElement[] {
  if (bar === undefined) return [];
  const { fill, line, ink, mark } = box.tint;
  const label = said.labelOf(bar);
  const font = label.fontPx / said.zoom;
  const classes = [
    'box',
    box.state,
    box.tint.frame,
    box.isSelected ? 'selected' : '',
    box.isGeneral ? 'general' : '',
    box.isRemarked ? 'remarked' : '',
    box.isStopped ? 'barely' : '',
    box.change ?? '',
  ]
    .filter(name => name !== '')
    .join(' ');
  const own = node(bar.key, classes, bar.box, {
    fill,
    line,
    ink,
    label: label.lines.join('\n'),
    shift: label.shift / said.zoom,
    font,
    bodyId: bar.bodyId,
  });
  if (label.count === null || mark === null) return [own];
  const markFont = Math.max(leastFontPx, said.fontPx - 1) / said.zoom;
  const place = label.lines.length === 0 ? bar.box : markPlace(bar.box, mark, said.zoom);
  return [own, node(`mark:${bar.key}`, `mark ${box.state}`, place, { ink, label: mark, font: markFont })];
}

/** At the right end of its box. */
function markPlace({ x, y, width: all, height }: Box, mark: string, zoom: number): Box {
  const width = Math.max(8, mark.length * 8) / zoom;
  return { x: x + all - width - 3 / zoom, y, width, height };
}

/** Pieces of one body are joined below their row. */
function brackets({ layout, boxes }: Picture, barByKey: ReadonlyMap<string, Bar>): readonly MapElement[] {
  return layout.bars
    .filter(({ piece }) => piece > 0)
    .flatMap(bar => {
      const before = barByKey.get(bar.piece === 1 ? bar.bodyId : `${bar.bodyId}#${bar.piece - 1}`);
      const box = boxes.find(({ key }) => key === bar.key);
      if (before === undefined || box === undefined) return [];
      const y = bar.box.y + bar.box.height + 2;
      const from = before.box.x + before.box.width - 6;
      const to = bar.box.x + 6;
      const bottom = bar.box.y + bar.box.height;
      const points = [
        { x: from, y: bottom },
        { x: from, y },
        { x: to, y },
        { x: to, y: bottom },
      ];
      const classes = `bracket bent ${box.state === 'faded' || box.state === 'filtered' ? 'quiet' : ''}`;
      return [edge(`bracket:${bar.key}`, classes, { from: before, to: bar, points }, { line: box.tint.line })];
    });
}

function tickElement({ id, child, parent, x, isAssumed, isQuiet }: Tick, barByKey: ReadonlyMap<string, Bar>): MapElement {
  const from = requireBar(barByKey, child);
  const to = requireBar(barByKey, parent);
  const points = [
    { x, y: from.box.y },
    { x, y: to.box.y + to.box.height },
  ];
  return edge(id, `tick ${isAssumed ? 'assumed' : ''} ${isQuiet ? 'quiet' : ''}`, { from, to, points });
}

function tieElement({ from, to, isQuiet }: Tie, barByKey: ReadonlyMap<string, Bar>): MapElement {
  const ends = { from: requireBar(barByKey, from), to: requireBar(barByKey, to) };
  const points = straightBetween(ends.from.box, ends.to.box);
  return edge(`tie:${from} ${to}`, `tie direct ${isQuiet ? 'quiet' : ''}`, { ...ends, points });
}

function lineElement(line: PictureLine, barByKey: ReadonlyMap<string, Bar>): MapElement {
  const from = requireBar(barByKey, line.from);
  const to = requireBar(barByKey, line.to);
  const arrow = line.arrow === null ? '' : `arrow-${line.arrow}`;
  const course = line.points.length > 2 ? 'bent' : 'direct';
  return edge(
    `line:${line.id}`,
    `line ${course} ${line.kind} ${line.isAssumed ? 'assumed' : ''} ${line.isStopped ? 'stopped' : ''} ${line.isStep ? 'step' : ''} ${arrow}`,
    {
      from,
      to,
      points: line.points,
    },
  );
}

interface Way {
  readonly from: Bar;
  readonly to: Bar;
  readonly points: readonly Point[];
}

/** Bends are told as weights along, and distances from, the line between the middles of both boxes. */
function edge(id: string, classes: string, { from, to, points }: Way, data: Readonly<Record<string, unknown>> = {}): MapElement {
  const start = middle(from.box);
  const end = middle(to.box);
  const along = { x: end.x - start.x, y: end.y - start.y };
  const length = Math.hypot(along.x, along.y) || 1;
  const bends = points.slice(1, -1).map(({ x, y }) => ({ x: x - start.x, y: y - start.y }));
  return {
    id,
    group: 'edges',
    classes,
    data: {
      source: from.key,
      target: to.key,
      weights: bends.map(({ x, y }) => (x * along.x + y * along.y) / length ** 2),
      distances: bends.map(({ x, y }) => (-x * along.y + y * along.x) / length),
      leaves: offset(points[0] ?? start, start),
      enters: offset(points.at(-1) ?? end, end),
      ...data,
    },
  };
}

function offset(point: Point, from: Point): string {
  return `${point.x - from.x}px ${point.y - from.y}px`;
}

function node(id: string, classes: string, box: Box, data: Readonly<Record<string, unknown>> = {}): MapElement {
  return { id, group: 'nodes', classes, data: { width: box.width, height: box.height, ...data }, position: middle(box) };
}

function middle({ x, y, width, height }: Box): Point {
  return { x: x + width / 2, y: y + height / 2 };
}

function requireBar(barByKey: ReadonlyMap<string, Bar>, key: string): Bar {
  const bar = barByKey.get(key);
  if (bar === undefined) throw new RangeError(`No box "${key}" on this map.`);
  return bar;
}
