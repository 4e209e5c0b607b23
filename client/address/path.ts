/** The path of an address: which screen it opens, and whose panel. */
import type { Screen, Selection } from '../state/session.ts';

type Path =
  | {
      readonly page: 'explorer';
      readonly screen: Screen;
      readonly selected?: Selection;
      readonly pair?: readonly string[];
      readonly whatif?: string;
    }
  /** A scene of a story; which one, a parameter says. */
  | { readonly page: 'explorer'; readonly screen: Screen; readonly story: string }
  | { readonly page: 'query' }
  | { readonly page: 'unknown' };

const ofOneName = ['table', 'overlaps', 'duplication', 'silos', 'flows', 'areas', 'gaps', 'changes'] as const satisfies readonly Screen[];

export function readPath(pathname: string): Path {
  const names = namesIn(pathname);
  if (names === null) return { page: 'unknown' };
  const [first, id, ...rest] = names;
  if (first === undefined) return { page: 'explorer', screen: 'map' };
  const screen = ofOneName.find(name => name === first);
  if (screen !== undefined && id === undefined) return { page: 'explorer', screen };
  if (first === 'compare' && names.length <= 3) return { page: 'explorer', screen: 'compare', pair: names.slice(1) };
  if (first === 'story' && id === undefined) return { page: 'explorer', screen: 'stories' };
  if (first === 'story' && rest.length === 0) return { page: 'explorer', screen: 'map', story: id };
  if (first === 'whatif' && rest.length === 0) return { page: 'explorer', screen: 'whatif', ...(id === undefined ? {} : { whatif: id }) };
  if (first === 'query' && id === undefined) return { page: 'query' };
  if ((first === 'partnership' || first === 'organisation') && id !== undefined && rest.length === 0)
    return { page: 'explorer', screen: 'map', selected: { kind: first, id } };
  return { page: 'unknown' };
}

/** The names between the slashes; null where they cannot be read. */
function namesIn(pathname: string): readonly string[] | null {
  try {
    return pathname
      .split('/')
      .filter(name => name !== '')
      .map(decodeURIComponent);
  } catch {
    return null;
  }
}
