/** What the person explores. The address restores it exactly; undo and redo step through it. */

export type Language = 'en' | 'cy';
export type Lens = 'structure' | 'seats' | 'money' | 'data';
export type Direction = 'any' | 'up' | 'down';
export type View = 'map' | 'network';
/** Which twin of the picture is on screen. */
export type Screen = 'map' | 'table';

export interface Focus {
  readonly id: string;
  readonly steps: 1 | 2 | 3;
  readonly direction: Direction;
}

/** Each list empty = no condition. Values are terms in lower case as in the address (csp, local). */
export interface Filters {
  readonly kind: readonly string[];
  readonly tier: readonly string[];
  /** Id of an area at any level, or null. */
  readonly area: string | null;
  readonly sector: readonly string[];
  readonly devolution: readonly string[];
  readonly theme: readonly string[];
  readonly certainty: readonly string[];
  /** Families of lane switched on in the legend; empty = all. */
  readonly family: readonly string[];
  readonly asOf: string | null;
}

export interface Viewport {
  readonly zoom: number;
  readonly x: number;
  readonly y: number;
}

export interface Session {
  readonly language: Language;
  readonly screen: Screen;
  readonly lens: Lens;
  readonly focus: Focus | null;
  /** The body whose panel is open, or null. */
  readonly selected: string | null;
  readonly filters: Filters;
  /** Ids of lanes that are folded (or, when prefixed, unfolded against their default). */
  readonly toggledLanes: readonly string[];
  /** Lanes close up over what is filtered away; off: filtering only fades. */
  readonly closeUp: boolean;
  /** Null = fit. Rounded, written at the end of a gesture, no step of undo. */
  readonly viewport: Viewport | null;
}
