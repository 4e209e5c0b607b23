/** Pieces of documents, parameters and columns that many questions share. */
import type { Parameter, QuestionColumn } from './question.ts';

/** A name with the marks of what it rests on. */
export const named = 'name(language: $language) { text language isFallback needsCheck }';

/** Who says so. */
export const sourced = 'evidence { stance certainty quote locator source { title url } }';

/** How long the list is, and whether there is more of it. */
export const counted = 'totalCount pageInfo { hasNextPage }';

export function inArea(standard: string): Parameter {
  return { name: 'area', label: 'area', kind: { of: 'area' }, standard, isOptional: true };
}

export function ofBoard(standard: string): Parameter {
  return { name: 'partnership', label: 'board', kind: { of: 'partnership' }, standard };
}

export function ofOrganisation(standard: string): Parameter {
  return { name: 'organisation', label: 'organisation', kind: { of: 'organisation' }, standard };
}

export const sureness: readonly QuestionColumn[] = [
  { heading: 'certainty', at: 'certainty', as: 'certainty' },
  { heading: 'evidence', at: 'evidence', as: 'evidence' },
];
