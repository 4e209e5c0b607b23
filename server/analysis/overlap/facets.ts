/** Two sets side by side: what they share, what is recorded only in one, Jaccard and overlap coefficient. */
import type { AreaId, BodyId } from '../../domain/id.ts';
import type { Statement } from '../../domain/things.ts';
import type { PartnershipGraph } from '../../graph/partnershipGraph.ts';
import type { Item, ItemKind, ItemSet } from './sets.ts';

/** One item and the rows by which either board has it. */
export interface FacetItem {
  readonly kind: ItemKind;
  readonly id: string;
  readonly inA: readonly Statement[];
  readonly inB: readonly Statement[];
  /** On one of the boards only by what is said of a group. */
  readonly isGeneral: boolean;
  /** On one of the boards only by assumption. */
  readonly isAssumed: boolean;
  readonly isRequiredInA: boolean;
  readonly isRequiredInB: boolean;
}

export interface Facet {
  readonly shared: readonly FacetItem[];
  readonly onlyA: readonly FacetItem[];
  readonly onlyB: readonly FacetItem[];
  /** |A∩B| / |A∪B| */
  readonly jaccard: number;
  /** |A∩B| / min(|A|, |B|) */
  readonly coefficient: number;
}

export interface MemberFacet extends Facet {
  /** Only seats that law requires. */
  readonly required: Facet | null;
  /** Without organisations that law requires on either board. */
  readonly discretionary: Facet | null;
}

/** Null when either side is empty: nothing recorded is not nothing there. */
export function facetOf(a: ItemSet, b: ItemSet): Facet | null {
  if (a.size === 0 || b.size === 0) return null;
  const items = [...new Set([...a.keys(), ...b.keys()])].sort().flatMap(id => itemOf(a.get(id), b.get(id)));
  const shared = items.filter(({ id }) => a.has(id) && b.has(id));
  return {
    shared,
    onlyA: items.filter(({ id }) => !b.has(id)),
    onlyB: items.filter(({ id }) => !a.has(id)),
    jaccard: shared.length / items.length,
    coefficient: shared.length / Math.min(a.size, b.size),
  };
}

export function memberFacetOf(a: ItemSet, b: ItemSet): MemberFacet | null {
  const whole = facetOf(a, b);
  if (whole === null) return null;
  const requiredInEither = new Set([...a.values(), ...b.values()].flatMap(({ id, isRequired }) => (isRequired ? [id] : [])));
  const isRequired = (item: Item): boolean => item.isRequired;
  const isChosen = ({ id }: Item): boolean => !requiredInEither.has(id);
  return {
    ...whole,
    required: facetOf(cut(a, isRequired), cut(b, isRequired)),
    discretionary: facetOf(cut(a, isChosen), cut(b, isChosen)),
  };
}

/** Only organisations whose footprint meets the area; where one works that nobody recorded is not known, so it is left out. */
export function localTo(graph: PartnershipGraph, area: readonly AreaId[], members: ItemSet): ItemSet {
  return cut(members, ({ id }) => graph.footprintOf(id as BodyId)?.some(council => area.includes(council)) ?? false);
}

function cut(set: ItemSet, keep: (item: Item) => boolean): ItemSet {
  return new Map([...set].filter(([, item]) => keep(item)));
}

function itemOf(a: Item | undefined, b: Item | undefined): readonly FacetItem[] {
  const item = a ?? b;
  if (item === undefined) return [];
  return [
    {
      kind: item.kind,
      id: item.id,
      inA: a?.rows ?? [],
      inB: b?.rows ?? [],
      isGeneral: (a?.isGeneral ?? false) || (b?.isGeneral ?? false),
      isAssumed: (a?.isAssumed ?? false) || (b?.isAssumed ?? false),
      isRequiredInA: a?.isRequired ?? false,
      isRequiredInB: b?.isRequired ?? false,
    },
  ];
}
