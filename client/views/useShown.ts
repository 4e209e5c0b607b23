import { useEffect, type RefObject } from 'react';

/** As wide as all columns of the map stand side by side with the names of its lanes, in pixels of CSS. */
const wholeWidth = 1400;

/** Keeps at hand how large the map can be shown beside what is called out before a room, so that all of Wales is in sight. */
export function useShown(picture: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const shown = picture.current;
    if (shown === null) return undefined;
    const observer = new ResizeObserver(() => shown.style.setProperty('--shown', String(Math.min(1, shown.clientWidth / wholeWidth))));
    observer.observe(shown);
    return () => observer.disconnect();
  }, [picture]);
}
