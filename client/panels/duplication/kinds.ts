/** The kinds of product that make people write or ask, and what choosing among them means. */
import type { ProductKind } from '../../api/generated/graphql.ts';

export const kindsThatAsk: readonly ProductKind[] = ['PLAN', 'ASSESSMENT', 'REVIEW', 'REPORT', 'ENGAGEMENT'];

/** Nothing chosen is all of them; what the address names beyond them is shown too. */
export function kindsShown(chosen: readonly ProductKind[]): readonly ProductKind[] {
  return chosen.length === 0 ? kindsThatAsk : [...chosen].sort((a, b) => placeOf(a) - placeOf(b));
}

/** Puts a kind in or takes it out. Without any kind there would be nothing to see: the last one out brings all back. */
export function kindsAfter(chosen: readonly ProductKind[], kind: ProductKind): readonly ProductKind[] {
  const shown = kindsShown(chosen);
  const next = shown.includes(kind) ? shown.filter(other => other !== kind) : [...shown, kind];
  const isAll = next.length === kindsThatAsk.length && next.every(one => kindsThatAsk.includes(one));
  return isAll ? [] : next.toSorted();
}

function placeOf(kind: ProductKind): number {
  const place = kindsThatAsk.indexOf(kind);
  return place < 0 ? kindsThatAsk.length : place;
}
