/** Lines come where their boxes have arrived, a few at a time: to work out how hundreds of them look would hold the page. */
import type { MapElement } from './elements.ts';
import type { Drawn } from './reconcile.ts';

const slice = 120;

/** What is wanted, with so many at most of the lines that are not drawn yet. */
export function withSlice(drawn: Drawn, wanted: readonly MapElement[], most = slice): readonly MapElement[] {
  let left = most;
  return wanted.filter(({ id, group }) => {
    if (group === 'nodes' || drawn.has(id)) return true;
    left -= 1;
    return left >= 0;
  });
}

/** None of the lines that are not drawn yet. */
export function withoutNewLines(drawn: Drawn, wanted: readonly MapElement[]): readonly MapElement[] {
  return withSlice(drawn, wanted, 0);
}
