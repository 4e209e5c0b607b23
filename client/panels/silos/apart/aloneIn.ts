/** Who of those joined to nobody serves an area. Pure. */
import type { IndexedLandscape } from '../../../state/landscape.ts';

export interface Alone {
  readonly bodies: readonly { readonly id: string }[];
  /** How many of them stand there because nobody recorded where they serve. */
  readonly unknown: number;
}

export function aloneIn({ areaById, bodyById }: IndexedLandscape, isolates: Alone['bodies'], area: string | null): Alone {
  if (area === null) return { bodies: isolates, unknown: 0 };
  const councils = new Set(areaById.get(area)?.councils.map(({ id }) => id));
  const footprintOf = ({ id }: { readonly id: string }) => bodyById.get(id)?.footprint ?? null;
  const bodies = isolates.filter(body => footprintOf(body)?.some(({ id }) => councils.has(id)) ?? true);
  return { bodies, unknown: bodies.filter(body => footprintOf(body) === null).length };
}
