/** Rows in groups, groups in a stated order, rows by name: what every list of the panel is made with. */
import { compareIn } from '../../../../schema/words/collate.ts';
import { rowsBy } from '../../../state/rowsBy.ts';
import type { Language } from '../../../state/session.ts';

export interface Group<Key, Row> {
  readonly key: Key;
  readonly rows: readonly Row[];
}

/** Groups in the order of `order`; keys that it does not hold come last, as they first appear. */
export function grouped<Key extends string, Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => Key,
  order: readonly string[] = [],
): readonly Group<Key, Row>[] {
  const place = (key: string): number => (order.includes(key) ? order.indexOf(key) : order.length);
  return [...rowsBy(rows, keyOf)].map(([key, held]) => ({ key, rows: held })).toSorted((a, b) => place(a.key) - place(b.key));
}

/** By name as the language sorts; the same names by id. */
export function byName<Row extends { readonly id: string }>(
  rows: readonly Row[],
  nameOf: (row: Row) => string,
  language: Language,
): readonly Row[] {
  const compare = compareIn(language);
  return rows.toSorted((a, b) => compare(nameOf(a), nameOf(b)) || (a.id < b.id ? -1 : 1));
}
