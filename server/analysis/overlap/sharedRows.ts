/** Numbers in memory that threads share: lists of them as they are collected, and single ones. */
import type { Rows } from './rows.ts';

export interface RowsMaker<Key> {
  readonly numbers: ReadonlyMap<Key, number>;
  add(keys: readonly Key[]): void;
  done(): Rows;
}

/** Numbers keys as they come, or as they are numbered already. */
export function rowsMaker<Key>(given?: ReadonlyMap<Key, number>): RowsMaker<Key> {
  const numbers = new Map(given);
  const starts = [0];
  const items: number[] = [];
  return {
    numbers,
    add: keys => {
      for (const key of keys) {
        const number = numbers.get(key) ?? numbers.size;
        numbers.set(key, number);
        items.push(number);
      }
      starts.push(items.length);
    },
    done: () => ({ starts: integers(starts), items: integers(items) }),
  };
}

export function integers(values: ArrayLike<number>): Int32Array {
  const shared = new Int32Array(memory(values.length * Int32Array.BYTES_PER_ELEMENT));
  shared.set(values);
  return shared;
}

export function bytes(values: ArrayLike<number>): Uint8Array {
  const shared = new Uint8Array(memory(values.length));
  shared.set(values);
  return shared;
}

export function shared({ starts, items }: Rows): Rows {
  return { starts: integers(starts), items: integers(items) };
}

/** So many bytes of one value. */
export function bytesOf(value: number, count: number): Uint8Array {
  return new Uint8Array(memory(count)).fill(value);
}

/** Browsers give none to share to a page that stands alone in a file, where there is no other thread either. */
function memory(size: number): ArrayBuffer | SharedArrayBuffer {
  return typeof SharedArrayBuffer === 'undefined' ? new ArrayBuffer(size) : new SharedArrayBuffer(size);
}
