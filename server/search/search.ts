/** Finds things by what they are called, in either language; forgives accents, apostrophes, mutations and small slips. */
import type { Thing } from '../domain/things.ts';
import type { PartnershipGraph } from '../graph/partnershipGraph.ts';
import { aliasesOf } from './aliases.ts';
import { normalised, slipsAllowed, slipsBetween, unmutated } from './normal.ts';

export type Match = 'EXACT' | 'PREFIX' | 'FUZZY';

export interface SearchHit {
  readonly thing: Thing;
  readonly match: Match;
  /** The name, alias or acronym that matched. */
  readonly matched: string;
}

export interface SearchPage {
  readonly totalCount: number;
  readonly hits: readonly SearchHit[];
}

/** Exact before prefix before fuzzy; then bodies before groups before places, topics, duties and words; ties by id. */
export function search(graph: PartnershipGraph, text: string, first: number): SearchPage {
  const query = normalised(text);
  if (query === '') return { totalCount: 0, hits: [] };
  const words = query.split(' ').map(word => ({ word, forms: unmutated(word) }));
  const hits = indexOf(graph)
    .flatMap(entry => bestAlias(entry, query, words))
    .sort((a, b) => a.rank - b.rank || standing(a.thing) - standing(b.thing) || a.length - b.length || order(a.thing.id, b.thing.id));
  return {
    totalCount: hits.length,
    hits: hits.slice(0, first).map(({ thing, rank, matched }) => ({ thing, match: rank < 2 ? 'EXACT' : rank < 4 ? 'PREFIX' : 'FUZZY', matched })),
  };
}

interface Alias {
  readonly text: string;
  readonly normal: string;
  readonly words: readonly string[];
  /** Each word with what it may be a mutation of. */
  readonly forms: readonly (readonly string[])[];
}

interface Entry {
  readonly thing: Thing;
  readonly aliases: readonly Alias[];
}

interface Word {
  readonly word: string;
  readonly forms: readonly string[];
}

interface Ranked {
  readonly thing: Thing;
  readonly rank: number;
  readonly matched: string;
  readonly length: number;
}

/** The index of a graph, made once: the graph never changes. */
const indices = new WeakMap<PartnershipGraph, readonly Entry[]>();

function indexOf(graph: PartnershipGraph): readonly Entry[] {
  const known = indices.get(graph);
  if (known !== undefined) return known;
  const things: readonly Thing[] = [
    ...graph.partnerships.values(),
    ...graph.organisations.values(),
    ...graph.areas.values(),
    ...graph.themes.values(),
    ...graph.duties.values(),
    ...graph.glossaryTerms.values(),
  ];
  const index = things.map(thing => ({ thing, aliases: aliasesOf(graph, thing).map(alias) }));
  indices.set(graph, index);
  return index;
}

function alias(text: string): Alias {
  const normal = normalised(text);
  const words = normal.split(' ');
  return { text, normal, words, forms: words.map(unmutated) };
}

function bestAlias({ thing, aliases }: Entry, query: string, words: readonly Word[]): readonly Ranked[] {
  let best: Ranked | null = null;
  for (const candidate of aliases) {
    const rank = rankOf(candidate, query, words);
    if (rank === null) continue;
    const length = candidate.normal.length;
    if (best === null || rank < best.rank || (rank === best.rank && length < best.length)) best = { thing, rank, matched: candidate.text, length };
  }
  return best === null ? [] : [best];
}

/** 0 exact, 1 exact but for mutation, 2 prefix, 3 prefix but for mutation, 4 fuzzy; null when it does not match. */
function rankOf(candidate: Alias, query: string, words: readonly Word[]): number | null {
  if (candidate.normal === query) return 0;
  const sameLength = words.length === candidate.words.length;
  if (sameLength && words.every((word, at) => shareForm(word.forms, candidate.forms[at] ?? []))) return 1;
  if (words.every(({ word }) => candidate.words.some(other => other.startsWith(word)))) return 2;
  if (words.every(({ forms }) => candidate.forms.some(others => forms.some(form => others.some(other => other.startsWith(form)))))) return 3;
  if (words.every(({ word, forms }) => candidate.forms.some(others => isClose(word, forms, others)))) return 4;
  return null;
}

function shareForm(forms: readonly string[], others: readonly string[]): boolean {
  return forms.some(form => others.includes(form));
}

function isClose(word: string, forms: readonly string[], others: readonly string[]): boolean {
  const most = slipsAllowed(word);
  if (most === 0) return others.some(other => other === word);
  return others.some(other => forms.some(form => slipsBetween(form, other, most) <= most));
}

function standing(thing: Thing): number {
  switch (thing.is) {
    case 'Partnership':
    case 'Organisation':
      return thing.isGroup ? 1 : 0;
    case 'Area':
      return 2;
    case 'Theme':
      return 3;
    case 'Duty':
      return 4;
    default:
      return 5;
  }
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
