/** Addresses of the page that show a view of the landscape, as far as one can tell without the page: its path, and no language. */

const longest = 6_000;

/** Views that a path names by one word. */
const ofOneName: ReadonlySet<string> = new Set(['table', 'overlaps', 'duplication', 'silos', 'flows', 'areas', 'gaps', 'changes']);

export const addressExpected =
  'a view of the page by its path and without lang, such as /gaps, /partnership/csp-cardiff?lens=seats or /?focus=csp-cardiff';

export function isAddressOfView(text: string): boolean {
  if (text.length > longest || !/^\/(?!\/)[^\s#\\]*$/.test(text)) return false;
  const [pathname = '', ...search] = text.split('?');
  const names = namesIn(pathname);
  return names !== null && isViewPath(names) && !new URLSearchParams(search.join('?')).has('lang');
}

function isViewPath([first, id, ...rest]: readonly string[]): boolean {
  if (first === undefined) return true;
  if (first === 'compare') return rest.length <= 1;
  if (first === 'whatif') return rest.length === 0;
  if (first === 'partnership' || first === 'organisation') return id !== undefined && rest.length === 0;
  return ofOneName.has(first) && id === undefined;
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
