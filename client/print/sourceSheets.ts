/** The documents that stand behind what was printed, on sheets of A4 of their own, in two columns. */
import { heightOf, lineShapes, linesOf, type Paragraph } from './flow.ts';
import type { WidthOf } from './foot.ts';
import { marginOf, sizeOf } from './papers.ts';
import type { Colour, Page, Shape } from './shapes.ts';

export interface ListedSource {
  readonly title: string;
  /** Who published it and when, as far as recorded. */
  readonly origin: string;
  readonly address: string | null;
}

interface Listing {
  readonly heading: string;
  readonly sources: readonly ListedSource[];
  readonly widthOf: WidthOf;
  pageOf(page: number, all: number): string;
}

const ink: Colour = '#16202e';
const soft: Colour = '#44546a';
/** In millimetres: eight and seven points, and the heading. */
const letters = { heading: 5, title: 2.8, small: 2.45 };
const between = { columns: 8, sources: 2.2, headingAndList: 5 };

/** What stands above and below the list: its letters stand on the lower end of their own height. */
const bold = { colour: ink, pitch: 1.28, above: 0 };

type Lines = ReturnType<typeof linesOf>;

/** No source is torn between two columns. */
export function sourceSheets({ heading, sources, widthOf, pageOf }: Listing): readonly Page[] {
  const { width, height } = sizeOf('A4', 'portrait');
  const margin = marginOf('A4') + 2;
  const column = (width - 2 * margin - between.columns) / 2;
  const top = margin + letters.heading + between.headingAndList;
  const room = height - top - margin - letters.small * 2;
  const columns = filled(
    sources.map(source => linesOf(paragraphsOf(source), { width: column, widthOf })),
    room,
  );
  const all = Math.ceil(columns.length / 2);
  const line = (paragraph: Paragraph, y: number): readonly Shape[] =>
    lineShapes(linesOf([paragraph], { width: width - 2 * margin, widthOf }), { x: margin, y }, widthOf);
  return Array.from({ length: all }, (_none, at) => ({
    width,
    height,
    shapes: [
      ...line({ ...bold, text: heading, size: letters.heading, weight: 650 }, margin),
      ...columns
        .slice(2 * at, 2 * at + 2)
        .flatMap((lines, side) => lineShapes(lines, { x: margin + side * (column + between.columns), y: top }, widthOf)),
      ...line({ ...bold, text: pageOf(at + 1, all), size: letters.small, weight: 600 }, height - margin - letters.small),
    ],
  }));
}

function paragraphsOf({ title, origin, address }: ListedSource): readonly Paragraph[] {
  const small = { size: letters.small, weight: 400, colour: soft, pitch: 1.35, above: 0 };
  return [
    { text: title, size: letters.title, weight: 600, colour: ink, pitch: 1.3, above: between.sources },
    { ...small, text: origin },
    ...(address === null ? [] : [{ ...small, text: address, address }]),
  ];
}

function filled(blocks: readonly Lines[], room: number): readonly Lines[] {
  const columns: Lines[] = [];
  for (const block of blocks) {
    const longer = [...(columns.at(-1) ?? []), ...block];
    if (columns.length > 0 && heightOf(longer) <= room) columns[columns.length - 1] = longer;
    else columns.push(block);
  }
  return columns;
}
