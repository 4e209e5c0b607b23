/** Lists by key, for indices: an item may stand under several keys. */
export function groupBy<Item, Key>(items: Iterable<Item>, keysOf: (item: Item) => readonly Key[]): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    for (const key of new Set(keysOf(item))) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [item]);
      else group.push(item);
    }
  }
  return groups;
}

/** A lookup that answers an empty list where nothing stands. */
export function listsOf<Item, Key>(groups: ReadonlyMap<Key, readonly Item[]>): (key: Key) => readonly Item[] {
  const none: readonly Item[] = [];
  return key => groups.get(key) ?? none;
}
