/** Finds things by what they are called, in either language; forgives accents, apostrophes, mutations and small slips. */
import type { Thing } from '../domain/things.ts';
import type { PartnershipGraph } from '../graph/partnershipGraph.ts';
import { aliasesIn } from './aliases.ts';
import { normalised } from './normal.ts';
import { emptyVocabulary, type Nearness, type Vocabulary } from './vocabulary.ts';

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
  const { vocabulary, entries } = indexOf(graph);
  const words = query.split(' ').map(word => vocabulary.nearnessTo(word));
  const hits = entries
    .flatMap(entry => bestAlias(entry, query, words))
    .sort((a, b) => a.rank - b.rank || standing(a.thing) - standing(b.thing) || order(a.thing.id, b.thing.id));
  return {
    totalCount: hits.length,
    hits: hits
      .slice(0, first)
      .map(({ thing, rank, matched }) => ({ thing, match: rank < 2 ? 'EXACT' : rank < 4 ? 'PREFIX' : 'FUZZY', matched })),
  };
}

interface Alias {
  readonly text: string;
  readonly normal: string;
  /** Numbers of its words in the vocabulary. */
  readonly words: readonly number[];
}

interface Entry {
  readonly thing: Thing;
  readonly aliases: readonly Alias[];
}

interface Index {
  readonly vocabulary: Vocabulary;
  readonly entries: readonly Entry[];
}

/** A word typed: how near it is to each word of the vocabulary. */
type Typed = readonly Nearness[];

interface Ranked {
  readonly thing: Thing;
  readonly rank: number;
  readonly matched: string;
}

/** The index of a graph, made once: the graph never changes. */
const indices = new WeakMap<PartnershipGraph, Index>();

function indexOf(graph: PartnershipGraph): Index {
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
  const vocabulary = emptyVocabulary();
  const aliasesOf = aliasesIn(graph);
  const entries = things.map(thing => ({ thing, aliases: aliasesOf(thing).map(text => alias(text, vocabulary)) }));
  const index = { vocabulary, entries };
  indices.set(graph, index);
  return index;
}

function alias(text: string, vocabulary: Vocabulary): Alias {
  const normal = normalised(text);
  return { text, normal, words: normal.split(' ').map(word => vocabulary.numberOf(word)) };
}

function bestAlias({ thing, aliases }: Entry, query: string, words: readonly Typed[]): readonly Ranked[] {
  let best: (Ranked & { readonly length: number }) | null = null;
  for (const candidate of aliases) {
    const rank = rankOf(candidate, query, words);
    if (rank === null) continue;
    const length = candidate.normal.length;
    if (best === null || rank < best.rank || (rank === best.rank && length < best.length))
      best = { thing, rank, matched: candidate.text, length };
  }
  return best === null ? [] : [best];
}

/** 0 exact, 1 exact but for mutation or the order of its words, 2 prefix, 3 prefix but for mutation, then 3 and the number of slips; null when it does not match. */
function rankOf(candidate: Alias, query: string, words: readonly Typed[]): number | null {
  if (candidate.normal === query) return 0;
  if (words.length === candidate.words.length && hasSameWords(candidate, words)) return 1;
  const distances = words.map(typed => nearest(typed, candidate));
  const furthest = Math.max(...distances);
  if (furthest === Number.POSITIVE_INFINITY) return null;
  return furthest < 2 ? 2 + furthest : 3 + distances.reduce((slips, distance) => slips + Math.max(0, distance - 1), 0);
}

/** In whatever order: “Police Gwent” is as good as “Gwent Police”. */
function hasSameWords(candidate: Alias, words: readonly Typed[]): boolean {
  const isSame = (typed: Typed, word: number): boolean => typed[word]?.isSame === true;
  return (
    words.every(typed => candidate.words.some(word => isSame(typed, word))) &&
    candidate.words.every(word => words.some(typed => isSame(typed, word)))
  );
}

function nearest(typed: Typed, candidate: Alias): number {
  let least = Number.POSITIVE_INFINITY;
  for (const word of candidate.words) least = Math.min(least, typed[word]?.distance ?? Number.POSITIVE_INFINITY);
  return least;
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
