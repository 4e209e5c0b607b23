/** Keys and clickers, in the window of the talk and in that of the notes: before anything else on the page hears of them. */
import { useEffect, useEffectEvent } from 'react';
import { deedOf, type Deed } from './deeds.ts';

export function useTalkKeys(windowOfNotes: Window | null, onDeed: (deed: Deed) => void): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const target = event.target as Element | null;
    if (event.ctrlKey || event.metaKey || event.altKey || isTaken(target, event.key)) return;
    const deed = deedOf(event);
    if (deed === null) return;
    event.preventDefault();
    event.stopPropagation();
    onDeed(deed);
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent): void => onKey(event);
    const windows = [window, ...(windowOfNotes === null ? [] : [windowOfNotes])];
    for (const one of windows) one.addEventListener('keydown', listener, true);
    return () => {
      for (const one of windows) one.removeEventListener('keydown', listener, true);
    };
  }, [windowOfNotes]);
}

/** A dialogue has the keys to itself, text takes them, and the space bar presses the button that has the focus. */
function isTaken(target: Element | null, key: string): boolean {
  const page = target?.ownerDocument ?? document;
  if (page.querySelector('dialog:modal') !== null) return true;
  if (target?.closest?.('textarea, select, input:not([type=checkbox], [type=radio])') != null) return true;
  return key === ' ' && target?.closest?.('button, summary, a[href]') != null;
}
