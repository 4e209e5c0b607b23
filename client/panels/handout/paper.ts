/** The looks of a handout: where things stand on A4 across, in millimetres, and the letters they are set in. */
import type { Paragraph } from '../../print/flow.ts';
import type { Foot, WidthOf } from '../../print/foot.ts';
import { footHeight } from '../../print/foot.ts';
import { sizeOf } from '../../print/papers.ts';
import type { Colour, Frame } from '../../print/shapes.ts';

export const sheet = sizeOf('A4', 'landscape');
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
}

type Look = Omit<Paragraph, 'text' | 'address'>;

export const looks = {
  kicker: { size: 3.1, weight: 600, colour: accent, pitch: 1.4, above: 0 },
  headline: { heading: 1, size: 6.2, weight: 660, colour: ink, pitch: 1.2, above: 1.2 },
  overPicture: { heading: 1, size: 4.8, weight: 660, colour: ink, pitch: 1.2, above: 0.8 },
  more: { size: 4.3, weight: 400, colour: ink, pitch: 1.35, above: 1.2 },
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
export function bodyOf(foot: Foot, widthOf: WidthOf): Frame {
  const width = sheet.width - 2 * margin;
  const height = sheet.height - margin - 8 - footHeight(foot, width, { size: footLetters, widthOf });
  return { x: margin, y: margin, width, height };
}
