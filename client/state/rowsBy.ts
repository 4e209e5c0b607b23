/** Rows by a key of theirs, in the order they came. */
export function rowsBy<Row, Key>(rows: readonly Row[], keyOf: (row: Row) => Key): ReadonlyMap<Key, readonly Row[]> {
  const rowsByKey = new Map<Key, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const held = rowsByKey.get(key);
    if (held === undefined) rowsByKey.set(key, [row]);
    else held.push(row);
  }
  return rowsByKey;
}
