/** What two boards have, as every form of the comparison reads it: columns, table, sheet of paper. */
import { recordedIn } from '../../../schema/words/recorded.ts';
import type { Language } from '../../../schema/words/say.ts';
import type { Law } from '../../api/generated/graphql.ts';
import type { Name } from '../../state/landscape.ts';
import type { Said } from '../body/said/said.ts';
import type { Held } from './sides.ts';

/** In the order in which people ask for them. */
export type FacetName = 'members' | 'parts' | 'duties' | 'themes' | 'areas' | 'money' | 'data' | 'survey' | 'recommendations' | 'facts';

export interface Facet {
  readonly name: FacetName;
  readonly entries: readonly Entry[];
  /** A board of which nothing is recorded here may well have something. */
  readonly isRecorded: { readonly a: boolean; readonly b: boolean };
}

export interface Entry extends Held<Part> {
  readonly subject: Subject;
  /** Entries of a group stand under one heading. */
  readonly group: string;
}

/** One statement by which a board has it. */
export interface Part {
  readonly id: string;
  readonly said: Said;
  readonly isGeneral: boolean;
  /** What the law does for a seat; null for everything else. */
  readonly law: Law | null;
  /** What is told of it besides, a line each. */
  readonly fine: readonly Line[];
  /** What a source's no means here. */
  readonly denial?: string;
}

export type Line = readonly Fine[];

export interface Fine {
  readonly text: string;
  /** Researched words, which are never translated. */
  readonly isEnglish: boolean;
  /** Finer than paper has room for: the product of a duty beside its title, the paragraph of a section. */
  readonly isScreenOnly?: boolean;
}

export type Subject =
  | { readonly is: 'body'; readonly id: string }
  | { readonly is: 'name'; readonly name: Name }
  | { readonly is: 'names'; readonly names: readonly Name[] }
  | { readonly is: 'text'; readonly text: string; readonly isEnglish: boolean }
  /** The other end of a flow; null where the source does not say from whom. */
  | { readonly is: 'end'; readonly way: 'from' | 'to'; readonly id: string | null }
  | { readonly is: 'between'; readonly from: string; readonly to: string };

export function ours(text: string): Fine {
  return { text, isEnglish: false };
}

/** A title or a citation, for which there may be Welsh. */
export function recorded(text: string | null, language: Language): Line {
  return text === null ? [] : [recordedIn(text, language)];
}

export function researched(text: string | null): Line {
  return text === null ? [] : [{ text, isEnglish: true }];
}
