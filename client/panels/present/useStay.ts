import { useEffect } from 'react';

/** While nobody would answer, a page that is loaded anew does not come back: the browser asks before it lets go of a talk. */
export function useStay(isAlone: boolean): void {
  useEffect(() => {
    if (!isAlone) return undefined;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isAlone]);
}
