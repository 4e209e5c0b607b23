/** A measure of texts, once the typeface is there: what is measured before has the widths of another. Null until then. */
import { useEffect, useState } from 'react';
import { createMeasure, loadTypeface } from '../../canvas/measure.ts';
import type { Measure } from '../../layout/box.ts';

export function useTypeface(): Measure | null {
  const [measure, setMeasure] = useState<Measure | null>(null);
  useEffect(() => {
    let isOver = false;
    void loadTypeface().then(() => {
      if (!isOver) setMeasure(() => createMeasure());
    });
    return () => {
      isOver = true;
    };
  }, []);
  return measure;
}
