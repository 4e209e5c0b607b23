/** What a frame holds, once it is laid out: drawings, and where they may be cut. */
import { lineStretches, type Stretch } from '../breaks.ts';
import type { Drawing, Shape } from '../shapes.ts';
import { pageShapes } from './pageShapes.ts';
import { placeStandIns } from './standIns.ts';

/** The head of a table, which stands above its rows on every sheet. */
export interface RunningHead {
  /** Of the rows below it. */
  readonly rows: Stretch;
  readonly height: number;
  readonly drawing: Drawing;
  readonly x: number;
}

export interface Laid {
  readonly drawing: Drawing;
  /** It is a sheet by itself and is never cut. */
  readonly isSheet: boolean;
  readonly kept: readonly Stretch[];
  /** Where a sheet begins whatever room is left. */
  readonly begins: readonly number[];
  readonly heads: readonly RunningHead[];
  /** Of what can be cut nowhere. */
  readonly tallest: number;
}

/** Below a heading stands at least this much of what it is over. */
const underHeading = 84;

export function laidOut(room: HTMLElement, drawnIn: (element: Element) => readonly Shape[] | null): readonly Laid[] {
  placeStandIns(room);
  const walk = { drawnIn };
  const sheets = [...room.querySelectorAll('[data-sheet]')];
  if (sheets.length > 0)
    return sheets.map(sheet => ({ drawing: pageShapes(sheet, walk), isSheet: true, kept: [], begins: [], heads: [], tallest: 0 }));
  const drawing = pageShapes(room, walk);
  const { top } = room.getBoundingClientRect();
  const all = [...room.querySelectorAll('*')].filter(element => element.getClientRects().length > 0);
  const stretchOf = (element: Element): Stretch => {
    const box = element.getBoundingClientRect();
    return { top: box.top - top, bottom: box.bottom - top };
  };
  const styled = all.map(element => ({ element, style: getComputedStyle(element) }));
  const kept = styled.filter(({ element, style }) => style.breakInside === 'avoid' || ['TR', 'svg'].includes(element.tagName));
  const headings = styled.filter(({ element, style }) => style.breakAfter === 'avoid' || /^(H[2-6]|THEAD)$/.test(element.tagName));
  return [
    {
      drawing: { ...drawing, width: Math.max(drawing.width, room.scrollWidth) },
      isSheet: false,
      kept: [
        ...kept.map(({ element }) => stretchOf(element)),
        ...headings.map(({ element }) => stretchOf(element)).map(one => ({ top: one.top, bottom: one.bottom + underHeading })),
        ...lineStretches(drawing.shapes, 60),
      ],
      tallest: Math.max(0, ...pictureHeights(kept.map(({ element }) => element))),
      begins: styled.filter(({ style }) => style.breakBefore === 'page').map(({ element }) => stretchOf(element).top),
      heads: all.filter(element => element.tagName === 'THEAD').flatMap(head => runningHead(head, { stretchOf, walk, room })),
    },
  ];
}

/** Of pictures, and of what holds one with its key and is to be kept whole. */
function pictureHeights(kept: readonly Element[]): readonly number[] {
  const heightOf = (element: Element): number => element.getBoundingClientRect().height;
  return kept
    .filter(({ tagName }) => tagName === 'svg')
    .flatMap(picture => {
      const own = heightOf(picture);
      const around = kept.filter(other => other !== picture && other.contains(picture)).map(heightOf);
      return [own, ...around.filter(height => height < 2 * own)];
    });
}

interface Around {
  stretchOf(element: Element): Stretch;
  readonly walk: Parameters<typeof pageShapes>[1];
  readonly room: Element;
}

function runningHead(head: Element, { stretchOf, walk, room }: Around): readonly RunningHead[] {
  const table = head.closest('table');
  if (table === null) return [];
  const own = stretchOf(head);
  const drawing = pageShapes(head, walk);
  const x = head.getBoundingClientRect().left - room.getBoundingClientRect().left;
  return [{ rows: { top: own.bottom, bottom: stretchOf(table).bottom }, height: own.bottom - own.top, drawing, x }];
}
