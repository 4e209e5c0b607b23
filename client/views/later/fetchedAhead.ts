/** What the first picture does not need is fetched once it stands, so that it is there without a network too. */
import { useEffect, useState } from 'react';
import { bringWords } from '../../words/rooms.ts';
import { everyPart } from './parts.ts';
import { everyScreen } from './screens.ts';

/** Fetches all of it, or tells what cannot be had. */
export function everythingLater(): readonly Promise<unknown>[] {
  return [bringWords('en'), bringWords('cy'), ...everyScreen(), ...everyPart()];
}

/** The first picture has that long to begin; then it has what time it needs, up to the latest. */
const [soonestMs, latestMs] = [400, 3000];

interface FetchedAhead {
  /** Whether the first picture stands. */
  readonly isStanding: boolean;
  /** From now on the page needs nothing but answers. */
  readonly isAllHere: boolean;
}

/** What cannot be fetched now is asked for again when it is shown, and its failure said there. */
export function useFetchedAhead(): FetchedAhead {
  const [isStanding, setStanding] = useState(false);
  const [isAllHere, setAllHere] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => whenIdle(() => setStanding(true), latestMs), soonestMs);
    return () => clearTimeout(timer);
  }, []);
  useEffect(() => {
    if (isStanding)
      Promise.all(everythingLater())
        .then(() => setAllHere(true))
        .catch(() => undefined);
  }, [isStanding]);
  return { isStanding, isAllHere };
}

/** Safari tells of no idle time. */
function whenIdle(act: () => void, timeout: number): void {
  if ('requestIdleCallback' in window) window.requestIdleCallback(act, { timeout });
  else act();
}
