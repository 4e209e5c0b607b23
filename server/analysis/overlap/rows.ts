/** Lists of numbers end to end, so that all of them are two pieces of memory, which threads may share. */

/** The list of row r stands from starts[r] to starts[r + 1]. */
export interface Rows {
  readonly starts: Int32Array;
  readonly items: Int32Array;
}

export function startOf({ starts }: Rows, row: number): number {
  return starts[row] as number;
}

export function endOf({ starts }: Rows, row: number): number {
  return starts[row + 1] as number;
}

export function lengthOf(rows: Rows, row: number): number {
  return endOf(rows, row) - startOf(rows, row);
}

export function itemsOf(rows: Rows, row: number): Int32Array {
  return rows.items.subarray(startOf(rows, row), endOf(rows, row));
}

/** How long each row is. */
export function lengthsOf({ starts }: Rows): Int32Array {
  const lengths = new Int32Array(starts.length - 1);
  for (let row = 0; row < lengths.length; row += 1) lengths[row] = (starts[row + 1] as number) - (starts[row] as number);
  return lengths;
}

/** The rows in which each item stands, in order. */
export function turned(rows: Rows, itemCount: number): Rows {
  const starts = new Int32Array(itemCount + 1);
  for (const item of rows.items) starts[item + 1] = (starts[item + 1] as number) + 1;
  for (let item = 0; item < itemCount; item += 1) starts[item + 1] = (starts[item + 1] as number) + (starts[item] as number);
  const next = starts.slice();
  const items = new Int32Array(rows.items.length);
  for (let row = 0; row + 1 < rows.starts.length; row += 1) {
    for (let at = startOf(rows, row); at < endOf(rows, row); at += 1) {
      const item = rows.items[at] as number;
      items[next[item] as number] = row;
      next[item] = (next[item] as number) + 1;
    }
  }
  return { starts, items };
}

/** A place for each number, marked by none. */
export function unmarked(size: number): Int32Array {
  return new Int32Array(size).fill(-1);
}

export function markItems(rows: Rows, row: number, marks: Int32Array): void {
  for (let at = startOf(rows, row); at < endOf(rows, row); at += 1) marks[rows.items[at] as number] = row;
}

/** How many items of a row bear the mark. */
export function countMarked(rows: Rows, row: number, marks: Int32Array, mark: number): number {
  let count = 0;
  for (let at = startOf(rows, row), end = endOf(rows, row); at < end; at += 1) if (marks[rows.items[at] as number] === mark) count += 1;
  return count;
}
