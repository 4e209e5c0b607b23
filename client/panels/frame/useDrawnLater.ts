import { useDeferredValue } from 'react';
import { useIsPrinted } from './useIsPrinted.ts';

/**
 * What a long list or a picture is drawn of: a moment after it was chosen, in slices between which the page answers.
 * Until then the one before stands as a whole. On paper nothing comes later.
 */
export function useDrawnLater<Value>(value: Value): Value {
  const later = useDeferredValue(value);
  return useIsPrinted() ? value : later;
}
