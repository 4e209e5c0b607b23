/** Who is the only link of whom, by the body that is. Pure. */
import type { AroundOnlyLinksQuery } from '../../../api/generated/graphql.ts';

export interface OnlyLink {
  readonly loses: ReadonlySet<string>;
  readonly sentence: string;
}

/** Null until it is known. */
export function onlyLinksOf(answer: AroundOnlyLinksQuery | null): ReadonlyMap<string, OnlyLink> | null {
  if (answer === null) return null;
  return new Map(
    answer.silos.cutPoints.map(({ node, losesOnlyLink, sentence }) => [
      node.id,
      { loses: new Set(losesOnlyLink.map(({ id }) => id)), sentence },
    ]),
  );
}
