/** By which column the rows of an answer stand: as it came until somebody sorts, and again with another question. */
import { useMemo, useState } from 'react';
import type { Sorting } from '../../state/session.ts';
import { sortingAfter } from '../table/columns.ts';

export interface Sorted {
  readonly sorting: Sorting;
  onSort(column: string): void;
}

const asItCame: Sorting = { column: '', isDescending: false };

export function useSorted(query: string | null): Sorted {
  const [held, setHeld] = useState({ query, sorting: asItCame });
  const sorting = held.query === query ? held.sorting : asItCame;
  return useMemo(() => ({ sorting, onSort: column => setHeld({ query, sorting: sortingAfter(sorting, column) }) }), [query, sorting]);
}
