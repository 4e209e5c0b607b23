import { useLayoutEffect, useState, type RefObject } from 'react';

/** How wide an element stands on the screen; on paper it keeps what it had. */
export function useWidth(element: RefObject<HTMLElement | null>): number | null {
  const [width, setWidth] = useState<number | null>(null);
  useLayoutEffect(() => {
    const shown = element.current;
    if (shown === null) return undefined;
    const paper = window.matchMedia('print');
    const take = (): void => {
      if (!paper.matches) setWidth(Math.floor(shown.clientWidth));
    };
    take();
    const observer = new ResizeObserver(take);
    observer.observe(shown);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
