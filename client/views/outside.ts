/** What lies outside the page: who answers it, where its address stands, which language is spoken first, and whether it was taken home. */
import { createContext, useContext } from 'react';
import type { AddressBar } from '../address/bar.ts';
import type { Answerer } from '../api/answerer.ts';
import type { Language } from '../state/session.ts';
import type { TakenHome } from '../state/takenHome.ts';

export interface Outside {
  readonly answerer: Answerer;
  readonly bar: AddressBar;
  /** Where nothing at all is asked for. */
  readonly firstLanguage: Language;
  readonly takenHome: TakenHome | null;
}

const OutsideContext = createContext<Outside | null>(null);

export const OutsideProvider = OutsideContext.Provider;

export function useOutside(): Outside {
  const outside = useContext(OutsideContext);
  if (outside === null) throw new Error('Nothing outside: put the component inside OutsideProvider.');
  return outside;
}
