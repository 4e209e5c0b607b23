/** Where a view stands in a frame that is laid out as on paper: there it shows all of its rows, and what it still asks for is waited for. */
import { createContext, useContext } from 'react';

export interface Paper {
  /** Nothing is drawn before that is there; a failure of it is one of the whole. */
  until(whole: Promise<unknown>): void;
  /** What numbers its documents names all of them by their ids: it may have been answered more than it shows. */
  cites(documents: readonly string[]): void;
}

const PaperContext = createContext<Paper | null>(null);

export const PaperProvider = PaperContext.Provider;

/** Null on the screen. */
export function usePaper(): Paper | null {
  return useContext(PaperContext);
}
