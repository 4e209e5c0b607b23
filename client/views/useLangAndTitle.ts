/** The page says what it is and in which language it speaks: with its words, so that a screen reader never reads them in the other one. */
import { useLayoutEffect } from 'react';
import type { Language } from '../state/session.ts';

export function useLangAndTitle(language: Language, title: string): void {
  useLayoutEffect(() => {
    document.documentElement.lang = language;
    document.title = title;
  }, [language, title]);
}
