/** What somebody did last before the panel stood: it comes after the first picture, and asks once whether it was opened by keyboard and from where. */
import { useEffect } from 'react';

export interface InputBefore {
  readonly by: 'keyboard' | 'pointer';
  /** What had the focus. */
  readonly from: Element | null;
}

let last: InputBefore | null = null;
let isTaken = false;

export function useInputBefore(): void {
  useEffect(() => {
    const remember = (event: Event): void => {
      if (!isTaken) last = { by: event.type === 'keydown' ? 'keyboard' : 'pointer', from: document.activeElement };
    };
    window.addEventListener('keydown', remember, true);
    window.addEventListener('pointerdown', remember, true);
    return () => {
      window.removeEventListener('keydown', remember, true);
      window.removeEventListener('pointerdown', remember, true);
    };
  }, []);
}

/** Null from the second time on: the panel hears by itself what is done since. */
export function takeInputBefore(): InputBefore | null {
  const before = last;
  last = null;
  isTaken = true;
  return before;
}
