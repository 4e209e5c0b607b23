/** Sheets of paper: their sizes, their margins, and how large letters stand on them. */

export const paperNames = ['A4', 'A3', 'A2', 'A1', 'A0'] as const;
export type PaperName = (typeof paperNames)[number];
export const orientations = ['landscape', 'portrait'] as const;
export type Orientation = (typeof orientations)[number];

export interface PaperSize {
  readonly width: number;
  readonly height: number;
}

interface Paper {
  /** Of the shorter and the longer side, in millimetres. */
  readonly sides: readonly [number, number];
  readonly margin: number;
  /** Letters of a sheet that is read from further off are larger. */
  readonly letters: number;
}

const papers: Readonly<Record<PaperName, Paper>> = {
  A4: { sides: [210, 297], margin: 10, letters: 1 },
  A3: { sides: [297, 420], margin: 10, letters: 1.1 },
  A2: { sides: [420, 594], margin: 13, letters: 1.5 },
  A1: { sides: [594, 841], margin: 16, letters: 2 },
  A0: { sides: [841, 1189], margin: 20, letters: 2.8 },
};

export function sizeOf(name: PaperName, orientation: Orientation): PaperSize {
  const [short, long] = papers[name].sides;
  return orientation === 'portrait' ? { width: short, height: long } : { width: long, height: short };
}

export function marginOf(name: PaperName): number {
  return papers[name].margin;
}

/** Letters on this paper beside those on A4. */
export function lettersOn(name: PaperName): number {
  return papers[name].letters;
}
