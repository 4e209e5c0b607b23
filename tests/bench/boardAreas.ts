/** The areas of each board, one row a board, as somebody would have them who does not know that many boards serve the same. */
import type { CompactSets } from '../../server/analysis/overlap/compact.ts';
import { itemsOf, type Rows } from '../../server/analysis/overlap/rows.ts';

export function boardAreas({ footprintOf, footprints }: CompactSets): Rows {
  const lists = Array.from(footprintOf, footprint => [...itemsOf(footprints, footprint)]);
  const starts = [0];
  for (const list of lists) starts.push((starts.at(-1) ?? 0) + list.length);
  return { starts: Int32Array.from(starts), items: Int32Array.from(lists.flat()) };
}
