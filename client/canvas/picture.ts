/** What is to be drawn: the map's places, the state of each box, and the lines of the focus. Pure; the canvas only makes it so. */
import type { Point } from '../layout/box.ts';
import type { MapLayout } from '../layout/mapLayout.ts';
import { isUnder } from '../layout/isUnder.ts';
import { straightBetween } from '../layout/straight.ts';
import { routeBetween, streetsOf, type Streets } from '../layout/routes.ts';
import type { GapLoads } from '../state/gapLoads.ts';
import type { IndexedLandscape, MapBody } from '../state/landscape.ts';
import type { Lens, Session } from '../state/session.ts';
import type { Sharing } from '../state/sharing.ts';
import { isStoppedLine, reachedByStopped } from '../state/stopped.ts';
import { changeMark, type Change } from '../state/twoMoments.ts';
import type { Line, Surroundings } from '../state/surroundings.ts';
import type { Together } from '../state/together.ts';
import { communityTintOf, type Painted } from './communityTints.ts';
import { gapTintOf } from './gapTints.ts';
import { tintOf, type Tint } from './tints.ts';

/** Lit: in the focus or nothing is in focus. Faded: outside the focus. Filtered: the filters leave it out. */
export type BoxState = 'plain' | 'centre' | 'lit' | 'faded' | 'filtered';

export interface PictureBox {
  readonly key: string;
  readonly bodyId: string;
  readonly state: BoxState;
  readonly isSelected: boolean;
  readonly isGeneral: boolean;
  /** A finding, such as a survey's, speaks of the pair of it and the focus: a remark, and no line. */
  readonly isRemarked: boolean;
  /** In the focus by flows alone that nobody tells of as running now. */
  readonly isStopped: boolean;
  readonly tint: Tint;
  /** What becomes of it from one moment to the other; null for nothing. */
  readonly change: Change['is'] | null;
}

export interface PictureLine {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly look: Line['is'];
  readonly kind: 'link' | 'seat' | 'money' | 'data';
  readonly isAssumed: boolean;
  /** A flow that nobody tells of as running now. */
  readonly isStopped: boolean;
  /** A step of a way that is lit by itself. */
  readonly isStep: boolean;
  /** Where the arrow points: to the board above, or where the flow goes; null for seats and sideways links. */
  readonly arrow: 'from' | 'to' | null;
  readonly points: readonly Point[];
}

/** A short mark between a board and the one above under which it sits. */
export interface Tick {
  readonly id: string;
  readonly child: string;
  readonly parent: string;
  readonly x: number;
  readonly isAssumed: boolean;
  readonly isQuiet: boolean;
}

/** A thread between two that are joined. */
export interface Tie {
  readonly from: string;
  readonly to: string;
  readonly isQuiet: boolean;
}

export interface Picture {
  readonly layout: MapLayout;
  readonly boxes: readonly PictureBox[];
  readonly lines: readonly PictureLine[];
  readonly ticks: readonly Tick[];
  /** Of a network: who is joined to whom, behind the boxes. */
  readonly ties: readonly Tie[];
  /** Something is faded: then what says that nothing is recorded fades too. */
  readonly isQuiet: boolean;
}

interface Seen {
  readonly lens: Lens;
  readonly selected: Session['selected'];
  readonly passing: ReadonlySet<string>;
  readonly surroundings: Surroundings | null;
  /** What the boards chosen share, under the lens of overlap: then it is lit, and no focus. */
  readonly sharing?: Sharing | null;
  /** How many gaps there are about each body, under the lens of gaps. */
  readonly gapLoads?: GapLoads | null;
  /** Who holds together, under the lens of silos, and by what it is painted. */
  readonly together?: Together | null;
  readonly painted?: Painted;
  /** What changes about bodies from one moment to another; null where one moment alone is shown. */
  readonly changes?: ReadonlyMap<string, Change> | null;
  /** Boxes that change say what the lens counts, as all others do: there the frame alone tells. */
  readonly isCounting?: boolean;
}

export function pictureOf(index: IndexedLandscape, layout: MapLayout, asked: Seen): Picture {
  const seen = wholeWay(asked);
  const { surroundings } = seen;
  const remarked = surroundings === null || surroundings.isWay === true ? new Set<string>() : remarkedWith(index, surroundings.centre);
  const stopped = surroundings === null ? new Set<string>() : reachedByStopped(surroundings);
  const boxes = layout.bars.flatMap(({ key, bodyId }) => {
    const body = index.bodyById.get(bodyId);
    if (body === undefined) return [];
    return [
      {
        key,
        bodyId,
        state: stateOf(bodyId, seen),
        isSelected: seen.selected?.id === bodyId,
        isGeneral: body.isGeneral,
        isRemarked: remarked.has(bodyId),
        isStopped: stopped.has(bodyId),
        tint: tintSeen(index, body, seen),
        change: seen.changes?.get(bodyId)?.is ?? null,
      },
    ];
  });
  return {
    layout,
    boxes,
    lines: surroundings === null ? [] : linesOf(surroundings, { routeOf: routesOn(layout), passing: seen.passing }),
    isQuiet: boxes.some(({ state }) => state === 'faded' || state === 'filtered'),
    ticks: seen.lens === 'structure' && layout.isNetwork !== true ? ticksOf(index, layout, seen) : [],
    ties: (layout.ties ?? []).map(({ from, to }) => ({ from, to, isQuiet: [from, to].some(id => isBack(stateOf(id, seen))) })),
  };
}

/** Filters take no step out of a way: it would lead nowhere. */
function wholeWay(seen: Seen): Seen {
  const { surroundings, passing } = seen;
  return surroundings?.isWay === true ? { ...seen, passing: new Set([...passing, ...surroundings.steps.keys()]) } : seen;
}

/** What changes stands in place of what the lens counts. */
function tintSeen(index: IndexedLandscape, body: MapBody, seen: Seen): Tint {
  const change = seen.changes?.get(body.id);
  const tint = tintThrough(index, body, seen);
  return change === undefined || seen.isCounting === true ? tint : { ...tint, mark: changeMark(change) };
}

function tintThrough(index: IndexedLandscape, body: MapBody, { lens, sharing, gapLoads, together, painted = 'COMMUNITY' }: Seen): Tint {
  if (lens === 'gaps' && gapLoads != null) return gapTintOf(gapLoads.get(body.id));
  if (lens === 'silos' && together != null) return communityTintOf(together, body.id, painted);
  return tintOf(index, body, lens, sharing);
}

function stateOf(bodyId: string, { passing, surroundings, sharing = null, changes = null }: Seen): BoxState {
  if (sharing?.boards.includes(bodyId) === true) return 'centre';
  if (surroundings?.centre === bodyId) return 'centre';
  if (!passing.has(bodyId)) return 'filtered';
  if (sharing !== null) return sharing.standings.has(bodyId) ? 'plain' : 'faded';
  if (surroundings === null) return changes === null || changes.size === 0 || changes.has(bodyId) ? 'plain' : 'faded';
  return surroundings.steps.has(bodyId) ? 'lit' : 'faded';
}

function remarkedWith(index: IndexedLandscape, boardId: string): ReadonlySet<string> {
  const findings = (index.interfacesByBoard.get(boardId) ?? []).filter(({ nature }) => nature === 'FINDING');
  return new Set(findings.flatMap(({ from, to }) => [from.id, to.id]).filter(id => id !== boardId));
}

/** The statements that touch the middle; of those further out only links and flows, for seats of all of them would bury the map. None leads to what the filters leave out. */
function linesOf(
  { centre, lines, isWay }: Surroundings,
  { routeOf, passing }: { readonly routeOf: RouteOf; readonly passing: ReadonlySet<string> },
): readonly PictureLine[] {
  const isSeen = (id: string): boolean => id === centre || passing.has(id);
  return lines
    .filter(line => line.from === centre || line.to === centre || line.is !== 'seat' || isWay === true)
    .filter(line => isSeen(line.from) && isSeen(line.to))
    .flatMap(line => {
      const points = routeOf(line.from, line.to);
      if (points === null) return [];
      return [
        {
          id: line.id,
          from: line.from,
          to: line.to,
          look: line.is,
          kind: kindOf(line),
          isAssumed: line.certainty === 'ASSUMED',
          isStopped: isStoppedLine(line),
          isStep: isWay === true,
          arrow: arrowOf(line),
          points,
        },
      ];
    });
}

type RouteOf = (from: string, to: string) => readonly Point[] | null;

/** On the map through its gutters; in a network straight from box to box. */
function routesOn(layout: MapLayout): RouteOf {
  if (layout.isNetwork !== true) {
    const streets: Streets = streetsOf(layout);
    return (from, to) => routeBetween(streets, from, to);
  }
  const boxes = new Map(layout.bars.map(({ bodyId, box }) => [bodyId, box]));
  return (from, to) => {
    const [start, end] = [boxes.get(from), boxes.get(to)];
    return start === undefined || end === undefined ? null : straightBetween(start, end);
  };
}

function isBack(state: BoxState): boolean {
  return state === 'faded' || state === 'filtered';
}

function kindOf(line: Line): PictureLine['kind'] {
  if (line.is === 'interface') return 'link';
  if (line.is === 'seat') return 'seat';
  return line.statement.kind === 'FUNDING' ? 'money' : 'data';
}

function arrowOf(line: Line): PictureLine['arrow'] {
  if (line.way === 'sideways') return null;
  if (line.is === 'flow') return line.way === 'down' ? 'to' : 'from';
  return line.way === 'up' ? 'to' : 'from';
}

/** Only between neighbouring rows: a tick runs through no box. */
function ticksOf(index: IndexedLandscape, { bars }: MapLayout, seen: Seen): readonly Tick[] {
  const barsById = new Map(bars.filter(({ piece }) => piece === 0).map(bar => [bar.bodyId, bar]));
  return bars.flatMap(({ bodyId, row, box, piece }) => {
    if (piece > 0) return [];
    const above = (index.interfacesByBoard.get(bodyId) ?? []).filter(link => isUnder(link, bodyId) && link.holds !== 'NO');
    return above.flatMap(link => {
      const parent = barsById.get(link.to.id);
      const x = box.x + box.width / 2;
      const isAbove = parent !== undefined && parent.row === row - 1 && x > parent.box.x && x < parent.box.x + parent.box.width;
      if (!isAbove) return [];
      const isQuiet = [bodyId, link.to.id].some(id => ['faded', 'filtered'].includes(stateOf(id, seen)));
      return [{ id: `tick:${link.id}`, child: bodyId, parent: link.to.id, x, isAssumed: link.certainty === 'ASSUMED', isQuiet }];
    });
  });
}
