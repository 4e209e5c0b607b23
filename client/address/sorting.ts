/** The order of a table in the address: `seats`, or `-seats` the other way round. */
import type { Sorting } from '../state/session.ts';

export function writeSorting(sorting: Sorting | null): string {
  if (sorting === null) return '';
  return sorting.isDescending ? `-${sorting.column}` : sorting.column;
}

/** Null where it is no name of a column; whether the table has it, the table knows. */
export function readSorting(text: string): Sorting | null {
  const match = /^(-?)([A-Za-z]+)$/.exec(text);
  return match === null ? null : { column: match[2] ?? '', isDescending: match[1] === '-' };
}
