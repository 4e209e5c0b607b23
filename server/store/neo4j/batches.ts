/** Rows of one statement at a time: a statement over everything would want memory for everything. */
const batchSize = 1000;

export function batches<T>(all: readonly T[]): readonly (readonly T[])[] {
  const found: T[][] = [];
  for (let start = 0; start < all.length; start += batchSize) found.push(all.slice(start, start + batchSize));
  return found;
}
