/** The landscape as a network: bodies near those they are joined to, in boxes that hold their short names; below them who is joined to nobody. */
import type { IndexedLandscape } from '../state/landscape.ts';
import type { Network } from '../state/network.ts';
import type { Language } from '../state/session.ts';
import type { Box, Measure, Size } from './box.ts';
import type { PlacedNetwork } from './guests.ts';
import type { MapLayout } from './mapLayout.ts';
import { plainShort } from './wordings.ts';
import { spreadOut } from './spread.ts';

export interface NetworkOptions extends PlacedNetwork {
  /** The part of the screen that the network has. */
  readonly size: Size;
  readonly measure: Measure;
  readonly language: Language;
}

const fontPx = 11;
const boxHeight = 17;
const widths = { least: 30, most: 260, around: 12 };
const margin = 10;
/** How much more room than the boxes need: less, and nobody sees who stands near whom. */
const roomAround = 2.2;
const rowPitch = boxHeight + 5;
const noteWidth = 250;

/** How wide the box of a body stands here: as its short name asks. */
export function networkWidths(
  index: IndexedLandscape,
  { measure, language }: Pick<NetworkOptions, 'measure' | 'language'>,
): (id: string) => number {
  return id => {
    const body = index.bodyById.get(id);
    const text = body === undefined ? '' : plainShort(index, body, language);
    return Math.min(widths.most, Math.max(widths.least, Math.ceil(measure(text, fontPx)) + widths.around));
  };
}

export function layOutNetwork(index: IndexedLandscape, { network, places, guests, size, measure, language }: NetworkOptions): MapLayout {
  const widthOf = networkWidths(index, { measure, language });
  const ofJoined = network.joined.map(widthOf);
  const needed = ofJoined.slice(0, ofJoined.length - guests).reduce((sum, own) => sum + (own + 4) * rowPitch, 0) * roomAround;
  const grown = Math.sqrt(Math.max(1, needed / Math.max(1, size.width * size.height)));
  const width = Math.max(1, size.width) * grown;
  const alone = rowsOfAlone(network.alone, widthOf, width);
  const aloneHeight = alone.length === 0 ? 0 : (Math.max(...alone.map(({ row }) => row)) + 1) * rowPitch + margin;
  const height = Math.max(1, size.height) * grown;
  const ground = { width: width - 2 * margin, height: Math.max(boxHeight, height - aloneHeight - 2 * margin) };
  const boxes = spreadOut(scaled(ofJoined, places, ground), ground, { pitch: rowPitch, guests });
  const top = height - aloneHeight;
  const placed: readonly (readonly [string, Box])[] = [
    ...network.joined.map((id, at) => [id, within(boxes[at])] as const),
    ...alone.map(({ id, x, row, width: own }) => [id, { x, y: top + row * rowPitch, width: own, height: boxHeight }] as const),
  ];
  return {
    isNetwork: true,
    size: { width, height },
    fontPx,
    columns: [],
    sections: [],
    lanes: [],
    strips: [],
    rows: [],
    holes: [],
    plates:
      alone.length === 0
        ? []
        : [
            {
              box: { x: margin / 2, y: top - 4, width: width - margin, height: aloneHeight },
              note: { x: margin, y: top, width: noteWidth, height: boxHeight },
            },
          ],
    bars: placed.map(([id, box]) => ({ key: id, bodyId: id, piece: 0, row: Math.round(box.y / rowPitch), box })),
    ties: pairsIn(network),
  };
}

function within(box: Box | undefined): Box {
  if (box === undefined) throw new RangeError('A body of the network has no place.');
  return { ...box, x: box.x + margin, y: box.y + margin };
}

/** Stretched over the whole ground, each box about its place. */
function scaled(boxWidths: readonly number[], places: Float64Array, { width, height }: Size): readonly Box[] {
  const xs = stretched(boxWidths.map((_, at) => places[2 * at] ?? 0));
  const ys = stretched(boxWidths.map((_, at) => places[2 * at + 1] ?? 0));
  return boxWidths.map((own, at) => ({
    x: (xs[at] ?? 0) * (width - own),
    y: (ys[at] ?? 0) * (height - boxHeight),
    width: own,
    height: boxHeight,
  }));
}

/** Each between the least of them, 0, and the most, 1. */
function stretched(values: readonly number[]): readonly number[] {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return values.map(value => (most === least ? 0.5 : (value - least) / (most - least)));
}

/** In rows from the left, the first after its note. */
function rowsOfAlone(
  ids: readonly string[],
  widthOf: (id: string) => number,
  width: number,
): readonly { readonly id: string; readonly x: number; readonly row: number; readonly width: number }[] {
  let [x, row] = [margin + noteWidth, 0];
  return ids.map(id => {
    const own = widthOf(id);
    if (x + own > width - margin) [x, row] = [margin, row + 1];
    const place = { id, x, row, width: own };
    x += own + 4;
    return place;
  });
}

function pairsIn({ joined, ties }: Network): readonly { readonly from: string; readonly to: string }[] {
  return Array.from({ length: ties.length / 2 }, (_, at) => ({
    from: joined[ties[2 * at] ?? 0] ?? '',
    to: joined[ties[2 * at + 1] ?? 0] ?? '',
  }));
}
