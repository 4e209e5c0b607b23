/** So many of each kind, in their order and in words. */
import { listOf } from '../../../schema/words/listOf.ts';
import type { Language } from '../../../schema/words/say.ts';
import { tellIn } from '../../../schema/words/sentences.ts';
import { kindsInOrder, type KindTold } from './kindTold.ts';

export interface KindCount {
  readonly kind: KindTold;
  readonly count: number;
}

export function kindCounts(kinds: readonly KindTold[]): readonly KindCount[] {
  const counts = kindsInOrder.map(kind => ({ kind, count: kinds.filter(one => one === kind).length }));
  return counts.filter(({ count }) => count > 0);
}

/** Of each sort that there is, in the order of the sorts. */
export function countsBySort<Sort extends string>(
  sorts: readonly Sort[],
  rows: readonly { readonly sort: Sort; readonly kind: KindTold }[],
): readonly { readonly sort: Sort; readonly kinds: readonly KindCount[] }[] {
  return sorts
    .map(sort => ({ sort, kinds: kindCounts(rows.filter(row => row.sort === sort).map(({ kind }) => kind)) }))
    .filter(({ kinds }) => kinds.length > 0);
}

export function countedTold(counts: readonly KindCount[], language: Language): string {
  return listOf(
    counts.map(({ kind, count }) => tellIn[language]('changedCounts', kind, { n: count })),
    language,
  );
}
