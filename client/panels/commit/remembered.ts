/** Who judges, kept in this browser alone, so that nobody types it twice. A browser that keeps nothing just asks again. */
const name = 'tirlun.judges';

export function rememberedAuthor(): string {
  try {
    return window.localStorage.getItem(name) ?? '';
  } catch {
    return '';
  }
}

export function rememberAuthor(author: string): void {
  try {
    window.localStorage.setItem(name, author.trim());
  } catch {
    // Private windows and strict settings keep nothing: then it is typed again next time.
  }
}
