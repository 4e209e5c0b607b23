import { useSyncExternalStore } from 'react';
import { usePaper } from './onPaper.ts';

/** Whether the page is being laid out for paper: for what must be drawn anew there. */
export function useIsPrinted(): boolean {
  const isInBrowser = useSyncExternalStore(subscribe, isPrinted);
  return usePaper() !== null || isInBrowser;
}

let printing = false;

function isPrinted(): boolean {
  return printing;
}

function subscribe(listener: () => void): () => void {
  const turn = (isPrinting: boolean) => (): void => {
    printing = isPrinting;
    listener();
  };
  const [begin, end] = [turn(true), turn(false)];
  window.addEventListener('beforeprint', begin);
  window.addEventListener('afterprint', end);
  return () => {
    window.removeEventListener('beforeprint', begin);
    window.removeEventListener('afterprint', end);
  };
}
