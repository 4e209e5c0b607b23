/** Where a page ended, as callers carry it: text that means nothing to them. Without Node, for a page that answers itself. */

export function cursorFor(text: string): string {
  const bytes = [...new TextEncoder().encode(text)].map(byte => String.fromCodePoint(byte)).join('');
  return btoa(bytes).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** Empty for what was never handed out. */
export function textIn(cursor: string): string {
  try {
    const bytes = atob(cursor.replaceAll('-', '+').replaceAll('_', '/'));
    return new TextDecoder().decode(Uint8Array.from(bytes, letter => letter.codePointAt(0) ?? 0));
  } catch {
    return '';
  }
}
