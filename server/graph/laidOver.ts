/**
 * Records by id, in order of id, after changes: what changed lies over the map that stood before. Looked up so; whoever first goes
 * through them has them put in order, which is long where there are many.
 */
import { byId } from './order.ts';

/** So much may lie over before it is folded in: every change copies it. */
const mostOver = 2_000;

export class LaidOver<Row extends { readonly id: string }> implements ReadonlyMap<Row['id'], Row> {
  readonly size: number;
  #base: ReadonlyMap<Row['id'], Row>;
  /** Undefined where nothing stands any more. */
  #over: ReadonlyMap<Row['id'], Row | undefined>;

  constructor(before: ReadonlyMap<Row['id'], Row>, changed: ReadonlyMap<Row['id'], Row | undefined>) {
    const under = before instanceof LaidOver ? (before as LaidOver<Row>).#under() : { base: before, over: new Map() };
    this.size = before.size + growth(before, changed);
    this.#base = under.base;
    this.#over = new Map([...under.over, ...changed]);
  }

  get(id: Row['id']): Row | undefined {
    return this.#over.has(id) ? this.#over.get(id) : this.#base.get(id);
  }

  has(id: Row['id']): boolean {
    return this.get(id) !== undefined;
  }

  forEach(act: (row: Row, id: Row['id'], all: ReadonlyMap<Row['id'], Row>) => void): void {
    for (const [id, row] of this) act(row, id, this);
  }

  entries(): MapIterator<[Row['id'], Row]> {
    return this.#whole().entries();
  }

  keys(): MapIterator<Row['id']> {
    return this.#whole().keys();
  }

  values(): MapIterator<Row> {
    return this.#whole().values();
  }

  [Symbol.iterator](): MapIterator<[Row['id'], Row]> {
    return this.entries();
  }

  #under(): { readonly base: ReadonlyMap<Row['id'], Row>; readonly over: ReadonlyMap<Row['id'], Row | undefined> } {
    if (this.#over.size > mostOver) this.#whole();
    return { base: this.#base, over: this.#over };
  }

  #whole(): ReadonlyMap<Row['id'], Row> {
    if (this.#over.size > 0) {
      this.#base = folded(this.#base, this.#over);
      this.#over = new Map();
    }
    return this.#base;
  }
}

function growth<Id, Row>(before: ReadonlyMap<Id, Row>, changed: ReadonlyMap<Id, Row | undefined>): number {
  let grown = 0;
  for (const [id, row] of changed) grown += Number(row !== undefined) - Number(before.has(id));
  return grown;
}

function folded<Row extends { readonly id: string }>(
  base: ReadonlyMap<Row['id'], Row>,
  over: ReadonlyMap<Row['id'], Row | undefined>,
): ReadonlyMap<Row['id'], Row> {
  const coming = [...over.values()].filter(row => row !== undefined).sort(byId);
  const all = new Map<Row['id'], Row>();
  let next = 0;
  const putUpTo = (id: string | null): void => {
    for (let row = coming[next]; row !== undefined && (id === null || row.id < id); row = coming[(next += 1)]) all.set(row.id, row);
  };
  for (const [id, row] of base) {
    putUpTo(id);
    if (!over.has(id)) all.set(id, row);
  }
  putUpTo(null);
  return all;
}
