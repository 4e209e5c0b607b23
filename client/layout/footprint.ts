/** Where a body stands across the columns: whole runs of neighbouring columns. */

export interface Run {
  readonly first: number;
  /** The last column of the run, itself included. */
  readonly last: number;
}

/** The unbroken runs that a set of columns falls into, from left to right. */
export function runsOf(columns: readonly number[]): readonly Run[] {
  const runs: Run[] = [];
  for (const column of [...new Set(columns)].sort((a, b) => a - b)) {
    const previous = runs.at(-1);
    if (previous !== undefined && previous.last === column - 1) runs[runs.length - 1] = { first: previous.first, last: column };
    else runs.push({ first: column, last: column });
  }
  return runs;
}
