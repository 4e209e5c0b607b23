import type { Language, Selection } from '../../state/session.ts';

/** The body's own page, in the language of the one who shares it. */
export function addressOf({ kind, id }: Selection, language: Language): string {
  const page = new URL(`/${kind}/${encodeURIComponent(id)}`, window.location.origin);
  if (language !== 'en') page.searchParams.set('lang', language);
  return page.href;
}
