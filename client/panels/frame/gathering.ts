/** Where a view is drawn for its tables alone, it hands them over here: the same rows that it gives as files. */
import { createContext, use, useEffect } from 'react';
import type { Cell } from '../../ui/csv.ts';

type Rows = readonly (readonly Cell[])[];

/** A table that a view would give as a file. */
export interface Offered {
  /** What it holds, in a word. */
  readonly what: string;
  /** The headings first. */
  readonly cells: () => Rows | Promise<Rows>;
}

const GatheringContext = createContext<((offered: Offered) => void) | null>(null);

export const GatheringProvider = GatheringContext.Provider;

/** Told anew with each drawing: the last one counts. */
export function useOffered(offered: Offered): void {
  const offer = use(GatheringContext);
  useEffect(() => offer?.(offered));
}
