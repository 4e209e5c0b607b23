/** Long lists put in order in steps, so that others have their turn in between: lists by key, order by id. */
import { atOnce, each } from '../pace/each.ts';
import { byId } from './order.ts';

/** Lists by key, for indices: an item may stand under several keys. */
export function* grouping<Item, Key>(
  items: Iterable<Item>,
  keysOf: (item: Item) => readonly Key[],
): Generator<void, ReadonlyMap<Key, readonly Item[]>> {
  const groups = new Map<Key, Item[]>();
  yield* each(items, item => {
    for (const key of new Set(keysOf(item))) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [item]);
      else group.push(item);
    }
  });
  return groups;
}

/** In order of id: short runs are put in order, then merged. */
export function* ordering<Item extends { readonly id: string }>(items: readonly Item[]): Generator<void, readonly Item[]> {
  let runs: (readonly Item[])[] = [];
  for (let from = 0; from < items.length; from += atOnce) {
    runs.push(items.slice(from, from + atOnce).sort(byId));
    yield;
  }
  while (runs.length > 1) {
    const merged: (readonly Item[])[] = [];
    for (let at = 0; at < runs.length; at += 2) merged.push(yield* merging(runs[at] ?? [], runs[at + 1] ?? []));
    runs = merged;
  }
  return runs[0] ?? [];
}

function* merging<Item extends { readonly id: string }>(some: readonly Item[], others: readonly Item[]): Generator<void, readonly Item[]> {
  const [last, next] = [some.at(-1), others[0]];
  if (last === undefined || next === undefined || last.id <= next.id) return [...some, ...others];
  const all: Item[] = [];
  let at = 0;
  yield* each(some, item => {
    for (let other = others[at]; other !== undefined && other.id < item.id; other = others[at]) {
      all.push(other);
      at += 1;
    }
    all.push(item);
  });
  return [...all, ...others.slice(at)];
}

export function* indexing<Item extends { readonly id: string }>(items: readonly Item[]): Generator<void, ReadonlyMap<Item['id'], Item>> {
  const index = new Map<Item['id'], Item>();
  yield* each(yield* ordering(items), item => void index.set(item.id, item));
  return index;
}
