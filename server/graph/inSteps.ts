/** Lists by key and order by id, in steps, so that others have their turn in between. */
import { atOnce, each } from '../pace/each.ts';
import { byId } from './order.ts';

/** Lists by key, for indices: an item may stand under several keys. */
export function* grouping<Item, Key>(
  items: Iterable<Item>,
  keysOf: (item: Item) => readonly Key[],
): Generator<void, ReadonlyMap<Key, readonly Item[]>> {
  const groups = new Map<Key, Item[]>();
  yield* each(items, item => {
    const keys = keysOf(item);
    keys.forEach((key, at) => {
      if (keys.indexOf(key) < at) return;
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [item]);
      else group.push(item);
    });
  });
  // What grew has room to grow on: as long as it is, it takes less.
  yield* each(groups, ([key, group]) => void groups.set(key, group.slice()));
  return groups;
}

/** So many are put in order in a step, in a few ms. */
const run = 4_000;

/** In order of id: runs are put in order, then merged. What comes in order, as from a table kept by id, stays as it is. */
export function* ordering<Item extends { readonly id: string }>(items: readonly Item[]): Generator<void, readonly Item[]> {
  if (yield* isInOrder(items)) return items;
  let runs: (readonly Item[])[] = [];
  for (let from = 0; from < items.length; from += run) {
    runs.push(items.slice(from, from + run).sort(byId));
    yield;
  }
  while (runs.length > 1) {
    const merged: (readonly Item[])[] = [];
    for (let at = 0; at < runs.length; at += 2) merged.push(yield* merging(runs[at] ?? [], runs[at + 1] ?? []));
    runs = merged;
  }
  return runs[0] ?? [];
}

interface Item {
  readonly id: string;
}

function* isInOrder(items: readonly Item[]): Generator<void, boolean> {
  for (let at = 1; at < items.length; at += 1) {
    if ((items[at - 1] as Item).id > (items[at] as Item).id) return false;
    if (at % atOnce === 0) yield;
  }
  return true;
}

/** Two lists in order of id as one. */
function* merging<Item extends { readonly id: string }>(some: readonly Item[], others: readonly Item[]): Generator<void, readonly Item[]> {
  const [last, first] = [some.at(-1), others[0]];
  if (last === undefined || first === undefined || last.id <= first.id) return [...some, ...others];
  const all: Item[] = [];
  let [at, beside] = [0, 0];
  let [one, other] = [some[0], others[0]];
  while (one !== undefined && other !== undefined) {
    if (one.id <= other.id) {
      all.push(one);
      one = some[(at += 1)];
    } else {
      all.push(other);
      other = others[(beside += 1)];
    }
    if (all.length % atOnce === 0) yield;
  }
  return [...all, ...some.slice(at), ...others.slice(beside)];
}

export function* indexing<Item extends { readonly id: string }>(items: readonly Item[]): Generator<void, ReadonlyMap<Item['id'], Item>> {
  return yield* mapping(yield* ordering(items));
}

/** By id, in the order in which they come. */
function* mapping<Item extends { readonly id: string }>(items: readonly Item[]): Generator<void, ReadonlyMap<Item['id'], Item>> {
  const index = new Map<Item['id'], Item>();
  yield* each(items, item => void index.set(item.id, item));
  return index;
}
