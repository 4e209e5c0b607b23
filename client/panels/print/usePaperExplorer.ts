/** The landscape for paper: a session of its own, which looks at the same in the language of the sheet, and which nothing on the screen follows. */
import { useMemo } from 'react';
import type { Language } from '../../state/session.ts';
import { createSessionStore } from '../../state/store.ts';
import { useExplorer, type Explorer } from '../explorer.ts';

export function usePaperExplorer(language: Language, what: 'view' | 'panel'): Explorer {
  const explorer = useExplorer();
  return useMemo(() => {
    const session = explorer.store.getState();
    const isSelectedShown = what === 'panel' || session.screen === 'page';
    const store = createSessionStore({
      ...session,
      language,
      selected: isSelectedShown ? session.selected : null,
      viewport: null,
      outline: false,
    });
    return { ...explorer, store };
  }, [explorer, language, what]);
}
