/** Lists by key. A change makes them anew: what it touches lies over what stood before, and nothing else is gone through. */
import type { Turnover } from './shelf.ts';
import { grouping } from './inSteps.ts';
import { Layered } from './layered.ts';
import { byId } from './order.ts';

export class Lists<Key, Row extends { readonly id: string }> {
  readonly #keysOf: (row: Row) => readonly Key[];
  readonly #layers: Layered<Key, readonly Row[]>;

  constructor(keysOf: (row: Row) => readonly Key[], layers: Layered<Key, readonly Row[]> = new Layered()) {
    this.#keysOf = keysOf;
    this.#layers = layers;
  }

  /** In order of id; empty where nothing stands. */
  readonly of = (key: Key): readonly Row[] => this.#layers.get(key) ?? none;

  *after({ gone, come }: Turnover<Row>): Generator<void, Lists<Key, Row>> {
    if (gone.length + come.length === 0) return this;
    const coming = yield* grouping(come, this.#keysOf);
    if (this.#layers.isEmpty) return new Lists(this.#keysOf, new Layered(coming));
    const leaving = new Set(gone);
    const touched = new Set([...gone.flatMap(row => this.#keysOf(row)), ...coming.keys()]);
    const changed = [...touched].map((key): readonly [Key, readonly Row[]] => {
      const staying = this.of(key).filter(row => !leaving.has(row));
      return [key, [...staying, ...(coming.get(key) ?? [])].sort(byId)];
    });
    return new Lists(this.#keysOf, this.#layers.with(changed));
  }
}

const none: readonly never[] = [];
