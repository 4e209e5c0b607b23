/** The looks of a handout: where things stand on a sheet across, and the letters they are set in. Units are millimetres of A4; on A3 all is larger. */
import type { Paragraph } from '../../print/flow.ts';
import type { Foot, WidthOf } from '../../print/foot.ts';
import { footHeight } from '../../print/foot.ts';
import { sizeOf, type PaperSize } from '../../print/papers.ts';
import type { Colour, Frame } from '../../print/shapes.ts';

export const handoutPapers = ['A4', 'A3'] as const;
export type HandoutPaper = (typeof handoutPapers)[number];

export interface Looks {
  readonly sheet: PaperSize;
  /** How much larger all of it is than on A4. */
  readonly letters: number;
  /** How wide the words beside a picture stand. */
  readonly beside: number;
  /** Pixels of a map in a millimetre: its least letters, of 11 pixels, are 6.1 points high on A4 and 7.6 on A3. */
  readonly ofMap: number;
}

/** Pixels of other views in a millimetre: their least letters, those of 7 points, are more than 6 high. A card is made smaller to its height, so it is wider. */
export const ofPage = 3.98;
export const ofCard = 4.4;

const largerOnA3 = 1.15;

const looksOn: Readonly<Record<HandoutPaper, Looks>> = {
  A4: { sheet: sizeOf('A4', 'landscape'), letters: 1, beside: 55, ofMap: 5.06 },
  A3: { sheet: smaller(sizeOf('A3', 'landscape'), largerOnA3), letters: largerOnA3, beside: 64, ofMap: 4.7 },
};

export function looksOf(paper: HandoutPaper): Looks {
  return looksOn[paper];
}

const margin = 12;
export const footLetters = 2.4;

const ink: Colour = '#16202e';
const soft: Colour = '#44546a';
export const rule: Colour = '#d5dbe4';
const accent: Colour = '#1f66b0';

/** What all sheets of a story have in common, and this one at its foot. */
export interface Setting {
  /** What the story is called. */
  readonly name: string;
  readonly foot: Foot;
  readonly widthOf: WidthOf;
  readonly looks: Looks;
}

type Look = Omit<Paragraph, 'text' | 'address'>;

export const looks = {
  kicker: { size: 3.1, weight: 600, colour: accent, pitch: 1.4, above: 0 },
  headline: { heading: 1, size: 5.2, weight: 660, colour: ink, pitch: 1.2, above: 0.8 },
  more: { size: 3.9, weight: 500, colour: ink, pitch: 1.38, above: 0 },
  part: { heading: 2, size: 2.9, weight: 660, colour: soft, pitch: 1.4, above: 5 },
  notes: { size: 3.7, weight: 400, colour: ink, pitch: 1.42, above: 0.8 },
  source: { size: 3.1, weight: 500, colour: ink, pitch: 1.35, above: 1 },
  publisher: { size: 2.8, weight: 400, colour: soft, pitch: 1.35, above: 0 },
  claim: { size: 3.1, weight: 400, colour: ink, pitch: 1.38, above: 1 },
  small: { size: 2.6, weight: 400, colour: soft, pitch: 1.35, above: 1.4 },
  name: { heading: 1, size: 13, weight: 660, colour: ink, pitch: 1.12, above: 4 },
  intro: { size: 5.4, weight: 400, colour: ink, pitch: 1.4, above: 5 },
  entry: { size: 3.9, weight: 400, colour: ink, pitch: 1.35, above: 2.2 },
} as const satisfies Record<string, Look>;

export function written(look: keyof typeof looks, text: string, address?: string): Paragraph {
  return { ...looks[look], text, ...(address === undefined ? {} : { address }) };
}

/** What lies within the margins and above the foot. */
export function bodyOf({ foot, widthOf, looks: { sheet } }: Pick<Setting, 'foot' | 'widthOf' | 'looks'>): Frame {
  const width = sheet.width - 2 * margin;
  const height = sheet.height - margin - 8 - footHeight(foot, width, { size: footLetters, widthOf });
  return { x: margin, y: margin, width, height };
}

function smaller({ width, height }: PaperSize, by: number): PaperSize {
  return { width: width / by, height: height / by };
}
