/** One name for a pair, whichever board is told first. */
export function pairKey(boards: readonly string[]): string {
  return boards.toSorted().join(' ');
}
