/** What a frame holds, once it is laid out: drawings, and where they may be cut. */
import { lineBlocks, type Block, type Stretch } from '../breaks.ts';
import type { Drawing, Shape } from '../shapes.ts';
import { isSkipped, pageShapes } from './pageShapes.ts';
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
  readonly kept: readonly Block[];
  readonly firm: readonly Block[];
  /** Where a sheet begins whatever room is left. */
  readonly begins: readonly number[];
  readonly heads: readonly RunningHead[];
  /** Each with its key, where they are to be kept together. */
  readonly pictures: readonly Stretch[];
}

const uncut = { kept: [], firm: [], begins: [], heads: [], pictures: [] } as const;

/** Below a heading stands at least this much of what it is over. */
const underHeading = 84;

export function laidOut(room: HTMLElement, drawnIn: (element: Element) => readonly Shape[] | null): readonly Laid[] {
  placeStandIns(room);
  const walk = { drawnIn };
  const sheets = [...room.querySelectorAll('[data-sheet]')];
  if (sheets.length > 0) return sheets.map(sheet => ({ drawing: pageShapes(sheet, walk), isSheet: true, ...uncut }));
  const drawing = pageShapes(room, walk);
  const { top, left } = room.getBoundingClientRect();
  const all = [...room.querySelectorAll('*')].filter(element => element.getClientRects().length > 0 && !isSkipped(element));
  const blockOf = (element: Element): Block => {
    const box = element.getBoundingClientRect();
    return { top: box.top - top, bottom: box.bottom - top, left: box.left - left, right: box.right - left };
  };
  const styled = all.map(element => ({ element, style: getComputedStyle(element) }));
  const kept = styled
    .filter(({ element, style }) => style.breakInside === 'avoid' || ['TR', 'svg'].includes(element.tagName))
    .map(({ element }) => element);
  const pictures = picturesIn(kept).map(blockOf);
  const headings = styled.filter(({ element, style }) => style.breakAfter === 'avoid' || /^(H[2-6]|THEAD)$/.test(element.tagName));
  return [
    {
      drawing: { ...drawing, width: Math.max(drawing.width, room.scrollWidth) },
      isSheet: false,
      kept: [...kept.map(blockOf), ...headings.map(({ element }) => withBeginning(element, blockOf))],
      firm: [...pictures, ...lineBlocks(drawing.shapes, 60)],
      pictures,
      begins: styled.filter(({ style }) => style.breakBefore === 'page').map(({ element }) => blockOf(element).top),
      heads: all.filter(element => element.tagName === 'THEAD').flatMap(head => runningHead(head, { blockOf, walk, room })),
    },
  ];
}

/** A heading with the beginning of what it is over, but with nothing beyond that. */
function withBeginning(heading: Element, blockOf: (element: Element) => Block): Block {
  const { top, bottom, ...sides } = blockOf(heading);
  let over = heading.parentElement;
  while (over !== null && blockOf(over).bottom <= bottom + 1) over = over.parentElement;
  return { top, bottom: Math.min(bottom + underHeading, over === null ? bottom : blockOf(over).bottom), ...sides };
}

/** Pictures, and what holds one with its key and is to be kept whole. Lettering that stands in the places of a drawing is a part of its picture. */
function picturesIn(kept: readonly Element[]): readonly Element[] {
  const heightOf = (element: Element): number => element.getBoundingClientRect().height;
  return kept
    .filter(({ tagName }) => tagName === 'svg')
    .map(drawing => drawing.closest('[data-picture]') ?? drawing)
    .flatMap(picture => [
      picture,
      ...kept.filter(other => other !== picture && other.contains(picture) && heightOf(other) < 2 * heightOf(picture)),
    ]);
}

interface Around {
  blockOf(element: Element): Block;
  readonly walk: Parameters<typeof pageShapes>[1];
  readonly room: Element;
}

function runningHead(head: Element, { blockOf, walk, room }: Around): readonly RunningHead[] {
  const table = head.closest('table');
  if (table === null) return [];
  const own = blockOf(head);
  const drawing = pageShapes(head, walk);
  const x = head.getBoundingClientRect().left - room.getBoundingClientRect().left;
  return [{ rows: { top: own.bottom, bottom: blockOf(table).bottom }, height: own.bottom - own.top, drawing, x }];
}
