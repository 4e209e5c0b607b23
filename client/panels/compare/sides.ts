/** Things of two boards in three columns: only on the first, on both, only on the second. */

export type Side = 'a' | 'b';
export type Column = 'a' | 'both' | 'b';

export const columns: readonly Column[] = ['a', 'both', 'b'];

/** One thing, and the rows by which either board has it. */
export interface Held<Row> {
  readonly key: string;
  readonly a: readonly Row[];
  readonly b: readonly Row[];
}

/** Rows of two boards by the thing they speak of, in the order in which things come first. */
export function heldBy<Row>(a: readonly Row[], b: readonly Row[], keyOf: (row: Row, side: Side) => string): readonly Held<Row>[] {
  const byKey = new Map<string, { readonly key: string; readonly a: Row[]; readonly b: Row[] }>();
  for (const [side, rows] of [['a', a] as const, ['b', b] as const]) {
    for (const row of rows) {
      const key = keyOf(row, side);
      const held = byKey.get(key) ?? { key, a: [], b: [] };
      byKey.set(key, held);
      held[side].push(row);
    }
  }
  return [...byKey.values()];
}

export function columnOf({ a, b }: Held<unknown>): Column {
  if (a.length === 0) return 'b';
  return b.length === 0 ? 'a' : 'both';
}

export function inColumns<Item extends Held<unknown>>(items: readonly Item[]): Readonly<Record<Column, readonly Item[]>> {
  const of = (column: Column): readonly Item[] => items.filter(item => columnOf(item) === column);
  return { a: of('a'), both: of('both'), b: of('b') };
}
