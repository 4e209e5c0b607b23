/** What a source names exceptions to, or denies, is told apart from what holds: it puts nothing on a board, and counts for neither. */
import type { Entry, Part } from './entry.ts';

export function holds({ said }: Pick<Part, 'said'>): boolean {
  return said.holds === undefined || said.holds === 'YES';
}

/** One entry where all of it holds, or none of it; else what holds first, then what does not, on its own board. */
export function doubtsApart(entry: Entry): readonly Entry[] {
  const [onA, onB] = [entry.a.some(holds), entry.b.some(holds)];
  const isOne = (onA || entry.a.length === 0) === (onB || entry.b.length === 0);
  if (isOne && (onA || onB || entry.a.length + entry.b.length === 0)) return [entry];
  if (!onA && !onB) return [entry];
  return [
    { ...entry, a: onA ? entry.a : [], b: onB ? entry.b : [] },
    { ...entry, key: `${entry.key} ?`, a: onA ? [] : entry.a, b: onB ? [] : entry.b },
  ];
}
