import { useEffect, useEffectEvent } from 'react';
import { useExplorer } from '../explorer.ts';

/** Long enough that a server which is gone for good is noticed to be gone after a try or two. */
const waitMs = 1_500;

/** Does again what found no server, once the server is there. One that was lost too short to be missed is tried as well. */
export function useOnReturn(unanswered: Error | null, tryAgain: () => void): void {
  const { isOffline } = useExplorer();
  const doAgain = useEffectEvent(tryAgain);
  useEffect(() => {
    if (unanswered === null || isOffline) return undefined;
    const timer = setTimeout(() => doAgain(), waitMs);
    return () => clearTimeout(timer);
  }, [unanswered, isOffline]);
}
