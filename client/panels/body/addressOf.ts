import type { Language, Selection } from '../../state/session.ts';

/** The body's own page, in the language of the one who shares it. */
export function addressOf({ kind, id }: Selection, { language, origin }: { readonly language: Language; readonly origin: string }): string {
  return `${origin}/${kind}/${encodeURIComponent(id)}${language === 'en' ? '' : `?lang=${language}`}`;
}
