/** The landscape for paper: a session of its own, which looks at the same in the language of the sheet, and which nothing on the screen follows. */
import { useMemo } from 'react';
import { isOfLandscape } from '../../state/producers.ts';
import type { Language } from '../../state/session.ts';
import { createSessionStore } from '../../state/store.ts';
import { shownOf } from '../../state/twoMoments.ts';
import { useExplorer, type Explorer } from '../explorer.ts';
import { sessionOnPaper } from './sessionOnPaper.ts';

export function usePaperExplorer(language: Language, what: 'view' | 'panel'): Explorer {
  const explorer = useExplorer();
  return useMemo(() => {
    const session = { ...sessionOnPaper(explorer.store.getState(), what), language };
    const moments = explorer.supposed ?? explorer.history;
    const index = moments === null || !isOfLandscape(session) ? explorer.index : shownOf(moments, session.choices.when);
    return { ...explorer, index, store: createSessionStore(session) };
  }, [explorer, language, what]);
}
