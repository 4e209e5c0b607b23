/** Layers of boundaries: how police, health, and each other sort of area part the councils, and where these disagree. Pure. */
import { valuesOf } from '../../../schema/words/labelOf.ts';

interface Area {
  readonly id: string;
  readonly kind: string;
  readonly councils: readonly { readonly id: string }[];
}

export interface LayerPart {
  /** The area of the layer; a council that is in none of them stands for itself. */
  readonly id: string;
  readonly councils: readonly string[];
}

export interface BoundaryLayer {
  readonly kind: string;
  readonly parts: readonly LayerPart[];
  readonly partOf: ReadonlyMap<string, LayerPart>;
  /** Every council lies in an area of the layer. */
  readonly isWhole: boolean;
}

const notLayers: readonly string[] = ['COUNTRY', 'PRINCIPAL_AREA'];

/** In the order in which kinds of area are told; of councils in the order given. */
export function layersOf(areas: readonly Area[], councils: readonly string[]): readonly BoundaryLayer[] {
  return valuesOf('AreaKind')
    .filter(kind => !notLayers.includes(kind))
    .flatMap(kind => {
      const wide = areas.filter(area => area.kind === kind && area.councils.length > 0);
      return wide.length === 0 ? [] : [layerOf(kind, wide, councils)];
    });
}

function layerOf(kind: string, areas: readonly Area[], councils: readonly string[]): BoundaryLayer {
  const known = areas.map(({ id, councils: own }) => ({ id, councils: councils.filter(council => own.some(one => one.id === council)) }));
  const covered = new Set(known.flatMap(part => part.councils));
  const alone = councils.filter(council => !covered.has(council)).map(council => ({ id: council, councils: [council] }));
  const parts = [...known, ...alone].toSorted((a, b) => councils.indexOf(a.councils[0] ?? '') - councils.indexOf(b.councils[0] ?? ''));
  return {
    kind,
    parts,
    partOf: new Map(parts.flatMap(part => part.councils.map(council => [council, part]))),
    isWhole: alone.length === 0,
  };
}

/** With whom a council stands, and in which layers: the company that it keeps in most of them first, being alone among them. */
export interface Company {
  readonly others: readonly string[];
  readonly layers: readonly string[];
}

export function companyOf(layers: readonly BoundaryLayer[], council: string): readonly Company[] {
  const byOthers = new Map<string, { readonly others: readonly string[]; readonly layers: string[] }>();
  for (const { kind, partOf } of layers) {
    const others = partOf.get(council)?.councils.filter(one => one !== council) ?? [];
    const known = byOthers.get(others.join(' '));
    if (known === undefined) byOthers.set(others.join(' '), { others, layers: [kind] });
    else known.layers.push(kind);
  }
  return [...byOthers.values()].toSorted((a, b) => b.layers.length - a.layers.length);
}

/** Councils that stand together in every layer that parts all of them, two or more; the largest group first. */
export function togetherThroughout(layers: readonly BoundaryLayer[], councils: readonly string[]): readonly (readonly string[])[] {
  const whole = layers.filter(({ isWhole }) => isWhole);
  const groups = new Map<string, string[]>();
  for (const council of councils) {
    const key = whole.map(({ partOf }) => partOf.get(council)?.id).join(' ');
    groups.set(key, [...(groups.get(key) ?? []), council]);
  }
  return [...groups.values()].filter(group => group.length > 1).toSorted((a, b) => b.length - a.length);
}

/** One of a few tints for each part, so that no two parts that touch have the same. */
export function tintsOf(
  { parts, partOf }: BoundaryLayer,
  beside: ReadonlyMap<string, ReadonlyMap<unknown, string>>,
): ReadonlyMap<string, number> {
  const tints = new Map<string, number>();
  for (const { id, councils } of parts) {
    const taken = new Set(
      councils.flatMap(council =>
        [...(beside.get(council)?.values() ?? [])].flatMap(other => tints.get(partOf.get(other)?.id ?? '') ?? []),
      ),
    );
    let tint = 0;
    while (taken.has(tint)) tint += 1;
    tints.set(id, tint);
  }
  return tints;
}
