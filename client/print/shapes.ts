/** The middle language between what stands on the screen and what stands in a file: shapes with places. Units are those of the drawing that holds them. */

export interface Place {
  readonly x: number;
  readonly y: number;
}

export interface Frame extends Place {
  readonly width: number;
  readonly height: number;
}

/** `#rrggbb`; how much shows through is told beside it. */
export type Colour = `#${string}`;

/** Stripes rise to the right or to the left, lie, or stand. */
export type Lean = 'right' | 'left' | 'level' | 'upright';

export interface Fill {
  readonly colour: Colour;
  /** From 0 to 1. */
  readonly opacity: number;
  /** Stripes over the ground, in units of the drawing from one to the next; null for none. */
  readonly stripes: { readonly colour: Colour; readonly lean: Lean; readonly pitch: number; readonly breadth: number } | null;
}

export interface Stroke {
  readonly colour: Colour;
  readonly opacity: number;
  readonly width: number;
  /** Lengths of dashes and gaps by turns; empty for a line that runs through. */
  readonly dash: readonly number[];
  readonly isRound: boolean;
}

/** From corner to corner, by cubic curves, and back to where the piece began. */
export type Step =
  | { readonly is: 'move' | 'line'; readonly to: Place }
  | { readonly is: 'curve'; readonly by: readonly [Place, Place]; readonly to: Place }
  | { readonly is: 'close' };

export interface Rectangle extends Frame {
  readonly is: 'rectangle';
  readonly corner: number;
  readonly fill: Fill | null;
  readonly stroke: Stroke | null;
}

export interface Path {
  readonly is: 'path';
  readonly steps: readonly Step[];
  readonly fill: Fill | null;
  readonly stroke: Stroke | null;
}

/** One line of letters of one look. It begins at `x` on its baseline `y` and is `width` long, whatever the typeface at hand makes of it. */
export interface Text extends Place {
  readonly is: 'text';
  readonly text: string;
  readonly width: number;
  readonly size: number;
  /** From 100 to 900, as in CSS. */
  readonly weight: number;
  readonly isItalic: boolean;
  readonly colour: Colour;
  readonly opacity: number;
  /** Degrees by which it is turned about its beginning, clockwise. */
  readonly turn: number;
  /** How high a heading it is, where it is one. */
  readonly heading?: 1 | 2 | 3;
  /** Where it is in another language than the document. */
  readonly language?: 'en' | 'cy';
  /** A further line of the text before it. */
  readonly goesOn?: boolean;
}

/** Shapes with units of their own: enlarged by `scale`, then moved to `at`; of them only what lies in `clip` is seen. */
export interface Group {
  readonly is: 'group';
  readonly at: Place;
  readonly scale: number;
  /** In the units of the shapes inside; null for all. */
  readonly clip: Frame | null;
  readonly shapes: readonly Shape[];
}

/** Where a click leads, in files that can be clicked. */
export interface Link extends Frame {
  readonly is: 'link';
  readonly address: string;
}

export type Shape = Rectangle | Path | Text | Group | Link;

/** A picture in pixels of CSS. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}

/** A sheet of paper; its units are millimetres. */
export interface Page {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}

/** What a file is made of. */
export interface Document {
  readonly title: string;
  readonly language: 'en' | 'cy';
  readonly pages: readonly Page[];
}

export function plainFill(colour: Colour, opacity = 1): Fill {
  return { colour, opacity, stripes: null };
}

export function plainStroke(colour: Colour, width: number, dash: readonly number[] = []): Stroke {
  return { colour, opacity: 1, width, dash, isRound: false };
}

export function groupOf(
  shapes: readonly Shape[],
  { at = { x: 0, y: 0 }, scale = 1, clip = null }: Partial<Omit<Group, 'is' | 'shapes'>>,
): Group {
  return { is: 'group', at, scale, clip, shapes };
}

/** A line through all of its points. */
export function stepsThrough(points: readonly Place[]): readonly Step[] {
  return points.map((to, at) => ({ is: at === 0 ? 'move' : 'line', to }));
}
