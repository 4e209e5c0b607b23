/** How large an element stands on the screen, kept up to date; null before it is known. */
import { useLayoutEffect, useState, type RefObject } from 'react';
import type { Size } from '../../layout/box.ts';

export function useSize(ref: RefObject<HTMLElement | null>): Size | null {
  const [size, setSize] = useState<Size | null>(null);
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return undefined;
    const read = (): void => {
      const { clientWidth: width, clientHeight: height } = element;
      setSize(known => (known?.width === width && known.height === height ? known : { width, height }));
    };
    const observer = new ResizeObserver(read);
    observer.observe(element);
    read();
    return () => observer.disconnect();
  }, [ref]);
  return size;
}
