import { useEffect, type RefObject } from 'react';

/** What a sheet across has room for, in pixels of CSS, inside its margins: as wide as American letter, as high as A4. */
const sheet = { width: 980, height: 710 };

/** Keeps at hand how large something is on the screen and what it must shrink by to stand on a sheet: a canvas cannot be laid out anew on paper. */
export function useOnPaper(element: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const shown = element.current;
    if (shown === null) return undefined;
    const paper = window.matchMedia('print');
    const observer = new ResizeObserver(() => {
      if (paper.matches) return;
      const { offsetWidth: width, offsetHeight: height } = shown;
      shown.style.setProperty('--screen-width', `${width}px`);
      shown.style.setProperty('--screen-height', `${height}px`);
      shown.style.setProperty('--on-sheet', String(Math.min(sheet.width / width, sheet.height / height)));
    });
    observer.observe(shown);
    return () => observer.disconnect();
  }, [element]);
}
