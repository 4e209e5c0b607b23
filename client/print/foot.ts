/** What stands at the foot of every sheet: what it is, of when, how it is known and from where. */
import { stepsThrough, type Colour, type Frame, type Shape, type Text } from './shapes.ts';

export interface Foot {
  /** In order of weight: the first line stands alone, the others are filled as far as there is room. */
  readonly facts: readonly string[];
  readonly knowledge: string;
  readonly sources: string;
  readonly address: string;
  pageOf(page: number, all: number): string;
}

/** How wide a text stands, in the unit of its size. */
export type WidthOf = (text: string, size: number, weight: number) => number;

interface Set {
  readonly size: number;
  readonly widthOf: WidthOf;
}

const ink: Colour = '#16202e';
const soft: Colour = '#44546a';
const pitch = 1.4;

/** Of letters so high, with the line above them. */
export function footHeight(foot: Foot, width: number, set: Set): number {
  return (linesOf(foot, width, set).length * pitch + 1.2) * set.size;
}

export function footShapes(
  foot: Foot,
  { x, y, width }: Omit<Frame, 'height'>,
  { page, all, size, widthOf }: Set & { readonly page: number; readonly all: number },
): readonly Shape[] {
  const lines = linesOf(foot, width, { size, widthOf });
  const text = (
    said: string,
    at: number,
    { weight = 400, colour = soft, right = false }: { weight?: number; colour?: Colour; right?: boolean },
  ): Text => {
    const own = widthOf(said, size, weight);
    return {
      is: 'text',
      text: said,
      x: right ? x + width - own : x,
      y: y + size * (1.6 + at * pitch),
      width: own,
      size,
      weight,
      isItalic: false,
      colour,
      opacity: 1,
      turn: 0,
    };
  };
  const last = lines.length - 1;
  const addressed = foot.address.startsWith('http');
  return [
    {
      is: 'path',
      steps: stepsThrough([
        { x, y: y + size * 0.3 },
        { x: x + width, y: y + size * 0.3 },
      ]),
      fill: null,
      stroke: { colour: '#d5dbe4', opacity: 1, width: size / 10, dash: [], isRound: false },
    },
    ...lines.map((line, at) => text(line, at, at === 0 ? { weight: 600, colour: ink } : {})),
    text(foot.pageOf(page, all), 0, { weight: 600, colour: ink, right: true }),
    ...(addressed
      ? [
          {
            is: 'link',
            x,
            y: y + size * (0.6 + last * pitch),
            width: widthOf(lines[last] ?? '', size, 400),
            height: size * pitch,
            address: foot.address,
          } as const,
        ]
      : []),
  ];
}

/** The number of the sheet has its room in the first line. */
function linesOf(foot: Foot, width: number, set: Set): readonly string[] {
  const room = width - set.widthOf(foot.pageOf(88, 88), set.size, 600) - 2 * set.size;
  return [
    ...filled(foot.facts, ' · ', { ...set, width: room, weight: 600 }),
    ...filled(`${foot.knowledge} ${foot.sources}`.split(' '), ' ', { ...set, width, weight: 400 }),
    ...broken(foot.address, { ...set, width }),
  ];
}

function filled(
  parts: readonly string[],
  between: string,
  { width, size, weight, widthOf }: Set & { readonly width: number; readonly weight: number },
): readonly string[] {
  const lines: string[] = [];
  for (const part of parts) {
    const longer = lines.length === 0 ? part : `${lines.at(-1)}${between}${part}`;
    if (lines.length > 0 && widthOf(longer, size, weight) <= width) lines[lines.length - 1] = longer;
    else lines.push(part);
  }
  return lines;
}

/** An address has no words to break it between. */
function broken(text: string, { width, size, widthOf }: Set & { readonly width: number }): readonly string[] {
  const most = Math.max(20, Math.floor((text.length * width) / Math.max(width, widthOf(text, size, 400))));
  return Array.from({ length: Math.ceil(text.length / most) }, (_none, at) => text.slice(at * most, (at + 1) * most));
}
