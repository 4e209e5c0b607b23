/** A lookup that a change makes anew without copying it: what changed lies over what stood before. */

/** So much may lie over before it is folded in: far less than is copied then, so that few changes pay for it. */
const mostOver = 2_000;

export class Layered<Key, Value> {
  readonly #base: ReadonlyMap<Key, Value>;
  /** Undefined where nothing stands any more. */
  readonly #over: ReadonlyMap<Key, Value | undefined>;

  constructor(base: ReadonlyMap<Key, Value> = new Map(), over: ReadonlyMap<Key, Value | undefined> = new Map()) {
    this.#base = base;
    this.#over = over;
  }

  get isEmpty(): boolean {
    return this.#base.size + this.#over.size === 0;
  }

  get(key: Key): Value | undefined {
    return this.#over.size > 0 && this.#over.has(key) ? this.#over.get(key) : this.#base.get(key);
  }

  with(changed: Iterable<readonly [Key, Value | undefined]>): Layered<Key, Value> {
    const over = new Map([...this.#over, ...changed]);
    return over.size > mostOver ? new Layered(folded(this.#base, over)) : new Layered(this.#base, over);
  }
}

function folded<Key, Value>(base: ReadonlyMap<Key, Value>, over: ReadonlyMap<Key, Value | undefined>): ReadonlyMap<Key, Value> {
  const all = new Map(base);
  for (const [key, value] of over) {
    if (value === undefined) all.delete(key);
    else all.set(key, value);
  }
  return all;
}
