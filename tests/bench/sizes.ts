/** The same questions of three sizes, as ours and @neo4j/graphql are asked them. */

export interface Sized {
  readonly name: 'small' | 'medium' | 'whole';
  readonly what: string;
  readonly ours: string;
  readonly theirs: string;
  /** What the peer is asked until its Java has compiled what it needs. */
  readonly warming: number;
}

/** A board with members that sit on many others. */
const board = 'psb-gwent';

export const sizes: readonly Sized[] = [
  {
    name: 'small',
    what: 'one board',
    ours: `{ partnership(id: "${board}") { id kind tier name(language: EN) { text } } }`,
    theirs: `{ partnerships(where: { id: { eq: "${board}" } }) { id kind tier nameEn } }`,
    warming: 4000,
  },
  {
    name: 'medium',
    what: 'a board, its members, their boards',
    ours: `{ partnership(id: "${board}") { id name(language: EN) { text } seats { organisation { id name(language: EN) { text } type seats { partnership { id kind name(language: EN) { text } } } } } } }`,
    theirs: `{ partnerships(where: { id: { eq: "${board}" } }) { id nameEn members { id nameEn type boards { id kind nameEn } } } }`,
    warming: 1500,
  },
  {
    name: 'whole',
    what: 'all boards with their members',
    ours: '{ landscape { partnerships { id kind tier name(language: EN) { text } seats { organisation { id type name(language: EN) { text } } } } } }',
    theirs: '{ partnerships { id kind tier nameEn members { id type nameEn } } }',
    warming: 400,
  },
];

/** As a script sends it. */
export function bodyOf(query: string): string {
  return JSON.stringify({ query });
}

/** Each time a little different, so that nothing that was kept answers it. */
export function neverTheSame(query: string): () => string {
  let turn = 0;
  return () => `{"query":${JSON.stringify(query)},"extensions":{"turn":${turn++}}}`;
}
