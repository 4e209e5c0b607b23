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

/** Whether the first picture stands. What cannot be fetched now is asked for again when it is shown, and its failure said there. */
export function useFetchedAhead(): boolean {
  const [isStanding, setStanding] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => whenIdle(() => setStanding(true), latestMs), soonestMs);
    return () => clearTimeout(timer);
  }, []);
  useEffect(() => {
    if (isStanding) for (const part of everythingLater()) part.catch(() => undefined);
  }, [isStanding]);
  return isStanding;
}

/** Safari tells of no idle time. */
function whenIdle(act: () => void, timeout: number): void {
  if ('requestIdleCallback' in window) window.requestIdleCallback(act, { timeout });
  else act();
}
