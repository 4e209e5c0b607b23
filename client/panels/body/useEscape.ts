import { useEffect, type RefObject } from 'react';

/** Escape within the panel closes it, and only it: the map beneath hears nothing of the key. */
export function useEscape(panel: RefObject<HTMLElement | null>, shownId: string | null, close: () => void): void {
  useEffect(() => {
    const element = panel.current;
    if (element === null) return undefined;
    const onKey = (event: KeyboardEvent): void => {
      // A dialogue that stands over it has the key to itself.
      if (event.key !== 'Escape' || document.querySelector('dialog:modal') !== null) return;
      event.preventDefault();
      event.stopPropagation();
      close();
    };
    element.addEventListener('keydown', onKey);
    return () => element.removeEventListener('keydown', onKey);
  }, [panel, shownId, close]);
}
