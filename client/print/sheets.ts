/** Laid-out drawings on sheets of paper: as many as they take, or all of one on one, each with its foot. */
import { stretchesOf, type Cut, type Stretch } from './breaks.ts';
import { footHeight, footShapes, type Foot, type WidthOf } from './foot.ts';
import { inBlocks } from './inBlocks.ts';
import { lettersOn, marginOf, sizeOf, type Orientation, type PaperName } from './papers.ts';
import { reachOf } from './reach.ts';
import { groupOf, type Drawing, type Frame, type Page, type Shape } from './shapes.ts';
import type { Laid, RunningHead } from './walk/laidOut.ts';

export interface Sheeting {
  readonly paper: PaperName;
  readonly orientation: Orientation;
  readonly isOne: boolean;
  readonly isLarge: boolean;
  readonly foot: Foot;
  readonly widthOf: WidthOf;
}

/** Letters of the foot on A4, in millimetres: seven points. */
const footLetters = 2.47;
/** Between what stands on the sheet and its foot, in letters. */
const aboveFoot = 0.8;
const aLittle = 0.8;
/** Pixels of CSS in a millimetre. */
const pixels = 96 / 25.4;

export function sheetsOf(laid: readonly Laid[], sheeting: Sheeting): readonly Page[] {
  const { paper, orientation, isOne, foot, widthOf } = sheeting;
  const { width, height } = sizeOf(paper, orientation);
  const body = bodyOf(sheeting);
  const size = footSize(sheeting);
  const least = Math.min(...laid.map(one => scaleOf(one, body, isOne)));
  const bodies = laid.flatMap(one => {
    const whole = scaleOf(one, body, true);
    // What runs over its sheet by little is set a little smaller rather than torn.
    if (!one.isSheet && whole >= least * aLittle) return [[placed(one, body, Math.min(whole, least))]];
    if (isOne || one.isSheet) return [[placed(one, body, least)]];
    return partsOf(one, body.height / least).flatMap(part => {
      return part.isTall ? [tallShapes(one, part, { body, scale: least })] : cut(one, part, { body, scale: least });
    });
  });
  return bodies.map((shapes, at) => ({
    width,
    height,
    shapes: [
      ...shapes,
      ...footShapes(
        foot,
        { x: body.x, y: body.y + body.height + aboveFoot * size, width: body.width },
        { page: at + 1, all: bodies.length, size, widthOf },
      ),
    ],
  }));
}

/** What is within the margins and above the foot, in millimetres. */
export function bodyOf(sheeting: Sheeting): Frame {
  const { paper, orientation, foot, widthOf } = sheeting;
  const { width, height } = sizeOf(paper, orientation);
  const margin = marginOf(paper);
  const inside = width - 2 * margin;
  const size = footSize(sheeting);
  const under = footHeight(foot, inside, { size, widthOf }) + aboveFoot * size;
  return { x: margin, y: margin, width: inside, height: height - 2 * margin - under };
}

/** How large a sheet is laid out, in pixels: letters of the page stand as high on A4 as they do in print, and higher on larger sheets. */
export function layoutSize(sheeting: Sheeting): { readonly width: number; readonly height: number } {
  const { width, height } = bodyOf(sheeting);
  const perMillimetre = pixels / lettersOn(sheeting.paper) / (sheeting.isLarge ? 1.5 : 1);
  return { width: Math.round(width * perMillimetre), height: Math.round(height * perMillimetre) };
}

function footSize({ paper, isLarge }: Sheeting): number {
  return footLetters * lettersOn(paper) * (isLarge ? 1.5 : 1);
}

/** Millimetres to a pixel. */
function scaleOf({ drawing, isSheet }: Laid, body: Frame, isOne: boolean): number {
  const across = body.width / Math.max(1, drawing.width);
  return isSheet || isOne ? Math.min(across, body.height / Math.max(1, drawing.height)) : across;
}

function placed({ drawing }: Laid, body: Frame, scale: number): Shape {
  return groupOf(drawing.shapes, { at: { x: body.x, y: body.y }, scale });
}

/** Smaller than this the letters of a picture strain the eye: it goes on over several sheets, as rows do. */
const leastOfPicture = 0.7;

interface Part extends Stretch {
  /** A picture that is a little higher than a sheet: it has one of its own, on which it is made smaller, and nothing else is. */
  readonly isTall: boolean;
}

function partsOf({ drawing, pictures, kept }: Laid, room: number): readonly Part[] {
  const tall = pictures.filter(({ top, bottom }) => bottom - top > room && bottom - top < room / leastOfPicture);
  const parts: Part[] = [];
  for (let top = 0; top < drawing.height;) {
    const next = withHeading(tall.filter(one => one.bottom > top + 1).toSorted((a, b) => a.top - b.top || b.bottom - a.bottom)[0], kept);
    const from = Math.max(top, next?.top ?? drawing.height);
    if (from > top + 1) parts.push({ top, bottom: from, isTall: false });
    if (next !== undefined) parts.push({ top: from, bottom: next.bottom, isTall: true });
    top = next?.bottom ?? drawing.height;
  }
  return parts;
}

/** What is to stand on a sheet with the beginning of a picture goes with it. */
function withHeading(picture: Stretch | undefined, kept: readonly Stretch[]): Stretch | undefined {
  if (picture === undefined) return undefined;
  const over = kept.filter(({ top, bottom }) => top < picture.top && bottom > picture.top && bottom < picture.bottom);
  return { top: Math.min(picture.top, ...over.map(({ top }) => top)), bottom: picture.bottom };
}

interface Placing {
  readonly body: Frame;
  readonly scale: number;
}

/** Key and heading of a picture that is made smaller stay as they are. */
function tallShapes(laid: Laid, part: Stretch, { body, scale }: Placing): readonly Shape[] {
  const heightOf = ({ top, bottom }: Stretch): number => bottom - top;
  const inside = laid.pictures.filter(one => one.top >= part.top && one.bottom <= part.bottom && heightOf(one) > heightOf(part) / 2);
  const picture = inside.reduce((least, one) => (heightOf(one) < heightOf(least) ? one : least), part);
  const above = (picture.top - part.top) * scale;
  const room = body.height - above - (part.bottom - picture.bottom) * scale;
  const smaller = room / heightOf(picture);
  const aside = (body.width - laid.drawing.width * smaller) / 2;
  const at = (y: number, x = 0): Frame => ({ ...body, x: body.x + x, y: body.y + y });
  return [
    ...stretchShapes(laid, { top: part.top, bottom: picture.top }, { body, scale }),
    ...stretchShapes(laid, picture, { body: at(above, aside), scale: smaller }),
    ...stretchShapes(laid, { top: picture.bottom, bottom: part.bottom }, { body: at(above + room), scale }),
  ];
}

function cut(laid: Laid, part: Stretch, placing: Placing): readonly (readonly Shape[])[] {
  return piecesOf(laid, part, placing).map(({ shapes }) => shapes);
}

/** One below the other, each so high that it fits a height: in the units of what is laid out. */
export function piecesDown(laid: Laid, height: number): readonly Drawing[] {
  const { drawing } = laid;
  const body = { x: 0, y: 0, width: drawing.width, height };
  return piecesOf({ ...laid, begins: [] }, { top: 0, bottom: drawing.height }, { body, scale: 1 });
}

function piecesOf(laid: Laid, part: Stretch, placing: Placing): readonly Drawing[] {
  const { kept, firm, begins, heads, drawing } = laid;
  const room = placing.body.height / placing.scale;
  const headAt = (top: number): RunningHead | undefined => heads.find(({ rows }) => top > rows.top + 1 && top < rows.bottom - 1);
  const cuts = stretchesOf(part, { roomAt: top => room - (headAt(top)?.height ?? 0), kept, firm, begins });
  return cuts.map(one => {
    const head = headAt(one.top);
    const height = one.bottom - one.top + (head?.height ?? 0);
    return { width: drawing.width, height, shapes: cutShapes(laid, one, { ...placing, head }) };
  });
}

/** What was moved here whole stands above or beside what goes on from the sheet before, as far from it as ever. */
function cutShapes(
  laid: Laid,
  { top, from, bottom, came, goesOn }: Cut,
  placing: Placing & { readonly head: RunningHead | undefined },
): readonly Shape[] {
  if (came.length + goesOn.length === 0) return stretchShapes(laid, { top, bottom }, placing);
  const { body, scale } = placing;
  const { drawing } = laid;
  const arrived = inBlocks(drawing.shapes, came).inside;
  const { beside } = inBlocks(drawing.shapes, [...came, ...goesOn]);
  const below = { ...body, y: body.y + (from - top) * scale };
  return [
    groupOf(arrived, { at: { x: body.x, y: body.y - top * scale }, scale }),
    ...stretchShapes({ ...laid, drawing: { ...drawing, shapes: beside } }, { top: from, bottom }, { ...placing, body: below }),
  ];
}

function stretchShapes(
  { drawing }: Laid,
  { top, bottom }: Stretch,
  { body, scale, head }: Placing & { readonly head?: RunningHead | undefined },
): readonly Shape[] {
  const under = head?.height ?? 0;
  const rows = groupOf(shapesBetween(drawing.shapes, top, bottom), {
    at: { x: body.x, y: body.y + (under - top) * scale },
    scale,
    clip: { x: -2, y: top, width: drawing.width + 4, height: bottom - top },
  });
  if (head === undefined) return [rows];
  return [groupOf(head.drawing.shapes, { at: { x: body.x + head.x * scale, y: body.y }, scale }), rows];
}

/** A sheet holds nothing that belongs on another: who takes its text out of the file finds each line once. */
function shapesBetween(shapes: readonly Shape[], top: number, bottom: number): readonly Shape[] {
  return shapes.flatMap((shape): readonly Shape[] => {
    if (shape.is === 'text' || shape.is === 'rectangle' || shape.is === 'link') {
      const { y, height } = reachOf(shape);
      return y < bottom && y + height > top ? [shape] : [];
    }
    if (shape.is !== 'group') return [shape];
    const inner = (at: number): number => (at - shape.at.y) / shape.scale;
    const inside = shapesBetween(shape.shapes, inner(top), inner(bottom));
    return inside.length === 0 ? [] : [{ ...shape, shapes: inside }];
  });
}
