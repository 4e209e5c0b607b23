/** Which revision was seen here last, kept in this browser alone. A browser that keeps nothing never saw any. */
const name = 'tirlun.lastLooked';

export interface LastLooked {
  readonly revision: number;
  /** When its landscape was loaded; null while nobody asked. Another landscape may stand under the same address later. */
  readonly loaded: string | null;
}

export function lastLooked(): LastLooked | null {
  try {
    return readIn(window.localStorage.getItem(name));
  } catch {
    return null;
  }
}

export function rememberLooked(looked: LastLooked): void {
  try {
    window.localStorage.setItem(name, JSON.stringify(looked));
  } catch {
    // Private windows and strict settings keep nothing: then every visit is the first.
  }
}

function readIn(text: string | null): LastLooked | null {
  const found: unknown = text === null ? null : JSON.parse(text);
  if (typeof found !== 'object' || found === null || !('revision' in found) || !Number.isSafeInteger(found.revision)) return null;
  const loaded = 'loaded' in found && typeof found.loaded === 'string' ? found.loaded : null;
  return { revision: Number(found.revision), loaded };
}
