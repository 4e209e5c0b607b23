/** Where bodies work: footprints in council areas, in the order of the map's columns, and the regions that hold them. */
import type { AreaId, BodyId } from '../domain/id.ts';
import type { Area, Coverage, Within } from '../domain/things.ts';
import { each } from '../pace/each.ts';
import { listsOf } from './grouping.ts';
import { grouping } from './inSteps.ts';
import { byId } from './order.ts';
import type { RegionOf } from './partnershipGraph.ts';

export interface Places {
  readonly councils: readonly AreaId[];
  areasOf(body: BodyId): readonly AreaId[];
  footprintOf(body: BodyId): readonly AreaId[] | null;
  councilsOf(area: AreaId): readonly AreaId[];
  withinsOf(area: AreaId): readonly Within[];
  regionOf(body: BodyId): RegionOf;
}

/** Steps as of the lists. */
export function* placing(
  areas: ReadonlyMap<AreaId, Area>,
  withins: readonly Within[],
  coverages: readonly Coverage[],
): Generator<void, Places> {
  const councils = [...areas.values()]
    .filter(area => area.kind === 'principal_area')
    .sort(inColumnOrder)
    .map(area => area.id);
  const column = new Map(councils.map((id, index) => [id, index]));
  const inColumns = (ids: Iterable<AreaId>): readonly AreaId[] =>
    [...new Set(ids)].sort((a, b) => (column.get(a) ?? 0) - (column.get(b) ?? 0));

  const withinsOf = listsOf(yield* grouping(withins, within => [within.from]));
  const insideOf = listsOf(yield* grouping(withins, within => [within.to]));
  const areasByBody = new Map<BodyId, readonly AreaId[]>();
  yield* each(yield* grouping(coverages, coverage => [coverage.from]), ([body, own]) =>
    areasByBody.set(
      body,
      own.map(coverage => coverage.to),
    ),
  );
  const areasOf = listsOf(areasByBody);

  const councilsByArea = new Map<AreaId, readonly AreaId[]>();
  yield* each(areas.keys(), area => {
    const inside = insideOf(area)
      .map(within => within.from)
      .filter(id => column.has(id));
    councilsByArea.set(area, column.has(area) ? [area] : inColumns(inside));
  });
  const councilsOf = (area: AreaId): readonly AreaId[] => councilsByArea.get(area) ?? [];

  const footprints = new Map<BodyId, readonly AreaId[] | null>();
  const footprintOf = (body: BodyId): readonly AreaId[] | null => {
    const known = footprints.get(body);
    if (known !== undefined) return known;
    const served = inColumns(areasOf(body).flatMap(councilsOf));
    const footprint = served.length === 0 ? null : served;
    footprints.set(body, footprint);
    return footprint;
  };

  const regionByCouncil = new Map<AreaId, AreaId>();
  for (const within of withins) if (within.relation === 'in_rpb_region') regionByCouncil.set(within.from, within.to);
  const regionOf = (body: BodyId): RegionOf => {
    const footprint = footprintOf(body);
    if (footprint === null) return { scope: null, region: null };
    if (footprint.length === councils.length) return { scope: 'wales', region: null };
    const [first, ...others] = [...new Set(footprint.map(council => regionByCouncil.get(council)))];
    if (first === undefined || others.length > 0) return { scope: 'several', region: null };
    return { scope: 'one', region: first };
  };

  return { councils, areasOf, footprintOf, councilsOf, withinsOf, regionOf };
}

function inColumnOrder(a: Area, b: Area): number {
  return (a.order ?? Number.POSITIVE_INFINITY) - (b.order ?? Number.POSITIVE_INFINITY) || byId(a, b);
}
