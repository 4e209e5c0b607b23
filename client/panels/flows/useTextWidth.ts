import { useEffect, useState } from 'react';
import { createMeasure, isTypefaceThere, loadTypeface } from '../../canvas/measure.ts';
import type { Width } from './fitText.ts';

/** Widths of text in the picture; measured anew once the letters are there, where they were not. */
export function useTextWidth(fontPx: number, weight: number): Width {
  const [width, setWidth] = useState<Width>(() => measureWith(fontPx, weight));
  const [isThere] = useState(isTypefaceThere);
  useEffect(() => {
    if (isThere) return undefined;
    let isOver = false;
    void loadTypeface().then(() => {
      if (!isOver) setWidth(() => measureWith(fontPx, weight));
    });
    return () => {
      isOver = true;
    };
  }, [fontPx, weight, isThere]);
  return width;
}

function measureWith(fontPx: number, weight: number): Width {
  const measure = createMeasure();
  return text => measure(text, fontPx, weight);
}
