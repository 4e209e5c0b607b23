/** Fetches the landscape for a page that is not made of it, once it is wanted there. */
import { useEffect } from 'react';
import type { IndexedLandscape } from '../state/landscape.ts';
import { useHealth } from './useHealth.ts';
import { useLandscape } from './useLandscape.ts';

interface ComingLandscapeProps {
  readonly onHere: (index: IndexedLandscape) => void;
  readonly onFailed: (hasFailed: boolean) => void;
}

export function ComingLandscape({ onHere, onFailed }: ComingLandscapeProps): null {
  const { loaded, error } = useLandscape(useHealth());
  useEffect(() => {
    if (loaded !== null) onHere(loaded);
  }, [loaded, onHere]);
  useEffect(() => onFailed(error !== null), [error, onFailed]);
  return null;
}
