/** What the first picture does not need is fetched once it stands, so that it is there without a network too. */
import { useEffect } from 'react';
import { everyPart } from './parts.ts';
import { everyScreen } from './screens.ts';

/** Fetches all of it, or tells what cannot be had. */
export function everythingLater(): readonly Promise<unknown>[] {
  return [...everyScreen(), ...everyPart()];
}

const waitMs = 400;

/** What cannot be fetched now is asked for again when it is shown, and its failure said there. */
export function useFetchedAhead(): void {
  useEffect(() => {
    const timer = setTimeout(() => {
      for (const part of everythingLater()) part.catch(() => undefined);
    }, waitMs);
    return () => clearTimeout(timer);
  }, []);
}
