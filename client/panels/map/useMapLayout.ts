/** The map for the screen at hand: its places, its picture, and what its boxes say at a magnification. */
import { useMemo } from 'react';
import { labelOf as labelOfTerm } from '../../../schema/words/labelOf.ts';
import { sayIn } from '../../../schema/words/say.ts';
import { pictureOf, type Picture } from '../../canvas/picture.ts';
import type { SaidAt } from '../../canvas/elements.ts';
import type { Camera } from '../../canvas/viewport.ts';
import type { Bar } from '../../layout/bars.ts';
import type { Box, Measure, Size } from '../../layout/box.ts';
import type { Hole } from '../../layout/holes.ts';
import { labelFor, type BoxLabel } from '../../layout/labels.ts';
import { foldedAround, foldedLanes, lanesOf } from '../../layout/lanesShown.ts';
import { besideText, layOutMap, type MapLayout } from '../../layout/mapLayout.ts';
import { wordingOf } from '../../layout/wordings.ts';
import type { GapLoads } from '../../state/gapLoads.ts';
import type { IndexedLandscape, MapBody } from '../../state/landscape.ts';
import type { Language } from '../../state/session.ts';
import { capitalised } from '../../ui/capitalised.ts';
import { useNetworkLayout, type Placed } from './useNetworkLayout.ts';
import {
  useChanges,
  useExplorer,
  useIndex,
  useLit,
  usePassing,
  useSession,
  useSharing,
  useSurroundings,
  useTwoMoments,
} from '../explorer.ts';
import { gapWords } from './gapWords.ts';
import { useMustBeSeen } from './useMustBeSeen.ts';

const nothingSaid: BoxLabel = { lines: [], nameLines: 0, isFull: false, count: null, fontPx: 11, shift: 0 };

/** A narrower rest of a box than this is not written on. */
const leastInSight = 44;

/** On paper nobody can open a lane or point at a box, and nothing moves. */
export interface OnPaper {
  /** Only lanes with something that is lit stand open, in columns as narrow as can be: for a picture beside text. */
  readonly isClose: boolean;
}

function useMapLayout(size: Size, measure: Measure, paper: OnPaper | null): MapLayout {
  const { places: index } = useExplorer();
  const passing = usePassing();
  const language = useSession(session => session.language);
  const closeUp = useSession(session => session.closeUp);
  const toggled = useSession(session => session.toggledLanes);
  const folded = useMemo(() => foldedLanes(index, toggled), [index, toggled]);
  const mustBeSeen = useMustBeSeen();
  const inSight = useMemo(() => lanesOf(index, mustBeSeen), [index, mustBeSeen]);
  const kept = closeUp ? passing : null;
  const lit = useLit();
  const isPaper = paper !== null;
  const isClose = paper?.isClose === true;
  return useMemo(() => {
    const asked = { size: { width: size.width, height: size.height }, kept, measure, language };
    if (!isPaper) return layOutMap(index, { ...asked, folded, inSight });
    const open = new Set([...folded].filter(id => !inSight.has(id)));
    if (!isClose) return layOutMap(index, { ...asked, folded: open });
    return layOutMap(index, { ...asked, folded: foldedAround(index, open, { passing, lit }), narrow: besideText });
  }, [index, size.width, size.height, folded, inSight, kept, measure, language, passing, lit, isPaper, isClose]);
}

/** The one that is asked for; the map stays until the places of the network are there. */
export function useArrangement(placed: Placed | null, size: Size, measure: Measure, paper: OnPaper | null = null): MapLayout {
  const map = useMapLayout(size, measure, paper);
  return useNetworkLayout(placed, size, measure) ?? map;
}

export function usePicture(layout: MapLayout): Picture {
  const index = useIndex();
  // A moment by itself is counted as every map is; where both are drawn in one, boxes say what changes.
  const isCounting = useTwoMoments()?.together !== index;
  const passing = usePassing();
  const surroundings = useSurroundings();
  const sharing = useSharing();
  const { gapLoads, together } = useExplorer();
  const painted = useSession(session => session.choices.painted);
  const lens = useSession(session => session.lens);
  const changes = useChanges();
  const selected = useSession(session => session.selected);
  return useMemo(
    () => pictureOf(index, layout, { lens, selected, passing, surroundings, sharing, gapLoads, together, painted, changes, isCounting }),
    [index, layout, lens, selected, passing, surroundings, sharing, gapLoads, together, painted, changes, isCounting],
  );
}

interface Speaking {
  readonly language: Language;
  readonly measure: Measure;
  /** How much of the map's width is in sight, beside a panel. */
  readonly seenWidth: number;
  /** How many gaps there are about each body; null unless that is what is looked for. */
  readonly gapLoads: GapLoads | null;
  readonly paper?: OnPaper;
}

/** Letters grow a little with the magnification, boxes grow with all of it: so there is more and more to say. */
export function sayerFor(
  index: IndexedLandscape,
  picture: Picture,
  { language, measure, seenWidth, gapLoads, paper }: Speaking,
): (camera: Camera, isWhole?: boolean) => SaidAt {
  const tints = new Map(picture.boxes.map(({ key, tint }) => [key, tint]));
  const say = sayIn[language];
  const closely = paper?.isClose === true ? { countFirst: 'close' as const } : {};
  return ({ zoom, pan }, isWhole = false) => {
    const fontPx = picture.layout.fontPx + Math.min(2, Math.max(0, Math.round((zoom - 1) * 0.8)));
    const labelOf = ({ key, bodyId, box }: Bar): BoxLabel => {
      const body = index.bodyById.get(bodyId);
      if (body === undefined) return nothingSaid;
      const seen = isWhole ? box : inSight(box, { zoom, pan }, seenWidth);
      const own = { ...wordingOf(index, body, language, picture.layout.isNetwork === true), count: tints.get(key)?.mark ?? null };
      const wording =
        gapLoads === null
          ? { ...own, ...closely }
          : {
              ...own,
              details: [gapWords(gapLoads.get(bodyId), say)],
              countFirst: isToldByPlace(index, body) ? ('alone' as const) : ('beside' as const),
            };
      const label = labelFor(wording, { width: seen.width * zoom, height: box.height * zoom, fontPx, measure });
      // What is left of a box beside the edge of the screen may be too little even for the short label: then it says nothing.
      if (seen.width < box.width && label.lines.some(line => measure(line, label.fontPx) > seen.width * zoom)) return nothingSaid;
      return { ...label, shift: label.shift + (seen.x + seen.width / 2 - (box.x + box.width / 2)) * zoom };
    };
    const holeLabelOf = (hole: Hole): string => {
      const kind = missingKind(index, hole, language);
      const label = kind === null ? '' : say('map', 'holeOf', { kind });
      return label !== '' && measure(label, fontPx) + 8 <= hole.box.width * zoom ? label : say('map', 'holeMark');
    };
    return { zoom, fontPx, labelOf, holeLabelOf, noAreaLabel: say('map', picture.layout.isNetwork === true ? 'aloneHere' : 'noArea') };
  };
}

/** Its lane says what a body is and its columns say whose, where the lane is of one sort and holds no other body there. */
function isToldByPlace({ laneByBody, bodiesByLane }: IndexedLandscape, { id, footprint }: MapBody): boolean {
  const lane = laneByBody.get(id);
  if (lane === undefined || footprint === null || lane.kinds.length + lane.types.length !== 1) return false;
  const own = new Set(footprint.map(area => area.id));
  return !(bodiesByLane.get(lane.id) ?? []).some(other => other.id !== id && (other.footprint?.some(area => own.has(area.id)) ?? false));
}

/** What is missing, where its lane does not say it: several kinds share one. */
function missingKind(index: IndexedLandscape, { laneId, kind }: Hole, language: Language): string | null {
  const lane = index.lanes.find(({ id }) => id === laneId);
  return lane === undefined || lane.kinds.length < 2 ? null : capitalised(labelOfTerm('PartnershipKind', kind, language));
}

/** The part of a box that is on the screen, where that is enough to write on; else all of it. */
function inSight({ x, width }: Box, { zoom, pan }: Camera, seenWidth: number): { readonly x: number; readonly width: number } {
  const from = Math.max(x, -pan.x / zoom);
  const to = Math.min(x + width, (seenWidth - pan.x) / zoom);
  return (to - from) * zoom >= leastInSight ? { x: from, width: to - from } : { x, width };
}
