/** Who is joined to whom, as numbers: what measures of a network are worked out on, in this thread or in another. */
import { endOf, itemsOf, lengthOf, startOf, type Rows } from '../overlap/rows.ts';
import { bytes, integers } from '../overlap/sharedRows.ts';

export interface Topology {
  readonly size: number;
  /** Whom each is joined to, in order; a tie stands at both of its ends. */
  readonly neighbours: Rows;
  /** In a network of two sorts, where ties join only one sort to the other, 1 for each of the second; null where all are of one sort. */
  readonly isSecond: Uint8Array | null;
  /** Whom each stands to as the ties run, in order; null where ties run both ways. */
  readonly out: Rows | null;
}

/** From the neighbours of each, in order and each once. */
export function topologyOf(
  neighboursOf: readonly Int32Array[],
  { isSecond = null, outOf = null }: { readonly isSecond?: ArrayLike<number> | null; readonly outOf?: readonly Int32Array[] | null } = {},
): Topology {
  return {
    size: neighboursOf.length,
    neighbours: rowsOf(neighboursOf),
    isSecond: isSecond === null ? null : bytes(isSecond),
    out: outOf === null ? null : rowsOf(outOf),
  };
}

function rowsOf(lists: readonly Int32Array[]): Rows {
  const starts = new Int32Array(lists.length + 1);
  lists.forEach((list, row) => void (starts[row + 1] = (starts[row] as number) + list.length));
  const items = integers(new Int32Array(starts.at(-1) ?? 0));
  lists.forEach((list, row) => items.set(list, starts[row]));
  return { starts: integers(starts), items };
}

/** Numbers in order, each once. */
export function inOrder(numbers: Iterable<number>): Int32Array {
  return Int32Array.from(new Set(numbers)).sort();
}

export function tiesIn({ neighbours }: Topology): number {
  return neighbours.items.length / 2;
}

export function degreeOf({ neighbours }: Topology, node: number): number {
  return lengthOf(neighbours, node);
}

/** In order. */
export function neighboursOf({ neighbours }: Topology, node: number): Int32Array {
  return itemsOf(neighbours, node);
}

/** Each tie once, its lower end first. */
export function eachTie({ size, neighbours }: Topology, told: (a: number, b: number) => void): void {
  for (let node = 0; node < size; node += 1) {
    for (let at = startOf(neighbours, node); at < endOf(neighbours, node); at += 1) {
      const other = neighbours.items[at] as number;
      if (other > node) told(node, other);
    }
  }
}
