/** Who is joined to whom, as numbers: what measures of a network are worked out on, in this thread or in another. */
import { endOf, lengthOf, startOf, type Rows } from '../overlap/rows.ts';
import { bytes, integers } from '../overlap/sharedRows.ts';

export interface Topology {
  readonly size: number;
  /** Whom each is joined to, in order; a tie stands at both of its ends. */
  readonly neighbours: Rows;
  /** In a network of two sorts, where ties join only one sort to the other, 1 for each of the second; null where all are of one sort. */
  readonly isSecond: Uint8Array | null;
}

/** From the neighbours of each, in order and each once. */
export function topologyOf(neighboursOf: readonly Int32Array[], isSecond: ArrayLike<number> | null = null): Topology {
  const starts = new Int32Array(neighboursOf.length + 1);
  neighboursOf.forEach((neighbours, node) => void (starts[node + 1] = (starts[node] as number) + neighbours.length));
  const items = integers(new Int32Array(starts.at(-1) ?? 0));
  neighboursOf.forEach((neighbours, node) => items.set(neighbours, starts[node]));
  return {
    size: neighboursOf.length,
    neighbours: { starts: integers(starts), items },
    isSecond: isSecond === null ? null : bytes(isSecond),
  };
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

/** Each tie once, its lower end first. */
export function eachTie({ size, neighbours }: Topology, told: (a: number, b: number) => void): void {
  for (let node = 0; node < size; node += 1) {
    for (let at = startOf(neighbours, node); at < endOf(neighbours, node); at += 1) {
      const other = neighbours.items[at] as number;
      if (other > node) told(node, other);
    }
  }
}
