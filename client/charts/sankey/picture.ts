/** A picture of flows, laid out: bars, ribbons, and where their labels stand. */
import type { Breadths } from './breadths.ts';

export interface Bar {
  readonly id: string;
  readonly column: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Beside a bar in the last column, above the flows of any other. */
  readonly label: Spot & {
    /** Nothing stands beside it: it may take a second line. */
    readonly isFree: boolean;
  };
}

/** Text begins (or, where it stands before a bar, ends) here, the middle of its line or lines at `y`. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly room: number;
  readonly anchor: 'start' | 'end';
}

export interface Ribbon {
  readonly id: string;
  /** Where it leaves and where it arrives: the middle of its breadth. */
  readonly from: { readonly x: number; readonly y: number };
  readonly to: { readonly x: number; readonly y: number };
  readonly breadth: number;
  /** `back` runs against the others, `loop` comes back to the body it left. */
  readonly course: 'onward' | 'back' | 'loop';
  /** Drawn inside its total where it leaves. */
  readonly isPart: boolean;
  /** Parts are drawn over it where it leaves. */
  readonly hasParts: boolean;
  readonly label: Spot & { readonly lines: number };
}

export interface SankeyPicture {
  readonly width: number;
  readonly height: number;
  readonly bars: readonly Bar[];
  /** Totals before their parts, which are drawn over them. */
  readonly ribbons: readonly Ribbon[];
  readonly breadths: Breadths;
}
