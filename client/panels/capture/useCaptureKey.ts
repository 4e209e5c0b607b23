/** R opens the note on what a room says, from the moment its button is seen. */
import { useLayoutEffect } from 'react';
import { isTyping } from '../keys/useKeys.ts';
import { openCapture } from './capturing.ts';

export function useCaptureKey(): void {
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'r' || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      event.preventDefault();
      openCapture();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}
