/** What is told of the rows of an answer: how many, and what they leave out. */
import type { Speech } from './cells.ts';
import type { Result } from './result.ts';

export function countIn({ rows, came, isGone }: Result, { ask }: Speech): string {
  if (isGone && rows.length === 0) return ask('query', 'nothingThere');
  if (rows.length === 0) return ask('query', 'noRows');
  return came === rows.length ? ask('query', 'rows', { n: rows.length }) : ask('query', 'keptRows', { n: rows.length, all: came });
}

export function notesOn({ all, hasMoreLists }: Result, { ask }: Speech): readonly string[] {
  return [...(all === null ? [] : [ask('query', 'moreThere', { all })]), ...(hasMoreLists ? [ask('query', 'moreLists')] : [])];
}
