/** What the person explores. The address restores it exactly; Back and Forward step through it. */
import { firstChoices, type Choices } from './choices.ts';

export type Language = 'en' | 'cy';
/** `page` is everything of the body selected, on one page; `stories` are what is presented. */
export type Screen =
  | 'map'
  | 'table'
  | 'overlaps'
  | 'compare'
  | 'duplication'
  | 'silos'
  | 'flows'
  | 'areas'
  | 'gaps'
  | 'changes'
  | 'whatif'
  | 'page'
  | 'stories';
export type Lens = 'structure' | 'seats' | 'money' | 'data' | 'overlap' | 'silos' | 'gaps';
export type Direction = 'any' | 'up' | 'down';
export type Steps = 1 | 2 | 3;

/** Bodies over their footprints, or near those they are joined to. */
export type Arrangement = 'map' | 'network';
export const arrangements: readonly Arrangement[] = ['map', 'network'];

export const languages: readonly Language[] = ['en', 'cy'];
export const lenses: readonly Lens[] = ['structure', 'seats', 'money', 'data', 'overlap', 'silos', 'gaps'];
export const directions: readonly Direction[] = ['any', 'up', 'down'];
export const stepCounts: readonly Steps[] = [1, 2, 3];

/** The body in the middle, and how far around it is lit. */
export interface Focus {
  readonly id: string;
  readonly steps: Steps;
  readonly direction: Direction;
}

/** The body whose panel is open. */
export interface Selection {
  readonly kind: 'partnership' | 'organisation';
  readonly id: string;
}

/** Conditions under which a body stays lit. An empty list, or null, asks for nothing. Values are GraphQL's (CSP, LOCAL) or ids. */
export interface Filters {
  readonly kind: readonly string[];
  readonly tier: readonly string[];
  readonly sector: readonly string[];
  readonly devolution: readonly string[];
  readonly theme: readonly string[];
  readonly memberList: readonly string[];
  /** Of the statements that a focus lights and draws. */
  readonly certainty: readonly string[];
  /** Families of lane, chosen in the legend. */
  readonly family: readonly string[];
  /** An area at any level. */
  readonly area: string | null;
  /** A year, a month or a day. */
  readonly asOf: string | null;
}

export type ListFilter = Exclude<keyof Filters, 'area' | 'asOf'>;
export const listFilters: readonly ListFilter[] = ['kind', 'tier', 'sector', 'devolution', 'theme', 'memberList', 'certainty', 'family'];

/** Which rows the tables show. Null = the table that holds what is selected or in focus. */
export type TableName = 'boards' | 'organisations' | 'groups' | 'lines';
export const tableNames: readonly TableName[] = ['boards', 'organisations', 'groups', 'lines'];

/** Rows by a column; the same column again turns them round. */
export interface Sorting {
  readonly column: string;
  readonly isDescending: boolean;
}

/** How far the map is magnified, and which of its points stands in the upper left corner. */
export interface Viewport {
  readonly zoom: number;
  readonly x: number;
  readonly y: number;
}

/** A scene of a story, counted from 1. */
export interface StoryPlace {
  readonly id: string;
  readonly scene: number;
}

export interface Session {
  readonly language: Language;
  readonly screen: Screen;
  readonly arrangement: Arrangement;
  readonly lens: Lens;
  readonly focus: Focus | null;
  readonly selected: Selection | null;
  readonly filters: Filters;
  /** Lanes that stand against their default: folded where they start open, open where they start folded. */
  readonly toggledLanes: readonly string[];
  /** Lanes close up over what is filtered away; otherwise filtering only fades. */
  readonly closeUp: boolean;
  /** The outline stands open beside the map. */
  readonly outline: boolean;
  readonly table: TableName | null;
  /** Null = as the table comes. */
  readonly sorting: Sorting | null;
  /** Boards held beside each other, none, one or two: they are compared, and the lens of overlap lights what they share. */
  readonly pair: readonly string[];
  /** The what-if that is opened on its page; null shows the list of them. */
  readonly whatif: string | null;
  readonly choices: Choices;
  /** Null = the whole map. No step of undo. */
  readonly viewport: Viewport | null;
  /** The scene at hand: the address names it in place of the view, however one looks about in it. */
  readonly story: StoryPlace | null;
  /** The story is told before a room: bars and controls give way. */
  readonly isPresented: boolean;
}

export const noFilters: Filters = {
  kind: [],
  tier: [],
  sector: [],
  devolution: [],
  theme: [],
  memberList: [],
  certainty: [],
  family: [],
  area: null,
  asOf: null,
};

export const firstSession: Session = {
  language: 'en',
  screen: 'map',
  arrangement: 'map',
  lens: 'structure',
  focus: null,
  selected: null,
  filters: noFilters,
  toggledLanes: [],
  closeUp: false,
  outline: false,
  table: null,
  sorting: null,
  pair: [],
  whatif: null,
  choices: firstChoices,
  viewport: null,
  story: null,
  isPresented: false,
};
