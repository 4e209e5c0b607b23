/** Measures the names of a network before they are placed, a slice at a time, while the worker is still at it: all at once they would hold the page. */
import type { Measure } from '../../layout/box.ts';
import { networkWidths } from '../../layout/networkLayout.ts';
import type { IndexedLandscape } from '../../state/landscape.ts';

/** Less than a frame: what else the page does still finds room in it. */
const sliceMs = 6;

/** `measure` remembers what it was asked. In both languages, for a change of language asks for all of them again. */
export async function measureAhead(index: IndexedLandscape, ids: readonly string[], measure: Measure): Promise<void> {
  const widths = (['en', 'cy'] as const).map(language => networkWidths(index, { measure, language }));
  let began = performance.now();
  for (const id of ids) {
    for (const widthOf of widths) widthOf(id);
    if (performance.now() - began < sliceMs) continue;
    await pause();
    began = performance.now();
  }
}

function pause(): Promise<void> {
  return new Promise(resolve => setTimeout(resolve));
}
