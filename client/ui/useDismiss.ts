import { useEffect, type RefObject } from 'react';

/** Closes what is open when the person points or goes elsewhere, or presses Escape. */
export function useDismiss(holder: RefObject<HTMLElement | null>, isOpen: boolean, close: () => void): void {
  useEffect(() => {
    if (!isOpen) return undefined;
    const onElsewhere = (event: Event): void => {
      if (event.target instanceof Node && holder.current?.contains(event.target) === false) close();
    };
    // Heard on the way down: one press closes this, and nothing behind it.
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      close();
    };
    document.addEventListener('pointerdown', onElsewhere);
    document.addEventListener('focusin', onElsewhere);
    document.addEventListener('keydown', onKey, true);
    return () => {
      document.removeEventListener('pointerdown', onElsewhere);
      document.removeEventListener('focusin', onElsewhere);
      document.removeEventListener('keydown', onKey, true);
    };
  }, [holder, isOpen, close]);
}
