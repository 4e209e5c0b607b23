/** Places on the map, in CSS pixels where nothing is magnified. */

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** How wide a text stands in the map's typeface. */
export type Measure = (text: string, fontPx: number, weight?: number) => number;
